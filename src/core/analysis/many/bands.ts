/** The bands that the rules must keep over many computer games (rules, section 9), judged one by one. */
import type { ByLeader, LeaderId, Length } from '../../model/vocabulary.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';
import type { Figures } from './figures.ts';
import type { Measured, OwnMeans } from './measure.ts';
import { measure, ownMeans, share } from './measure.ts';

export const BANDS = [
  'brokenOff',
  'talking',
  'exchangeReached',
  'noTruce',
  'limitedTruce',
  'ceasefire',
  'framework',
  'comprehensive',
  'eachFramework',
  'oneOption',
  'dryWeeks',
  'influence',
  'firmBest',
  'declinedAlone',
  'soundedYes',
  'heardHarder',
] as const;
export type BandCode = (typeof BANDS)[number];

type Bounds = readonly [from: number | null, to: number | null];
/** What is asked of a game of each length; a band that is not named is not asked of it. Shares in tenths of a per cent, influence in thousandths of a rung. */
const BOUNDS: Readonly<Record<Length, Readonly<Partial<Record<BandCode, Bounds>>>>> = {
  lesson: {
    brokenOff: [20, 100],
    talking: [80, 250],
    exchangeReached: [700, 900],
    limitedTruce: [200, 350],
    ceasefire: [80, 180],
    framework: [20, 60],
    eachFramework: [1, null],
    dryWeeks: [null, 500],
    influence: [250, null],
    firmBest: [null, 1],
    declinedAlone: [10, 700],
    soundedYes: [null, 0],
    heardHarder: [null, 0],
  },
  full: {
    brokenOff: [20, 100],
    noTruce: [100, 250],
    limitedTruce: [300, 500],
    ceasefire: [100, 200],
    framework: [30, 80],
    comprehensive: [2, 20],
    eachFramework: [1, null],
    oneOption: [null, 950],
    dryWeeks: [null, 600],
    influence: [250, null],
    firmBest: [null, 1],
    declinedAlone: [2, 700],
    soundedYes: [null, 0],
    heardHarder: [null, 0],
  },
};

/** One band. Shares in tenths of a per cent, influence in thousandths of a rung, the rest in counts; null: no bound on that side. */
export interface Band {
  readonly code: BandCode;
  /** The leader that it is about; null for the table. */
  readonly leader: LeaderId | null;
  readonly has: number;
  readonly from: number | null;
  readonly to: number | null;
  readonly isKept: boolean;
}

/** The games of one measurement: everybody plays, each seat in turn only passes, each seat in turn holds firm. */
export interface Batches {
  readonly plays: readonly Figures[];
  readonly passes: ByLeader<readonly Figures[]>;
  readonly firm: ByLeader<readonly Figures[]>;
}

export interface FirmLine {
  readonly leader: LeaderId;
  readonly measure: 'mandate' | 'worth';
  readonly plays: { readonly [reading: string]: number };
  readonly firm: { readonly [reading: string]: number };
  /** Readings in which holding firm throughout did better. */
  readonly bestIn: readonly string[];
}

/** @returns by how much the mean rung falls, in thousandths, when a seat only passes: its influence. */
export function influenceOf(book: Rulebook, plays: Measured, passes: ByLeader<readonly Figures[]>): ByLeader<number> {
  return Object.fromEntries(
    book.leaders.map((leader) => [leader, plays.meanRung - measure(book, passes[leader] ?? []).meanRung]),
  );
}

/** @returns holding firm beside playing, for every seat and each of its measures that the scenario has. */
export function firmLines(book: Rulebook, { plays, firm }: Batches): readonly FirmLine[] {
  return book.leaders.flatMap((leader) => {
    const playing = ownMeans(book, plays, leader);
    const holding = ownMeans(book, firm[leader] ?? [], leader);
    const lines = [lineOf(leader, 'mandate', playing, holding)];
    return book.isSide(leader) ? [...lines, lineOf(leader, 'worth', playing, holding)] : lines;
  });
}

function lineOf(leader: LeaderId, by: FirmLine['measure'], playing: OwnMeans, holding: OwnMeans): FirmLine {
  const of = (means: OwnMeans): { [reading: string]: number } =>
    Object.fromEntries(Object.entries(means).map(([reading, own]) => [reading, own[by] ?? 0]));
  const plays = of(playing);
  const firm = of(holding);
  return {
    leader,
    measure: by,
    plays,
    firm,
    bestIn: Object.keys(plays).filter((reading) => (firm[reading] ?? 0) > (plays[reading] ?? 0)),
  };
}

/** @returns every band with its figure and whether it is kept. */
export function bandsOf(book: Rulebook, batches: Batches): readonly Band[] {
  const measured = measure(book, batches.plays);
  const { games, endsOn, reached, kinds } = measured;
  const bounds = BOUNDS[book.length];
  const band = (code: BandCode, has: number, leader: LeaderId | null = null): readonly Band[] => {
    const asked = bounds[code];
    if (asked === undefined) return [];
    const [from, to] = asked;
    return [{ code, leader, has, from, to, isKept: (from === null || has >= from) && (to === null || has <= to) }];
  };
  const influence = influenceOf(book, measured, batches.passes);
  const declines = Object.values(measured.declinedAlone).reduce((sum, one) => sum + one, 0);
  const firm = firmLines(book, batches);
  return [
    ...band('brokenOff', share(endsOn[0], games)),
    ...band('talking', share(endsOn[1], games)),
    ...band('exchangeReached', share(reached[2], games)),
    ...band('noTruce', share(endsOn[1] + endsOn[2], games)),
    ...band('limitedTruce', share(endsOn[3], games)),
    ...band('ceasefire', share(endsOn[4], games)),
    ...band('framework', share(endsOn[5], games)),
    ...band('comprehensive', share(measured.comprehensive, games)),
    ...band('eachFramework', Math.min(kinds.rejectedAtHome, kinds.broken, kinds.holding)),
    ...band('oneOption', share(mostAtOneOption(book, measured), games)),
    ...band('dryWeeks', share(measured.dryWeeks, measured.weeks)),
    ...book.leaders.flatMap((leader) => band('influence', influence[leader] ?? 0, leader)),
    ...book.leaders.flatMap((leader) => band('firmBest', mostBest(firm, leader), leader)),
    ...book.leaders.flatMap((leader) =>
      band('declinedAlone', share(measured.declinedAlone[leader] ?? 0, declines), leader),
    ),
    ...band('soundedYes', measured.soundedYes.failed),
    ...band('heardHarder', measured.heardHarder.failed),
  ];
}

/** @returns in how many games the clause that varies least of those that a text may leave open stands at one option. */
function mostAtOneOption(book: Rulebook, { text }: Measured): number {
  const clauses = book.scenario.clauses.filter(({ mustCover }) => !mustCover);
  return Math.max(0, ...clauses.flatMap(({ id }) => Object.values(text[id] ?? {})));
}

/** @returns in how many readings holding firm is a leader's best line, by the measure that favours it most. */
function mostBest(lines: readonly FirmLine[], leader: LeaderId): number {
  return Math.max(...lines.filter((line) => line.leader === leader).map((line) => line.bestIn.length));
}
