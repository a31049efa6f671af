/** Many games on all cores: cut into parts that depend on nothing but the seed, so that the number of workers changes no figure. */
import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { Figures } from '../core/analysis/many/figures.ts';
import type { LeaderId, Length, Skill } from '../core/model/vocabulary.ts';
import type { Assumed } from '../core/rules/book/assume.ts';
import { hashOf } from '../core/rules/book/identity.ts';
import type { Otherwise, Part } from './batchWorker.ts';

export interface Batch {
  /** Id or path of the scenario. */
  readonly scenario: string;
  readonly length: Length;
  readonly skill: Skill;
  /** Numbers of the scenario set otherwise. */
  readonly changes?: readonly Assumed[];
  readonly seed: string;
  readonly games: number;
}

/** Games a part: small enough that no worker waits long for another. */
const PART = 25;

export interface Pool {
  /** @returns the figures of every game, in order. */
  play(batch: Batch, otherwise?: Otherwise): Promise<readonly Figures[]>;
  close(): Promise<void>;
}

/** @returns as many workers as there are cores. */
export function coreCount(): number {
  return availableParallelism();
}

/** @param told hears after each part how many games have been played. */
export function openPool(workers: number, told: (played: number) => void): Pool {
  const pool = new Tinypool({
    filename: new URL('./batchWorker.ts', import.meta.url).href,
    minThreads: workers,
    maxThreads: workers,
    isolateWorkers: false,
  });
  let played = 0;
  return {
    async play({ scenario, length, skill, changes = [], seed, games }, otherwise) {
      const parts: Part[] = [];
      for (let from = 0; from < games; from += PART)
        parts.push({
          scenario,
          length,
          skill,
          changes,
          seed,
          from,
          count: Math.min(PART, games - from),
          otherwise: otherwise ?? null,
        });
      const figures = await Promise.all(
        parts.map(async (part) => {
          const part1 = (await pool.run(part, { name: 'playPart' })) as readonly Figures[];
          played += part.count;
          told(played);
          return part1;
        }),
      );
      return figures.flat();
    },
    close: () => pool.destroy(),
  };
}

/** @returns the figures of batches in which each seat in turn plays otherwise. */
export async function playEachOtherwise(
  pool: Pool,
  batch: Batch,
  leaders: readonly LeaderId[],
  line: 'passes' | 'firm',
): Promise<Readonly<Record<LeaderId, readonly Figures[]>>> {
  const all: Record<LeaderId, readonly Figures[]> = {};
  for (const leader of leaders) all[leader] = await pool.play(batch, { leader, line });
  return all;
}

/** @returns one hash of all games, in order. */
export function batchHash(figures: readonly Figures[]): string {
  return hashOf(figures.map(({ hash }) => hash));
}

/** @returns a listener that keeps one line of progress on the error output, where a person looks at it. */
export function progress(command: string, games: number): (played: number) => void {
  let shown = 0;
  return (played) => {
    const done = Math.trunc((100 * played) / games);
    if (process.stderr.isTTY)
      process.stderr.write(`\r${command}: ${played} of ${games} games${played === games ? '\n' : ''}`);
    else if (done >= shown + 10 || played === games) {
      shown = done;
      process.stderr.write(`${command}: ${played} of ${games} games\n`);
    }
  };
}
