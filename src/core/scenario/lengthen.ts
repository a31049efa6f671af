/** The scenario of a longer game, read by the same door as any other. */
import type { Extension } from '../model/scenario/extension.ts';
import type { Scenario } from '../model/scenario/scenario.ts';
import { fail } from '../model/result.ts';
import type { Result } from '../model/result.ts';
import type { Finding } from './fault.ts';
import { longer } from './longer.ts';
import { readScenario } from './read.ts';

/** @returns the scenario of the longer game, or what is wrong with the file that lengthens it, or with the two together. */
export function lengthen(scenario: Scenario, extension: Extension): Result<Scenario, readonly Finding[]> {
  const { scenario: whole, findings } = longer(scenario, extension);
  return findings.length > 0 ? fail(findings) : readScenario(whole);
}
