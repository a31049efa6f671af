/** The remembered table: what XState answers for one region, kept so that a step need be asked of it only once. */
import { reachableStates, readTrigger, statesOf } from '../model/scenario/chart.ts';
import { CHART_EVENTS } from '../model/chartEvent.ts';
import type { ChartEvent } from '../model/chartEvent.ts';
import type { Leader } from '../model/scenario/leader.ts';
import type { Region, Shift } from '../model/scenario/stance.ts';
import type { Scenario } from '../model/scenario/scenario.ts';
import type { LeaderId, RegionId, SignalName, StateName } from '../model/vocabulary.ts';
import { asksOf, makeChart, regionOf, regionsOf } from './chart.ts';
import type { Chart } from './chart.ts';

/** Everything that the rules ask of a scenario's charts. A name that the scenario does not know is thrown: only our own code can ask. */
export interface StanceTable {
  /** @returns the regions of a leader's chart, in the scenario's order. */
  regions(leader: LeaderId): readonly RegionId[];
  /** @returns the signals that a region may ask for, in bit order: the scenario's and the built-in ones. */
  signals(leader: LeaderId, region: RegionId): readonly SignalName[];
  /** @returns whether a state of a region has an arrow for an event, so that its signals need be asked at all. */
  hears(leader: LeaderId, region: RegionId, state: StateName, event: ChartEvent): boolean;
  /** @returns the bits of the signals that decide what a state answers to an event; 0 where none does. */
  asks(leader: LeaderId, region: RegionId, state: StateName, event: ChartEvent): number;
  /** @returns the state after an event, when the signals whose bits are set hold. */
  step(leader: LeaderId, region: RegionId, state: StateName, event: ChartEvent, bits: number): StateName;
  /** @returns the states of a region, hard to soft. */
  statesOf(leader: LeaderId, region: RegionId): readonly StateName[];
  /** @returns the options (for `posture`: the levels of meeting) that a state accepts. */
  accepts(leader: LeaderId, region: RegionId, state: StateName): readonly string[];
  acceptsOption(leader: LeaderId, region: RegionId, state: StateName, option: string): boolean;
  /** @returns the state one step harder, or null where there is none. */
  harder(leader: LeaderId, region: RegionId, state: StateName): StateName | null;
  isSofter(leader: LeaderId, region: RegionId, from: StateName, to: StateName): boolean;
  /** @returns the arrows that leave a state, in the order in which they are tried. */
  nextShifts(leader: LeaderId, region: RegionId, state: StateName): readonly Shift[];
  /** @returns whether an option is an absolute red line: no path of shifts, signals ignored, reaches a state that accepts it. */
  absolute(leader: LeaderId, region: RegionId, option: string): boolean;
}

/** What one state answers to one event: the signals that matter, and the answers met so far. */
interface Row {
  readonly mask: number;
  readonly answers: Map<number, StateName>;
}
interface StateEntry {
  readonly place: number;
  readonly accepted: ReadonlySet<string>;
  readonly rows: ReadonlyMap<ChartEvent, Row>;
}
interface RegionEntry {
  readonly region: Region;
  readonly states: readonly StateName[];
  readonly signals: readonly SignalName[];
  readonly byState: ReadonlyMap<StateName, StateEntry>;
  readonly reachable: ReadonlySet<string>;
  /** The chart of this region alone; built when first asked. */
  chart(): Chart;
}

/** Bits of a whole number that JavaScript keeps exact under `|` and `&`, the sign left out. */
const BITS = 31;

/** @returns each arrow of a state with one event that it hears and the signals that it asks for then. */
function triggersOf(region: Region, state: StateName): { event: ChartEvent; asks: readonly SignalName[] }[] {
  return (region.states[state]?.shifts ?? []).flatMap((shift) =>
    shift.on.flatMap((on) => {
      const trigger = readTrigger(on);
      return trigger === null ? [] : [{ event: trigger.event, asks: asksOf(region, state, shift, trigger.here) }];
    }),
  );
}

function makeRegionEntry(leader: Leader, id: RegionId): RegionEntry {
  const region = regionOf(leader, id);
  const states = statesOf(region);
  const signals = [...new Set(states.flatMap((state) => triggersOf(region, state).flatMap(({ asks }) => asks)))];
  if (signals.length > BITS) throw new Error(`${leader.id} ${id} asks for more than ${BITS} signals`);
  const byState = new Map<StateName, StateEntry>();
  for (const [place, state] of states.entries()) {
    const rows = new Map<ChartEvent, Row>();
    for (const { event, asks } of triggersOf(region, state)) {
      const bits = asks.reduce((all, signal) => all | (1 << signals.indexOf(signal)), 0);
      rows.set(event, { mask: (rows.get(event)?.mask ?? 0) | bits, answers: new Map() });
    }
    byState.set(state, { place, accepted: new Set(region.states[state]?.accepts), rows });
  }
  let chart: Chart | null = null;
  return {
    region,
    states,
    signals,
    byState,
    reachable: new Set([...reachableStates(region)].flatMap((state) => region.states[state]?.accepts ?? [])),
    chart: () => (chart ??= makeChart(leader, [id])),
  };
}

/** @returns what XState answers, asked of the machine of this region alone. */
function ask(id: RegionId, entry: RegionEntry, state: StateName, event: ChartEvent, bits: number): StateName {
  const holds = entry.signals.filter((_, at) => (bits & (1 << at)) !== 0) as readonly string[];
  const heard = {
    type: event,
    about: holds.includes('here') ? id : null,
    holds,
    free: holds.includes('free') ? [id] : [],
  };
  const next = entry.chart().step({ [id]: state }, heard)[id];
  if (next === undefined) throw new Error(`the chart of ${id} lost its region`);
  return next;
}

/** @returns the table of all charts of a scenario, empty at first: it fills as the game asks. */
export function makeStanceTable(scenario: Pick<Scenario, 'leaders'>): StanceTable {
  const byLeader = new Map<LeaderId, ReadonlyMap<RegionId, RegionEntry>>();
  for (const leader of scenario.leaders)
    byLeader.set(leader.id, new Map(regionsOf(leader).map((id) => [id, makeRegionEntry(leader, id)])));
  const regionIds = new Map([...byLeader].map(([id, regions]) => [id, [...regions.keys()]]));
  const events: ReadonlySet<string> = new Set(CHART_EVENTS);

  const entryOf = (leader: LeaderId, region: RegionId): RegionEntry => {
    const entry = byLeader.get(leader)?.get(region);
    if (entry === undefined) throw new Error(`no region ${region} in the chart of ${leader}`);
    return entry;
  };
  const stateOf = (leader: LeaderId, region: RegionId, state: StateName): StateEntry => {
    const found = entryOf(leader, region).byState.get(state);
    if (found === undefined) throw new Error(`no stance state ${state} in ${region} of ${leader}`);
    return found;
  };
  const rowOf = (leader: LeaderId, region: RegionId, state: StateName, event: ChartEvent): Row | undefined => {
    const row = stateOf(leader, region, state).rows.get(event);
    if (row === undefined && !events.has(event)) throw new Error(`charts hear no event ${event}`);
    return row;
  };
  return {
    regions(leader) {
      const ids = regionIds.get(leader);
      if (ids === undefined) throw new Error(`no leader ${leader} has a chart`);
      return ids;
    },
    signals: (leader, region) => entryOf(leader, region).signals,
    hears: (leader, region, state, event) => rowOf(leader, region, state, event) !== undefined,
    asks: (leader, region, state, event) => rowOf(leader, region, state, event)?.mask ?? 0,
    step(leader, region, state, event, bits) {
      const row = rowOf(leader, region, state, event);
      if (row === undefined) return state;
      const key = bits & row.mask;
      const known = row.answers.get(key);
      if (known !== undefined) return known;
      const answer = ask(region, entryOf(leader, region), state, event, key);
      row.answers.set(key, answer);
      return answer;
    },
    statesOf: (leader, region) => entryOf(leader, region).states,
    accepts: (leader, region, state) => entryOf(leader, region).region.states[state]?.accepts ?? [],
    acceptsOption: (leader, region, state, option) => stateOf(leader, region, state).accepted.has(option),
    harder: (leader, region, state) => entryOf(leader, region).states[stateOf(leader, region, state).place - 1] ?? null,
    isSofter: (leader, region, from, to) => stateOf(leader, region, to).place > stateOf(leader, region, from).place,
    nextShifts: (leader, region, state) => entryOf(leader, region).region.states[state]?.shifts ?? [],
    absolute: (leader, region, option) => !entryOf(leader, region).reachable.has(option),
  };
}
