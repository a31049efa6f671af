/** Questions about a package of clauses: whom it binds, what keeps a leader from taking it. */
import type { Proposal, Reason } from '../../model/play/room.ts';
import type { Table } from '../../model/play/table.ts';
import type { View } from '../../model/play/view.ts';
import type { ClauseId, LeaderId, OptionId, PledgeId, Terms } from '../../model/vocabulary.ts';
import { reasonsFor } from './reasons.ts';
import type { Approach } from './reasons.ts';
import type { Rulebook } from '../book/rulebook.ts';

/** @returns the clauses and options of a package. */
export function termsOf(terms: Terms): readonly (readonly [ClauseId, OptionId])[] {
  return Object.entries(terms) as [ClauseId, OptionId][];
}

/** @returns every leader whose consent the package needs, in leader order: whom a clause binds, and whose pledge comes with it. */
export function boundBy(book: Rulebook, terms: Terms, pledges: readonly PledgeId[] = []): readonly LeaderId[] {
  return book.leaders.filter(
    (leader) =>
      termsOf(terms).some(([clause, option]) => book.option(clause, option).bound.includes(leader)) ||
      pledges.some((pledge) => book.pledge(pledge).by === leader),
  );
}

/** @returns how a proposal reaches a leader: a counter or an amendment is a rival's too, but no first offer, so that it is not heard a step harder. */
function approachOf({ by, kind, pledges }: Pick<Proposal, 'by' | 'kind' | 'pledges'>): Approach {
  return { from: by, heardBefore: kind !== 'proposal', pledges };
}

/** @returns all that binds this view's leader in a proposal, clause by clause, in the order of the tests; then what keeps it from its own pledges in it. */
export function reasonsForTerms(
  book: Rulebook,
  view: View,
  proposal: Pick<Proposal, 'by' | 'terms' | 'kind' | 'pledges'>,
): readonly Reason[] {
  return [...reasonsForClauses(book, view, proposal), ...reasonsForPledges(book, view, proposal)];
}

/** A pledge that comes with a text is asked of a home that bears it: one that would fall under the floor does not. */
function reasonsForPledges(
  book: Rulebook,
  { onlooker, own }: View,
  { terms, pledges = [] }: Pick<Proposal, 'terms' | 'pledges'>,
): readonly Reason[] {
  const [first] = termsOf(terms);
  if (first === undefined || own === null) return [];
  const [clause, option] = first;
  return pledges.flatMap((id): readonly Reason[] => {
    const { by, home } = book.pledge(id);
    const needs = book.scenario.rules.homeFloor.under - home;
    if (by !== onlooker || home >= 0 || own.home >= needs) return [];
    return [{ code: 'home', clause, option, detail: [String(needs), id] }];
  });
}

/** @returns what binds this view's leader in the clauses of a proposal. */
export function reasonsForClauses(
  book: Rulebook,
  view: View,
  proposal: Pick<Proposal, 'by' | 'terms' | 'kind' | 'pledges'>,
): readonly Reason[] {
  const leader = view.onlooker as LeaderId;
  return termsOf(proposal.terms).flatMap(([clause, option]) =>
    book.option(clause, option).bound.includes(leader)
      ? reasonsFor(book, view, clause, option, approachOf(proposal))
      : [],
  );
}

/** @returns what keeps the leader that tables a package from underwriting it itself: its red lines, undertakings and home. */
export function ownReasons(
  book: Rulebook,
  view: View,
  terms: Terms,
  pledges: readonly PledgeId[] = [],
): readonly Reason[] {
  const reasons = reasonsForTerms(book, view, {
    by: view.onlooker as LeaderId,
    terms,
    kind: 'amendment',
    pledges,
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
