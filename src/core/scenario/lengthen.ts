/** A longer game of the same negotiation: a scenario with what a second file adds to it and sets anew. */
import type { Scenario } from '../model/scenario.ts';
import type { Length } from '../model/vocabulary.ts';
import { fail } from '../model/result.ts';
import type { Result } from '../model/result.ts';
import type { Finding } from './fault.ts';
import { below } from './fault.ts';
import { readScenario } from './read.ts';

/** What a longer game adds to a scenario. Places are written as translations write them: `leaders/russia/stance`; what has an id is named by it. */
export interface Extension {
  /** Id of the scenario that it lengthens. */
  readonly extends: string;
  readonly length: Length;
  /** Values that stand in the place of the scenario's own. */
  readonly set: { readonly [place: string]: unknown };
  /** Items for the end of a list, or for the place before the item that is named; fields of an object that has none of them yet. */
  readonly add: { readonly [place: string]: unknown };
}

type Branch = Record<string, unknown>;

/** The place of the scenario itself: what it has no field for yet is added there. */
const WHOLE = '';

const isBranch = (value: unknown): value is Branch =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @returns the key of a child that a step of a place names: an id in a list of things with ids, else the name or the number. */
function keyOf(parent: unknown, step: string): string | number | null {
  if (Array.isArray(parent)) {
    const at = parent.findIndex((item) => isBranch(item) && (item.id === step || item.at === `/${step}`));
    return at >= 0 ? at : /^\d+$/u.test(step) && Number(step) < parent.length ? Number(step) : null;
  }
  return isBranch(parent) && Object.hasOwn(parent, step) ? step : null;
}

/** @returns what holds a place and under which key, or null where nothing of the scenario leads there. The place without a name is the whole. */
function holderOf(root: Branch, place: string): { readonly parent: Branch; readonly key: string } | null {
  if (place === WHOLE) return { parent: root, key: WHOLE };
  const steps = place.split('/');
  const last = steps.pop() ?? '';
  let parent: unknown = root[WHOLE];
  for (const step of steps) {
    const key = keyOf(parent, step);
    if (key === null) return null;
    parent = (parent as Branch)[key];
  }
  const key = keyOf(parent, last);
  return key === null ? null : { parent: parent as Branch, key: String(key) };
}

/** Puts what is added after what is there, or before an item of a list. @returns whether it could be: a list takes items, an object fields that it lacks. */
function join({ parent, key }: { readonly parent: Branch; readonly key: string }, more: unknown): boolean {
  const there = parent[key];
  if (Array.isArray(parent) && Array.isArray(more)) {
    parent.splice(Number(key), 0, ...(more as unknown[]));
    return true;
  }
  if (Array.isArray(there) && Array.isArray(more)) {
    parent[key] = [...(there as unknown[]), ...(more as unknown[])];
    return true;
  }
  if (!isBranch(there) || !isBranch(more) || Object.keys(more).some((name) => Object.hasOwn(there, name))) return false;
  parent[key] = { ...there, ...more };
  return true;
}

/**
 * @returns the scenario of the longer game, read as any other is; or what is wrong: a place that is not there (`unknownName`), a field that is there
 * already (`twice`), another scenario's file (`notAllowed`), or whatever the longer scenario itself lacks. The scenario handed in stays as it is.
 */
export function lengthen(scenario: Scenario, extension: Extension): Result<Scenario, readonly Finding[]> {
  if (extension.extends !== scenario.id)
    return fail([{ code: 'notAllowed', path: '/extends', facts: { what: 'extends', name: extension.extends } }]);
  const root: Branch = { [WHOLE]: JSON.parse(JSON.stringify(scenario)) as unknown };
  const findings: Finding[] = [];
  for (const [part, places] of [
    ['set', extension.set],
    ['add', extension.add],
  ] as const)
    for (const [place, value] of Object.entries(places)) {
      const path = below('', part, place);
      const holder = holderOf(root, place);
      if (holder === null) findings.push({ code: 'unknownName', path, facts: { what: 'place', name: place } });
      else if (part === 'set') holder.parent[holder.key] = value;
      else if (!join(holder, value)) findings.push({ code: 'twice', path, facts: { name: place } });
    }
  return findings.length > 0 ? fail(findings) : readScenario(root[WHOLE]);
}
