/** What was public before the first week, meeting by meeting: what, what moved, and the cards that each entry rests on. */
import { useState } from 'preact/hooks';
import type { CardId } from '../../core/model/vocabulary.ts';
import type { Rulebook } from '../../core/rules/rulebook.ts';
import { say, told } from '../../words/say.ts';
import { TextLink } from '../controls/button.tsx';
import { Sheet } from '../controls/sheet.tsx';
import { CardSheet } from '../sheets/card.tsx';
import { day } from '../sheets/day.ts';
import { entriesOf } from './entries.ts';
import '../sheets/sheets.css';
import './history.css';

export function HistoryPage({ book }: { readonly book: Rulebook }) {
  const [open, setOpen] = useState<CardId | null>(null);
  return (
    <div class="history">
      <p class="reading">{say('history.intro', { date: day(book.scenario.asOf) })}</p>
      <ol>
        {entriesOf(book).map(({ date, place, what, moved, cards }) => (
          <li key={date}>
            <p class="history-date">
              <time dateTime={date}>{day(date)}</time>
            </p>
            <div>
              <h2>{told(place)}</h2>
              <p class="reading">{told(what)}</p>
              <p class="reading">
                <b>{say('history.moved')}:</b> {told(moved)}
              </p>
              <ul class="history-cards" aria-label={say('history.cards')}>
                {cards.map((card) => (
                  <li key={card}>
                    <TextLink onClick={() => setOpen(card)}>{told(book.card(card).claim)}</TextLink>
                  </li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ol>
      <p class="note">{say('history.game')}</p>
      {open === null ? null : (
        <Sheet title={told(book.card(open).claim)} onClose={() => setOpen(null)}>
          <CardSheet book={book} card={open} />
        </Sheet>
      )}
    </div>
  );
}
