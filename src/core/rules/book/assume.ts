/** Changed assumptions: a few numbers of a scenario set otherwise for one game, each within the bounds that the scenario gives. */
import type { Result } from '../../model/result.ts';
import { fail, ok } from '../../model/result.ts';
import type { Dial } from '../../model/scenario/assumption.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';

/** One number, by JSON pointer into the scenario. */
export interface Assumed {
  readonly path: string;
  readonly value: number;
}
/** Why a change is refused: the scenario offers no such number, the value is outside of its bounds or no change, or the number is set twice. */
export interface AssumeFault {
  readonly code: 'badAssumption';
  readonly path: string;
  readonly why: 'notOffered' | 'outOfBounds' | 'unchanged' | 'twice';
  readonly from?: number;
  readonly to?: number;
}

/** @returns the scenario with the numbers changed, every other part shared; or why the first bad change is refused. */
export function assume(scenario: Scenario, changes: readonly Assumed[]): Result<Scenario, AssumeFault> {
  const seen = new Set<string>();
  let changed = scenario;
  for (const { path, value } of changes) {
    const dial = scenario.dials?.find(({ at }) => at === path);
    if (dial === undefined) return fail({ code: 'badAssumption', path, why: 'notOffered' });
    const { from, to } = dial;
    const isWithin = Number.isInteger(value) && value >= from && value <= to;
    if (!isWithin) return fail({ code: 'badAssumption', path, why: 'outOfBounds', from, to });
    if (seen.has(path)) return fail({ code: 'badAssumption', path, why: 'twice' });
    if (publishedAt(scenario, dial) === value) return fail({ code: 'badAssumption', path, why: 'unchanged' });
    seen.add(path);
    changed = setAt(changed, path.split('/').slice(1), value) as Scenario;
  }
  return ok(changed);
}

/** @returns the number as the scenario has it; throws where there is none: `check` has proved that there is. */
export function publishedAt(scenario: Scenario, { at }: Pick<Dial, 'at'>): number {
  const value = at
    .split('/')
    .slice(1)
    .reduce<unknown>((part, key) => (part as Readonly<Record<string, unknown>> | undefined)?.[key], scenario);
  if (typeof value !== 'number') throw new Error(`no number at ${at} in ${scenario.id}`);
  return value;
}

/** @returns the value with one part changed; arrays stay arrays, and the order of keys stays as it was. */
function setAt(value: unknown, [key, ...rest]: readonly string[], to: number): unknown {
  if (key === undefined) return to;
  const before = value as Readonly<Record<string, unknown>>;
  const part = setAt(before[key], rest, to);
  if (Array.isArray(value)) return value.map((one, at) => (String(at) === key ? part : one));
  return { ...before, [key]: part };
}
