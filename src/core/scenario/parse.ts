/** A text to a checked scenario, or its faults with their lines. */
import type { Scenario } from '../model/scenario/scenario.ts';
import { fail } from '../model/result.ts';
import type { Result } from '../model/result.ts';
import type { Fault, Finding } from './fault.ts';
import { lineOf, locate } from './locate.ts';
import type { Located } from './locate.ts';
import { readScenario } from './read.ts';

/** What a shared file may cost a reader: characters, and levels of brackets. */
export const SIZE_AT_MOST = 2 * 1024 * 1024;
export const DEPTH_AT_MOST = 32;

/** @returns how deep brackets stand in each other, strings left out; stops counting one past the budget. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length && deepest <= DEPTH_AT_MOST; at++) {
    const mark = text[at];
    if (inString) {
      if (mark === '\\') at += 1;
      else if (mark === '"') inString = false;
    } else if (mark === '"') inString = true;
    else if (mark === '{' || mark === '[') deepest = Math.max(deepest, ++depth);
    else if (mark === '}' || mark === ']') depth -= 1;
  }
  return deepest;
}

/** @returns the findings with their lines, in the order of the file. */
export function withLines(findings: readonly Finding[], located: Located): readonly Fault[] {
  return findings
    .map((finding) => ({ ...finding, line: lineOf(located, finding.path) }))
    .sort((a, b) => a.line - b.line);
}

/**
 * Reads a scenario file: budget, JSON, format, schema, then that every name means something and every chart can step.
 * Faults of content (sources, balance, words) are for `checkScenario`: a class may play a scenario that is still being written.
 * @returns the scenario, or every fault of the first kind met, with lines.
 */
export function parseScenario(text: string): Result<Scenario, readonly Fault[]> {
  const whole = (
    code: Fault['code'],
    facts: Fault['facts'],
    line: number | null = null,
  ): Result<never, readonly Fault[]> => fail([{ code, path: '', line, facts }]);
  if (text.length > SIZE_AT_MOST) return whole('tooLarge', { has: text.length, atMost: SIZE_AT_MOST });
  if (depthOf(text) > DEPTH_AT_MOST) return whole('tooDeep', { atMost: DEPTH_AT_MOST });
  const located = locate(text);
  if (located.brokenAt !== null) return whole('notJson', {}, located.brokenAt);
  const [again] = located.twice;
  if (again !== undefined) return fail([{ code: 'twice', facts: { name: again.path }, ...again }]);
  const read = readScenario(JSON.parse(text));
  return read.ok ? read : fail(withLines(read.fault, located));
}
