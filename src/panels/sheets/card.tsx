/** A card: a dated public claim, who said it, who reported it, and who contests it. */
import type { CardId } from '../../core/model/vocabulary.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { leaderName } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';
import { day } from '../../words/dates.ts';
import { Explained } from '../terms/term.tsx';
import { SourceLine } from './sources.tsx';

/** The body of the sheet; its title is the claim. */
export function CardSheet({ book, card: id }: { readonly book: Rulebook; readonly card: CardId }) {
  const card = book.card(id);
  const sources = book.scenario.sources.filter((source) => card.reportedBy.includes(source.id));
  return (
    <div class="card-sheet">
      {card.quotation !== null && <blockquote>{say('sheet.quoted', { words: told(card.quotation) })}</blockquote>}
      <p>
        <Explained text={told(card.paraphrase)} />
      </p>
      <dl class="facts">
        <dt>{say('sheet.speaker')}</dt>
        <dd>{told(card.speaker)}</dd>
        <dt>{say('sheet.said')}</dt>
        <dd>{day(card.said)}</dd>
        <dt>{say('sheet.reported')}</dt>
        <dd>{day(card.reported)}</dd>
        {card.whose !== null && (
          <>
            <dt>{say('sheet.whosePosition')}</dt>
            <dd>{leaderName(book, card.whose)}</dd>
          </>
        )}
        <dt>{say('sheet.confidence')}</dt>
        <dd>{say(`sheet.confidences.${card.confidence}`)}</dd>
        <dt>{say('sheet.contested')}</dt>
        <dd>{card.contestedBy === null ? say('sheet.notContested') : told(card.contestedBy)}</dd>
      </dl>
      <h3>{say('sheet.reportedBy')}</h3>
      <ul class="source-list">
        {sources.map((source) => (
          <SourceLine key={source.id} source={source} />
        ))}
        {sources.length === 0 && card.reportedBy.map((name) => <li key={name}>{name}</li>)}
      </ul>
    </div>
  );
}
