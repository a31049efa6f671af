/** A computer leader's answers: it takes what its stance, home and the rules let it take; where one clause alone bars, it says what it would take instead. */
import type { Command } from '../model/command.ts';
import type { ClauseId, OptionId } from '../model/vocabulary.ts';
import { termsOf } from '../rules/package.ts';
import { reasonsFor } from '../rules/reasons.ts';
import { shortOf, textOf, worthOf } from '../rules/signing.ts';
import { whyNot } from '../rules/whyNot.ts';
import { floorOf } from './package.ts';
import type { Outlook } from './outlook.ts';
import { valueOf } from './outlook.ts';

/** How far under its floor a side may still take a counter to its own package. */
const GIVE = 2;

/** @returns accept, accept-if or decline. */
export function chooseAnswer(outlook: Outlook): Command {
  const { book, view, me } = outlook;
  const proposal = view.room?.proposal;
  if (proposal === null || proposal === undefined) throw new Error('nothing to answer');
  const accept = { type: 'answer', by: me, answer: 'accept' } as const;
  const refusal = whyNot(book, view, accept);
  if (refusal === null) return proposal.answerTo === me && !isCounterFair(outlook) ? { type: 'answer', by: me, answer: 'decline' } : accept;
  const barred = refusal.code === 'ownReasons' ? [...new Set(refusal.reasons.map((reason) => reason.clause))] : [];
  const [only] = barred;
  if (proposal.kind === 'proposal' && barred.length === 1 && only !== undefined && termsOf(proposal.terms).length > 1)
    for (const option of alternatives(outlook, only)) {
      const counter = { type: 'answer', by: me, answer: 'acceptIf', clause: only, option } as const;
      if (whyNot(book, view, counter) === null) return counter;
    }
  return { type: 'answer', by: me, answer: 'decline' };
}

/** @returns the options of a barred clause that the others are supposed to take, own worth first; last of all, leaving it out. */
function alternatives(outlook: Outlook, clause: ClauseId): readonly (OptionId | null)[] {
  const { book, me, viewOf } = outlook;
  const taken = book
    .clause(clause)
    .options.map((option) => option.id)
    .filter((option) =>
      book.option(clause, option).bound.every((leader) => leader === me || reasonsFor(book, viewOf(leader), clause, option, { from: null }).length === 0),
    )
    .sort((a, b) => valueOf(outlook, me, clause, b) - valueOf(outlook, me, clause, a));
  return book.isSide(me) ? [...taken, null] : [null];
}

/** A counter to one's own package may cost a little, not more. */
function isCounterFair(outlook: Outlook): boolean {
  const { book, view, me } = outlook;
  if (!book.isSide(me)) return true;
  const floor = floorOf(outlook) - GIVE;
  return termsOf(view.room?.proposal?.terms ?? {}).every(([clause, option]) => valueOf(outlook, me, clause, option) >= floor);
}

/** @returns the amendment that changes least and is supposed to let both sides sign; else the text is left as it is. */
export function chooseAmendment(outlook: Outlook): Command {
  const { book, view, me, supposed, viewOf } = outlook;
  const text = textOf(book, view);
  let best: { readonly command: Command; readonly change: number } | null = null;
  for (const clause of book.scenario.clauses)
    for (const { id: option } of clause.options) {
      const command = { type: 'amend', by: me, clause: clause.id, option } as const;
      if (whyNot(book, view, command) !== null) continue;
      const isTaken = book
        .option(clause.id, option)
        .bound.every((leader) => reasonsFor(book, leader === me ? view : viewOf(leader), clause.id, option, { from: null }).every(({ code }) => code === 'home' && leader !== me));
      const amended = { ...text, [clause.id]: option };
      if (!isTaken || shortOf(book, supposed(), amended).length > 0) continue;
      const change = Math.abs(worthOf(book, me, amended) - worthOf(book, me, text));
      if (best === null || change < best.change) best = { command, change };
    }
  return best?.command ?? { type: 'handOver', by: me };
}

