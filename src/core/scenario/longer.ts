/** Puts a scenario and the file of its longer game together, unread: what neither of them changes is shared, its texts above all. */
import type { Extension } from '../model/scenario/extension.ts';
import type { Scenario } from '../model/scenario/scenario.ts';
import type { Finding } from './fault.ts';
import { below } from './fault.ts';

type Branch = Readonly<Record<string, unknown>>;
type Container = Branch | readonly unknown[];
type Wrong = 'unknownName' | 'twice';
/** @returns a copy of what holds a place, with the place changed; or what is wrong. */
type Change = (holder: Container, key: string) => Container | Wrong;

/** The place of the scenario itself. */
const WHOLE = '';

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null && !isList(value);

/** @returns a copy with one child in the place of another. */
function withChild(holder: Container, key: string, child: unknown): Container {
  return isList(holder) ? holder.map((one, at) => (at === Number(key) ? child : one)) : { ...holder, [key]: child };
}

/** @returns the key of a child that a step of a place names: an id in a list of things with ids, else the name or the number. */
function keyOf(holder: Container, step: string): string | null {
  if (!isList(holder)) return Object.hasOwn(holder, step) ? step : null;
  const at = holder.findIndex((item) => isBranch(item) && item.id === step);
  if (at >= 0) return String(at);
  return /^\d+$/u.test(step) && Number(step) < holder.length ? step : null;
}

/** @returns whether a name may be a field that a thing with an id has not got yet; the reader refuses one that the format does not know. */
function isNewField(holder: Container, rest: readonly string[]): boolean {
  return rest.length === 0 && isBranch(holder) && typeof holder.id === 'string';
}

function changedAt(holder: unknown, [step = WHOLE, ...rest]: readonly string[], change: Change): Container | Wrong {
  if (!isList(holder) && !isBranch(holder)) return 'unknownName';
  const key = keyOf(holder, step) ?? (isNewField(holder, rest) ? step : null);
  if (key === null) return 'unknownName';
  if (rest.length === 0) return change(holder, key);
  const child = changedAt((holder as Branch)[key], rest, change);
  return typeof child === 'string' ? child : withChild(holder, key, child);
}

/** @returns what puts items after a list or before one of its items, or fields beside those of an object that has none of them yet. */
function adding(more: unknown): Change {
  return (holder, key) => {
    const there = (holder as Branch)[key];
    if (isList(holder) && isList(more)) return [...holder.slice(0, Number(key)), ...more, ...holder.slice(Number(key))];
    if (there === undefined) return 'unknownName';
    if (isList(there) && isList(more)) return withChild(holder, key, [...there, ...more]);
    if (!isBranch(there) || !isBranch(more) || Object.keys(more).some((name) => Object.hasOwn(there, name)))
      return 'twice';
    return withChild(holder, key, { ...there, ...more });
  };
}

/**
 * @returns the scenario of the longer game, as far as it could be put together, and what is wrong with the file: a place that is not there
 * (`unknownName`), something that is there already (`twice`), another scenario's file (`notAllowed`). Nobody has looked yet whether it can be played.
 */
export function longer(
  scenario: Scenario,
  { extends: id, set, add }: Extension,
): { readonly scenario: Scenario; readonly findings: readonly Finding[] } {
  if (id !== scenario.id)
    return { scenario, findings: [{ code: 'notAllowed', path: '/extends', facts: { what: 'extends', name: id } }] };
  const findings: Finding[] = [];
  let root: Container = { [WHOLE]: scenario };
  const put = (part: 'set' | 'add', place: string, change: Change): void => {
    const changed = changedAt(root, place === WHOLE ? [WHOLE] : [WHOLE, ...place.split('/')], change);
    if (typeof changed !== 'string') root = changed;
    else findings.push({ code: changed, path: below('', part, place), facts: { what: 'place', name: place } });
  };
  for (const [place, value] of Object.entries(set)) put('set', place, (holder, key) => withChild(holder, key, value));
  for (const [place, more] of Object.entries(add)) put('add', place, adding(more));
  return { scenario: (root as Branch)[WHOLE] as Scenario, findings };
}
