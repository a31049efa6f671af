/** Many records side by side: grouped by their start, and where most lines of one start part, and into which ways. */
import type { Command } from '../model/command.ts';
import type { Result } from '../model/result.ts';
import { fail, ok } from '../model/result.ts';
import type { Outcome, Table } from '../model/play/table.ts';
import type { LeaderId, Skill, Terms } from '../model/vocabulary.ts';
import { DEFAULT_SKILL } from '../model/vocabulary.ts';
import { canonical } from '../rules/book/identity.ts';
import type { Rulebook } from '../rules/book/rulebook.ts';
import { joinedAt } from './joined.ts';
import type { Line } from './line.ts';
import { holdersAt, stateAt, stateOf } from './line.ts';
import { openRecord } from './open.ts';
import type { GameRecord, RecordFault } from './record.ts';
import { findLine, lineIn, MAIN } from './tree.ts';

/** So many records are read side by side at most: a class and its teacher. */
export const MANY_AT_MOST = 40;

/** A record that was handed in, under the name that its player or its file gave it. */
export interface HandedIn {
  /** Tells it from the others; it keeps its number when others are taken away. */
  readonly number: number;
  readonly name: string;
  readonly record: GameRecord;
}
export interface ManyGame extends HandedIn {
  /** The rulebook with the record's changed numbers in it. */
  readonly book: Rulebook;
  /** null where no person held a seat. */
  readonly seat: LeaderId | null;
  readonly week: number;
  /** null while the game is in play. */
  readonly outcome: Outcome | null;
  /** What is initialled where the game stands. */
  readonly text: Terms;
  /** The line that was played last. */
  readonly line: Line;
  /** For each command who held the seats and what was sent: two lines of one start share the steps that are equal here. */
  readonly path: readonly string[];
  /** Where the record stops being one that can be checked; null where it is right to its end. */
  readonly broken: RecordFault | null;
}
/** What is needed of a game to tell where it parts from others. */
export type Parting = Pick<ManyGame, 'number' | 'seat' | 'line' | 'path'>;
/** One of the ways that lines went where they part. */
export interface Way {
  /** null where the line ends here. */
  readonly command: Command | null;
  /** Numbers of the games that went this way. */
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
/** Games that were dealt alike, by the same rules. */
export interface Start {
  readonly book: Rulebook;
  readonly seed: string;
  readonly reading: string | null;
  readonly skill: Skill;
  readonly games: readonly ManyGame[];
  /** Where most games part, first; only where at least two do. */
  readonly forks: readonly Fork[];
}
/** A record that these rules do not play. */
export interface Foreign extends HandedIn {
  readonly fault: RecordFault;
}
export interface Many {
  /** The start of most games first. */
  readonly starts: readonly Start[];
  /** Of other scenarios, or of other rules: by the scenario's name. */
  readonly others: readonly { readonly scenario: string; readonly records: readonly Foreign[] }[];
}

/** Plays one record through the rules, so that many can be told of one by one. @returns its game, or why the rules do not play it. */
export function playHandedIn(base: Rulebook, handed: HandedIn): Result<ManyGame, Foreign> {
  const { record } = handed;
  const opened = openRecord(base, record);
  if (!opened.ok) return fail({ ...handed, fault: opened.fault });
  const { book, tree, broken } = opened.value;
  const line = findLine(tree, record.playing)?.line ?? lineIn(tree, MAIN);
  const { week, outcome, draft } = stateOf(line).table;
  return ok({
    ...handed,
    book,
    seat: seatOf(book, line),
    week,
    outcome,
    text: initialledIn(book, draft),
    line,
    path: pathOf(line),
    broken: broken?.fault ?? null,
  });
}

/** @returns for each command who held the seats and what was sent. */
export function pathOf(line: Line): readonly string[] {
  return line.commands.map((command, step) => JSON.stringify([holdersAt(line, step), command]));
}

/** @returns the starts with their games, and apart from them what other rules would have to play. */
export function sideBySide(played: readonly Result<ManyGame, Foreign>[]): Many {
  const starts = new Map<string, ManyGame[]>();
  const others = new Map<string, Foreign[]>();
  for (const one of played) {
    if (one.ok) put(starts, startKey(one.value), one.value);
    else put(others, one.fault.record.scenario, one.fault);
  }
  return {
    starts: [...starts.values()].flatMap(startOf).sort((a, b) => b.games.length - a.games.length),
    others: [...others].map(([scenario, records]) => ({ scenario, records })),
  };
}

function put<K, V>(into: Map<K, V[]>, key: K, one: V): void {
  const there = into.get(key);
  if (there === undefined) into.set(key, [one]);
  else there.push(one);
}

/** The hash of the rules has the changed numbers in it. */
function startKey({ book, record }: ManyGame): string {
  return canonical([book.scenario.id, book.hash, record.seed, record.reading, record.skill ?? DEFAULT_SKILL]);
}

function startOf(games: readonly ManyGame[]): readonly Start[] {
  const [first] = games;
  if (first === undefined) return [];
  const { book, record } = first;
  const { seed, reading, skill = DEFAULT_SKILL } = record;
  return [{ book, seed, reading, skill, games, forks: forksOf(games) }];
}

function initialledIn(book: Rulebook, draft: Table['draft']): Terms {
  return Object.fromEntries(
    book.clauses.flatMap((clause) => {
      const option = draft[clause]?.option;
      return option === undefined ? [] : [[clause, option]];
    }),
  );
}

/** @returns the seat that a person held when the line was played last; the first in the scenario's order where there were several. */
function seatOf(book: Rulebook, line: Line): LeaderId | null {
  const holders = holdersAt(line, line.commands.length);
  return book.leaders.find((leader) => holders[leader] === 'person') ?? null;
}

/** @returns every place where games of one seat, begun in one week, part, the one that most games have reached first, then the earliest. */
export function forksOf(games: readonly Parting[]): readonly Fork[] {
  const bySeat = new Map<string, Parting[]>();
  // Whoever joined in a later week has the computer's weeks behind them: that is no way that anybody chose.
  for (const game of games) put(bySeat, `${game.seat}/${joinedAt(game.line) ?? 0}`, game);
  return [...bySeat.values()].flatMap(partingsOf).sort((a, b) => sizeOf(b) - sizeOf(a) || a.step - b.step);
}

function sizeOf({ ways }: Fork): number {
  return ways.reduce((sum, { games }) => sum + games.length, 0);
}

/** @returns where these lines part, and then where each of the ways parts in its turn. They share the first `from` steps. */
function partingsOf(games: readonly Parting[], from = 0): readonly Fork[] {
  const [first, ...rest] = games;
  if (first === undefined || rest.length === 0) return [];
  const longest = Math.max(...games.map(({ path }) => path.length));
  let step = from;
  while (step < longest && rest.every(({ path }) => path[step] === first.path[step])) step++;
  // Games that are the same to their very ends part nowhere.
  if (step >= longest) return [];
  const ways = new Map<string | undefined, Parting[]>();
  for (const game of games) put(ways, game.path[step], game);
  const fork: Fork = {
    seat: first.seat,
    step,
    week: stateAt(first.line, step).table.week,
    ways: [...ways.values()]
      .map((way): Way => ({ command: way[0]?.line.commands[step] ?? null, games: way.map(({ number }) => number) }))
      .sort((a, b) => b.games.length - a.games.length),
  };
  return [fork, ...[...ways.values()].flatMap((way) => partingsOf(way, step + 1))];
}

/** @returns where a game first left the way that most others of its seat went: the fork and the game's own way; null where it never did. */
export function leftMost(forks: readonly Fork[], number: number): { readonly fork: Fork; readonly way: Way } | null {
  const own = forks
    .filter(({ ways }) => ways.some(({ games }) => games.includes(number)))
    .sort((a, b) => a.step - b.step);
  for (const fork of own) {
    const [most] = fork.ways;
    const way = fork.ways.find(({ games }) => games.includes(number));
    if (way !== undefined && most !== undefined && way.games.length < most.games.length) return { fork, way };
  }
  return null;
}
