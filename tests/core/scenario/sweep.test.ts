/** Every scenario that is shipped: it parses, checks clean, and its neighbours in the tree are up to date. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHARTS_README, withCharts } from '../../../src/cli/chart.ts';
import { faultLine } from '../../../src/cli/scenarioFault.ts';
import { SCHEMA_FILE, schemaText } from '../../../src/cli/schema.ts';
import { isSofter, reachableStates } from '../../../src/core/model/scenario/chart.ts';
import type { Region } from '../../../src/core/model/scenario/stance.ts';
import type { Scenario } from '../../../src/core/model/scenario/scenario.ts';
import type { ClauseId, LeaderId, OptionId, StateName } from '../../../src/core/model/vocabulary.ts';
import { playOn, startLine, stateOf } from '../../../src/core/replay/line.ts';
import { makeRulebook } from '../../../src/core/rules/book/rulebook.ts';
import { checkScenario } from '../../../src/core/scenario/check.ts';
import { lineOf, locate } from '../../../src/core/scenario/locate.ts';
import { parseScenario } from '../../../src/core/scenario/parse.ts';
import { summaryOf } from '../../../src/core/scenario/summary.ts';
import { everyScenario, scenarioFiles } from '../../support/scenarios.ts';

test('there is a scenario to sweep', () => {
  expect(scenarioFiles().length).toBeGreaterThan(0);
});

describe.each(scenarioFiles().map((path) => [basename(path), readFileSync(path, 'utf8')] as const))(
  '%s',
  (name, text) => {
    test('has no faults', () => {
      expect(checkScenario(text).faults.map((fault) => faultLine(name, fault))).toEqual([]);
    });
    test('is read as it stands: same value, same order, named as its file', () => {
      const parsed = parseScenario(text);
      expect(parsed.ok && JSON.stringify(parsed.value)).toBe(JSON.stringify(JSON.parse(text)));
      expect(parsed.ok && `${parsed.value.id}.json`).toBe(name);
    });
    test('has the line of every value', () => {
      const located = locate(text);
      const lines = text.split('\n');
      expect(located.brokenAt).toBeNull();
      expect(lines[lineOf(located, '/rules/agenda') - 1]).toContain('"agenda"');
      expect(lines[lineOf(located, '/leaders/1/id') - 1]).toContain('"id"');
      expect(lineOf(located, '/leaders/1/no/such')).toBe(lineOf(located, '/leaders/1'));
    });
  },
);

/** @returns the options of each clause that every leader bound by them takes in some state out of `within`. */
function room(
  scenario: Scenario,
  within: (region: Region) => Iterable<StateName>,
): Readonly<Record<string, readonly string[]>> {
  const takes = (leader: LeaderId, clause: ClauseId, option: OptionId): boolean => {
    const region = scenario.leaders.find(({ id }) => id === leader)?.stance[clause];
    return region === undefined || [...within(region)].some((state) => region.states[state]?.accepts.includes(option));
  };
  return Object.fromEntries(
    scenario.clauses.map(({ id: clause, options }) => [
      clause,
      options.flatMap(({ id, bound }) => (bound.every((leader) => takes(leader, clause, id)) ? [id] : [])),
    ]),
  );
}

/** What declared positions share on Day 0, and what lies in reach of every leader's chart: a scenario says both or is no lesson. */
const ROOM: Readonly<Record<string, { readonly dayZero: unknown; readonly inReach: unknown }>> = {
  'vladivostok-2025': {
    dayZero: {
      people: ['P1', 'P2'],
      sequence: [],
      donbas: [],
      guarantees: [],
      presence: [],
      alignment: [],
      sanctions: [],
    },
    inReach: {
      people: ['P1', 'P2', 'P3'],
      sequence: ['F3', 'F4'],
      donbas: ['D3', 'D4'],
      guarantees: ['G3', 'G4'],
      presence: ['N2', 'N3', 'N4'],
      alignment: ['A1', 'A2'],
      sanctions: ['S2', 'S3'],
    },
  },
};

describe.each(everyScenario().map((scenario) => [scenario.id, scenario] as const))('%s', (id, scenario) => {
  test('says whether there is room for agreement, on Day 0 and in reach', () => {
    expect({ dayZero: room(scenario, (region) => [region.start]), inReach: room(scenario, reachableStates) }).toEqual(
      ROOM[id],
    );
  });

  test('each softening listens to moves, to what is initialled and to the passing week', () => {
    const deaf = scenario.leaders.flatMap((leader) =>
      Object.entries(leader.stance).flatMap(([name, region]) =>
        Object.entries(region.states).flatMap(([state, { shifts }]) =>
          shifts
            .filter(({ to }) => isSofter(region, state as StateName, to))
            .filter(({ on }) => !['movesApplied', 'initialled', 'weekPassed'].every((event) => on.includes(event)))
            .map(({ to }) => `${leader.id} ${name} ${state}>${to}`),
        ),
      ),
    );
    expect(deaf).toEqual([]);
  });

  test('ends within its weeks for 100 seeds', { timeout: 60_000 }, () => {
    const book = makeRulebook(scenario);
    const holders = Object.fromEntries(book.leaders.map((leader) => [leader, 'computer' as const]));
    for (let i = 0; i < 100; i += 1) {
      const { table } = stateOf(playOn(book, startLine(book, { seed: `sweep/${i}`, holders }), () => false));
      expect(table.outcome, `seed sweep/${i}`).not.toBeNull();
      expect(table.week, `seed sweep/${i}`).toBeLessThanOrEqual(book.weeks);
    }
  });
});

test('the JSON Schema is what the schema says now (npm run cli -- check --write-schema)', () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(schemaText());
});

test('the charts in the README are those of the first scenario (npm run cli -- chart --scenario ID --write-readme)', () => {
  const readme = readFileSync(CHARTS_README, 'utf8');
  const [scenario] = everyScenario();
  expect(withCharts(readme, scenario!)).toBe(readme);
});

test('the summary counts both sides', () => {
  const [scenario] = everyScenario();
  const { sides, cards, sources } = summaryOf(scenario!);
  expect(sides.map(({ leader }) => leader)).toEqual(scenario!.sides);
  expect(cards.high + cards.medium + cards.low).toBe(scenario!.cards.length);
  expect(sources.all).toBe(scenario!.sources.length);
});
