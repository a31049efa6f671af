/** A signed text says its name and what it leaves open. */
import { expect, test } from 'vitest';
import type { Scenario } from '../../src/core/model/scenario/scenario.ts';
import { makeRulebook } from '../../src/core/rules/book/rulebook.ts';
import { firstTable } from '../../src/core/rules/start/firstState.ts';
import { mattersOutside, signedName } from '../../src/words/sentences/wholeText.ts';
import { everyScenario } from '../support/scenarios.ts';

const [scenario] = everyScenario() as readonly [Scenario];
const longer = makeRulebook({ ...scenario, leftOpen: [], comprehensive: { name: { en: 'All of it' } } });
const [first, ...others] = longer.clauses;
const written = (clauses: readonly (typeof others)[number][]) =>
  Object.fromEntries(
    longer.clauses.map((clause) => [
      clause,
      clauses.includes(clause) ? { option: longer.clause(clause).options[0]!.id, week: 1, by: [] } : null,
    ]),
  );
const table = firstTable(longer, {});

test('a text that leaves no clause open has a name of its own where the scenario gives one', () => {
  expect(signedName(longer, written([first!, ...others]))).toBe('All of it');
  expect(signedName(longer, written(others))).toBe(scenario.frameworkName.en);
  expect(signedName(makeRulebook(scenario), written([first!, ...others]))).toBe(scenario.frameworkName.en);
});
test('a signed text says which clauses it leaves open, and nothing where there is none', () => {
  const outside = (draft: typeof table.draft, signedWeek: number | null) =>
    mattersOutside(longer, { draft, signedWeek });
  expect(outside(written(others), 6)).toBe(longer.clause(first!).name.en);
  expect(outside(written([first!, ...others]), 6)).toBe('');
  expect(outside(written(others), null)).toBe('');
});
