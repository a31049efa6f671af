/** The bands that the rules must keep over many computer games (rules, section 9), judged one by one. */
import type { ByLeader, LeaderId } from '../model/vocabulary.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Figures } from './figures.ts';
import type { Measured, OwnMeans } from './measure.ts';
import { measure, ownMeans, share } from './measure.ts';

export const BANDS = [
  'brokenOff',
  'talking',
  'exchangeReached',
  'limitedTruce',
  'ceasefire',
  'framework',
  'eachFramework',
  'dryWeeks',
  'influence',
  'firmBest',
  'declinedAlone',
  'soundedYes',
  'heardHarder',
] as const;
export type BandCode = (typeof BANDS)[number];

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
  const band = (
    code: BandCode,
    has: number,
    from: number | null,
    to: number | null,
    leader: LeaderId | null = null,
  ): Band => ({
    code,
    leader,
    has,
    from,
    to,
    isKept: (from === null || has >= from) && (to === null || has <= to),
  });
  const influence = influenceOf(book, measured, batches.passes);
  const declines = Object.values(measured.declinedAlone).reduce((sum, one) => sum + one, 0);
  const firm = firmLines(book, batches);
  return [
    band('brokenOff', share(endsOn[0], games), 20, 100),
    band('talking', share(endsOn[1], games), 80, 250),
    band('exchangeReached', share(reached[2], games), 700, 900),
    band('limitedTruce', share(endsOn[3], games), 200, 350),
    band('ceasefire', share(endsOn[4], games), 80, 180),
    band('framework', share(endsOn[5], games), 20, 60),
    band('eachFramework', Math.min(kinds.rejectedAtHome, kinds.broken, kinds.holding), 1, null),
    band('dryWeeks', share(measured.dryWeeks, measured.weeks), null, 500),
    ...book.leaders.map((leader) => band('influence', influence[leader] ?? 0, 250, null, leader)),
    ...book.leaders.map((leader) => band('firmBest', mostBest(firm, leader), null, 1, leader)),
    ...book.leaders.map((leader) =>
      band('declinedAlone', share(measured.declinedAlone[leader] ?? 0, declines), 10, 700, leader),
    ),
    band('soundedYes', measured.soundedYes.failed, null, 0),
    band('heardHarder', measured.heardHarder.failed, null, 0),
  ];
}

/** @returns in how many readings holding firm is a leader's best line, by the measure that favours it most. */
function mostBest(lines: readonly FirmLine[], leader: LeaderId): number {
  return Math.max(...lines.filter((line) => line.leader === leader).map((line) => line.bestIn.length));
}
