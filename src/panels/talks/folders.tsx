/** What the opened folders held, at the head of the talks: what concerns the own seat first, then what everybody may know. */
import { useEffect, useState } from 'preact/hooks';
import { openedFolders } from '../../core/analysis/week/folders.ts';
import type { Showing } from '../../session/showing.ts';
import { sayFolders } from '../../words/folders.ts';
import { say } from '../../words/say.ts';
import './folders.css';

/** Open when a week's talks begin; it folds itself once they have gone on, and can be opened again. */
export function FoldersHeld({ session }: { readonly session: Showing }) {
  const { table } = session.view();
  const turn = `${table.week}:${table.slot}:${table.phase}`;
  const [seen, see] = useState({ week: table.week, turn });
  const isFirst = seen.week === table.week && seen.turn === turn;
  const [isOpen, setOpen] = useState(true);
  useEffect(() => {
    if (seen.week !== table.week) {
      see({ week: table.week, turn });
      setOpen(true);
    } else if (!isFirst) setOpen(false);
  }, [turn]);
  const events = openedFolders(session.log(), table.week);
  if (events.length === 0) return null;
  const { own, all, came, shifts, figures } = sayFolders(session.book, table, events, session.seat);
  return (
    <details class="folders-held" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>{say('week.folders.head')}</h2>
      </summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <section class="folders-body" aria-label={say('week.folders.head')} tabIndex={0}>
        {own.length + all.length + came.length === 0 && <p>{say('week.folders.nothing')}</p>}
        <Lines head={say('week.folders.own')} lines={own} />
        <Lines head={say('week.folders.all')} lines={all} />
        <Lines head={say('week.folders.came')} lines={came} />
        <Lines head={say('ownShift.head')} lines={shifts} note={say('ownShift.note')} />
        <Lines head={say('report.ownFigures')} lines={figures} />
      </section>
    </details>
  );
}

interface LinesProps {
  readonly head: string;
  readonly lines: readonly string[];
  readonly note?: string;
}

function Lines({ head, lines, note }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{head}</h3>
      <ul>
        {lines.map((line, i) => (
          <li key={`${i}-${line}`}>{line}</li>
        ))}
      </ul>
      {note === undefined ? null : <p class="note">{note}</p>}
    </section>
  );
}
