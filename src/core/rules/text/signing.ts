/** The whole text, tested when its last must-cover clause is initialled: worth to each side against its believed no-deal (rules, section 7). */
import type { State } from '../../model/play/state.ts';
import type { ClauseId, LeaderId, OptionId } from '../../model/vocabulary.ts';
import { openAftermath } from '../aftermath/aftermath.ts';
import { setTable, tell } from '../state/course.ts';
import type { Course } from '../state/course.ts';
import { isHeldBack } from '../parties/homeGroups.ts';
import { hasVote } from '../state/locks.ts';
import type { Rulebook } from '../book/rulebook.ts';
import { seatOf } from '../state/view.ts';

/** @returns whether every must-cover clause is initialled. */
export function hasWholeText(state: Pick<State, 'table'>, book: Rulebook): boolean {
  return book.scenario.clauses.every((clause) => !clause.mustCover || state.table.draft[clause.id] !== null);
}

/** @returns whether a whole text can be tested and amended now: a side that has walked out signs nothing. */
export function canBeSigned(state: Pick<State, 'table'>, book: Rulebook): boolean {
  return state.table.out.length === 0 && hasWholeText(state, book);
}

/** @returns whole points of a text to a side: weight times value over its clauses, open ones 0. Leaders without worth: 0. */
export function worthOf(
  book: Rulebook,
  leader: LeaderId,
  text: { readonly [clause: ClauseId]: OptionId | null },
): number {
  const { worth } = book.leader(leader);
  if (worth === null) return 0;
  return book.clauses.reduce((sum, clause) => {
    const option = text[clause];
    const own = worth[clause];
    return option === null || option === undefined || own === undefined
      ? sum
      : sum + own.weight * (own.values[option] ?? 0);
  }, 0);
}

/** @returns the options of the draft, null where a clause is open. */
export function textOf(book: Rulebook, state: Pick<State, 'table'>): { readonly [clause: ClauseId]: OptionId | null } {
  return Object.fromEntries(book.clauses.map((clause) => [clause, state.table.draft[clause]?.option ?? null]));
}

/** @returns what a side believes it would have without agreement, in the same points: less for each point of cost felt since the start. */
export function believedNoDeal(book: Rulebook, leader: LeaderId, feltCost: number | null): number {
  const { noDeal, start } = book.scenario.rules;
  return (noDeal.believed[leader] ?? 0) - noDeal.perCost * ((feltCost ?? 0) - (start.feltCost[leader] ?? 0));
}

/** @returns the sides for whom a text is not better than no deal, or whose home would not carry a signature. */
export function shortOf(
  book: Rulebook,
  state: State,
  text: { readonly [clause: ClauseId]: OptionId | null },
): readonly LeaderId[] {
  return book.sides.filter((side) => {
    const seat = seatOf(state, side);
    return (
      worthOf(book, side, text) < believedNoDeal(book, side, seat.feltCost) ||
      (!hasVote(state.table, side) && (seat.home < book.scenario.rules.signHome || isHeldBack(book, side, seat)))
    );
  });
}

/** Tests the whole text; signs it if nobody is short, and the aftermath begins. @returns whether it was signed. */
export function testWholeText(course: Course): boolean {
  const { book, state } = course;
  const short = shortOf(book, state, textOf(book, state));
  const first = state.table.signTest === null;
  setTable(course, { signTest: { week: state.table.week, short } });
  tell(course, 'room', { type: 'signTested', short });
  if (short.length > 0) {
    if (first) tell(course, 'room', { type: 'textOnTable', short });
    return false;
  }
  setTable(course, { signedWeek: state.table.week });
  tell(course, 'all', { type: 'signed' });
  openAftermath(course);
  return true;
}

/** @returns the next side that may still amend a short text: a side that is short first, then the other; null when each has had its turn. */
export function nextAmender(course: Course): LeaderId | null {
  const { amended, signTest } = course.state.table;
  const left = course.book.sides.filter((side) => !amended.includes(side));
  return left.find((side) => signTest?.short.includes(side)) ?? left[0] ?? null;
}
