/** Which clauses lie open before a reader, where a scenario sorts them into groups: board and panels turn to the same one. */
import type { ClauseGroup } from '../core/model/clause.ts';
import type { View } from '../core/model/view.ts';
import type { ClauseId } from '../core/model/vocabulary.ts';
import { clausesNow } from '../core/rules/groups.ts';
import type { Rulebook } from '../core/rules/rulebook.ts';
import type { DeskState } from './desk.ts';

/** @returns the clause that is being read: in focus, in hand, on the table, or else the first that is still in brackets. While a text is to be answered, one of its own. */
export function clauseRead(book: Rulebook, view: View, desk: DeskState): ClauseId | null {
  const tabled = view.room?.proposal?.terms;
  const looked = desk.focus?.kind === 'clause' ? desk.focus.clause : null;
  if (looked !== null && (tabled === undefined || view.table.phase !== 'answers' || tabled[looked] !== undefined))
    return looked;
  const terms = tabled ?? desk.terms;
  const named = book.clauses.find((clause) => terms[clause] !== undefined);
  const now = clausesNow(book, view.table);
  return named ?? now.find((clause) => !view.table.draft[clause]) ?? now[0] ?? null;
}

/** @returns the group that lies open: that of the clause that was looked at last, but of a text that is to be answered; null where there are no groups. While a working group meets, it is that one. */
export function groupOpen(book: Rulebook, view: View, desk: DeskState): ClauseGroup | null {
  const { groups } = book.scenario;
  if (groups === undefined) return null;
  const meets = groups.find(({ id }) => id === view.table.group);
  if (meets !== undefined) return meets;
  const read = clauseRead(book, view, desk);
  const last = view.table.phase === 'answers' ? read : (desk.read ?? read);
  return groups.find((group) => last !== null && group.clauses.includes(last)) ?? groups[0] ?? null;
}
