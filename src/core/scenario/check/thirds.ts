/** The thirds of a longer game: every week of it lies in one of them, and in one only. */
import type { Scenario } from '../../model/scenario/scenario.ts';
import { below } from '../fault.ts';
import type { Finding } from '../fault.ts';

/** @returns `incomplete` for a week in no third, `twice` for one in two; nothing where the scenario has no thirds. */
export function checkThirds({ rules }: Scenario): readonly Finding[] {
  const { thirds } = rules;
  if (thirds === undefined) return [];
  const weeks = Math.max(0, ...Object.values(rules.weeks));
  return Array.from({ length: weeks }, (_, i) => i + 1).flatMap((week): readonly Finding[] => {
    const having = thirds.flatMap(({ from, to }, at) => (week >= from && week <= to ? [at] : []));
    const [, second] = having;
    if (second !== undefined)
      return [{ code: 'twice', path: below('/rules/thirds', second), facts: { name: String(week) } }];
    return having.length === 1
      ? []
      : [{ code: 'incomplete', path: '/rules/thirds', facts: { what: 'third of week', name: String(week) } }];
  });
}
