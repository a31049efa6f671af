/** A Genius folder: one domain and its profiles, as the negotiation environment of that name writes them in XML. */
import { basename, extname } from 'node:path';
import type { Domain } from '../../core/analysis/zone/domain.ts';
import type { Result } from '../../core/model/result.ts';
import { ok } from '../../core/model/result.ts';
import type { Stop } from '../commandLine.ts';
import { stop } from '../commandLine.ts';
import type { Issue, Valued } from './build.ts';
import { buildDomain, refuseSize } from './build.ts';
import type { Element } from './xml.ts';
import { allOf, decodeXml, readXml } from './xml.ts';

export interface NamedBytes {
  readonly file: string;
  readonly bytes: Uint8Array;
}
interface Read {
  readonly file: string;
  readonly root: Element;
}

/**
 * Values are evaluation / the issue's greatest evaluation, times the weight as read; integer issues with an evaluator are valued as
 * Genius does it: offset + slope × (value - lower bound), from 0 to 1. A missing reservation is 0; discounts are left aside.
 * @param files the folder's XML files in natural order of their names: the order of the parties.
 */
export function readGenius(files: readonly NamedBytes[]): Result<Domain, Stop> {
  const read: Read[] = [];
  for (const { file, bytes } of files) {
    const root = readXml(file, decodeXml(bytes));
    if (!root.ok) return root;
    if (root.value.name === 'negotiation_template' || root.value.name === 'utility_space')
      read.push({ file, root: root.value });
  }
  const templates = read.filter(({ root }) => root.name === 'negotiation_template');
  // Older folders have a bare utility_space, without a value or a weight in it, for their domain.
  const domains = templates.length > 0 ? templates : read.filter(({ root }) => !isProfile(root));
  const [domain, second] = domains;
  if (domain === undefined) return stop('the folder has no domain file (a negotiation_template)');
  if (second !== undefined) return stop(`the folder has two domain files: ${domain.file} and ${second.file}`);
  const profiles = read.filter((one) => one !== domain);
  if (profiles.length === 0)
    return stop(`beside the domain ${domain.file} the folder has no profile (a utility_space)`);
  const shapes = allOf(domain.root, 'issue').map((issue) => ({ issue, range: rangeOf(issue) }));
  for (const { issue } of shapes)
    if (kindOf(issue) === 'real')
      return stop(`${domain.file}: the issue '${nameOf(issue)}' is continuous, and only listed options are analysed`);
  const size = refuseSize(
    shapes.map(({ issue, range }) => (range === null ? allOf(issue, 'item').length : range[1] - range[0] + 1)),
    profiles.length,
  );
  if (!size.ok) return size;
  const issues = shapes.map(({ issue, range }): Issue => ({ name: nameOf(issue), labels: labelsOf(issue, range) }));
  const parties: Valued[] = [];
  for (const profile of profiles) {
    const valued = readProfile(
      profile,
      issues,
      shapes.map(({ range }) => range),
    );
    if (!valued.ok) return valued;
    parties.push(valued.value);
  }
  return buildDomain(issues, parties);
}

type Range = readonly [lower: number, upper: number];

function isProfile(root: Element): boolean {
  return allOf(root, 'weight').length > 0 || allOf(root, 'item').some((item) => 'evaluation' in item.attributes);
}
function nameOf(issue: Element): string {
  return issue.attributes.name ?? `issue ${issue.attributes.index ?? '?'}`;
}
function kindOf(issue: Element): string {
  const { vtype, type, etype } = issue.attributes;
  return (vtype ?? type ?? etype ?? 'discrete').toLowerCase();
}

/** @returns the bounds of an integer issue; null for one with listed items. */
function rangeOf(issue: Element): Range | null {
  if (kindOf(issue) !== 'integer' || allOf(issue, 'item').length > 0) return null;
  const at = allOf(issue, 'range')[0]?.attributes ?? issue.attributes;
  const [lower, upper] = [Number(at.lowerbound ?? Number.NaN), Number(at.upperbound ?? Number.NaN)];
  return Number.isSafeInteger(lower) && Number.isSafeInteger(upper) && lower <= upper ? [lower, upper] : [0, -1];
}

function labelsOf(issue: Element, range: Range | null): readonly string[] {
  if (range === null) return allOf(issue, 'item').map(({ attributes }) => attributes.value ?? '');
  return Array.from({ length: range[1] - range[0] + 1 }, (_, at) => String(range[0] + at));
}

/** A party: its items may stand in another order than the domain's, so everything is found by name; weights go by the profile's own index. */
function readProfile(
  { file, root }: Read,
  issues: readonly Issue[],
  ranges: readonly (Range | null)[],
): Result<Valued, Stop> {
  if (!isProfile(root)) return stop(`${file} is not an additive profile: it has no weights and no evaluations`);
  const own = allOf(root, 'issue');
  const weights = new Map(allOf(root, 'weight').map(({ attributes }) => [attributes.index ?? '', attributes.value]));
  const worth: (readonly number[])[] = [];
  for (const [at, { name, labels }] of issues.entries()) {
    const issue = own.find((one) => nameOf(one) === name) ?? own.find((one) => nameOf(one).trim() === name.trim());
    if (issue === undefined) return stop(`${file} says nothing about the issue '${name}'`);
    const weight = numberOf(weights.get(issue.attributes.index ?? String(own.indexOf(issue) + 1)));
    if (weight === null) return stop(`${file} gives no weight to the issue '${name}'`);
    const values = valuesOf(file, issue, labels, ranges[at] ?? null);
    if (!values.ok) return values;
    worth.push(values.value.map((value) => weight * value));
  }
  const [stated] = allOf(root, 'reservation');
  const reservation = stated === undefined ? 0 : numberOf(stated.attributes.value);
  if (reservation === null) return stop(`${file}: the reservation is not a number`);
  return ok({ name: basename(file, extname(file)), reservation, worth });
}

function numberOf(text: string | undefined): number | null {
  const number = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : null;
}

function valuesOf(
  file: string,
  issue: Element,
  labels: readonly (string | number)[],
  range: Range | null,
): Result<readonly number[], Stop> {
  const items = allOf(issue, 'item');
  const [evaluator] = allOf(issue, 'evaluator');
  if (items.length === 0 && evaluator !== undefined && range !== null)
    return linearValues(file, issue, evaluator, range);
  const evaluations: number[] = [];
  for (const label of labels) {
    const item =
      items.find(({ attributes }) => attributes.value === label) ??
      items.find(({ attributes }) => attributes.value?.trim() === String(label).trim());
    const evaluation = numberOf(item?.attributes.evaluation);
    if (evaluation === null) return stop(`${file} does not value '${label}' of the issue '${nameOf(issue)}'`);
    evaluations.push(evaluation);
  }
  const greatest = evaluations.reduce((most, evaluation) => Math.max(most, evaluation), -Infinity);
  if (greatest > 0) return ok(evaluations.map((evaluation) => evaluation / greatest));
  if (evaluations.every((evaluation) => evaluation === 0)) return ok(evaluations);
  return stop(`${file}: the greatest evaluation of the issue '${nameOf(issue)}' is not above 0`);
}

function linearValues(
  file: string,
  issue: Element,
  evaluator: Element,
  [lower, upper]: Range,
): Result<readonly number[], Stop> {
  const { ftype = 'linear', offset, slope, parameter0, parameter1 } = evaluator.attributes;
  if (ftype !== 'linear')
    return stop(`${file}: the issue '${nameOf(issue)}' is valued by '${ftype}', and only linear is read`);
  const isShifted = offset !== undefined || slope !== undefined;
  const [base, step] = [numberOf(offset ?? parameter0 ?? '0'), numberOf(slope ?? parameter1 ?? '0')];
  if (base === null || step === null) return stop(`${file}: the evaluator of '${nameOf(issue)}' is not two numbers`);
  const from = isShifted ? lower : 0;
  return ok(
    Array.from({ length: upper - lower + 1 }, (_, at) => Math.min(1, Math.max(0, base + step * (lower + at - from)))),
  );
}
