/** Every scenario that is shipped: it parses, checks clean, and its neighbours in the tree are up to date. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHARTS_README, withCharts } from '../../../src/cli/chart.ts';
import { faultLine } from '../../../src/cli/scenarioFault.ts';
import { SCHEMA_FILE, schemaText } from '../../../src/cli/schema.ts';
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
