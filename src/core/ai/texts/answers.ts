/** How a computer leader answers a text: what passes its own tests it takes; one clause in the way it would change; else it declines. */
import type { Command } from '../../model/command.ts';
import type { Proposal } from '../../model/play/room.ts';
import type { ClauseId, OptionId } from '../../model/vocabulary.ts';
import { isWidening, reasonsForTerms, termsOf } from '../../rules/text/package.ts';
import { believedNoDeal, textOf, worthOf } from '../../rules/text/signing.ts';
import { whyNot } from '../../rules/whyNot.ts';
import { wouldBeTaken } from '../mind/believes.ts';
import { keptForLater } from '../mind/heldBack.ts';
import { asksInReturn } from '../mind/ledger.ts';
import type { Mind } from '../mind/mind.ts';
import { aimedBy } from '../mind/aims.ts';
import { aspiration, valueTo } from '../mind/mind.ts';
import { owesText } from '../wishes/onTerms.ts';
import { givesPledges } from './pledgesIn.ts';

/** @returns accept, accept if, or decline. */
export function chooseAnswer(mind: Mind): Command {
  const { book, view, by } = mind;
  const proposal = view.room?.proposal;
  if (proposal === null || proposal === undefined) throw new Error(`nothing for ${by} to answer`);
  const reasons = reasonsForTerms(book, view, proposal);
  const decline: Command = { type: 'answer', by, answer: 'decline' };
  if (reasons.length === 0) {
    if (wantsLess(mind, proposal) || !givesPledges(mind, proposal)) return decline;
    // What was assured in a letter is not held back when it is tabled.
    const isOwed = owesText(mind, proposal);
    const asked = isOwed ? null : asksInReturn(mind, proposal);
    if (asked !== null) return { type: 'answer', by, answer: 'declineFor', clause: asked };
    const kept = isOwed ? null : keptForLater(mind, proposal);
    if (kept !== null) return keepingBack(mind, kept);
    const spoils = spoilingClauses(mind, proposal);
    if (spoils.length === 0) return { type: 'answer', by, answer: 'accept' };
    const [only] = spoils;
    if (only === undefined || spoils.length > 1 || proposal.kind !== 'proposal') return decline;
    return maybeCounter(mind, proposal, only) ?? decline;
  }
  const [first] = reasons;
  const isAlone = first !== undefined && reasons.every(({ clause }) => clause === first.clause);
  return (isAlone && proposal.kind === 'proposal' ? maybeCounter(mind, proposal, first.clause) : null) ?? decline;
}

/** @returns the rest of a text without the clause that is kept for later; where it is all of the text, a decline that says so. */
function keepingBack({ book, view, by }: Mind, clause: ClauseId): Command {
  const without: Command = { type: 'answer', by, answer: 'acceptIf', clause, option: null };
  return whyNot(book, view, without) === null ? without : { type: 'answer', by, answer: 'declineFor', clause: null };
}

/** @returns the same text with the barring clause at what this leader likes best of what may be taken, or without it; null where neither stands. */
function maybeCounter(mind: Mind, proposal: Proposal, clause: ClauseId): Command | null {
  const { book, view, by, rival } = mind;
  const floor = rival === null ? 0 : aspiration(mind) - mind.leaning('counterUnder');
  const counter = (option: OptionId | null): Command => ({ type: 'answer', by, answer: 'acceptIf', clause, option });
  const options =
    rival === null
      ? []
      : book
          .clause(clause)
          .options.map(({ id }) => id)
          .filter((option) => !reopens(mind, clause, option) && !isSpoiling(mind, clause, option));
  const liked = options
    .filter((option) => valueTo(mind, by, clause, option) >= floor && wouldBeTaken(mind, clause, option, false))
    .sort(
      (a, b) =>
        valueTo(mind, by, clause, b) - valueTo(mind, by, clause, a) || book.place(clause, a) - book.place(clause, b),
    );
  for (const option of liked) if (whyNot(book, view, counter(option)) === null) return counter(option);
  return whyNot(book, view, counter(null)) === null ? counter(null) : null;
}

/** @returns whether a side declines what it could take: a counter far below what it wants, an amendment that only costs it. */
function wantsLess(mind: Mind, proposal: Proposal): boolean {
  const { book, view, by, own, rival, leaning } = mind;
  if (rival === null) return false;
  switch (proposal.kind) {
    case 'proposal':
      return false;
    case 'counter':
      return termsOf(proposal.terms).some(
        ([clause, option]) =>
          isChanged(mind, clause, option) &&
          valueTo(mind, by, clause, option) < aspiration(mind) - leaning('counterUnder'),
      );
    case 'amendment': {
      const text = textOf(book, view);
      const after = worthOf(book, by, { ...text, ...proposal.terms });
      return after < worthOf(book, by, text) && after < believedNoDeal(book, by, own.feltCost);
    }
  }
}

/** @returns the clauses that a seasoned leader declines though it could take them; none where the terms as a whole bring it nearer to what it plays for. */
function spoilingClauses(mind: Mind, { terms }: Proposal): readonly ClauseId[] {
  if (!mind.reads.aims) return [];
  const now = (clause: ClauseId): OptionId | null => mind.table.draft[clause]?.option ?? null;
  if (aimedBy(mind, (clause) => terms[clause] ?? now(clause)) >= aimedBy(mind, now)) return [];
  return termsOf(terms).flatMap(([clause, option]) => (isSpoiling(mind, clause, option) ? [clause] : []));
}

/** @returns whether one option alone takes a seasoned leader further from what it plays for. */
function isSpoiling(mind: Mind, clause: ClauseId, option: OptionId): boolean {
  if (!mind.reads.aims) return false;
  const now = (one: ClauseId): OptionId | null => mind.table.draft[one]?.option ?? null;
  return aimedBy(mind, (one) => (one === clause ? option : now(one))) < aimedBy(mind, now);
}

/** @returns whether an option takes back what was initialled. No leader counters with that: what is initialled is a word given to all. */
function reopens({ book, table }: Mind, clause: ClauseId, option: OptionId): boolean {
  return table.draft[clause] !== null && !isWidening(book, table, clause, option);
}

/** @returns whether a counter has another option here than the text it answers. */
function isChanged({ view }: Mind, clause: ClauseId, option: OptionId): boolean {
  return view.room?.receipts.at(-1)?.terms[clause] !== option;
}
