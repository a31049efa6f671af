/** Who holds a seat: a person, the computer, or somebody who only passes. No rule asks; the state says it so that everybody can see it. */
import type { State } from '../../model/play/state.ts';
import type { ByLeader, Holder, LeaderId } from '../../model/vocabulary.ts';

/** @returns the same position with other holders, as when a fork takes another seat. */
export function reseat(state: State, holders: ByLeader<Holder>): State {
  return { ...state, table: { ...state.table, holders } };
}

/** @returns whether the same holders have every seat. */
export function isSeatedAlike(one: ByLeader<Holder>, other: ByLeader<Holder>): boolean {
  return one === other || Object.keys(one).every((leader) => one[leader as LeaderId] === other[leader as LeaderId]);
}
