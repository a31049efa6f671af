/** Which soft mark a change of the game has: a sealed move, a new week, an initialled option, the ending. Never one for harm. */
import type { EventType, Logged } from '../../core/model/play/event.ts';
import type { View } from '../../core/model/play/view.ts';

/** The gravest first: where several things happened at once, one is heard. */
export const MARKS = ['ending', 'week', 'initialled', 'sealed'] as const;
export type Mark = (typeof MARKS)[number];

/** Where one of these happened, nothing sounds, whatever else happened beside it. */
const HARM: ReadonlySet<EventType> = new Set([
  'struck',
  'spoilerAppeared',
  'truceBroken',
  'breached',
  'claimed',
  'breachAnswered',
]);

/** What the player knew at a moment. */
export interface Heard {
  readonly view: View;
  readonly log: readonly Logged[];
}

/** @returns the mark of what the player has learnt between two moments of a game; null where nothing is marked, or the game went back. */
export function markBetween(before: Heard, after: Heard): Mark | null {
  const { table } = after.view;
  const known = new Set(before.log);
  // Once all is opened at the ending, the log also tells what was not heard before; only what is later counts.
  const fresh = after.log
    .filter((one) => one.step >= before.view.step && !known.has(one))
    .map(({ event }) => event.type);
  const isNew = after.view.step > before.view.step;
  if (!isNew || fresh.some((type) => HARM.has(type))) return null;
  const was = before.view.table;
  if (table.phase === 'ended') return was.phase === 'ended' ? null : 'ending';
  if (table.week > was.week) return 'week';
  if (fresh.includes('initialled')) return 'initialled';
  return (after.view.own?.sealed.length ?? 0) > (before.view.own?.sealed.length ?? 0) ? 'sealed' : null;
}
