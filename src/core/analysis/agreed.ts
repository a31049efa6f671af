/** What was agreed, clause by clause, and why an open clause stayed open. */
import type { Initialled } from '../model/table.ts';
import type { State } from '../model/state.ts';
import type { ClauseId, LeaderId, Level, OptionId } from '../model/vocabulary.ts';
import { LEVELS } from '../model/vocabulary.ts';
import type { Rulebook } from '../rules/rulebook.ts';

export interface ClauseEnd {
  readonly clause: ClauseId;
  readonly initialled: (Initialled & { readonly carriedOut: boolean }) | null;
  /** Why it stayed open; null where it is initialled. */
  readonly open: OpenBecause | null;
}
export type OpenBecause =
  /** Nobody could open it: talks never met at its level. */
  | { readonly code: 'levelNeverMet'; readonly level: Level }
  | { readonly code: 'neverTabled'; readonly leftOpen: readonly LeaderId[] }
  | {
      readonly code: 'declined';
      readonly option: OptionId;
      readonly weeks: readonly number[];
      readonly by: readonly LeaderId[];
    }
  | { readonly code: 'reopened'; readonly week: number };

/** @returns one entry a clause, in the scenario's order. */
export function agreedOf(book: Rulebook, state: State): readonly ClauseEnd[] {
  return book.clauses.map((clause) => {
    const initialled = state.table.draft[clause] ?? null;
    if (initialled === null) return { clause, initialled: null, open: openBecause(book, state, clause) };
    // A wider exchange that was initialled on top of the one carried out has not been carried out itself.
    const carriedOut =
      clause === book.scenario.rules.exchange.clause && state.table.exchange?.option === initialled.option;
    return { clause, initialled: { ...initialled, carriedOut }, open: null };
  });
}

function openBecause(book: Rulebook, state: State, clause: ClauseId): OpenBecause {
  const reopened = state.log.findLast((entry) => entry.event.type === 'reopened' && entry.event.clause === clause);
  if (reopened !== undefined) return { code: 'reopened', week: reopened.week };
  const declined = state.room.receipts.filter((receipt) => !receipt.initialled && receipt.terms[clause] !== undefined);
  const last = declined.at(-1)?.terms[clause];
  if (last !== undefined) {
    const same = declined.filter((receipt) => receipt.terms[clause] === last);
    const by = book.leaders.filter((leader) =>
      same.some((receipt) => (receipt.answers[leader]?.reasons ?? []).some((reason) => reason.clause === clause)),
    );
    return { code: 'declined', option: last, weeks: [...new Set(same.map((receipt) => receipt.week))], by };
  }
  const { level } = book.clause(clause);
  const met = state.table.met;
  const highest: Level = met.presidents !== null ? 'presidents' : met.ministers !== null ? 'ministers' : 'delegations';
  if (LEVELS.indexOf(highest) < LEVELS.indexOf(level)) return { code: 'levelNeverMet', level };
  return {
    code: 'neverTabled',
    leftOpen: book.leaders.filter((leader) => state.table.leftOpen[leader]?.includes(clause) ?? false),
  };
}
