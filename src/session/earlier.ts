/** The board as the same eyes saw it when last week began: what has changed since is marked. */
import type { Line } from '../core/replay/line.ts';
import { stateAt } from '../core/replay/line.ts';
import type { Onlooker, View } from '../core/model/play/view.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import { viewFor } from '../core/rules/state/view.ts';

export interface Earlier {
  /** The week at whose beginning it was seen so. */
  readonly week: number;
  readonly view: View;
}

/** @returns the view from the beginning of the week before this one, in week 1 from the opening; null at that beginning itself, and once the game has ended. */
export function earlierOn(book: Rulebook, line: Line, step: number, onlooker: Onlooker): Earlier | null {
  const { table } = stateAt(line, step);
  if (table.phase === 'ended') return null;
  const week = Math.max(1, table.week - 1);
  const at = line.states.findIndex((state) => state.table.week >= week);
  return at < 0 || at >= step ? null : { week, view: viewFor(book, stateAt(line, at), onlooker) };
}
