/** Where each leader is known to stand on a clause, for the marks beside its options: one's own exactly, others as shown. */
import type { Region } from '../../model/scenario/stance.ts';
import type { ClauseId, LeaderId, OptionId, StateName } from '../../model/vocabulary.ts';
import type { View } from '../../model/play/view.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';
import { shownOf } from './shown.ts';

export interface Stands {
  readonly leader: LeaderId;
  /** The farthest that it is known to go: where its tab stands. Null where it has shown nothing, or has nothing to give yet. */
  readonly at: OptionId | null;
  /** What it is known to take, in the clause's order. */
  readonly takes: readonly OptionId[];
  /** Its red line, as far as it is known. */
  readonly bars: readonly OptionId[];
  /** Options that no reachable state accepts; known of one's own seat and at the end. */
  readonly never: readonly OptionId[];
  readonly isOwn: boolean;
}

/** Where a red line is no single bar behind the last wording that a leader takes. */
export type Broken = 'bothSides' | 'between';

/** @returns how a red line is broken by what its leader takes: it lies on both sides of it, or between two such wordings; null where it has one side, and where options have no order. */
export function brokenLine(book: Rulebook, clause: ClauseId, { takes, bars }: Stands): Broken | null {
  const { options, nominal } = book.clause(clause);
  const places = (ids: readonly OptionId[]): number[] => ids.map((one) => options.findIndex(({ id }) => id === one));
  const taken = places(takes);
  if (nominal || taken.length === 0) return null;
  const [first, last] = [Math.min(...taken), Math.max(...taken)];
  const barred = places(bars);
  if (barred.some((at) => at > first && at < last)) return 'between';
  return barred.some((at) => at < first) && barred.some((at) => at > last) ? 'bothSides' : null;
}

/** @returns every leader that has a stance on the clause, in leader order. */
export function standsOn(book: Rulebook, view: View, clause: ClauseId): readonly Stands[] {
  return book.leaders.flatMap((leader) => {
    const region = book.leader(leader).stance[clause];
    if (region === undefined) return [];
    const options = book.clause(clause).options.map((option) => option.id);
    const own = view.opened?.seats[leader] ?? (view.onlooker === leader ? view.own : null);
    const state = own?.stance[clause];
    const shown = state === undefined ? shownOf(book, view, leader, clause) : new Map<OptionId, boolean>();
    const takes = options.filter((option) =>
      state === undefined ? shown.get(option) === true : accepts(region, state, option),
    );
    const bars = options.filter((option) =>
      state === undefined ? shown.get(option) === false : !takes.includes(option),
    );
    const never =
      state === undefined
        ? []
        : bars.filter((option) => !reachable(region, state).some((name) => accepts(region, name, option)));
    const at = placeOf(book, view, leader, clause, takes);
    return [{ leader, at, takes, bars, never, isOwn: view.onlooker === leader }];
  });
}

function accepts(region: Region, state: StateName, option: OptionId): boolean {
  return region.states[state]?.accepts.includes(option) ?? false;
}

/** Every state that shifts lead to from `state`, itself included; signals are left aside (rules, section 3). */
function reachable(region: Region, state: StateName): readonly StateName[] {
  const found: StateName[] = [state];
  for (const name of found)
    for (const { to } of region.states[name]?.shifts ?? []) if (!found.includes(to)) found.push(to);
  return found;
}

/** A side's tab stands on the option nearest to the other side; any other leader's only where its consent is asked and its pledges carry it. */
function placeOf(
  book: Rulebook,
  view: View,
  leader: LeaderId,
  clause: ClauseId,
  takes: readonly OptionId[],
): OptionId | null {
  const could = book.isSide(leader)
    ? takes
    : takes.filter((id) => {
        const option = book.option(clause, id);
        const own = option.undertakings.filter((wanted) => wanted.leader === leader);
        const isCarried = own.every(({ anyOf }) => anyOf.some((pledge) => view.table.pledges[pledge] !== undefined));
        return option.bound.includes(leader) && isCarried;
      });
  return (facesLast(book, sideOf(book, leader), clause) ? could.at(-1) : could[0]) ?? null;
}

/** @returns the side in whose half of the table a leader sits: the sides themselves, then the other leaders in turn. */
export function sideOf(book: Rulebook, leader: LeaderId): LeaderId {
  if (book.isSide(leader)) return leader;
  const others = book.leaders.filter((other) => !book.isSide(other));
  return others.indexOf(leader) < Math.ceil(others.length / 2) ? book.sides[0] : book.sides[1];
}

/** Whether a side looks towards the last option: its own best stands before its rival's best. */
function facesLast(book: Rulebook, side: LeaderId, clause: ClauseId): boolean {
  const best = (leader: LeaderId): number => {
    const values = book.leader(leader).worth?.[clause]?.values ?? {};
    const options = book.clause(clause).options.map((option) => values[option.id] ?? 0);
    return options.indexOf(Math.max(...options));
  };
  const rival = book.rivalOf(side);
  return rival === null || best(side) < best(rival);
}
