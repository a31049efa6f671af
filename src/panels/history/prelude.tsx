/** The prelude on a replay's timeline: one dot a real meeting before week 1; pressed, they are told, each with its cards. */
import { useState } from 'preact/hooks';
import type { Playback } from '../../session/playback.ts';
import { say } from '../../words/say.ts';
import { Sheet } from '../controls/sheet.tsx';
import { day } from '../../words/dates.ts';
import { Entries, entriesOf } from './entries.tsx';

export function Prelude({ playback }: { readonly playback: Playback }) {
  const { book } = playback;
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
          <p class="sheet-note">{say('history.intro', { date: day(book.scenario.asOf) })}</p>
          <Entries book={book} />
        </Sheet>
      ) : null}
    </>
  );
}
