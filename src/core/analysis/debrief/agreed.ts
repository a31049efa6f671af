/** What was agreed, clause by clause, and why an open clause stayed open. */
import type { Initialled } from '../../model/play/table.ts';
import type { Receipt } from '../../model/play/room.ts';
import type { State } from '../../model/play/state.ts';
import type { ClauseId, LeaderId, Level, OptionId } from '../../model/vocabulary.ts';
import { LEVELS } from '../../model/vocabulary.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';

export interface ClauseEnd {
  readonly clause: ClauseId;
  /** `at`: the step at which it was initialled; null where the log does not hold it. */
  readonly initialled: (Initialled & { readonly carriedOut: boolean; readonly at: number | null }) | null;
  /** Why it stayed open; null where it is initialled. */
  readonly open: OpenBecause | null;
}
export type OpenBecause =
  /** Nobody could open it: talks never met at its level. */
  | { readonly code: 'levelNeverMet'; readonly level: Level }
  | { readonly code: 'neverTabled'; readonly leftOpen: readonly LeaderId[] }
  /** Every wording of it that was tabled and not taken, the most telling first. */
  | { readonly code: 'declined'; readonly refusals: readonly [Refusal, ...Refusal[]] }
  | { readonly code: 'reopened'; readonly week: number };

/** What became of one wording of a clause over the whole game. */
export interface Refusal {
  readonly option: OptionId;
  /** Who tabled it, in leader order. */
  readonly tabledBy: readonly LeaderId[];
  /** Who declined on this very clause, in leader order; nobody where it fell with the rest of its package. */
  readonly declinedBy: readonly LeaderId[];
  readonly weeks: readonly number[];
  /** The step at which it was declined last; null where the log does not hold it. */
  readonly at: number | null;
}

/** @returns one entry a clause, in the scenario's order. */
export function agreedOf(book: Rulebook, state: State): readonly ClauseEnd[] {
  return book.clauses.map((clause) => {
    const initialled = state.table.draft[clause] ?? null;
    if (initialled === null) return { clause, initialled: null, open: openBecause(book, state, clause) };
    // A wider exchange that was initialled on top of the one carried out has not been carried out itself.
    const carriedOut =
      clause === book.scenario.rules.exchange.clause && state.table.exchange?.option === initialled.option;
    const { step = null } =
      state.log.findLast(({ event }) => event.type === 'initialled' && event.clause === clause) ?? {};
    return { clause, initialled: { ...initialled, carriedOut, at: step }, open: null };
  });
}

function openBecause(book: Rulebook, state: State, clause: ClauseId): OpenBecause {
  const reopened = state.log.findLast((entry) => entry.event.type === 'reopened' && entry.event.clause === clause);
  if (reopened !== undefined) return { code: 'reopened', week: reopened.week };
  const declined = state.room.receipts.filter((receipt) => !receipt.initialled && receipt.terms[clause] !== undefined);
  const [first, ...others] = refusalsOf(book, state, clause, declined);
  if (first !== undefined) return { code: 'declined', refusals: [first, ...others] };
  const { level } = book.clause(clause);
  const met = state.table.met;
  const highest: Level = met.presidents !== null ? 'presidents' : met.ministers !== null ? 'ministers' : 'delegations';
  if (LEVELS.indexOf(highest) < LEVELS.indexOf(level)) return { code: 'levelNeverMet', level };
  return {
    code: 'neverTabled',
    leftOpen: book.leaders.filter((leader) => state.table.leftOpen[leader]?.includes(clause) ?? false),
  };
}

/** @returns what was tabled on a clause and not taken, wording by wording. What came nearest stands first: declined for its own sake, by the fewest, the most often, the latest. */
function refusalsOf(book: Rulebook, state: State, clause: ClauseId, declined: readonly Receipt[]): readonly Refusal[] {
  const options = [...new Set(declined.flatMap((receipt) => receipt.terms[clause] ?? []))];
  const found = options.map((option): Refusal => {
    const same = declined.filter((receipt) => receipt.terms[clause] === option);
    const isOnClause = (receipt: Receipt, leader: LeaderId): boolean =>
      (receipt.answers[leader]?.reasons ?? []).some((reason) => reason.clause === clause);
    return {
      option,
      tabledBy: book.leaders.filter((leader) => same.some((receipt) => receipt.by === leader)),
      declinedBy: book.leaders.filter((leader) => same.some((receipt) => isOnClause(receipt, leader))),
      weeks: [...new Set(same.map((receipt) => receipt.week))],
      at: stepOfReceipt(state, same.at(-1)),
    };
  });
  const isOwn = ({ declinedBy }: Refusal): number => (declinedBy.length === 0 ? 1 : 0);
  return found.sort(
    (a, b) =>
      isOwn(a) - isOwn(b) ||
      a.declinedBy.length - b.declinedBy.length ||
      b.weeks.length - a.weeks.length ||
      (b.at ?? 0) - (a.at ?? 0),
  );
}

/** @returns the step at which a text was declined; null where the log does not hold it. */
export function stepOfReceipt(state: State, receipt: Receipt | undefined): number | null {
  const at = receipt === undefined ? -1 : state.room.receipts.indexOf(receipt);
  return state.log.find(({ event }) => event.type === 'declined' && event.receipt === at)?.step ?? null;
}
