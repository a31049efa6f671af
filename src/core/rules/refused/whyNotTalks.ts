/** Why a package cannot be tabled, answered or amended now (rules, section 6). */
import type { Command } from '../../model/command.ts';
import type { Refusal } from '../../model/play/refusal.ts';
import type { Proposal, Reason } from '../../model/play/room.ts';
import type { View } from '../../model/play/view.ts';
import type { ClauseId, PledgeId, Terms } from '../../model/vocabulary.ts';
import { clausesNow, packageAtMost } from '../parties/groups.ts';
import { whyNotOpening } from '../moves/openings.ts';
import { ownReasons, reasonsForClauses, reasonsForTerms, termsOf } from '../text/package.ts';
import type { Rulebook } from '../book/rulebook.ts';
import { stampOf } from '../text/stamp.ts';

type TalksCommand = Extract<Command, { type: 'propose' | 'answer' | 'amend' }>;

const because = (reasons: readonly Reason[]): Refusal | null =>
  reasons.length > 0 ? { code: 'ownReasons', reasons } : null;

/** @returns why the command is refused, or null. */
export function whyNotTalks(book: Rulebook, view: View, command: TalksCommand): Refusal | null {
  switch (command.type) {
    case 'propose':
      return whyNotPropose(book, view, command.terms, command.pledges);
    case 'answer':
      return whyNotAnswer(book, view, command);
    case 'amend': {
      if (view.table.draft[command.clause]?.option === command.option)
        return { code: 'sameText', clause: command.clause };
      return because(ownReasons(book, view, { [command.clause]: command.option }));
    }
  }
}

function whyNotPropose(book: Rulebook, view: View, terms: Terms, pledges: readonly PledgeId[] = []): Refusal | null {
  const { rules } = book.scenario;
  const { table } = view;
  const clauses = termsOf(terms);
  const atMost = packageAtMost(book, table);
  if (clauses.length === 0) return { code: 'emptyPackage' };
  const { group = null } = table;
  const foreign = clauses.find(([clause]) => group !== null && !clausesNow(book, table).includes(clause));
  if (group !== null && foreign !== undefined) return { code: 'outOfGroup', group, clause: foreign[0] };
  if (clauses.length > atMost) return { code: 'tooManyClauses', has: clauses.length, atMost };
  if (table.out.length > 0 && clauses.some(([clause]) => clause !== rules.exchange.clause))
    return { code: 'outOfTalks', only: rules.exchange.clause };
  const same = clauses.find(([clause, option]) => table.draft[clause]?.option === option);
  if (same !== undefined) return { code: 'sameText', clause: same[0] };
  return (
    whyNotPledges(book, view, pledges) ??
    because(ownReasons(book, view, terms, pledges)) ??
    whyNotOpening(book, view, terms) ??
    whyNotAgain(book, view, terms, pledges)
  );
}

/** Pledges that stand already come with nothing; and there are no more of them than the scenario has room for. */
function whyNotPledges(book: Rulebook, { table }: View, pledges: readonly PledgeId[]): Refusal | null {
  const atMost = book.scenario.rules.packagePledges ?? 0;
  if (pledges.length > atMost) return { code: 'tooManyPledges', has: pledges.length, atMost };
  return pledges.some((pledge) => table.pledges[pledge] !== undefined) ? { code: 'already', what: 'pledged' } : null;
}

/** The same package, nothing changed, is refused with when and why. */
function whyNotAgain(book: Rulebook, view: View, terms: Terms, pledges: readonly PledgeId[]): Refusal | null {
  const receipts = view.room?.receipts ?? [];
  const key = keyOf(terms, pledges);
  const at = receipts.findLastIndex(
    (receipt) => receipt.by === view.onlooker && !receipt.initialled && keyOf(receipt.terms, receipt.pledges) === key,
  );
  const last = receipts[at];
  const knew = view.own?.turnedDown.find((one) => one.receipt === at)?.knew;
  return last !== undefined && knew === stampOf(book, view)
    ? { code: 'samePackage', week: last.week, receipt: at }
    : null;
}

function keyOf(terms: Terms, pledges: readonly PledgeId[] = []): string {
  return [...termsOf(terms).map(([clause, option]) => `${clause}:${option}`), ...pledges].sort().join(' ');
}

/** An acceptance that fails a test is refused with its reasons; declining is always free. */
function whyNotAnswer(book: Rulebook, view: View, command: Extract<Command, { type: 'answer' }>): Refusal | null {
  const proposal = view.room?.proposal;
  if (proposal === null || proposal === undefined || !proposal.bound.includes(command.by)) return { code: 'notBound' };
  switch (command.answer) {
    case 'decline':
      return null;
    case 'declineFor':
      return whyNotFor(book, view, proposal, command.clause);
    case 'accept':
      return because(reasonsForTerms(book, view, proposal));
    case 'acceptIf':
      return whyNotIf(book, view, proposal, command);
  }
}

/** Only what could be accepted is declined for something: else the rule that bars it is the reason. What is asked for in return is open still. */
function whyNotFor(book: Rulebook, view: View, proposal: Proposal, clause: ClauseId | null): Refusal | null {
  if (book.scenario.rules.inReturn === undefined) return { code: 'notYours' };
  if (clause !== null && view.table.draft[clause] !== null) return { code: 'already', what: 'notOpen' };
  return because(reasonsForTerms(book, view, proposal));
}

function whyNotIf(
  book: Rulebook,
  view: View,
  proposal: Proposal,
  command: Extract<Command, { answer: 'acceptIf' }>,
): Refusal | null {
  if (proposal.kind !== 'proposal') return { code: 'notNow', phase: view.table.phase };
  const { [command.clause]: was, ...rest } = proposal.terms;
  if (was === undefined) return { code: 'notInPackage', clause: command.clause };
  if (was === command.option) return { code: 'sameText', clause: command.clause };
  const terms: Terms = command.option === null ? rest : { ...rest, [command.clause]: command.option };
  if (Object.keys(terms).length === 0) return { code: 'emptyPackage' };
  if (command.option !== null && view.table.draft[command.clause]?.option === command.option)
    return { code: 'sameText', clause: command.clause };
  // What one asks for oneself is nobody's first offer, and so is not heard a step harder: only what stays in the package is.
  const asked: Terms = command.option === null ? {} : { [command.clause]: command.option };
  return because([
    ...reasonsForTerms(book, view, { ...proposal, terms: rest }),
    ...reasonsForClauses(book, view, { ...proposal, terms: asked, kind: 'counter' }),
  ]);
}
