/** Frames before the first week: title, pages of reading, briefs. */
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import type { SaveInfo } from '../../store/saveInfo.ts';
import { PAGES } from '../title/pages.tsx';
import { sessionAt } from './moments.ts';
import type { Games } from './moments.ts';
import { opening, ownSeat } from './places.ts';
import type { Frame } from './shown.ts';

/** @returns the frames of what comes before a game. */
export function beforeIt(book: Rulebook, games: Games): Frame[] {
  const seat = ownSeat(book);
  const meta = { scenario: book.scenario.id, seat, week: 3, kind: null, branches: 0, own: null };
  const saves: SaveInfo[] = [
    { id: 'last', name: '', savedAt: Date.UTC(2025, 8, 5, 9), meta, lesson: null },
    {
      id: 'ended',
      name: 'Class 10b, first lesson',
      savedAt: Date.UTC(2025, 8, 4, 9),
      meta: { ...meta, week: 6, kind: 'talking', branches: 2 },
      lesson: null,
    },
    { id: 'unreadable', name: '', savedAt: Date.UTC(2025, 8, 3, 9), meta: null, lesson: null },
  ];
  return [
    { name: 'title/first', show: () => ({ at: 'title', fault: null, saves: [] }) },
    { name: 'title/again', show: () => ({ at: 'title', fault: null, saves }) },
    // A rehearsal is a replay and a debrief; it has a stage of its own around them.
    ...PAGES.filter((page) => page !== 'rehearsal').map((page) => ({
      name: `title/${page}`,
      show: () => ({ at: 'page', page, saves }) as const,
    })),
    ...[...book.leaders, null].map((one) => ({
      name: `brief/${one ?? 'watch'}`,
      show: () => ({ at: 'brief', session: sessionAt(book, opening(games), one) }) as const,
    })),
  ];
}
