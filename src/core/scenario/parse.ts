/** A text to a checked scenario, or its faults with their lines. */
import type { Scenario } from '../model/scenario.ts';
import { fail, ok } from '../model/result.ts';
import type { Result } from '../model/result.ts';
import { checkNames } from './check/names.ts';
import { checkComplete } from './check/complete.ts';
import { checkShifts } from './check/shifts.ts';
import { below } from './fault.ts';
import type { Fault, Finding } from './fault.ts';
import { lineOf, locate } from './locate.ts';
import type { Located } from './locate.ts';
import { FORMAT, SCENARIO } from './schema.ts';

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

/** What zod's issues look like, as far as a fault needs them. */
interface Issue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly errors?: readonly (readonly Issue[])[];
  readonly keys?: readonly string[];
  readonly expected?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
}

/** @returns what a union wanted: the form that fits but for something inside it, if there is one alone; else the issue itself. */
function closest(issue: Issue): readonly Issue[] {
  const near = (issue.errors ?? []).filter((form) => form.length > 0 && form.every(({ path }) => path.length > 0));
  const inside = near.filter((form) => !form.some(({ path, code }) => path.length === 1 && code === 'invalid_type'));
  const [only] = inside;
  if (inside.length !== 1 || only === undefined) return [issue];
  return only.flatMap((inner) => closest({ ...inner, path: [...issue.path, ...inner.path] }));
}

function findingOf(issue: Issue): Finding {
  const facts: Record<string, string | number> = { issue: issue.code ?? 'custom' };
  if (issue.keys !== undefined) facts.keys = issue.keys.join(', ');
  if (issue.expected !== undefined) facts.expected = issue.expected;
  if (issue.minimum !== undefined) facts.atLeast = Number(issue.minimum);
  if (issue.maximum !== undefined) facts.atMost = Number(issue.maximum);
  return { code: 'shape', path: below('', ...issue.path.map(String)), facts };
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
  const value: unknown = JSON.parse(text);
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  if (typeof format !== 'number') return whole('notAScenario', {}, 1);
  if (format > FORMAT) return whole('newerFormat', { has: format, reads: FORMAT }, lineOf(located, '/format'));
  const parsed = SCENARIO.safeParse(value);
  if (!parsed.success)
    return fail(withLines((parsed.error.issues as readonly Issue[]).flatMap(closest).map(findingOf), located));
  // The value itself, not zod's copy: a copy puts the keys that the schema names first, and order is the file's to state.
  const scenario = value as Scenario;
  const findings = [checkNames, checkComplete, checkShifts].flatMap((check) => check(scenario));
  return findings.length > 0 ? fail(withLines(findings, located)) : ok(scenario);
}
