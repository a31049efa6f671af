/** Many records side by side: grouped by their start, and where most lines of one start part, and into which ways. */
import type { Command } from '../model/command.ts';
import type { Outcome } from '../model/table.ts';
import type { LeaderId } from '../model/vocabulary.ts';
import { DEFAULT_SKILL } from '../model/vocabulary.ts';
import { canonical } from '../rules/identity.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Line } from './line.ts';
import { holdersAt, stateAt, stateOf } from './line.ts';
import { openRecord } from './open.ts';
import type { GameRecord, RecordFault } from './record.ts';
import { findLine, lineIn, MAIN, sharedSteps } from './tree.ts';

/** So many records are read side by side at most: a class and its teacher. */
export const MANY_AT_MOST = 40;

/** A record that was handed in, under the name that its player or its file gave it. */
export interface HandedIn {
  readonly name: string;
  readonly record: GameRecord;
}
export interface ManyGame {
  /** Place among all that were handed in, from 0. */
  readonly at: number;
  readonly name: string;
  /** null where no person held a seat. */
  readonly seat: LeaderId | null;
  readonly week: number;
  /** null while the game is in play. */
  readonly outcome: Outcome | null;
  /** The line that was played last. */
  readonly line: Line;
  /** Where the record stops being one that can be checked; null where it is right to its end. */
  readonly broken: RecordFault | null;
}
/** One of the ways that lines went where they part. */
export interface Way {
  /** null where the line ends here. */
  readonly command: Command | null;
  /** Places of the games that went this way. */
  readonly games: readonly number[];
}
export interface Fork {
  /** The seat that these games were played from: lines of other seats are never one line. */
  readonly seat: LeaderId | null;
  /** How many commands they share. */
  readonly step: number;
  readonly week: number;
  /** The way that most went, first. */
  readonly ways: readonly Way[];
}
/** Games that were dealt alike. */
export interface Start {
  readonly seed: string;
  readonly reading: string | null;
  readonly skill: string;
  /** How many numbers of the scenario were changed. */
  readonly changes: number;
  readonly games: readonly ManyGame[];
  /** Where most games part, first; only where at least two do. */
  readonly forks: readonly Fork[];
}
/** A record that this scenario's rules do not play. */
export interface Foreign {
  readonly at: number;
  readonly name: string;
  readonly fault: RecordFault;
}
export interface Many {
  /** The start of most games first. */
  readonly starts: readonly Start[];
  /** Of other scenarios, or of other rules: by the scenario's name. */
  readonly others: readonly { readonly scenario: string; readonly records: readonly Foreign[] }[];
}

/**
 * Plays records through the rules and lays them side by side.
 * @param records at most `MANY_AT_MOST`; later ones are passed over, and the caller says so.
 * @returns the starts with their games, and apart from them what belongs to another scenario.
 */
export function sideBySide(book: Rulebook, records: readonly HandedIn[]): Many {
  const starts = new Map<string, { readonly record: GameRecord; readonly games: ManyGame[] }>();
  const others = new Map<string, Foreign[]>();
  for (const [at, { name, record }] of records.slice(0, MANY_AT_MOST).entries()) {
    const opened = openRecord(book, record);
    if (!opened.ok) {
      const { scenario } = record;
      others.set(scenario, [...(others.get(scenario) ?? []), { at, name, fault: opened.fault }]);
      continue;
    }
    const { tree, broken } = opened.value;
    const line = findLine(tree, record.playing)?.line ?? lineIn(tree, MAIN);
    const { week, outcome } = stateOf(line).table;
    const game = { at, name, seat: seatOf(book, line), week, outcome, line, broken: broken?.fault ?? null };
    const key = canonical([record.seed, record.reading, record.skill ?? DEFAULT_SKILL, record.assumptions ?? []]);
    const start = starts.get(key) ?? { record, games: [] };
    start.games.push(game);
    starts.set(key, start);
  }
  return {
    starts: [...starts.values()]
      .map(
        ({ record, games }): Start => ({
          seed: record.seed,
          reading: record.reading,
          skill: record.skill ?? DEFAULT_SKILL,
          changes: record.assumptions?.length ?? 0,
          games,
          forks: forksOf(games),
        }),
      )
      .sort((a, b) => b.games.length - a.games.length),
    others: [...others].map(([scenario, foreign]) => ({ scenario, records: foreign })),
  };
}

/** @returns the seat that a person held when the line was played last; the first in the scenario's order where there were several. */
function seatOf(book: Rulebook, line: Line): LeaderId | null {
  const holders = holdersAt(line, line.commands.length);
  return book.leaders.find((leader) => holders[leader] === 'person') ?? null;
}

/** @returns every place where games of one seat part, the one that most games have reached first, then the earliest. */
function forksOf(games: readonly ManyGame[]): readonly Fork[] {
  const bySeat = new Map<LeaderId | null, ManyGame[]>();
  for (const game of games) bySeat.set(game.seat, [...(bySeat.get(game.seat) ?? []), game]);
  return [...bySeat.values()].flatMap(partingsOf).sort((a, b) => sizeOf(b) - sizeOf(a) || a.step - b.step);
}

function sizeOf({ ways }: Fork): number {
  return ways.reduce((sum, { games }) => sum + games.length, 0);
}

/** @returns where these lines part, and then where each of the ways parts in its turn. */
function partingsOf(games: readonly ManyGame[]): readonly Fork[] {
  const [first, ...rest] = games;
  if (first === undefined || rest.length === 0) return [];
  const step = Math.min(...rest.map(({ line }) => sharedSteps(first.line, line)));
  const ways: ManyGame[][] = [];
  for (const game of games) {
    const way = ways.find(([one]) => one !== undefined && isOneWay(one.line, game.line, step));
    if (way === undefined) ways.push([game]);
    else way.push(game);
  }
  const isParting = ways.some(([one]) => one !== undefined && one.line.commands[step] !== undefined);
  // Games that are the same to their very ends have one way, and part nowhere.
  if (!isParting) return [];
  const fork: Fork = {
    seat: first.seat,
    step,
    week: stateAt(first.line, step).table.week,
    ways: ways
      .map((way): Way => ({ command: way[0]?.line.commands[step] ?? null, games: way.map(({ at }) => at) }))
      .sort((a, b) => b.games.length - a.games.length),
  };
  return [fork, ...ways.flatMap(partingsOf)];
}

/** @returns whether two lines that share `step` commands go on alike, or both end there. */
function isOneWay(a: Line, b: Line, step: number): boolean {
  if (a.commands.length === step && b.commands.length === step) return true;
  return sharedSteps(a, b) > step;
}

/** @returns where a game first left the way that most others of its seat went: the fork and the game's own way; null where it never did. */
export function leftMost(forks: readonly Fork[], at: number): { readonly fork: Fork; readonly way: Way } | null {
  const own = forks.filter(({ ways }) => ways.some(({ games }) => games.includes(at))).sort((a, b) => a.step - b.step);
  for (const fork of own) {
    const [most] = fork.ways;
    const way = fork.ways.find(({ games }) => games.includes(at));
    if (way !== undefined && most !== undefined && way.games.length < most.games.length) return { fork, way };
  }
  return null;
}
