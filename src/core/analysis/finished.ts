/** The whole state of a finished game, put together again from its opened view and log. */
import type { Logged } from '../model/event.ts';
import type { State } from '../model/state.ts';
import type { View } from '../model/view.ts';

/** @returns the state behind an opened view, or null while the game still hides anything. */
export function finishedState(view: View, log: readonly Logged[]): State | null {
  const { opened } = view;
  if (opened === null) return null;
  const { scenario, length, step, table } = view;
  const { seed, room, seats, pairs, hidden } = opened;
  return { rules: 1, scenario, seed, length, step, table, room, seats, pairs, hidden, log };
}
