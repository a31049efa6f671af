/** The prelude on a replay's timeline: one dot a real meeting before week 1; pressed, they are told, each with its cards. */
import { useState } from 'preact/hooks';
import type { Playback } from '../../session/playback.ts';
import { say, told } from '../../words/say.ts';
import { TextLink } from '../controls/button.tsx';
import { Sheet } from '../controls/sheet.tsx';
import { day } from '../sheets/day.ts';
import { entriesOf } from './entries.ts';
import './history.css';

export function Prelude({ playback }: { readonly playback: Playback }) {
  const { book, desk } = playback;
  const [isOpen, setOpen] = useState(false);
  const entries = entriesOf(book);
  if (entries.length === 0) return null;
  return (
    <>
      <button
        type="button"
        class="prelude"
        aria-label={say('history.preludeLabel', { count: entries.length })}
        onClick={() => setOpen(true)}
      >
        <span aria-hidden="true">{say('history.preludeShort')}</span>
        <span class="prelude-dots" aria-hidden="true">
          {entries.map(({ date }) => (
            <i key={date} />
          ))}
        </span>
      </button>
      {isOpen ? (
        <Sheet title={say('history.prelude')} wide onClose={() => setOpen(false)}>
          <p class="sheet-note">{say('history.preludeText', { date: day(book.scenario.asOf) })}</p>
          <ol class="prelude-list">
            {entries.map(({ date, place, what, cards }) => (
              <li key={date}>
                <p>
                  <time dateTime={date}>{day(date)}</time> <b>{told(place)}.</b> {told(what)}
                </p>
                <ul class="history-cards" aria-label={say('history.cards')}>
                  {cards.map((card) => (
                    <li key={card}>
                      <TextLink
                        onClick={() => {
                          setOpen(false);
                          desk.open({ kind: 'card', card });
                        }}
                      >
                        {told(book.card(card).claim)}
                      </TextLink>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        </Sheet>
      ) : null}
    </>
  );
}
