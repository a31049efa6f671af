/** Where each leader stands on a clause, as far as the onlooker knows: what it could take, what it bars, where its tab stands. */
import type { Rulebook } from '../../core/rules/rulebook.ts';
import type { Region } from '../../core/model/stance.ts';
import type { Seat } from '../../core/model/seat.ts';
import type { ClauseId, LeaderId, OptionId, StateName } from '../../core/model/vocabulary.ts';
import type { View } from '../../core/model/view.ts';

export interface Standing {
  readonly leader: LeaderId;
  /** Options it could take, known to the onlooker. */
  readonly takes: readonly OptionId[];
  /** Options that are known to be behind its red line. */
  readonly bars: readonly OptionId[];
  /** Barred in every state that its stance can reach: seen of one's own stance alone. */
  readonly never: readonly OptionId[];
  /** Where its tab stands; null where it has shown nothing yet or is not asked for its consent. */
  readonly at: OptionId | null;
  readonly isOwn: boolean;
}

/** @returns every leader that has a stance on the clause, in leader order. */
export function standingsOn(book: Rulebook, view: View, clause: ClauseId): readonly Standing[] {
  return book.leaders.flatMap((leader) => {
    const region = book.leader(leader).stance[clause];
    return region === undefined ? [] : [standingOf(book, view, leader, clause, region)];
  });
}

function standingOf(book: Rulebook, view: View, leader: LeaderId, clause: ClauseId, region: Region): Standing {
  const options = book.clause(clause).options.map((option) => option.id);
  const seat = seatSeen(view, leader);
  const state = seat?.stance[clause];
  const isOwn = view.onlooker === leader;
  let takes: readonly OptionId[];
  let bars: readonly OptionId[];
  let never: readonly OptionId[] = [];
  if (state !== undefined) {
    takes = options.filter((option) => accepts(region, state, option));
    bars = options.filter((option) => !takes.includes(option));
    const within = reachable(region, state);
    never = bars.filter((option) => !within.some((name) => accepts(region, name, option)));
  } else {
    // Those who are not in the room know what was said in public before the talks: the opening stances.
    const shown = view.room?.shown[leader]?.[clause];
    takes = options.filter((option) =>
      shown === undefined
        ? accepts(region, region.start, option)
        : shown[option] !== undefined && shown[option] !== 'barred',
    );
    bars = options.filter((option) => shown?.[option] === 'barred');
  }
  return { leader, takes, bars, never, at: placeOf(book, view, leader, clause, takes), isOwn };
}

/** The onlooker's own seat; every seat once the game has been opened up. */
function seatSeen(view: View, leader: LeaderId): Seat | undefined {
  if (view.opened !== null) return view.opened.seats[leader];
  return view.onlooker === leader && view.own !== null ? view.own : undefined;
}

function accepts(region: Region, state: StateName, option: OptionId): boolean {
  return region.states[state]?.accepts.includes(option) ?? false;
}

/** Every state that shifts can lead to from `state`, itself included; signals are left aside (rules, section 3). */
function reachable(region: Region, state: StateName): readonly StateName[] {
  const found: StateName[] = [state];
  for (const name of found) {
    for (const { to } of region.states[name]?.shifts ?? []) if (!found.includes(to)) found.push(to);
  }
  return found;
}

/**
 * A tab stands on the option nearest to the other side that its leader could take.
 * A leader that is no side stands only where its own consent is asked and its standing pledges carry it: elsewhere it has nothing to give.
 */
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
        const own = option.undertakings.filter((undertaking) => undertaking.leader === leader);
        const carried = own.every(({ anyOf }) => anyOf.some((pledge) => view.table.pledges[pledge] !== undefined));
        return option.bound.includes(leader) && carried;
      });
  return (facesEnd(book, sideOf(book, leader), clause) ? could.at(-1) : could[0]) ?? null;
}

/** @returns the side in whose half of the table a leader sits: the sides themselves, then the other leaders in turn. */
export function sideOf(book: Rulebook, leader: LeaderId): LeaderId {
  if (book.isSide(leader)) return leader;
  const others = book.leaders.filter((other) => !book.isSide(other));
  return others.indexOf(leader) < Math.ceil(others.length / 2) ? book.sides[0] : book.sides[1];
}

/** Whether a side looks towards the last option: its own best stands before its rival's best. */
function facesEnd(book: Rulebook, side: LeaderId, clause: ClauseId): boolean {
  const best = (leader: LeaderId): number => {
    const values = book.leader(leader).worth?.[clause]?.values ?? {};
    const options = book.clause(clause).options.map((option) => values[option.id] ?? 0);
    return options.indexOf(Math.max(...options));
  };
  const rival = book.rivalOf(side);
  return rival === null || best(side) < best(rival);
}
