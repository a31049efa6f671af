/** How the two proposals of a week were used: whose pen it was, and what was done with it. */
import type { Logged } from '../../model/play/event.ts';
import type { GroupId, LeaderId } from '../../model/vocabulary.ts';

/** One slot of a week's talks. */
export interface SlotUse {
  readonly by: LeaderId;
  readonly did: 'tabled' | 'laidDown';
  /** The working group that met; null in the two proposals of the talks. */
  readonly group: GroupId | null;
}

/** @returns the uses in order; a counter belongs to the proposal that it answers and takes no slot of its own. */
export function slotsUsed(log: readonly Logged[], week: number): readonly SlotUse[] {
  let group: GroupId | null = null;
  return log.flatMap(({ week: at, event }): readonly SlotUse[] => {
    if (at !== week) return [];
    if (event.type === 'groupMet') group = event.group;
    if (event.type === 'penLaidDown') return [{ by: event.by, did: 'laidDown', group }];
    return event.type === 'proposed' && event.kind === 'proposal' ? [{ by: event.by, did: 'tabled', group }] : [];
  });
}
