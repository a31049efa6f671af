/** The first scenario with one thing changed, for tests of what `check` finds. */
import { readFileSync } from 'node:fs';
import { checkScenario } from '../../../src/core/scenario/check.ts';
import type { Fault } from '../../../src/core/scenario/fault.ts';
import { scenarioFiles } from '../../support/scenarios.ts';

/** A scenario as a test may break it: nothing is typed, since what is broken fits no type. */
// oxlint-disable-next-line typescript/no-explicit-any -- see above
export type Draft = any;

/** @returns the text of the first scenario. */
export function firstText(): string {
  const [path] = scenarioFiles();
  if (path === undefined) throw new Error('there is no scenario to break');
  return readFileSync(path, 'utf8');
}

/** @returns the first scenario's text with a change. */
export function brokenText(change: (draft: Draft) => void): string {
  const draft = JSON.parse(firstText()) as Draft;
  change(draft);
  return JSON.stringify(draft, null, 2);
}

const keyOf = ({ code, path }: Fault): string => `${code} ${path}`;
const before = new Set(checkScenario(firstText()).faults.map(keyOf));

/** @returns the faults that a change brings, those that were there before left out. */
export function faultsOf(change: (draft: Draft) => void): readonly Fault[] {
  return checkScenario(brokenText(change)).faults.filter((fault) => !before.has(keyOf(fault)));
}
