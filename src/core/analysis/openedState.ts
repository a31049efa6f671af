/** The whole state behind a view that hides nothing, put together again from the view and its log. */
import type { Logged } from '../model/event.ts';
import type { State } from '../model/state.ts';
import type { View } from '../model/view.ts';

/** @returns the state, or null while the view hides anything. */
export function openedState(view: View, log: readonly Logged[]): State | null {
  const { opened } = view;
  if (opened === null) return null;
  const { scenario, length, step, table } = view;
  const { seed, room, seats, pairs, hidden } = opened;
  return { rules: 1, scenario, seed, length, step, table, room, seats, pairs, hidden, log };
}
