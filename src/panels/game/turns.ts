/** What changes from turn to turn beside the table: the report to read, and what is told aloud. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { openedFolders } from '../../core/analysis/week/folders.ts';
import type { Showing } from '../../session/showing.ts';
import { sayFolders } from '../../words/sentences/folders.ts';
import { leaderName, list } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { announce } from '../live.tsx';
import { usePlay } from '../store-hooks.ts';
import { boundLine, receiptLine } from '../talks/receiptPicker.tsx';
import { toldOf } from './steps.ts';

interface UnreadReport {
  /** The week whose report lies unread; null where none does. */
  readonly week: number | null;
  readonly read: () => void;
  /** Puts away all reports to come, for whoever goes on to the ending. */
  readonly readAll: () => void;
}

/**
 * The report of the week that has just ended, until it has been read.
 * @param upTo the week up to which reports were read before; where nothing is known of it (null), a game that is resumed at the very
 * beginning of a week begins with its report.
 */
export function useReport(upTo: number | null, onRead: (week: number) => void): UnreadReport {
  const { session, view } = usePlay();
  const { table, own } = view;
  const over = table.phase === 'ended' ? table.week : table.week - 1;
  const [seen, setSeen] = useState(
    () => upTo ?? (table.phase === 'moves' && own?.sealed.length === 0 ? over - 1 : over),
  );
  useEffect(() => onRead(Math.min(seen, over)), [seen, over]);
  const read = (): void => setSeen(over);
  const readAll = (): void => setSeen(table.weeks);
  if (seen >= over) {
    // Played again from an earlier week: what lies ahead is unread once more.
    if (seen > over) setSeen(over);
    return { week: null, read, readAll };
  }
  const isThere = session.log().some(({ event }) => event.type === 'reported' && event.week === over);
  return { week: isThere ? over : null, read, readAll };
}

/** The heading that a new turn begins at; reports, aftermath and ending take the focus to their own. */
const HEADINGS = {
  moves: '.news-headline h2, .phone-news',
  talks: '.talks-table h2',
  answers: '.talks-table h2',
} as const;
/** Where the folders have just been opened, what they held comes first. */
const FOLDERS = '.folders-held summary';

/** At each turn of the game: what the table now waits for is told aloud, and the focus goes to the heading of what is new. */
export function useTurns(isReport: boolean): void {
  const { session, view } = usePlay();
  const { table, room } = view;
  const { book } = session;
  const turn = `${table.week}:${table.phase}:${table.slot}${table.group ?? ''}:${isReport}`;
  const before = useRef<string | null>(null);
  const count = room?.receipts.length ?? 0;
  const receipts = useRef(count);
  // Before the next key can come: between the report that is put away and its heading nothing would have the focus.
  useLayoutEffect(() => {
    if (before.current === turn) return;
    for (const part of [window, ...document.querySelectorAll('.phone-main, .side')]) part.scrollTo(0, 0);
    if (!isReport) {
      if (before.current !== null) {
        const pen = table.pen === null ? '' : leaderName(book, table.pen);
        const proposal = room?.proposal ?? null;
        const by =
          proposal === null ? list(table.awaits.map((one) => leaderName(book, one))) : leaderName(book, proposal.by);
        const wasMoves = before.current.split(':')[1] === 'moves';
        const turnWords = toldOf(view, wasMoves, { pen, by, level: say(`levels.capital.${table.level}`) });
        const answered =
          count > receipts.current ? [`${receiptLine(session, count - 1)}.`, boundLine(session, count - 1)] : [];
        announce(
          [...answered.filter((line) => line !== ''), turnWords, ...(wasMoves ? foldersTold(session) : [])].join(' '),
        );
      }
      // A text that one must answer comes before what the folders held.
      const isAsked = table.phase === 'answers' && table.awaits.some((leader) => leader === session.seat);
      const isOpened =
        !isAsked && before.current?.split(':')[1] === 'moves' && document.querySelector(FOLDERS) !== null;
      if (isOpened) focusOn(FOLDERS);
      else if (table.phase in HEADINGS) focusOn(HEADINGS[table.phase as keyof typeof HEADINGS]);
    }
    before.current = turn;
    receipts.current = count;
  }, [turn]);
}

/** What the folders just held: how much, and in full what concerns one's own seat. */
function foldersTold(session: Showing): readonly string[] {
  const { table } = session.view();
  const events = openedFolders(session.log(), table.week);
  if (events.length === 0) return [];
  const { own, count, shifts } = sayFolders(session.book, table, events, session.seat);
  return [...(count === 0 ? [] : [say('week.folders.announce', { count })]), ...own, ...shifts];
}

function focusOn(selector: string): void {
  const heading = document.querySelector<HTMLElement>(selector);
  if (heading === null) return;
  if (heading.tagName !== 'BUTTON' && heading.tagName !== 'SUMMARY') heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
