/** The end of a game as a class sees it: how far the talks came, the text, and a look a year on. The opened hands are the device's to show. */
import type { ShownGame } from '../../session/follow.ts';
import { YEAR_ON_PARTS } from '../../core/model/scenario/yearOn.ts';
import { endingSentence } from '../../words/sentences/endings.ts';
import { say, told } from '../../words/say.ts';
import { leavesWords } from '../ending/text/leavesWords.ts';
import { PublicText } from './publicText.tsx';

export function PublicEnded({ game }: { readonly game: ShownGame }) {
  const { book } = game;
  const { outcome, draft, week } = game.view().table;
  const count = book.clauses.filter((clause) => (draft[clause] ?? null) !== null).length;
  const isAdjourned = game.log().some(({ event }) => event.type === 'adjourned');
  return (
    <div class="public-ended">
      {outcome === null ? null : <h1 class="public-kind">{endingSentence(outcome)}</h1>}
      <p>
        {count === book.clauses.length
          ? say('ending.countedAll')
          : say('ending.counted', { count, open: book.clauses.length - count })}{' '}
        {isAdjourned ? `${say('lesson.adjourned', { week })} ` : ''}
        {outcome === null || (isAdjourned && outcome.kind === 'talking') ? '' : say(`ending.subs.${outcome.kind}`)}{' '}
        {outcome === null ? '' : leavesWords(game, outcome)}
      </p>
      <div class="public-outcome">
        <PublicText session={game} />
        <PublicYearOn game={game} />
      </div>
      <p class="note">{say('projector.ended')}</p>
    </div>
  );
}

/** What holds a year on, part by part; nothing where the scenario tells of none. */
function PublicYearOn({ game }: { readonly game: ShownGame }) {
  const { yearOn } = game.book.scenario;
  const holding = game.shown().yearOn;
  const lines = yearOn?.lines.filter(({ id }) => holding.includes(id)) ?? [];
  if (yearOn === undefined || lines.length === 0) return null;
  return (
    <section class="panel public-year" aria-labelledby="public-year">
      <h2 id="public-year">{say('ending.yearOn.head')}</h2>
      <dl>
        {YEAR_ON_PARTS.filter((part) => lines.some(({ about }) => about === part)).map((part) => (
          <div key={part}>
            <dt>{say(`ending.yearOn.${part}`)}</dt>
            {lines
              .filter(({ about }) => about === part)
              .map(({ id, text }) => (
                <dd key={id}>{told(text)}</dd>
              ))}
          </div>
        ))}
      </dl>
      <p class="note">{told(yearOn.limits)}</p>
    </section>
  );
}
