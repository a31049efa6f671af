/** Finds a scenario by its id or by a path, and makes it ready to play. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Result } from '../core/model/result.ts';
import { fail, ok } from '../core/model/result.ts';
import type { Length, Skill } from '../core/model/vocabulary.ts';
import { LENGTHS, SKILLS } from '../core/model/vocabulary.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import type { Assumed } from '../core/rules/book/assume.ts';
import { makeForeignRulebook, makeRulebook, rulebookWith } from '../core/rules/book/rulebook.ts';
import type { Scenario } from '../core/model/scenario/scenario.ts';
import type { Extension } from '../core/model/scenario/extension.ts';
import { lengthen } from '../core/scenario/lengthen.ts';
import { parseScenario } from '../core/scenario/parse.ts';
import type { Stop } from './commandLine.ts';
import { stop } from './commandLine.ts';
import { tellLonger, tellScenario } from './languages.ts';
import { tellAssumeFault } from './recordFault.ts';
import { faultLine } from './scenarioFault.ts';

const FOLDER = fileURLToPath(new URL('../../assets/scenarios/', import.meta.url));

/** @returns the file of a scenario: `assets/scenarios/ID.json`, or the path itself. */
export function scenarioPath(name: string): string {
  return /[/\\]|\.json$/.test(name) ? name : join(FOLDER, `${name}.json`);
}

/** @returns the text of a file, or one line that says why it cannot be read. */
export function readText(path: string): Result<string, Stop> {
  try {
    return ok(readFileSync(path, 'utf8'));
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return stop(
      isMissing
        ? `there is no file ${path}`
        : `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** Writes a text file. @returns one line that says why it could not. */
export function writeText(path: string, text: string): Result<null, Stop> {
  try {
    writeFileSync(path, text);
    return ok(null);
  } catch (error) {
    return stop(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** @returns the length that a flag names. */
export function readLength(text: string): Result<Length, Stop> {
  const length = LENGTHS.find((one) => one === text);
  return length === undefined ? stop(`--length must be ${LENGTHS.join(' or ')}, not '${text}'`) : ok(length);
}

/** @returns the level of the computer leaders that a flag names. */
export function readLevel(text: string): Result<Skill, Stop> {
  const skill = SKILLS.find((one) => one === text);
  return skill === undefined ? stop(`--level must be ${SKILLS.join(', ')}, not '${text}'`) : ok(skill);
}

/** @returns the changes that `--assume PATH=VALUE` asks for, as they stand. */
export function readAssumed(flags: readonly string[]): Result<readonly Assumed[], Stop> {
  const read: Assumed[] = [];
  for (const flag of flags) {
    const [, path, value] = /^(\/[^=]+)=(-?\d{1,6})$/.exec(flag) ?? [];
    if (path === undefined) return stop(`--assume must be PATH=VALUE with a whole number, not '${flag}'`);
    read.push({ path, value: Number(value) });
  }
  return ok(read);
}

/** @param changes numbers to be set otherwise. @returns the rulebook of a scenario, a foreign one where its file is not in assets/scenarios; or one line that says what is wrong with its name or its file. */
export function readRulebook(name: string, length: Length, changes: readonly Assumed[] = []): Result<Rulebook, Stop> {
  const path = scenarioPath(name);
  const text = readText(path);
  if (!text.ok)
    return path === name ? text : stop(`there is no scenario '${name}'; there is ${scenarioIds().join(', ')}`);
  const parsed = parseScenario(text.value);
  if (parsed.ok) {
    const isOurs = join(dirname(resolve(path)), '/') === FOLDER;
    if (isOurs) tellScenario(parsed.value);
    const scenario = atLength(parsed.value, length);
    if (!scenario.ok) return stop(scenario.fault[0] ?? `${name} is no scenario`);
    const published = isOurs ? makeRulebook(scenario.value, length) : makeForeignRulebook(scenario.value, length);
    const book = rulebookWith(published, changes);
    return book.ok ? book : stop(`--assume: ${tellAssumeFault(book.fault)}`);
  }
  const [first, ...more] = parsed.fault;
  if (first === undefined) return stop(`${path} is no scenario`);
  const rest = more.length === 0 ? '' : ` (and ${more.length} more: npm run cli -- check ${path})`;
  return stop(`${faultLine(path, first)}${rest}`);
}

/** @returns the file that lengthens a shipped scenario: `assets/scenarios/LENGTH/ID.json`. */
export function longerPath(id: string, length: Length): string {
  return join(FOLDER, length, `${id}.json`);
}

/** @returns a shipped scenario at a length: itself where it is written for it, else as its file lengthens it; or every line that says what is wrong. */
export function atLength(scenario: Scenario, length: Length): Result<Scenario, readonly string[]> {
  if (scenario.rules.weeks[length] !== undefined) return ok(scenario);
  const path = longerPath(scenario.id, length);
  const text = readText(path);
  if (!text.ok) return fail([`${scenario.id} is not written for --length ${length}`]);
  const extension = JSON.parse(text.value) as Extension;
  tellLonger(extension);
  const longer = lengthen(scenario, extension);
  return longer.ok ? longer : fail(longer.fault.map((finding) => faultLine(path, { ...finding, line: null })));
}

/** @returns the ids of the scenarios that are shipped. */
export function scenarioIds(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
}
