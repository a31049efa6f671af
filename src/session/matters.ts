/** Which clauses lie open before a reader, where a scenario sorts them into groups: board and panels turn to the same one. */
import type { ClauseGroup } from '../core/model/scenario/clause.ts';
import type { Logged } from '../core/model/play/event.ts';
import type { View } from '../core/model/play/view.ts';
import type { ClauseId } from '../core/model/vocabulary.ts';
import { clausesNow } from '../core/rules/parties/groups.ts';
import { termsOf } from '../core/rules/text/package.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';
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

/** Things that belong to clauses, as one group of the scenario has them. */
export interface InGroup<T> {
  /** null where a scenario has no groups, and for what is no clause's. */
  readonly group: ClauseGroup | null;
  readonly items: readonly T[];
}

/** @returns things of clauses group by group, in their own order within each; what belongs to no group (how high one would meet) comes last. */
export function inGroups<T>(
  { scenario: { groups = [] } }: Rulebook,
  items: readonly T[],
  clauseOf: (item: T) => string,
): readonly InGroup<T>[] {
  const isOf = (group: ClauseGroup, item: T): boolean => group.clauses.some((clause) => clause === clauseOf(item));
  return [
    ...groups.map((group) => ({ group, items: items.filter((item) => isOf(group, item)) })),
    { group: null, items: items.filter((item) => !groups.some((group) => isOf(group, item))) },
  ].filter((one) => one.items.length > 0);
}

/** @returns the clause that a step was about, as far as its reader may know; null where it was about none. */
export function clauseOfStep(log: readonly Logged[], step: number): ClauseId | null {
  const told = log.filter((entry) => entry.step === step - 1).map(({ event }) => event);
  const about =
    told.findLast((event) => event.type === 'initialled') ??
    told.find((event) => 'clause' in event || 'terms' in event);
  if (about === undefined) return null;
  if ('clause' in about) return about.clause;
  return 'terms' in about ? (termsOf(about.terms)[0]?.[0] ?? null) : null;
}
