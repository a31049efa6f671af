/** What whoever looks may know of a state: worked out once, and the costly parts only when they are asked for. */
import type { Logged } from '../core/model/play/event.ts';
import type { State } from '../core/model/play/state.ts';
import type { Move, Onlooker, View } from '../core/model/play/view.ts';
import type { Line } from '../core/replay/line.ts';
import { legalCommands } from '../core/rules/legal.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import { logFor, viewFor } from '../core/rules/state/view.ts';
import type { Earlier } from './earlier.ts';
import { earlierOn } from './earlier.ts';

export interface Seen {
  readonly of: State;
  readonly view: View;
  readonly log: readonly Logged[];
  moves: readonly Move[] | null;
  earlier?: Earlier | null;
}

/** @returns what an onlooker may know of a state. */
export function lookAt(book: Rulebook, of: State, onlooker: Onlooker): Seen {
  return { of, view: viewFor(book, of, onlooker), log: logFor(of, onlooker), moves: null };
}

/** @returns the moves that the onlooker's seat has; none where it holds none. */
export function movesOf(book: Rulebook, seen: Seen): readonly Move[] {
  seen.moves ??= legalCommands(book, seen.view);
  return seen.moves;
}

/** @returns the board as it was seen when last week began, on the line that led here; null where there was none. */
export function earlierOf(book: Rulebook, seen: Seen, on: Line): Earlier | null {
  if (seen.earlier === undefined) seen.earlier = earlierOn(book, on, on.commands.length, seen.view.onlooker);
  return seen.earlier;
}
