/** The path that a leader has taken through one region of its chart, as far as an onlooker knows, and the states that may be drawn around it. */
import type { Logged } from '../../model/play/event.ts';
import type { ChartEvent } from '../../model/chartEvent.ts';
import type { Region } from '../../model/scenario/stance.ts';
import type { LeaderId, RegionId, StateName } from '../../model/vocabulary.ts';
import type { View } from '../../model/play/view.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';
import { knownStance } from './knownStance.ts';
import { isSpoken } from './road.ts';

export interface Stop {
  readonly state: StateName;
  /** Week in which it came here, or in which that was told; 0 on Day 0. */
  readonly week: number;
  /** What moved it here, and the step after which that is seen; null on Day 0, and where only an answer has shown it. */
  readonly moved: { readonly from: StateName; readonly on: ChartEvent; readonly step: number } | null;
}
export interface StancePath {
  /** In the order in which they were reached; the last one is where it stands now. */
  readonly stops: readonly Stop[];
  /** Where it is known to stand. */
  readonly now: StateName;
  /** States in the chart's own order, hard to soft: those on the path, and those that shifts said in public lead to; all once the game is opened. */
  readonly states: readonly StateName[];
  /** Shifts between those states that may be told, each pair once. */
  readonly shifts: readonly { readonly from: StateName; readonly to: StateName }[];
  /** False where the leader may since have moved unreported. */
  readonly exact: boolean;
}

/** @returns null where the leader's chart has no such region. Nothing is told that the onlooker does not know (rules, section 10). */
export function stancePath(
  book: Rulebook,
  view: View,
  log: readonly Logged[],
  leader: LeaderId,
  region: RegionId,
): StancePath | null {
  const chart = book.leader(leader).stance[region];
  const known = knownStance(book, view, log, leader, region);
  if (chart === undefined || known === null) return null;
  const stops: Stop[] = [{ state: chart.start, week: 0, moved: null }];
  const reach = (state: StateName, week: number, moved: Omit<NonNullable<Stop['moved']>, 'from'> | null): void => {
    const from = stops.at(-1)?.state ?? chart.start;
    if (from === state || chart.states[state] === undefined) return;
    stops.push({ state, week, moved: moved === null ? null : { from, ...moved } });
  };
  const isSeen = view.opened !== null || view.onlooker === leader;
  for (const { week, step, event } of log) {
    if (isSeen && event.type === 'stanceShifted' && event.leader === leader && event.region === region)
      reach(event.to, week, { on: event.on as ChartEvent, step: step + 1 });
    if (!isSeen && event.type === 'reported')
      for (const line of event.lines)
        if (line.what === 'shifted' && line.leader === leader && line.region === region)
          reach(line.state, event.week, { on: line.on, step: step + 1 });
  }
  reach(known.state, known.week, null);
  const shifts = shiftsOf(book, chart, view.opened !== null);
  const states = drawn(chart, stops, shifts);
  return {
    stops,
    now: known.state,
    states,
    shifts: shifts.filter(({ from, to }) => states.includes(from) && states.includes(to)),
    exact: known.exact,
  };
}

/** Each pair of states once, where at least one of its shifts may be told. */
function shiftsOf(book: Rulebook, chart: Region, isOpened: boolean): StancePath['shifts'] {
  return Object.entries(chart.states).flatMap(([from, state]) => {
    const told = state.shifts.filter(({ when }) => isOpened || isSpoken(book, when));
    return [...new Set(told.map(({ to }) => to))].map((to) => ({ from: from as StateName, to }));
  });
}

/** States on the path, and whatever the shifts lead to from there. */
function drawn(chart: Region, stops: readonly Stop[], shifts: StancePath['shifts']): readonly StateName[] {
  const found = new Set(stops.map(({ state }) => state));
  for (const at of found) for (const { from, to } of shifts) if (from === at) found.add(to);
  return (Object.keys(chart.states) as StateName[]).filter((state) => found.has(state));
}
