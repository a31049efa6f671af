/** The scenarios that the product ships, read from `assets/scenarios`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Scenario } from '../../src/core/model/scenario/scenario.ts';

const FOLDER = fileURLToPath(new URL('../../assets/scenarios/', import.meta.url));

/** @returns the names of the scenario files. */
export function scenarioFiles(): readonly string[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .map((name) => `${FOLDER}${name}`);
}

/** @returns every scenario as the file says it. */
export function everyScenario(): readonly Scenario[] {
  return scenarioFiles().map((path) => JSON.parse(readFileSync(path, 'utf8')) as Scenario);
}
