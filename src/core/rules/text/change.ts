/** The smallest change that would have turned a declined package: fewest clauses, then the least loss to whoever tabled it. */
import type { Proposal } from '../../model/play/room.ts';
import type { State } from '../../model/play/state.ts';
import type { ClauseId, LeaderId, OptionId, Terms } from '../../model/vocabulary.ts';
import { boundBy, ownReasons, reasonsForTerms, termsOf } from './package.ts';
import type { Rulebook } from '../book/rulebook.ts';
import { viewFor } from '../state/view.ts';

type Change = { readonly [clause: ClauseId]: OptionId | null };

/**
 * Every bound leader says what it would have taken instead; the computer's seats say so truly, a person's by its stance.
 * @returns changed options (null: left in brackets), or null where no change of this offer turns it, or nothing of it would be left.
 */
export function smallestChange(book: Rulebook, state: State, proposal: Proposal): Change | null {
  const views = new Map(book.leaders.map((leader) => [leader, viewFor(book, state, leader)]));
  const viewOf = (leader: LeaderId) => {
    const view = views.get(leader);
    if (view === undefined) throw new Error(`no view of ${leader}`);
    return view;
  };
  const isTaken = (terms: Terms): boolean =>
    ownReasons(book, viewOf(proposal.by), terms, proposal.pledges).length === 0 &&
    boundBy(book, terms, proposal.pledges).every(
      (leader) => leader === proposal.by || reasonsForTerms(book, viewOf(leader), { ...proposal, terms }).length === 0,
    );
  // What is initialled already cannot be tabled again.
  const stands = (clause: ClauseId, option: OptionId): boolean => state.table.draft[clause]?.option === option;
  const clauses = termsOf(proposal.terms);
  const barred = clauses.filter(([clause, option]) => !isTaken({ [clause]: option }));
  const choices = barred.map(([clause, option]) => ({
    clause,
    options: alternatives(book, proposal.by, clause, option).filter(
      (one) => !stands(clause, one) && isTaken({ [clause]: one }),
    ),
  }));
  const change: Record<ClauseId, OptionId | null> = {};
  for (const { clause, options } of choices) change[clause] = options[0] ?? null;
  const kept = clauses.length - Object.values(change).filter((option) => option === null).length;
  if (kept === 0 || barred.length === 0) return null;
  return change;
}

/** @returns the other options of a clause, least loss to the proposer first (then by distance in the clause's order). */
function alternatives(book: Rulebook, by: LeaderId, clause: ClauseId, option: OptionId): readonly OptionId[] {
  const values = book.leader(by).worth?.[clause]?.values;
  const loss = (one: OptionId): number =>
    values === undefined ? Math.abs(book.place(clause, one) - book.place(clause, option)) : -(values[one] ?? 0);
  return book
    .clause(clause)
    .options.map((one) => one.id)
    .filter((one) => one !== option)
    .sort((a, b) => loss(a) - loss(b) || book.place(clause, a) - book.place(clause, b));
}
