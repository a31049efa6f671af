/** Pledges in packages: which a computer leader asks for, or gives, with what it tables, and when it gives one that is asked of it. */
import type { Proposal } from '../../model/play/room.ts';
import type { LeaderId, PledgeId, Terms } from '../../model/vocabulary.ts';
import { waitsForOption } from '../../rules/given/conditional.ts';
import { termsOf } from '../../rules/text/package.ts';
import type { Mind } from '../mind/mind.ts';
import { interestOf } from '../mind/ownInterest.ts';

/**
 * @returns the pledges without which somebody could not underwrite a text: of each choice the one that weighs least on its giver's home; its own
 * only where its home bears it. Empty where packages have no pledges, or want more of them than there is room for.
 */
export function pledgesWanted(mind: Mind, terms: Terms): readonly PledgeId[] {
  const { book, table } = mind;
  const atMost = book.scenario.rules.packagePledges ?? 0;
  if (atMost === 0) return [];
  const wanted = new Set<PledgeId>();
  for (const [clause, option] of termsOf(terms))
    for (const { anyOf } of book.option(clause, option).undertakings) {
      const stands = anyOf.some(
        (pledge) =>
          table.pledges[pledge] !== undefined || wanted.has(pledge) || waitsForOption(table, pledge, clause, option),
      );
      const [least] = [...anyOf].sort((a, b) => book.pledge(b).home - book.pledge(a).home);
      if (!stands && least !== undefined) wanted.add(least);
    }
  const pledges = [...wanted];
  const isBearable = pledges.every((pledge) => book.pledge(pledge).by !== mind.by || bearsPledge(mind, pledge));
  return isBearable && pledges.length <= atMost ? pledges : [];
}

/** @returns whether a leader gives what a text asks of it: its home bears it, and it does not spoil what the leader was dealt to want. */
export function givesPledges(mind: Mind, { pledges = [] }: Pick<Proposal, 'pledges'>): boolean {
  return pledges.every((pledge) => mind.book.pledge(pledge).by !== mind.by || bearsPledge(mind, pledge));
}

function bearsPledge(mind: Mind, pledge: PledgeId): boolean {
  const { home } = mind.book.pledge(pledge);
  const by: LeaderId = mind.by;
  const isWithinHome = home >= 0 || mind.own.home + home >= mind.leaning('homeKept');
  return isWithinHome && interestOf(mind)({ type: 'pledge', by, pledge }) >= 0;
}
