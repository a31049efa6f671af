/** A number never has a source, so every number stands under an assumption; and every assumption stands over something. */
import type { Scenario } from '../../model/scenario/scenario.ts';
import { below } from '../fault.ts';
import type { Finding } from '../fault.ts';
import { walk } from './walk.ts';

/** Numbers that assume nothing: the file's format, and where a city lies. */
const FACTS = [/^\/format$/, /^\/dials(\/|$)/, /^\/venues\/\d+\/at(\/|$)/];

/** @returns whether a pointer lies at or below another. */
function isWithin(path: string, above: string): boolean {
  return path === above || path.startsWith(`${above}/`);
}

/** @returns pointers to every number that is an assumption. */
export function numbersOf(scenario: Scenario): readonly string[] {
  const paths: string[] = [];
  walk(scenario, '', (value, path) => {
    if (FACTS.some((fact) => fact.test(path))) return false;
    if (typeof value === 'number') paths.push(path);
    return true;
  });
  return paths;
}

/** @returns `uncoveredNumber`, one for each group of numbers, `assumptionNowhere`, and `dialNowhere` where a number that may be changed is none, or lies outside of its own bounds. */
export function checkNumbers(scenario: Scenario): readonly Finding[] {
  const { assumptions } = scenario;
  const there = new Set<string>();
  walk(scenario, '', (_, path) => {
    there.add(path);
    return true;
  });
  const uncovered = numbersOf(scenario).filter((path) => !assumptions.some(({ at }) => isWithin(path, at)));
  // One finding a group says as much as fifty: a group is what one assumption would cover.
  const groups = new Map<string, number>();
  for (const path of uncovered) {
    const group = path.split('/').slice(0, 4).join('/');
    groups.set(group, (groups.get(group) ?? 0) + 1);
  }
  const figures = new Map<string, unknown>();
  walk(scenario, '', (value, path) => {
    if (typeof value === 'number') figures.set(path, value);
    return true;
  });
  return [
    ...(scenario.dials ?? []).flatMap(({ at, from, to }, place): readonly Finding[] => {
      const has = figures.get(at);
      const isRight = typeof has === 'number' && has >= from && has <= to;
      return isRight ? [] : [{ code: 'dialNowhere', path: below('/dials', place, 'at'), facts: { at, from, to } }];
    }),
    ...[...groups].map(([path, count]): Finding => ({ code: 'uncoveredNumber', path, facts: { count } })),
    ...assumptions.flatMap(({ at }, place): readonly Finding[] =>
      there.has(at) ? [] : [{ code: 'assumptionNowhere', path: below('/assumptions', place, 'at'), facts: { at } }],
    ),
  ];
}
