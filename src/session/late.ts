/** A game that a person joined in its midst: where that was, what could be known there, and whether anything was done since. */
import type { Logged } from '../core/model/play/event.ts';
import type { View } from '../core/model/play/view.ts';
import type { LeaderId } from '../core/model/vocabulary.ts';
import { joinedAt } from '../core/replay/joined.ts';
import { stateAt } from '../core/replay/line.ts';
import { lineIn } from '../core/replay/tree.ts';
import { logFor, viewFor } from '../core/rules/state/view.ts';
import type { Session } from './session.ts';

/** What a seat could know when it was joined. */
export interface Joined {
  readonly week: number;
  readonly view: View;
  readonly log: readonly Logged[];
}

/** @returns how it stood when a person took the seat from the computer; of a game that is watched, how it stands now. null where nothing lay before. */
export function joinedIn(session: Session): Joined | null {
  const { book, seat, persons } = session;
  const line = lineIn(session.tree(), session.line);
  const step = persons.length === 0 ? line.commands.length : joinedAt(line);
  if (step === null) return null;
  const state = stateAt(line, step);
  const onlooker = seat ?? 'public';
  const { week } = state.table;
  return week < 2 ? null : { week, view: viewFor(book, state, onlooker), log: logFor(state, onlooker) };
}

/** @returns whether nothing has been done yet in a seat since a person holds it. */
export function hasNotActed(session: Session, seat: LeaderId): boolean {
  const line = lineIn(session.tree(), session.line);
  return line.commands.slice(joinedAt(line) ?? 0).every(({ by }) => by !== seat);
}

/** @returns whether nothing has been done yet by whoever sits here. */
export function isUntouched(session: Session): boolean {
  const line = lineIn(session.tree(), session.line);
  return line.commands.length === (joinedAt(line) ?? 0);
}
