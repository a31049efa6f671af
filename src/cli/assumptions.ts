/** `npm run cli -- assumptions`: every number with its value, reason and who could object; softer states; what still wants checking. */
import type { Rests } from '../core/model/stance.ts';
import type { Scenario } from '../core/model/scenario.ts';
import { LENGTHS } from '../core/model/vocabulary.ts';
import { publishedAt } from '../core/rules/assume.ts';
import { told } from '../words/say.ts';
import { readLine, say } from './commandLine.ts';
import { ASSUMPTIONS, putBetween } from './marks.ts';
import { readRulebook, scenarioIds } from './scenarioFile.ts';

const HELP = `npm run cli -- assumptions [--scenario ID] [--write]

Lists what the scenario assumes: numbers, softer states of the stance charts, sources that still want checking, what is left out.
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
  const lines = tellAssumptions(read.value.scenario);
  if (!write) {
    console.log(lines.join('\n'));
    return 0;
  }
  const fault = putBetween(ASSUMPTIONS, 'assumptions', lines);
  return fault === null ? 0 : say('assumptions', { code: 1, line: fault });
}

/** @returns the whole list as lines of Markdown. */
export function tellAssumptions(scenario: Scenario): readonly string[] {
  return [
    '### Numbers',
    '',
    'The path says where the number stands in the scenario file. No number has a source: each is ours, and a class may change it.',
    '',
    '| where | value | why | who could object |',
    '| --- | --- | --- | --- |',
    ...scenario.assumptions.map(({ at, reason, objection }) =>
      row([`\`${at}\``, `\`${numbersOf(valueAt(scenario, at))}\``, told(reason), told(objection)]),
    ),
    '',
    '### Numbers that may be changed for one game',
    '',
    'In the page under *Readings and assumptions*, and by `--assume PATH=VALUE` of `play` and `simulate`.',
    '',
    '| path | what | published | from | to |',
    '| --- | --- | --- | --- | --- |',
    ...(scenario.dials ?? []).map((dial) =>
      row([`\`${dial.at}\``, told(dial.name), String(publishedAt(scenario, dial)), String(dial.from), String(dial.to)]),
    ),
    '',
    '### Softer states of the stance charts',
    '',
    'The first state of each region rests on a dated card. These do not: they say what *this model* lets a leader come to.',
    '',
    '| leader | region | state | accepts | why we let it |',
    '| --- | --- | --- | --- | --- |',
    ...softerStates(scenario).map(row),
    '',
    '### Sources that still want checking on the page itself',
    '',
    ...scenario.sources
      .filter((source) => source.toVerify)
      .map(
        (source) =>
          `- ${told(source.name)} (${told(source.publisher)}, ${source.published})${source.stateMedia ? ', state media' : ''}`,
      ),
    '',
    '### What the model leaves out',
    '',
    ...scenario.missing.map((text) => `- ${told(text)}`),
  ];
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
