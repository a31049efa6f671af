/** A parsed value to a scenario, or what is wrong with it: format, schema, sizes, then that every name means something and every chart can step. */
import { fail, ok } from '../model/result.ts';
import type { Result } from '../model/result.ts';
import type { Scenario } from '../model/scenario/scenario.ts';
import { checkComplete } from './check/complete.ts';
import { checkCounts } from './check/counts.ts';
import { checkNames } from './check/names.ts';
import { checkShifts } from './check/shifts.ts';
import { below } from './fault.ts';
import type { Finding } from './fault.ts';
import { FORMAT, SCENARIO } from './schema.ts';

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

/**
 * @returns the value as a scenario that can be played, or every finding of the first kind met. Nothing here has looked at how large or how deep
 * the text was that the value came from.
 */
export function readScenario(value: unknown): Result<Scenario, readonly Finding[]> {
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  if (typeof format !== 'number') return fail([{ code: 'notAScenario', path: '', facts: {} }]);
  if (format > FORMAT) return fail([{ code: 'newerFormat', path: '/format', facts: { has: format, reads: FORMAT } }]);
  const parsed = SCENARIO.safeParse(value);
  if (!parsed.success) return fail((parsed.error.issues as readonly Issue[]).flatMap(closest).map(findingOf));
  // The value itself, not zod's copy: a copy puts the keys that the schema names first, and order is the file's to state.
  const scenario = value as Scenario;
  // Counted before anything walks the whole of it.
  for (const checks of [[checkCounts], [checkNames, checkComplete, checkShifts]]) {
    const findings = checks.flatMap((check) => check(scenario));
    if (findings.length > 0) return fail(findings);
  }
  return ok(scenario);
}
