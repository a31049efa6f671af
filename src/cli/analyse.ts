/** `analyse PATH`: the room for agreement of a scenario, or of a negotiation in a public format. */
import { statSync } from 'node:fs';
import { distancesFrom } from '../core/analysis/zone/distance.ts';
import type { Domain, DomainText } from '../core/analysis/zone/domain.ts';
import { isPermittedText, utilitiesOf } from '../core/analysis/zone/domain.ts';
import { smallestEasing } from '../core/analysis/zone/easing.ts';
import { barsOf, LINES, noDealOnDay0, scenarioDomain } from '../core/analysis/zone/scenarioDomain.ts';
import type { Lines } from '../core/analysis/zone/scenarioDomain.ts';
import { SOLUTIONS } from '../core/analysis/zone/solutions.ts';
import { tradeLeft } from '../core/analysis/zone/trade.ts';
import type { Zone } from '../core/analysis/zone/zone.ts';
import { zoneOf } from '../core/analysis/zone/zone.ts';
import type { Result } from '../core/model/result.ts';
import { ok } from '../core/model/result.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import { clauseName, leaderName, optionName } from '../words/names.ts';
import { say as words, told } from '../words/say.ts';
import { sayDistance, sayEasing, sayFigures, saySolution, sayTrade, sayZone } from '../words/zone.ts';
import type { ZoneNames } from '../words/zone.ts';
import { easingJson, textJson, zoneJson } from './analyseJson.ts';
import type { Stop } from './commandLine.ts';
import { readCount, readLine, say, stop } from './commandLine.ts';
import { refuseSize } from './domains/build.ts';
import { readFolder } from './domains/folder.ts';
import { readRulebook } from './scenarioFile.ts';

const HELP = `npm run cli -- analyse PATH [--text ISSUE=OPTION …] [--limit N] [--json]

Says whether there is room for agreement: how many texts leave nobody below no deal, the exact Pareto frontier, the Nash, egalitarian,
Kalai-Smorodinsky and greatest-total solutions, and which red lines would have to ease for a zone to open.
  PATH             a scenario's id or file, a Genius folder (one domain and its profiles, XML) or a NegMAS folder (YAML)
  --text           a text to measure, one ISSUE=OPTION each: its distance from every solution, the trade that it leaves on the table
  --lines          red lines of a scenario: declared (on Day 0), furthest (as far as stances could ever ease) or none; default declared
  --reading        a scenario's reading of time, by id: no deal as it really is there; default as believed on Day 0
  --limit          points of the frontier that are listed in JSON; default 1000
  --json           the same as JSON`;

/** Sets of red lines that are listed. */
const SETS_AT_MOST = 20;

interface Asked {
  readonly domain: Domain;
  readonly names: ZoneNames;
  readonly book: Rulebook | null;
}

/** @returns the domain of a path: a folder in a public format, or a scenario with the red lines and the reading asked for. */
function readDomain(path: string, lines: Lines | undefined, reading: string | undefined): Result<Asked, Stop> {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) {
    if (lines !== undefined || reading !== undefined)
      return stop('--lines and --reading are for a scenario, not for a folder');
    const domain = readFolder(path);
    if (!domain.ok) return domain;
    const { clauses } = domain.value;
    const names: ZoneNames = {
      party: (party) => party,
      clause: (clause) => clauses[clause]?.name ?? '',
      option: (clause, option) => String(clauses[clause]?.options[option]?.label ?? ''),
    };
    return ok({ domain: domain.value, names, book: null });
  }
  const book = readRulebook(path, 'lesson');
  if (!book.ok) return book;
  const { readings, leaders, clauses } = book.value.scenario;
  const ids = readings.map(({ id }) => id);
  if (reading !== undefined && !ids.includes(reading))
    return stop(`there is no reading '${reading}': ${ids.join(', ')}`);
  const noDeal = noDealOnDay0(book.value, reading ?? null);
  const domain = scenarioDomain(book.value, barsOf(book.value, lines ?? 'declared'), noDeal);
  const size = refuseSize(
    domain.clauses.map(({ options }) => options.length),
    domain.parties.length,
  );
  if (!size.ok) return size;
  const names: ZoneNames = {
    party: (party) => leaders.filter(({ id }) => id === party).map(({ id }) => leaderName(book.value, id))[0] ?? party,
    clause: (clause) => clauses.slice(clause, clause + 1).map(({ id }) => clauseName(book.value, id))[0] ?? '',
    option: (clause, option) => {
      const asked = clauses[clause];
      const found = asked?.options[option];
      return asked === undefined || found === undefined ? '' : optionName(book.value, asked.id, found.id);
    },
  };
  return ok({ domain, names, book: book.value });
}

/** @returns the text that `--text` gives; issues that it leaves out are open. Names may hold an = themselves. */
function readText({ clauses }: Domain, terms: readonly string[]): Result<DomainText, Stop> {
  const text: (number | null)[] = clauses.map(() => null);
  for (const term of terms) {
    const clause = clauses.findIndex(({ name }) => term.startsWith(`${name}=`));
    const found = clauses[clause];
    if (found === undefined)
      return stop(`--text '${term}': no such issue; there is ${clauses.map(({ name }) => name).join(', ')}`);
    const wanted = term.slice(found.name.length + 1);
    const option = found.options.findIndex(({ label }) => String(label) === wanted);
    if (option < 0)
      return stop(`--text '${term}': no such option; there is ${found.options.map(({ label }) => label).join(', ')}`);
    text[clause] = option;
  }
  return ok(text);
}

/** Every set of red lines and every reading of a scenario, one line each. */
function cases(book: Rulebook) {
  const readings = [null, ...book.scenario.readings];
  return LINES.flatMap((lines) =>
    readings.map((reading) => {
      const domain = scenarioDomain(book, barsOf(book, lines), noDealOnDay0(book, reading?.id ?? null));
      return { lines, reading, domain, zone: zoneOf(domain) };
    }),
  );
}

const LINE_WORDS = { declared: 'zone.declared', furthest: 'zone.furthest', none: 'zone.noLines' } as const;

function tellText({ domain, names }: Asked, zone: Zone, text: DomainText): readonly string[] {
  const utilities = utilitiesOf(domain, text);
  const distances = distancesFrom(zone, utilities);
  const trades = tradeLeft(domain, zone, text).best;
  return [
    words('zone.textIs', { figures: sayFigures(domain, names, utilities) }),
    ...(isPermittedText(domain, text) ? [] : [words('zone.textBarred')]),
    ...SOLUTIONS.flatMap((name) => distances[name].map(({ gaps }) => sayDistance(domain, names, name, gaps))),
    ...(trades.length === 0 ? [words('zone.noTrade')] : trades.map((trade) => sayTrade(domain, names, trade))),
  ];
}

function tellCases(book: Rulebook): readonly string[] {
  return cases(book).map(({ lines, reading, zone }) => {
    const standing = words(LINE_WORDS[lines]);
    return words('zone.case', {
      lines: reading === null ? standing : words('zone.reading', { lines: standing, reading: told(reading.name) }),
      texts: words('zone.texts', { count: zone.rational }),
      permitted: zone.permitted,
    });
  });
}

function tell(asked: Asked, zone: Zone, text: DomainText | null): readonly string[] {
  const { domain, names, book } = asked;
  return [
    ...(book === null ? [] : [words('zone.model')]),
    ...sayZone(domain, names, zone),
    ...SOLUTIONS.flatMap((name) => saySolution(domain, names, zone, name)),
    ...(zone.rational > 0 ? [] : sayEasing(names, smallestEasing(domain, SETS_AT_MOST))),
    ...(text === null ? [] : ['', ...tellText(asked, zone, text)]),
    ...(book === null ? [] : ['', ...tellCases(book)]),
  ];
}

/** A scenario's own figures, beside those that every domain has. */
function scenarioJson(book: Rulebook, domain: Domain, zone: Zone, lines: Lines, reading: string | null) {
  return {
    id: book.scenario.id,
    lines,
    reading,
    noDeal: domain.parties.map(({ reservation }) => reservation),
    permitted: zone.permitted,
    easing: easingJson(domain, smallestEasing(domain, SETS_AT_MOST)),
    cases: cases(book).map((one) => ({
      lines: one.lines,
      reading: one.reading?.id ?? null,
      noDeal: one.domain.parties.map(({ reservation }) => reservation),
      permitted: one.zone.permitted,
      rational: one.zone.rational,
      frontier: one.zone.frontier.points.length,
    })),
  };
}

/** @returns the exit code: 1 for a path that cannot be read, a domain that is too large or a text that is none of it. */
export async function run(args: string[]): Promise<number> {
  const line = readLine(
    args,
    {
      text: { type: 'string', multiple: true },
      lines: { type: 'string' },
      reading: { type: 'string' },
      limit: { type: 'string', default: '1000' },
      json: { type: 'boolean' },
    },
    HELP,
    1,
  );
  if (!line.ok) return say('analyse', line.fault);
  const { values, positionals } = line.value;
  const refuse = (why: string): number => say('analyse', { code: 1, line: why });
  const [path] = positionals;
  if (path === undefined) return refuse('PATH is missing: a scenario or a folder (--help shows the flags)');
  const lines = LINES.find((one) => one === values.lines);
  if (values.lines !== undefined && lines === undefined)
    return refuse(`--lines must be ${LINES.join(' or ')}, not '${values.lines}'`);
  const limit = readCount('limit', values.limit, 0, 1_000_000);
  if (!limit.ok) return say('analyse', limit.fault);
  const asked = readDomain(path, lines, values.reading);
  if (!asked.ok) return say('analyse', asked.fault);
  const { domain, book } = asked.value;
  const text = readText(domain, values.text ?? []);
  if (!text.ok) return say('analyse', text.fault);
  const zone = zoneOf(domain);
  const measured = values.text === undefined ? null : text.value;
  if (values.json !== true) {
    for (const sentence of tell(asked.value, zone, measured)) console.log(sentence);
    return 0;
  }
  const json = {
    ...zoneJson(domain, zone, limit.value),
    ...(measured === null ? {} : { text: textJson(domain, zone, measured) }),
    ...(book === null
      ? {}
      : { scenario: scenarioJson(book, domain, zone, lines ?? 'declared', values.reading ?? null) }),
  };
  console.log(JSON.stringify(json, null, 2));
  return 0;
}
