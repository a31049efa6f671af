/** What a bound seat could ask for in its answer and would then accept: for the board and for the panels. */
import type { ClauseId, LeaderId, OptionId } from '../core/model/vocabulary.ts';
import type { View } from '../core/model/play/view.ts';
import { termsOf } from '../core/rules/text/package.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import { whyNot } from '../core/rules/whyNot.ts';

/** @returns the options at a clause of the package that the seat could ask for; null among them: to leave the clause out. */
export function openConditions(
  book: Rulebook,
  view: View,
  by: LeaderId,
  clause: ClauseId,
): readonly (OptionId | null)[] {
  const options = [...book.clause(clause).options.map(({ id }) => id), null];
  return options.filter(
    (option) => whyNot(book, view, { type: 'answer', by, answer: 'acceptIf', clause, option }) === null,
  );
}

/** @returns the clauses of the package on the table at which the seat could ask for something; empty where no change of one would do. */
export function conditionalClauses(book: Rulebook, view: View, by: LeaderId): readonly ClauseId[] {
  const proposal = view.room?.proposal ?? null;
  // A counter and an amendment take no condition.
  if (proposal?.kind !== 'proposal') return [];
  return termsOf(proposal.terms).flatMap(([clause]) =>
    openConditions(book, view, by, clause).length > 0 ? [clause] : [],
  );
}
