/** The shortest road through a leader's chart to a state that accepts an option: what would have to become true, in order. */
import type { ClauseId, LeaderId, OptionId, SignalName, StateName } from '../../model/vocabulary.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';

/** One step of a road: each way is a set of signals that must all hold; any one way opens the step. */
export interface Hop {
  readonly to: StateName;
  readonly ways: readonly (readonly SignalName[])[];
}
export interface Road {
  readonly leader: LeaderId;
  readonly clause: ClauseId;
  readonly option: OptionId;
  readonly from: StateName;
  /** Empty where the leader accepts the option already. */
  readonly hops: readonly Hop[];
}

/**
 * The fewest shifts from `from` to a state of the region that accepts `option`.
 * @returns null where no path of shifts reaches one (an absolute red line), or where the leader has no such region.
 */
export function roadTo(
  book: Rulebook,
  leader: LeaderId,
  clause: ClauseId,
  option: OptionId,
  from: StateName,
): Road | null {
  const region = book.leader(leader).stance[clause];
  if (region?.states[from] === undefined) return null;
  const cameFrom = new Map<StateName, StateName | null>([[from, null]]);
  const queue: StateName[] = [from];
  while (queue.length > 0) {
    const at = queue.shift();
    if (at === undefined) break;
    const state = region.states[at];
    if (state === undefined) continue;
    if (state.accepts.includes(option))
      return { leader, clause, option, from, hops: hopsTo(book, leader, clause, at, cameFrom) };
    for (const { to } of state.shifts)
      if (!cameFrom.has(to)) {
        cameFrom.set(to, at);
        queue.push(to);
      }
  }
  return null;
}

/** @returns the hops of a found path, in the order in which they are walked. */
function hopsTo(
  book: Rulebook,
  leader: LeaderId,
  clause: ClauseId,
  end: StateName,
  cameFrom: ReadonlyMap<StateName, StateName | null>,
): readonly Hop[] {
  const hops: Hop[] = [];
  for (let to = end, from = cameFrom.get(to); from !== null && from !== undefined; to = from, from = cameFrom.get(to)) {
    const target = to;
    const shifts =
      book.leader(leader).stance[clause]?.states[from]?.shifts.filter((shift) => shift.to === target) ?? [];
    hops.unshift({ to, ways: shifts.map((shift) => shift.when) });
  }
  return hops;
}

/** @returns whether every signal of a way was put into words by the scenario: dealt conditions never are. */
export function isSpoken(book: Rulebook, way: readonly SignalName[]): boolean {
  return way.every((signal) => book.scenario.signalWords[signal] !== undefined);
}
