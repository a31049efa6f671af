/** What has been carried out of a signed text, as those who watch tell it, or as each side tells it of itself; and what the text puts off. */
import type { EventType } from '../../core/model/event.ts';
import type { Showing } from '../../session/showing.ts';
import { sayEvent } from '../../words/happened.ts';
import { say } from '../../words/say.ts';

const TOLD: readonly EventType[] = ['stepDone', 'monitored', 'keyPaid'];

/** Nothing where nothing of it is told. */
export function CarriedOut({ session }: { readonly session: Showing }) {
  const lines = session
    .log()
    .flatMap(({ event }) => (TOLD.includes(event.type) ? (sayEvent(session.book, event) ?? []) : []));
  if (lines.length === 0) return null;
  return (
    <details class="slip-sheet">
      <summary>
        <h2>{say('aftermath.carriedOut', { count: lines.length })}</h2>
      </summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
