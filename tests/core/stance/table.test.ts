/** The remembered table: equal to XState everywhere, and honest about what it does not know. */
import { describe, expect, test } from 'vitest';
import { CHART_EVENTS } from '../../../src/core/model/chartEvent.ts';
import type { ChartEvent } from '../../../src/core/model/chartEvent.ts';
import { chanceFrom, draw } from '../../../src/core/model/chance.ts';
import type { Leader } from '../../../src/core/model/scenario/leader.ts';
import type { RegionId, SignalName, StateName } from '../../../src/core/model/vocabulary.ts';
import { makeChart, regionsOf } from '../../../src/core/stance/chart.ts';
import type { ChartHeard, Stance } from '../../../src/core/stance/chart.ts';
import { makeStanceTable } from '../../../src/core/stance/table.ts';
import type { StanceTable } from '../../../src/core/stance/table.ts';
import { everyScenario } from '../../support/scenarios.ts';
import { NORTH, VILLAGE } from './leaders.ts';

const north = NORTH.id;
const bridge = 'bridge' as RegionId;
const at = (name: string): StateName => name as StateName;

/** @returns the bits of the named signals in a region. */
function bitsOf(table: StanceTable, leader: Leader, region: RegionId, holds: ReadonlySet<string>): number {
  return table
    .signals(leader.id, region)
    .reduce((bits, signal, bit) => (holds.has(signal) ? bits | (1 << bit) : bits), 0);
}

/** @returns the event as XState hears it, for the signals of a region whose bits are set. */
function heardOf(type: ChartEvent, region: RegionId, signals: readonly SignalName[], bits: number): ChartHeard {
  const holds: readonly string[] = signals.filter((_, bit) => (bits & (1 << bit)) !== 0);
  return { type, about: holds.includes('here') ? region : null, holds, free: holds.includes('free') ? [region] : [] };
}

const SCENARIOS = [{ id: 'a village', leaders: VILLAGE.leaders }, ...everyScenario()];

describe.each(SCENARIOS)('the charts of $id', (scenario) => {
  test('every region answers as XState does, for every state, event and set of signals', () => {
    const table = makeStanceTable(scenario);
    for (const leader of scenario.leaders)
      for (const region of table.regions(leader.id)) {
        const chart = makeChart(leader, [region]);
        const signals = table.signals(leader.id, region);
        expect(signals.length).toBeLessThanOrEqual(10);
        for (const state of table.statesOf(leader.id, region))
          for (const event of CHART_EVENTS) {
            // Where nothing is heard the signals cannot matter: none and all are tried.
            const step = table.hears(leader.id, region, state, event) ? 1 : Math.max(1, (1 << signals.length) - 1);
            for (let bits = 0; bits < 1 << signals.length; bits += step) {
              const expected = chart.step({ [region]: state } as Stance, heardOf(event, region, signals, bits))[region];
              expect(table.step(leader.id, region, state, event, bits)).toBe(expected);
              // And once more, now that it is remembered.
              expect(table.step(leader.id, region, state, event, bits)).toBe(expected);
            }
          }
      }
  });

  test('2,000 random steps of whole charts agree with XState, without effects', () => {
    const table = makeStanceTable(scenario);
    const charts = scenario.leaders.map((leader) => ({ leader, chart: makeChart(leader) }));
    let chance = chanceFrom('whole charts');
    const drawn = (below: number): number => {
      const [value, next] = draw(chance, below);
      chance = next;
      return value;
    };
    let stances = charts.map(({ chart }) => chart.start());
    for (let step = 0; step < 2000; step++) {
      const which = drawn(charts.length);
      const { leader, chart } = charts[which]!;
      if (step % 50 === 0) stances = charts.map((one) => one.chart.start());
      const regions = regionsOf(leader);
      const type = CHART_EVENTS[drawn(CHART_EVENTS.length)]!;
      const names = new Set<string>(regions.flatMap((region) => table.signals(leader.id, region)));
      const holds = new Set([...names].filter((name) => name !== 'here' && name !== 'free' && drawn(4) > 0));
      const free = regions.filter(() => drawn(4) > 0);
      const about = drawn(3) === 0 ? null : regions[drawn(regions.length)]!;
      const before = stances[which]!;
      const heard = { type, about, holds: [...holds], free };
      const expected = chart.step(before, heard);
      const remembered = Object.fromEntries(
        regions.map((region) => {
          const all = new Set([
            ...holds,
            ...(free.includes(region) ? ['free'] : []),
            ...(about === region ? ['here'] : []),
          ]);
          return [region, table.step(leader.id, region, before[region]!, type, bitsOf(table, leader, region, all))];
        }),
      );
      expect(remembered).toEqual(expected);
      expect(chart.effects(before, heard)).toBe(0);
      stances = stances.map((stance, place) => (place === which ? expected : stance));
    }
  });

  test('every stance state can be reached, and each starts where its region starts', () => {
    for (const leader of scenario.leaders)
      for (const region of regionsOf(leader)) {
        const { start, states } = leader.stance[region]!;
        const reached = new Set<string>([start]);
        for (const state of reached)
          for (const shift of states[state as StateName]?.shifts ?? []) reached.add(shift.to);
        expect([...reached].sort(), `${leader.id} ${region}`).toEqual(Object.keys(states).sort());
        expect(makeChart(leader).start()[region]).toBe(start);
      }
  });

  test('each event of the charts is heard somewhere in a chart or listed as ignored, never both', () => {
    if (scenario.id === 'a village') return;
    const table = makeStanceTable(scenario);
    for (const leader of scenario.leaders)
      for (const event of CHART_EVENTS) {
        const isHeard = table
          .regions(leader.id)
          .some((region) =>
            table.statesOf(leader.id, region).some((state) => table.hears(leader.id, region, state, event)),
          );
        expect(isHeard, `${leader.id} ${event}`).toBe(!leader.ignores.includes(event));
      }
  });
});

describe('a chart', () => {
  const table = makeStanceTable(VILLAGE);
  const step = (state: string, event: ChartEvent, ...holds: string[]): StateName =>
    table.step(north, bridge, at(state), event, bitsOf(table, NORTH, bridge, new Set(holds)));

  test('softens when all its signals hold and the region is free to soften', () => {
    expect(step('shut', 'weekPassed', 'tired', 'trusts', 'free')).toBe('foot');
    expect(step('shut', 'weekPassed', 'tired', 'free')).toBe('shut');
  });
  test('does not soften while it is tied by a firm word', () => {
    expect(step('shut', 'weekPassed', 'tired', 'trusts')).toBe('shut');
  });
  test('hardens even when it is not free to soften', () => {
    expect(step('foot', 'withdrew', 'byRival')).toBe('shut');
  });
  test('hears `@here` only about its own clause', () => {
    expect(step('shut', 'initialled', 'here', 'free')).toBe('foot');
    expect(step('shut', 'initialled', 'free')).toBe('shut');
  });
  test('throws on an event, a region or a state that no chart has', () => {
    const unknown = 'sneezed' as ChartEvent;
    const heard = { type: unknown, about: null, holds: [], free: [] };
    expect(() => table.hears(north, bridge, at('shut'), unknown)).toThrow('sneezed');
    expect(() => table.step(north, bridge, at('shut'), unknown, 0)).toThrow('sneezed');
    expect(() => makeChart(NORTH).step(makeChart(NORTH).start(), heard)).toThrow('sneezed');
    expect(() => table.step(north, 'moat' as RegionId, at('shut'), 'struck', 0)).toThrow('moat');
    expect(() => table.step(north, bridge, at('ajar'), 'struck', 0)).toThrow('ajar');
  });
  test('knows what is harder, what is softer, and which red lines are absolute', () => {
    expect(table.harder(north, bridge, at('foot'))).toBe('shut');
    expect(table.harder(north, bridge, at('shut'))).toBeNull();
    expect(table.isSofter(north, bridge, at('shut'), at('open'))).toBe(true);
    expect(table.acceptsOption(north, bridge, at('foot'), 'carts')).toBe(false);
    expect(table.absolute(north, bridge, 'carts')).toBe(false);
    expect(table.absolute(north, bridge, 'wagons')).toBe(true);
    expect(table.nextShifts(north, bridge, at('open'))).toHaveLength(1);
  });
});
