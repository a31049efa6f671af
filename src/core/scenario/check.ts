/** Everything that a published scenario must satisfy, with the line of each fault. */
import type { Scenario } from '../model/scenario/scenario.ts';
import { checkBalance } from './check/balance.ts';
import { checkCharts } from './check/charts.ts';
import { checkLanguage } from './check/language.ts';
import { checkLength } from './check/length.ts';
import { checkLegalPaths } from './check/legalPaths.ts';
import { checkNumbers } from './check/numbers.ts';
import { checkSignals } from './check/signals.ts';
import { checkSources } from './check/sources.ts';
import { checkSpeech } from './check/speech.ts';
import { checkSpoilers } from './check/spoilers.ts';
import { checkThirds } from './check/thirds.ts';
import { checkWorth } from './check/worth.ts';
import type { Fault, Finding } from './fault.ts';
import { locate } from './locate.ts';
import { parseScenario, withLines } from './parse.ts';
import { readScenario } from './read.ts';

const CHECKS: readonly ((scenario: Scenario) => readonly Finding[])[] = [
  checkCharts,
  checkSources,
  checkBalance,
  checkLength,
  checkLanguage,
  checkNumbers,
  checkWorth,
  checkLegalPaths,
  checkSignals,
  checkSpeech,
  checkSpoilers,
  checkThirds,
];

export interface Checked {
  /** null where the file cannot be read as a scenario. */
  readonly scenario: Scenario | null;
  /** In the order of the file. */
  readonly faults: readonly Fault[];
}

/** @returns the scenario of a text, if it can be read, and all its faults; none for a scenario that may be published. */
export function checkScenario(text: string): Checked {
  const parsed = parseScenario(text);
  if (!parsed.ok) return { scenario: null, faults: parsed.fault };
  return { scenario: parsed.value, faults: withLines(contentFaults(parsed.value), locate(text)) };
}

/** @returns what a scenario that can be read may not be published with. */
export function contentFaults(scenario: Scenario): readonly Finding[] {
  return CHECKS.flatMap((check) => check(scenario));
}

/** @returns the first thing that is wrong with a parsed value as a scenario that may be published; null where nothing is. */
export function firstFault(value: unknown): Finding | null {
  const read = readScenario(value);
  if (!read.ok) return read.fault[0] ?? null;
  for (const check of CHECKS) {
    const [first] = check(read.value);
    if (first !== undefined) return first;
  }
  return null;
}
