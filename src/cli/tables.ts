/** Measured games as tables of Markdown, which also read well in a terminal. */
import type { Band, Batches, FirmLine } from '../core/analysis/many/bands.ts';
import type { Figures } from '../core/analysis/many/figures.ts';
import type { Measured } from '../core/analysis/many/measure.ts';
import { countOptions, mean, share } from '../core/analysis/many/measure.ts';
import type { ByLeader, ClauseId, OptionId } from '../core/model/vocabulary.ts';
import { KINDS, RUNGS } from '../core/model/vocabulary.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import { clauseName, leaderName, optionName } from '../words/names.ts';
import { rungName } from '../words/sentences/conditions.ts';
import { told } from '../words/say.ts';

type Cell = string | number;

/** @returns a table with its columns brought to one width. */
export function table(head: readonly Cell[], rows: readonly (readonly Cell[])[]): readonly string[] {
  const all = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, at) => Math.max(3, ...all.map((row) => (row[at] ?? '').length)));
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, at) => (row[at] ?? '').padEnd(width)).join(' | ')} |`;
  const [first = [], ...rest] = all;
  return [line(first), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rest.map(line)];
}

/** @returns tenths of a per cent as a per cent. */
function perCent(tenths: number): string {
  return `${(tenths / 10).toFixed(1)} %`;
}
/** @returns thousandths with two digits. */
function points(thousandths: number): string {
  return (thousandths / 1000).toFixed(2);
}

function readingName(book: Rulebook, id: string): string {
  const reading = book.scenario.readings.find((one) => one.id === id);
  return reading === undefined ? id : told(reading.name);
}

/** @returns endings, rungs, texts and sole declines of a batch. */
export function tellMeasured(
  book: Rulebook,
  measured: Measured,
  influence: ByLeader<number> | null,
): readonly string[] {
  const { games } = measured;
  const lines = [
    ...table(
      ['rung', 'ends here', 'share', 'reached'],
      RUNGS.map((rung) => [
        `${rung} ${rungName(rung)}`,
        measured.endsOn[rung],
        perCent(share(measured.endsOn[rung], games)),
        rung === 0 ? games : measured.reached[rung],
      ]),
    ),
    '',
    ...readingTable(book, measured),
    '',
    ...table(
      ['clause', 'at the end of how many games'],
      book.clauses.map((clause) => [
        clauseName(book, clause),
        Object.entries(measured.text[clause] ?? {})
          .filter(([, n]) => n > 0)
          .map(([option, n]) => `${optionName(book, clause, option as OptionId)} ${n}`)
          .join(', ') || 'open in all',
      ]),
    ),
    '',
    ...table(
      ['seat', 'declined alone', ...(influence === null ? [] : ['influence'])],
      book.leaders.map((leader) => [
        leaderName(book, leader),
        measured.declinedAlone[leader] ?? 0,
        ...(influence === null ? [] : [points(influence[leader] ?? 0)]),
      ]),
    ),
  ];
  return lines;
}

/** @returns endings by reading of time, in games. */
function readingTable(book: Rulebook, measured: Measured): readonly string[] {
  return table(
    ['reading of time', ...KINDS],
    [
      ...Object.entries(measured.byReading).map(([id, kinds]) => [
        readingName(book, id),
        ...KINDS.map((kind) => kinds[kind]),
      ]),
      ['all', ...KINDS.map((kind) => measured.kinds[kind])],
    ],
  );
}

const BAND_WORDS: Readonly<Record<Band['code'], { readonly name: string; readonly figure: (has: number) => string }>> =
  {
    brokenOff: { name: 'rung 0, broken off', figure: perCent },
    talking: { name: 'rung 1, talking', figure: perCent },
    noTruce: { name: 'rungs 1 and 2, talking or an exchange and no truce', figure: perCent },
    exchangeReached: { name: 'rung 2, exchange carried out, reached or passed', figure: perCent },
    limitedTruce: { name: 'rung 3, a limited truce, ends here', figure: perCent },
    ceasefire: { name: 'rung 4, a ceasefire', figure: perCent },
    framework: { name: 'rung 5, a framework signed', figure: perCent },
    comprehensive: { name: 'a comprehensive settlement that holds', figure: perCent },
    oneOption: { name: 'most games of a clause that may stay open at one option', figure: perCent },
    eachFramework: { name: 'fewest games of rejected at home, broken, holding', figure: String },
    dryWeeks: { name: 'weeks with nothing initialled', figure: perCent },
    influence: { name: 'influence: fall of the mean rung when the seat only passes', figure: points },
    firmBest: { name: 'readings in which holding firm throughout is the best line', figure: String },
    declinedAlone: { name: 'share of the sole declines', figure: perCent },
    soundedYes: { name: 'a yes when sounded that was a no when tabled next', figure: String },
    heardHarder: { name: 'heard a step harder, and not taken from the single text', figure: String },
  };

/** Why a full game is held to these bounds; where the lesson has the same band, what the longer game changes about it. */
const WHY_IN_FULL: Readonly<Partial<Record<Band['code'], string>>> = {
  brokenOff: 'As in the lesson: a walk-out can last to the end, and leaving settles nothing.',
  noTruce:
    'Twelve weeks give more chances of an exchange and a truce than six, so fewer games end below one; that nothing stops must stay a common end.',
  limitedTruce: 'What a long war most often reaches here: a pause of one kind of strike, short of a ceasefire.',
  ceasefire: 'It asks for a rule, watchers and terms at once; a class should meet it about once in six or seven games.',
  framework: 'Twice the weeks and twice the clauses: a little more than the lesson’s, and still the exception.',
  comprehensive: 'All fourteen clauses, ratified and kept: reachable by play, and so rare that nobody may count on it.',
  eachFramework: 'Each of the three ways in which a signed text can end is met.',
  oneOption: 'A clause that ends alike in nearly every game would be no choice, and would teach that it is none.',
  dryWeeks:
    'Weeks in which nothing is initialled are the rule of such talks; more than three in five would be dull to play.',
  influence: 'As in the lesson: each of the four seats can be missed.',
  firmBest: 'As in the lesson: no seat does best by never moving, whatever time favours.',
  declinedAlone: 'As in the lesson: nobody alone is the one that always declines, and nobody never is.',
  soundedYes: 'As in the lesson: what is answered to a sounding is true.',
  heardHarder: 'As in the lesson: what is declined only for coming from the other side is taken from the single text.',
};

/** @returns every band with its bounds, its figure and whether it is kept. */
export function bandTable(book: Rulebook, bands: readonly Band[]): readonly string[] {
  const isFull = book.length === 'full';
  return table(
    ['band', 'from', 'to', 'measured', 'kept', ...(isFull ? ['why'] : [])],
    bands.map(({ code, leader, has, from, to, isKept }) => {
      const { name, figure } = BAND_WORDS[code];
      return [
        leader === null ? name : `${name}: ${leaderName(book, leader)}`,
        from === null ? '' : figure(from),
        to === null ? '' : figure(to),
        figure(has),
        isKept ? 'yes' : '**no**',
        ...(isFull ? [WHY_IN_FULL[code] ?? ''] : []),
      ];
    }),
  );
}

/** @returns holding firm beside playing, by seat, measure and reading. */
export function firmTable(book: Rulebook, lines: readonly FirmLine[]): readonly string[] {
  const readings = book.scenario.readings.map(({ id }) => id);
  return table(
    ['seat', 'measure', ...readings.map((id) => `${readingName(book, id)}: plays / firm`)],
    lines.map((line) => [
      leaderName(book, line.leader),
      line.measure === 'mandate' ? 'mandate, kept 2, in part 1' : 'worth of what was ratified, else real no-deal',
      ...readings.map(
        (id) =>
          `${points(line.plays[id] ?? 0)} / ${points(line.firm[id] ?? 0)}${line.bestIn.includes(id) ? ' firm' : ''}`,
      ),
    ]),
  );
}

/** @returns the tilt: where a clause lands by reading, in games of a kind and in signed ones, and how far each seat has moved. */
export function tiltTables(book: Rulebook, plays: Batches['plays'], clause: ClauseId): readonly string[] {
  const { options } = book.clause(clause);
  const row = (name: string, games: readonly Figures[]): readonly Cell[] => {
    const all = countOptions(book, games, clause);
    const signed = countOptions(
      book,
      games.filter((game) => game.signed),
      clause,
    );
    const landed = Object.values(all).reduce((sum, n) => sum + n, 0);
    return [name, ...options.map(({ id }) => `${perCent(share(all[id] ?? 0, landed))} (${signed[id] ?? 0})`), landed];
  };
  const readings = book.scenario.readings.map(({ id }) => id);
  return [
    `Where *${clauseName(book, clause)}* stands at the end, share of the games in which it is initialled (signed frameworks in brackets):`,
    '',
    ...table(
      ['reading of time', ...options.map(({ id }) => `${id} ${optionName(book, clause, id)}`), 'games'],
      [
        ...readings.map((id) =>
          row(
            readingName(book, id),
            plays.filter((game) => game.reading === id),
          ),
        ),
        row('all', plays),
      ],
    ),
    '',
    'How many states softer a seat stands at the end than on Day 0, all its clauses together, mean a game:',
    '',
    ...table(
      ['seat', ...readings.map((id) => readingName(book, id))],
      book.leaders.map((leader) => [
        leaderName(book, leader),
        ...readings.map((id) =>
          points(mean(plays.filter((game) => game.reading === id).map((game) => game.moved[leader] ?? 0))),
        ),
      ]),
    ),
  ];
}
