/** `npm run cli -- assumptions`: every number with its value, reason and who could object; softer states; what still wants checking; then what a longer game sets or adds. */
import { existsSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { Rests } from '../core/model/scenario/stance.ts';
import type { Scenario } from '../core/model/scenario/scenario.ts';
import type { Length } from '../core/model/vocabulary.ts';
import { LENGTHS } from '../core/model/vocabulary.ts';
import { publishedAt } from '../core/rules/book/assume.ts';
import { told } from '../words/say.ts';
import { readLine, say } from './commandLine.ts';
import { ASSUMPTIONS, putBetween } from './marks.ts';
import { longerPath, readRulebook, scenarioIds } from './scenarioFile.ts';

const HELP = `npm run cli -- assumptions [--scenario ID] [--write]

Lists what the scenario assumes: numbers, softer states of the stance charts, sources that still want checking, what is left out;
then, under headings of their own, what a longer game sets or adds to each.
  --scenario  the shipped scenario by default
  --write     put the list between the marks in ASSUMPTIONS.md; without it it is printed`;

const FLAGS = { scenario: { type: 'string' }, write: { type: 'boolean', default: false } } as const;

/** @returns the exit code. */
export async function run(args: string[]): Promise<number> {
  const flags = readLine(args, FLAGS, HELP);
  if (!flags.ok) return say('assumptions', flags.fault);
  const { scenario = scenarioIds()[0] ?? '', write } = flags.value.values;
  const read = readRulebook(scenario, LENGTHS[0]);
  if (!read.ok) return say('assumptions', read.fault);
  const lines = [...tellAssumptions(read.value.scenario)];
  for (const length of LENGTHS.slice(1)) {
    if (!existsSync(longerPath(read.value.scenario.id, length))) continue;
    const longer = readRulebook(scenario, length);
    if (!longer.ok) return say('assumptions', longer.fault);
    lines.push('', ...tellLongerAssumptions(length, read.value.scenario, longer.value.scenario));
  }
  if (!write) {
    console.log(lines.join('\n'));
    return 0;
  }
  const fault = putBetween(ASSUMPTIONS, 'assumptions', lines);
  return fault === null ? 0 : say('assumptions', { code: 1, line: fault });
}

/** @returns the whole list as lines of Markdown. */
export function tellAssumptions(scenario: Scenario): readonly string[] {
  const toCheck = sourcesToCheck(scenario);
  return [
    '### Numbers',
    '',
    'The path says where the number stands in the scenario file. No number has a source: each is ours, and a class may change it.',
    '',
    ...NUMBERS_HEAD,
    ...numbers(scenario).map(({ cells }) => row(cells)),
    '',
    '### Numbers that may be changed for one game',
    '',
    'In the page under *Readings and assumptions*, and by `--assume PATH=VALUE` of `play` and `simulate`.',
    '',
    ...DIALS_HEAD,
    ...dials(scenario).map(row),
    '',
    '### Softer states of the stance charts',
    '',
    'The first state of each region rests on a dated card. These do not: they say what *this model* lets a leader come to.',
    '',
    ...STATES_HEAD,
    ...softerStates(scenario).map(row),
    '',
    '### Sources that still want checking on the page itself',
    '',
    ...(toCheck.length === 0
      ? ['None. For each a page that bears its cards out was found, and read in the passages that matter.']
      : toCheck),
    '',
    '### What the model leaves out',
    '',
    ...leftOut(scenario),
  ];
}

/** @returns what a longer game sets otherwise or adds to the shorter one, under headings of its own, as lines of Markdown; a heading with nothing under it is left away. */
export function tellLongerAssumptions(length: Length, shorter: Scenario, longer: Scenario): readonly string[] {
  const known = numbers(shorter);
  const shown = new Set(known.map(({ cells }) => row(cells)));
  const changed = numbers(longer).filter((one) => !known.some((other) => isDeepStrictEqual(other, one)));
  const rows = changed.map(({ cells }) => row(cells)).filter((line) => !shown.has(line));
  const grown = changed.filter(({ cells }) => shown.has(row(cells))).map(({ cells }) => cells[0] ?? '');
  const part = (heading: string, head: readonly string[], lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', `#### ${heading}`, '', ...head, ...lines];
  const more = (of: (scenario: Scenario) => readonly string[]): readonly string[] => {
    const before = new Set(of(shorter));
    return of(longer).filter((line) => !before.has(line));
  };
  return [
    `### The ${length} game: what it sets and adds`,
    '',
    'All that stands above holds in it too, where nothing else is said here. The path is that of the two files read together.',
    ...part('Its numbers', NUMBERS_HEAD, rows),
    ...(grown.length === 0
      ? []
      : ['', `More stands in these too, with the reason and the objection given above: ${grown.join(', ')}.`]),
    ...part(
      'Its numbers that may be changed for one game',
      DIALS_HEAD,
      more((scenario) => dials(scenario).map(row)),
    ),
    ...part(
      'Its softer states',
      STATES_HEAD,
      more((scenario) => softerStates(scenario).map(row)),
    ),
    ...part('Its sources that still want checking', [], more(sourcesToCheck)),
    ...part('What it leaves out', [], more(leftOut)),
  ];
}

const NUMBERS_HEAD = ['| where | value | why | who could object |', '| --- | --- | --- | --- |'];
const DIALS_HEAD = ['| path | what | published | from | to |', '| --- | --- | --- | --- | --- |'];
const STATES_HEAD = ['| leader | region | state | accepts | why we let it |', '| --- | --- | --- | --- | --- |'];

/** @returns each assumption's row, and the value whole, since a row cuts it where it is long. */
function numbers(scenario: Scenario): readonly { readonly cells: readonly string[]; readonly value: unknown }[] {
  return scenario.assumptions.map(({ at, reason, objection }) => {
    const value = valueAt(scenario, at);
    return { cells: [`\`${at}\``, `\`${numbersOf(value)}\``, told(reason), told(objection)], value };
  });
}

function dials(scenario: Scenario): readonly (readonly string[])[] {
  return (scenario.dials ?? []).map((dial) => [
    `\`${dial.at}\``,
    told(dial.name),
    String(publishedAt(scenario, dial)),
    String(dial.from),
    String(dial.to),
  ]);
}

function sourcesToCheck(scenario: Scenario): readonly string[] {
  return scenario.sources
    .filter((source) => source.toVerify)
    .map(
      (source) =>
        `- ${told(source.name)} (${told(source.publisher)}, ${source.published})${source.stateMedia ? ', state media' : ''}`,
    );
}

function leftOut(scenario: Scenario): readonly string[] {
  return scenario.missing.map((text) => `- ${told(text)}`);
}

function softerStates(scenario: Scenario): readonly (readonly string[])[] {
  return scenario.leaders.flatMap((leader) =>
    Object.entries(leader.stance).flatMap(([region, chart]) =>
      Object.entries(chart.states).flatMap(([, state]) => {
        const why = assumptionOf(state.rests);
        return why === null ? [] : [[told(leader.name), region, told(state.name), state.accepts.join(' '), why]];
      }),
    ),
  );
}

function assumptionOf(rests: Rests): string | null {
  return 'assumption' in rests ? told(rests.assumption) : null;
}

/** @returns what stands at a JSON pointer. */
function valueAt(scenario: Scenario, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (value, key) =>
        value === null || typeof value !== 'object' ? undefined : (value as Readonly<Record<string, unknown>>)[key],
      scenario,
    );
}

/** @returns the numbers of a value, each with the names that lead to it, cut where they are many: the file has them whole. */
function numbersOf(value: unknown): string {
  const found: string[] = [];
  const walk = (one: unknown, path: string): void => {
    if (typeof one === 'number') found.push(path === '' ? String(one) : `${path} ${one}`);
    else if (one !== null && typeof one === 'object')
      for (const [key, field] of Object.entries(one)) walk(field, /^\d+$/.test(key) ? path : key);
  };
  walk(value, '');
  const text = found.join(', ');
  return text.length > 120 ? `${text.slice(0, 117)}…` : text === '' ? '(structure)' : text;
}

/** @returns one row of a table. */
function row(cells: readonly string[]): string {
  return `| ${cells.map((text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
}
