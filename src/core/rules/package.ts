/** Questions about a package of clauses: whom it binds, what keeps a leader from taking it. */
import type { Proposal, Reason } from '../model/room.ts';
import type { Table } from '../model/table.ts';
import type { View } from '../model/view.ts';
import type { ClauseId, LeaderId, OptionId, Terms } from '../model/vocabulary.ts';
import { reasonsFor } from './reasons.ts';
import type { Approach } from './reasons.ts';
import type { Rulebook } from './rulebook.ts';

/** @returns the clauses and options of a package. */
export function termsOf(terms: Terms): readonly (readonly [ClauseId, OptionId])[] {
  return Object.entries(terms) as [ClauseId, OptionId][];
}

/** @returns every leader whose consent the package needs, in leader order. */
export function boundBy(book: Rulebook, terms: Terms): readonly LeaderId[] {
  return book.leaders.filter((leader) =>
    termsOf(terms).some(([clause, option]) => book.option(clause, option).bound.includes(leader)),
  );
}

/** @returns how a proposal reaches a leader: a counter or an amendment is a rival's too, but no first offer, so that it is not heard a step harder. */
function approachOf({ by, kind }: Pick<Proposal, 'by' | 'kind'>): Approach {
  return { from: by, heardBefore: kind !== 'proposal' };
}

/** @returns all that binds this view's leader in a proposal, clause by clause, in the order of the tests. */
export function reasonsForTerms(
  book: Rulebook,
  view: View,
  proposal: Pick<Proposal, 'by' | 'terms' | 'kind'>,
): readonly Reason[] {
  const leader = view.onlooker as LeaderId;
  return termsOf(proposal.terms).flatMap(([clause, option]) =>
    book.option(clause, option).bound.includes(leader)
      ? reasonsFor(book, view, clause, option, approachOf(proposal))
      : [],
  );
}

/** @returns what keeps the leader that tables a package from underwriting it itself: its red lines, undertakings and home. */
export function ownReasons(book: Rulebook, view: View, terms: Terms): readonly Reason[] {
  const reasons = reasonsForTerms(book, view, {
    by: view.onlooker as LeaderId,
    terms,
    kind: 'amendment',
  });
  return reasons.filter(
    (reason) => reason.code === 'redLine' || reason.code === 'undertaking' || reason.code === 'home',
  );
}

/** @returns whether an option only widens an exchange that has been carried out: later in the clause's order than what stands, without the cost of reopening. */
export function isWidening(book: Rulebook, table: Table, clause: ClauseId, option: OptionId): boolean {
  const stands = table.draft[clause]?.option;
  if (clause !== book.scenario.rules.exchange.clause || table.exchange === null || stands === undefined) return false;
  return book.place(clause, option) > book.place(clause, stands);
}
