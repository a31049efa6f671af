/** What the opened folders held, at the head of the talks: what concerns the own seat first, then what everybody may know. */
import { useEffect, useState } from 'preact/hooks';
import { openedFolders } from '../../core/analysis/week/folders.ts';
import { termsOf } from '../../core/rules/text/package.ts';
import type { Showing } from '../../session/showing.ts';
import { sayFolders } from '../../words/sentences/folders.ts';
import { say } from '../../words/say.ts';
import './folders.css';

/** @returns whether the note lies open: it does when a week's talks begin, folds itself once they have gone on or a package is begun, and can be opened again. */
export function useFolders(session: Showing): { readonly isOpen: boolean; readonly open: (isOpen: boolean) => void } {
  const { table } = session.view();
  const turn = `${table.week}:${table.slot}:${table.phase}`;
  const [seen, see] = useState({ week: table.week, turn });
  const isFirst = seen.week === table.week && seen.turn === turn;
  const [isOpen, open] = useState(true);
  useEffect(() => {
    if (seen.week !== table.week) {
      see({ week: table.week, turn });
      open(true);
    } else if (!isFirst) open(false);
  }, [turn]);
  // The package that is being written needs the room.
  const { length: written } = termsOf(session.desk.now().terms);
  useEffect(() => {
    if (written > 0) open(false);
  }, [written]);
  return { isOpen, open };
}

interface FoldersProps {
  readonly session: Showing;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

export function FoldersHeld({ session, isOpen, onOpen }: FoldersProps) {
  const { table } = session.view();
  const events = openedFolders(session.log(), table.week);
  if (events.length === 0) return null;
  const { own, all, came, shifts, figures } = sayFolders(session.book, table, events, session.seat);
  return (
    <details class="folders-held" open={isOpen} onToggle={(event) => onOpen(event.currentTarget.open)}>
      <summary>
        <h2>{say('week.folders.head')}</h2>
      </summary>
      <div class="folders-body">
        {own.length + all.length + came.length === 0 && <p>{say('week.folders.nothing')}</p>}
        <Lines head={say('week.folders.own')} lines={own} />
        <Lines head={say('week.folders.came')} lines={came} />
        <Lines head={say('week.folders.all')} lines={all} />
      </div>
      <Folded head={say('ownShift.head')} lines={shifts} note={say('ownShift.note')} />
      <Folded head={say('report.ownFigures')} lines={figures} />
    </details>
  );
}

interface LinesProps {
  readonly head: string;
  readonly lines: readonly string[];
  readonly note?: string;
}

function Lines({ head, lines }: Omit<LinesProps, 'note'>) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{head}</h3>
      <ul>
        {lines.map((line, i) => (
          <li key={`${i}-${line}`}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** What is longer than a glance: its head says how many lines, the lines lie below it. */
export function Folded({ head, lines, note }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <details class="folders-more">
      <summary>
        {head} <span class="note">({lines.length})</span>
      </summary>
      <ul>
        {lines.map((line, i) => (
          <li key={`${i}-${line}`}>{line}</li>
        ))}
      </ul>
      {note === undefined ? null : <p class="note">{note}</p>}
    </details>
  );
}
