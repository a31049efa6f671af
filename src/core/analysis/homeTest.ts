/** What a seat may know of the aftermath's figures: its own home's test as it stands, and how large a breach the text would hold against. */
import type { HomeTest } from '../model/scenario/aftermath.ts';
import type { State } from '../model/play/state.ts';
import type { View } from '../model/play/view.ts';
import { figureOf, holdOf } from '../rules/aftermath.ts';
import type { Rulebook } from '../rules/rulebook.ts';

/** The parts of a view that the aftermath reads, as a state. */
function asState(view: View): State {
  const seats = view.opened?.seats ?? (view.own === null ? {} : { [view.onlooker]: view.own });
  return { table: view.table, seats, pairs: view.opened?.pairs ?? view.pairs } as unknown as State;
}

/** @returns a home's figure as text and campaign stand now; null where the view may not know that home. */
export function knownFigure(book: Rulebook, view: View, test: HomeTest): number | null {
  const knows = view.opened !== null || view.onlooker === test.leader;
  return knows && view.table.aftermath !== null ? figureOf({ book, state: asState(view) }, test) : null;
}

/** @returns how large a breach the text holds against; null where the view may not know the trust between the sides. */
export function knownHold(book: Rulebook, view: View): number | null {
  const [a, b] = book.sides;
  const knows = view.opened !== null || view.pairs[book.pair(a, b)] !== undefined;
  return knows ? holdOf({ book, state: asState(view) }) : null;
}
