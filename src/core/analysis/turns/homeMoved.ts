/** How the groups at each home moved over a game: from where to where, what moved each most, and when one was against its leader. */
import type { GroupCause } from '../../model/scenario/home.ts';
import type { State } from '../../model/play/state.ts';
import type { HomeGroupId, LeaderId } from '../../model/vocabulary.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';
import { seatOf } from '../../rules/state/view.ts';

export interface GroupPath {
  readonly group: HomeGroupId;
  /** Standings from 0 to 10. */
  readonly from: number;
  readonly to: number;
  /** At most two, the weightiest first; equal ones in the order in which they came. */
  readonly causes: readonly { readonly cause: GroupCause; readonly by: number }[];
  /** The first week in which it was against its leader; null where it never was. */
  readonly against: number | null;
}

/** @returns the groups of a leader's home; empty where home is one figure. Reads the whole log: for after the end. */
export function homeMoved(book: Rulebook, end: State, leader: LeaderId): readonly GroupPath[] {
  const { groups = {} } = seatOf(end, leader);
  return book.homeGroups(leader).map(({ moves: { id, start } }) => {
    const sums = new Map<GroupCause, number>();
    let against: number | null = null;
    for (const { event, week } of end.log) {
      if (event.type === 'groupMoved' && event.group === id)
        sums.set(event.cause, (sums.get(event.cause) ?? 0) + event.to - event.from);
      if (event.type === 'groupTurned' && event.group === id && event.against) against ??= week;
    }
    const causes = [...sums]
      .filter(([, sum]) => sum !== 0)
      .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
      .slice(0, 2)
      .map(([cause, by]) => ({ cause, by }));
    return { group: id, from: start, to: groups[id] ?? start, causes, against };
  });
}
