/** Whose rule was last to bind in this model, what would have turned it, and the restraint that was never offered. */
import type { Turned } from '../../../core/analysis/debrief/aftermathTurn.ts';
import type { LastToBind } from '../../../core/analysis/debrief/lastToBind.ts';
import type { Figures } from '../../../core/analysis/text/signing.ts';
import type { Restraint } from '../../../core/analysis/debrief/restraint.ts';
import type { Showing } from '../../../session/showing.ts';
import { either, leaderName, list, termName } from '../../../words/names.ts';
import { homeGroupName } from '../../../words/sentences/home.ts';
import { say, told } from '../../../words/say.ts';
import { type BoundProps, DeclinedText, Plain, Ways } from './bindDeclined.tsx';
import { boundWords } from './boundWords.ts';
import { NeverOffered } from './neverOffered.tsx';
import './turns.css';

interface BindProps extends BoundProps {
  readonly last: LastToBind;
  readonly restraint: readonly Restraint[];
}

export function LastToBindPanel({ session, last, restraint, onSee }: BindProps) {
  return (
    <section class="ending-panel bind" aria-labelledby="bind-head">
      <h2 id="bind-head">{say('ending.bind')}</h2>
      <p class="ending-note">
        {say(last.kind === 'declined' && !last.isLast ? 'ending.bindNoteEarlier' : 'ending.bindNote')}
      </p>
      <div class="bind-last">
        <Bound session={session} last={last} onSee={onSee} />
      </div>
      <div class="bind-never">
        <h3>{say('ending.neverHead')}</h3>
        <p class="ending-note">{say('ending.neverNote')}</p>
        <NeverOffered session={session} restraint={restraint} />
      </div>
    </section>
  );
}

/** The last rule, in words: a plain sentence, what it rests on, and the way to its moment. Modest: it is this model's, not the world's. */
function Bound({ session, last, onSee }: BoundProps & { readonly last: LastToBind }) {
  const { book } = session;
  const plain = boundWords(book, last);
  switch (last.kind) {
    case 'declined':
      return <DeclinedText session={session} last={last} onSee={onSee} />;
    case 'unsigned':
      return (
        <>
          <Plain leader={last.short[0]?.leader}>{plain}</Plain>
          <div class="bind-words">
            {last.short.map((figures) => (
              <p key={figures.leader}>{shortWords(session, figures)}</p>
            ))}
            <p>
              {last.change === null
                ? say('ending.noSingleChange')
                : say('ending.wouldHaveSigned', { term: termName(book, last.change.clause, last.change.option) })}
            </p>
          </div>
          <Ways session={session} at={last.at} what={plain} onSee={onSee} />
        </>
      );
    case 'rejected':
      return (
        <>
          <Plain leader={last.tests[0]?.leader}>{plain}</Plain>
          <div class="bind-words">
            {last.tests.map((test) => (
              <p key={test.test}>
                <b>{told(book.test(test.test).name)}</b>{' '}
                {say('ending.rejectedBy', { figure: test.figure, needs: test.needs })}{' '}
                {turnedInWords(session, test.turned)}
              </p>
            ))}
          </div>
          <Ways session={session} at={last.at} what={plain} onSee={onSee} />
        </>
      );
    case 'broken':
      return (
        <>
          <Plain leader={last.breach.by}>{plain}</Plain>
          <div class="bind-words">
            <p>
              {say('ending.brokenSize', { size: last.breach.size, holds: last.breach.holds ?? 0 })}{' '}
              {turnedInWords(session, last.turned)}
            </p>
          </div>
          <Ways session={session} at={last.at} what={plain} onSee={onSee} />
        </>
      );
    case 'walkedOut':
      return (
        <>
          <Plain leader={last.leaders[0]}>{plain}</Plain>
          <div class="bind-words">
            <p>{say('ending.walkedOutTurn')}</p>
          </div>
          <Ways session={session} at={last.at} what={plain} onSee={onSee} />
        </>
      );
    case 'none':
      return <Plain leader={undefined}>{plain}</Plain>;
  }
}

/** @returns all that kept a side from signing: the text itself, its home, and the groups that held it back, each by name. */
function shortWords({ book }: Showing, figures: Figures): string {
  const { text, noDeal, home, needsHome: needs, against, isHeldBack, hasVote } = figures;
  const leader = leaderName(book, figures.leader);
  return [
    ...(text < noDeal ? [say('ending.unsignedWorth', { leader, text, noDeal })] : []),
    ...(home < needs ? [say('ending.unsignedHome', { leader, home, needs })] : []),
    ...(isHeldBack && !hasVote
      ? [
          say('ending.unsignedGroups', {
            leader,
            groups: list(against.map((group) => homeGroupName(book, group))),
            needs: book.scenario.rules.atHome?.signAgainst ?? 0,
          }),
        ]
      : []),
  ].join(' ');
}

/** What would have carried the text, or that no single thing would. */
function turnedInWords(session: Showing, turned: Turned): string {
  const { book } = session;
  const answer = book.scenario.aftermath.answers.find((one) => one.id === turned.answer);
  const ways = [
    ...(turned.change === null ? [] : [termName(book, turned.change.clause, turned.change.option)]),
    ...(turned.home === null ? [] : [say('ending.moreHome', { count: turned.home })]),
    ...(turned.campaign ? [say('ending.moreCampaign')] : []),
    ...(answer === undefined ? [] : [told(answer.name)]),
  ];
  return ways.length === 0 ? say('ending.noSingleThing') : say('ending.turnedBy', { change: either(ways) });
}
