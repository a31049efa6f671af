/** The whole state behind a view that hides nothing, put together again from the view and its log. */
import type { Logged } from '../../model/play/event.ts';
import type { State } from '../../model/play/state.ts';
import type { View } from '../../model/play/view.ts';

/** @returns the state, or null while the view hides anything. */
export function openedState(view: View, log: readonly Logged[]): State | null {
  const { opened } = view;
  if (opened === null) return null;
  const { scenario, length, step, table } = view;
  const { seed, room, seats, pairs, hidden } = opened;
  return { rules: 1, scenario, seed, length, step, table, room, seats, pairs, hidden, log };
}
