/** A NegMAS folder: an outcome space and one additive utility function a party, in YAML. */
import { basename, extname } from 'node:path';
import type { Domain } from '../../core/analysis/zone/domain.ts';
import type { Result } from '../../core/model/result.ts';
import { ok } from '../../core/model/result.ts';
import type { Stop } from '../commandLine.ts';
import { stop } from '../commandLine.ts';
import type { Issue, Valued } from './build.ts';
import { buildDomain, refuseSize } from './build.ts';
import { functionValues } from './valueFunction.ts';
import type { Fields } from './yaml.ts';
import { fieldsOf, readYaml, typeOf } from './yaml.ts';

export interface NamedText {
  readonly file: string;
  readonly text: string;
}
const ADDITIVE = ['LinearAdditiveUtilityFunction', 'LinearUtilityAggregationFunction'];
/** Weights times the options' own numbers. */
const NUMERIC = ['LinearUtilityFunction', 'AffineUtilityFunction'];

/**
 * The outcome space is the file that lists issues; every other file with a utility function is a party. A missing reserved value is 0;
 * one of minus infinity means that anything is better than no deal, and is read as the least that the party can get. Discounts are left aside.
 * @param files the folder's YAML files in natural order of their names, those beginning with `_` left out.
 */
export function readNegmas(files: readonly NamedText[]): Result<Domain, Stop> {
  const read: { readonly file: string; readonly fields: Fields }[] = [];
  for (const { file, text } of files) {
    const fields = readYaml(file, text);
    if (!fields.ok) return fields;
    if (fields.value !== null) read.push({ file, fields: fields.value });
  }
  const spaces = read.filter(({ fields }) => Array.isArray(fields.issues));
  const [space, second] = spaces;
  if (space === undefined) return stop('the folder has no outcome space (a YAML file that lists issues)');
  if (second !== undefined) return stop(`the folder has two outcome spaces: ${space.file} and ${second.file}`);
  const functions = read.filter(({ fields }) => !Array.isArray(fields.issues) && isFunction(fields));
  if (functions.length === 0) return stop(`beside ${space.file} the folder has no utility function`);
  const shapes: { readonly name: string; readonly size: number; readonly list: () => Issue['labels'] }[] = [];
  for (const issue of space.fields.issues as readonly unknown[]) {
    const shape = shapeOf(space.file, issue);
    if (!shape.ok) return shape;
    shapes.push(shape.value);
  }
  const size = refuseSize(
    shapes.map((shape) => shape.size),
    functions.length,
  );
  if (!size.ok) return size;
  const issues = shapes.map(({ name, list }): Issue => ({ name, labels: list() }));
  const parties: Valued[] = [];
  for (const { file, fields } of functions) {
    const valued = readFunction(file, fields, issues);
    if (!valued.ok) return valued;
    parties.push(valued.value);
  }
  return buildDomain(issues, parties);
}

function isFunction(fields: Fields): boolean {
  return typeOf(fields) !== '' || 'values' in fields || 'weights' in fields || 'ufun' in fields;
}

function shapeOf(
  file: string,
  issue: unknown,
): Result<{ name: string; size: number; list: () => Issue['labels'] }, Stop> {
  const fields = fieldsOf(issue);
  const name = fields?.name;
  if (fields === null || (typeof name !== 'string' && typeof name !== 'number'))
    return stop(`${file}: an issue has no name`);
  const { values } = fields;
  const type = typeOf(fields);
  const isRange = type === 'ContiguousIssue' || (typeof values === 'number' && type !== 'ContinuousIssue');
  if (isRange) {
    const [lower, upper] = Array.isArray(values) ? values : [0, Number(values) - 1];
    if (!Number.isSafeInteger(lower) || !Number.isSafeInteger(upper) || lower > upper)
      return stop(`${file}: the issue '${name}' is not a range of whole numbers`);
    const size = upper - lower + 1;
    return ok({ name: String(name), size, list: () => Array.from({ length: size }, (_, at) => lower + at) });
  }
  if (!Array.isArray(values) || type.startsWith('Continuous') || type.includes('Infinite'))
    return stop(`${file}: the issue '${name}' lists no options, and only listed options are analysed`);
  const labels = values.map((value: unknown) => (typeof value === 'number' ? value : String(value)));
  return ok({ name: String(name), size: labels.length, list: () => labels });
}

function readFunction(file: string, outer: Fields, issues: readonly Issue[]): Result<Valued, Stop> {
  // A discounted function wraps the one that holds at the start.
  let fields = outer;
  for (let inner = fieldsOf(fields.ufun); inner !== null; inner = fieldsOf(fields.ufun)) fields = inner;
  const type = typeOf(fields);
  const isNumeric = NUMERIC.includes(type);
  if (!isNumeric && type !== '' && !ADDITIVE.includes(type))
    return stop(`${file} is a ${type}, and only additive utility functions are read`);
  const bias = Number(fields.bias ?? 0);
  const worth: (readonly number[])[] = [];
  for (const [at, { name, labels }] of issues.entries()) {
    const weight = Number(partOf(fields.weights, name, at) ?? 1);
    const values = isNumeric ? ok(labels.map(Number)) : functionValues(partOf(fields.values, name, at), labels);
    if (!values.ok) return stop(`${file}, issue '${name}': ${values.fault}`);
    // What is added to every outcome can stand in any one clause.
    worth.push(values.value.map((value) => weight * value + (at === 0 ? bias : 0)));
  }
  const stated = outer.reserved_value ?? fields.reserved_value ?? 0;
  const least = worth.reduce((sum, values) => sum + values.reduce((low, value) => Math.min(low, value), Infinity), 0);
  const reservation = stated === -Infinity ? least : Number(stated);
  if (!Number.isFinite(reservation)) return stop(`${file}: the reserved value is not a number`);
  return ok({ name: basename(file, extname(file)), reservation, worth });
}

/** Weights and values stand in a list in the order of the issues, or under the issues' names. */
function partOf(parts: unknown, name: string, at: number): unknown {
  if (Array.isArray(parts)) return parts[at] as unknown;
  const fields = fieldsOf(parts);
  return fields !== null && Object.hasOwn(fields, name) ? fields[name] : undefined;
}
