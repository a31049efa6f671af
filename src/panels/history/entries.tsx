/** The entries of a scenario's history, in order of time: what happened, what moved, and the cards that each rests on. */
import { useState } from 'preact/hooks';
import type { HistoryEntry } from '../../core/model/scenario/cards.ts';
import type { CardId } from '../../core/model/vocabulary.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { say, told } from '../../words/say.ts';
import { TextLink } from '../controls/button.tsx';
import { Sheet } from '../controls/sheet.tsx';
import { CardSheet } from '../sheets/card.tsx';
import { day } from '../../words/dates.ts';
import '../sheets/sheets.css';
import './history.css';

/** @returns the earliest first; none where the scenario has no history. */
export function entriesOf({ scenario }: Rulebook): readonly HistoryEntry[] {
  return [...(scenario.history ?? [])].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** A card opens over the list, and gives the place in it back. */
export function Entries({ book }: { readonly book: Rulebook }) {
  const [open, setOpen] = useState<CardId | null>(null);
  return (
    <>
      <ol class="history-entries">
        {entriesOf(book).map(({ date, place, what, moved, cards }) => (
          <li key={date}>
            <p class="history-date">
              <time dateTime={date}>{day(date)}</time>
            </p>
            <div>
              <h3>{told(place)}</h3>
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
    </>
  );
}
