/** How the two proposals of a week were used: whose pen it was, and what was done with it. */
import type { Logged } from '../../model/event.ts';
import type { LeaderId } from '../../model/vocabulary.ts';

/** One slot of a week's talks. */
export interface SlotUse {
  readonly by: LeaderId;
  readonly did: 'tabled' | 'laidDown';
}

/** @returns the uses in order; a counter belongs to the proposal that it answers and takes no slot of its own. */
export function slotsUsed(log: readonly Logged[], week: number): readonly SlotUse[] {
  return log.flatMap(({ week: at, event }): readonly SlotUse[] => {
    if (at !== week) return [];
    if (event.type === 'penLaidDown') return [{ by: event.by, did: 'laidDown' }];
    return event.type === 'proposed' && event.kind === 'proposal' ? [{ by: event.by, did: 'tabled' }] : [];
  });
}
