/** The flags of every command that plays many games: which scenario, which seeds, how many, by how many workers. */
import type { Result } from '../core/model/result.ts';
import { ok } from '../core/model/result.ts';
import type { Length } from '../core/model/vocabulary.ts';
import type { Assumed } from '../core/rules/book/assume.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import { coreCount } from './batch.ts';
import type { Stop } from './commandLine.ts';
import { readCount, stop } from './commandLine.ts';
import { readLength, readRulebook } from './scenarioFile.ts';

const WORKERS_AT_MOST = 64;

export const MANY_FLAGS = {
  scenario: { type: 'string' },
  games: { type: 'string' },
  seed: { type: 'string' },
  length: { type: 'string', default: 'lesson' },
  workers: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

interface Given {
  readonly scenario?: string | undefined;
  readonly games?: string | undefined;
  readonly seed?: string | undefined;
  readonly length: string;
  readonly workers?: string | undefined;
}
export interface ManyGames {
  readonly scenario: string;
  readonly seed: string;
  readonly games: number;
  readonly workers: number;
  readonly length: Length;
  readonly book: Rulebook;
}

/** @returns how many workers a flag names; as many as there are cores where it names none. */
export function readWorkers(given: string | undefined): Result<number, Stop> {
  return given === undefined ? ok(coreCount()) : readCount('workers', given, 1, WORKERS_AT_MOST);
}

/** @param changes numbers to be set otherwise. @returns what is to be played; a stop at the first flag that is missing or wrong. */
export function readMany(given: Given, atMost: number, changes: readonly Assumed[] = []): Result<ManyGames, Stop> {
  const { scenario, seed } = given;
  if (scenario === undefined) return stop('--scenario is missing (--help shows the flags)');
  if (seed === undefined) return stop('--seed is missing (--help shows the flags)');
  if (given.games === undefined) return stop('--games is missing (--help shows the flags)');
  const games = readCount('games', given.games, 1, atMost);
  if (!games.ok) return games;
  const workers = readWorkers(given.workers);
  if (!workers.ok) return workers;
  const length = readLength(given.length);
  if (!length.ok) return length;
  const book = readRulebook(scenario, length.value, changes);
  if (!book.ok) return book;
  return ok({
    scenario,
    seed,
    games: games.value,
    workers: workers.value,
    length: length.value,
    book: book.value,
  });
}
