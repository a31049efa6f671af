/** How fast a chart steps: the remembered table beside XState's own `transition`, over the same charts and events. */
import { transition } from 'xstate';
import { chanceFrom, draw } from '../../src/core/model/chance.ts';
import type { Chance } from '../../src/core/model/chance.ts';
import { CHART_EVENTS } from '../../src/core/model/chartEvent.ts';
import type { ChartEvent } from '../../src/core/model/chartEvent.ts';
import type { Leader } from '../../src/core/model/scenario/leader.ts';
import type { Scenario } from '../../src/core/model/scenario/scenario.ts';
import type { RegionId, StateName } from '../../src/core/model/vocabulary.ts';
import { makeChart, makeMachine } from '../../src/core/stance/chart.ts';
import type { ChartHeard } from '../../src/core/stance/chart.ts';
import { makeStanceTable } from '../../src/core/stance/table.ts';
import type { StanceTable } from '../../src/core/stance/table.ts';

export interface StanceFigures {
  /** Nanoseconds a step of a whole chart. */
  readonly xstate: number;
  readonly table: number;
  readonly times: number;
  /** Steps of whole charts that each figure rests on. */
  readonly steps: { readonly xstate: number; readonly table: number };
}

/** One step of a whole chart: what XState is asked, and the same in the table's own terms. */
interface Asked {
  readonly machine: ReturnType<typeof makeMachine>;
  /** Resolved beforehand, so that XState's clock runs over its `transition` alone. */
  readonly snapshot: ReturnType<ReturnType<typeof makeMachine>['resolveState']>;
  readonly heard: ChartHeard;
  readonly leader: Leader;
  readonly event: ChartEvent;
  readonly regions: readonly { readonly region: RegionId; readonly state: StateName; readonly bits: number }[];
}

const STEPS = 2000;
/** The table is so much faster that its clock needs more of the same steps. */
const LAPS = 200;

/** @returns a walk through the charts: each step drawn, each stance the one that the step before led to. */
function walk(scenario: Pick<Scenario, 'leaders'>, table: StanceTable): readonly Asked[] {
  let chance: Chance = chanceFrom('bench');
  const drawn = (below: number): number => {
    const [value, next] = draw(chance, below);
    chance = next;
    return value;
  };
  const charts = scenario.leaders.map((leader) => makeChart(leader));
  const machines = scenario.leaders.map((leader) => makeMachine(leader));
  const stances = charts.map((chart) => chart.start());
  return Array.from({ length: STEPS }, (_, step) => {
    const which = drawn(charts.length);
    const leader = scenario.leaders[which]!;
    const chart = charts[which]!;
    const machine = machines[which]!;
    const stance = step % 50 === 0 ? chart.start() : stances[which]!;
    const ids = table.regions(leader.id);
    const event = CHART_EVENTS[drawn(CHART_EVENTS.length)]!;
    const names = new Set<string>(ids.flatMap((region) => table.signals(leader.id, region)));
    const holds = [...names].filter((name) => name !== 'here' && name !== 'free' && drawn(3) > 0);
    const heard = { type: event, about: ids[drawn(ids.length)]!, holds, free: ids.filter(() => drawn(4) > 0) };
    const regions = ids.map((region) => {
      const up = new Set([
        ...holds,
        ...(heard.about === region ? ['here'] : []),
        ...(heard.free.includes(region) ? ['free'] : []),
      ]);
      const bits = table
        .signals(leader.id, region)
        .reduce((all, name, at) => (up.has(name) ? all | (1 << at) : all), 0);
      return { region, state: stance[region]!, bits };
    });
    stances[which] = chart.step(stance, heard);
    const snapshot = machine.resolveState({ value: { ...stance } } as never);
    return { machine, snapshot, heard, leader, event, regions };
  });
}

/** @returns nanoseconds a call, of one clock over all of them. */
function nanoseconds(calls: number, run: () => void): number {
  const since = performance.now();
  run();
  return ((performance.now() - since) * 1e6) / calls;
}

/** @returns how long a step of a whole chart takes, by XState and by the table that remembers XState's answers. */
export function stanceFigures(scenario: Pick<Scenario, 'leaders'>): StanceFigures {
  const table = makeStanceTable(scenario);
  const asked = walk(scenario, table);
  let shifts = 0;
  const byTable = (): void => {
    for (const { leader, event, regions } of asked)
      for (const { region, state, bits } of regions)
        if (table.hears(leader.id, region, state, event) && table.step(leader.id, region, state, event, bits) !== state)
          shifts += 1;
  };
  const byXState = (): void => {
    for (const { machine, snapshot, heard } of asked)
      if (transition(machine, snapshot, heard as never)[0] !== snapshot) shifts += 1;
  };
  // Once unmeasured, so that both are compiled and the table remembers.
  byXState();
  for (let lap = 0; lap < 20; lap++) byTable();
  const xstate = nanoseconds(STEPS, byXState);
  const remembered = nanoseconds(STEPS * LAPS, () => {
    for (let lap = 0; lap < LAPS; lap++) byTable();
  });
  if (shifts === 0) throw new Error('no stance shifted in the walk: it measures nothing');
  return { xstate, table: remembered, times: xstate / remembered, steps: { xstate: STEPS, table: STEPS * LAPS } };
}
