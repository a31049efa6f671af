/** What became of an accept-if: the counter that a declined text was turned into, and the text that a leader would not take before and tables now. */
import type { Proposal, Receipt, Room } from '../../model/play/room.ts';
import type { ClauseId, LeaderId, OptionId, Terms } from '../../model/vocabulary.ts';
import { termsOf } from '../../rules/text/package.ts';

export interface Counter {
  readonly by: LeaderId;
  /** What it changes in the text that it answers; null: left in brackets. */
  readonly change: { readonly [clause: ClauseId]: OptionId | null };
}

type Tabled = Pick<Proposal, 'by' | 'terms' | 'kind'>;

/** @returns the counter that the text of a receipt became; null where nobody's condition was tabled. */
export function counterTo({ receipts, proposal }: Pick<Room, 'receipts' | 'proposal'>, at: number): Counter | null {
  const answered = receipts[at];
  const next: Tabled | null = receipts[at + 1] ?? proposal;
  if (answered?.kind !== 'proposal' || next?.kind !== 'counter') return null;
  if (answered.answers[next.by]?.answer !== 'acceptIf') return null;
  const asked = termsOf(answered.terms).flatMap(([clause, option]) => {
    const to = next.terms[clause] ?? null;
    return to === option ? [] : [[clause, to] as const];
  });
  return { by: next.by, change: Object.fromEntries(asked) };
}

/** @returns the last receipt of just these terms that their author did not take when another tabled them; null where there is none. */
export function refusedBefore(
  { receipts }: Pick<Room, 'receipts'>,
  { by, terms }: Pick<Tabled, 'by' | 'terms'>,
): Receipt | null {
  const found = receipts.findLast(
    (receipt) =>
      receipt.by !== by && isSame(receipt.terms, terms) && (receipt.answers[by]?.answer ?? 'accept') !== 'accept',
  );
  return found ?? null;
}

function isSame(one: Terms, other: Terms): boolean {
  const asked = termsOf(one);
  return asked.length === termsOf(other).length && asked.every(([clause, option]) => other[clause] === option);
}
