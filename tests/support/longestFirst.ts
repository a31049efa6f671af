/** The order of test files: those that walk every screen first, then the others by size. What is begun last then ends soon, and no worker waits for it. */
import { readFileSync, statSync } from 'node:fs';
import type { TestSequencer, TestSpecification } from 'vitest/node';

/** A walk over all screens takes a minute or more in a short file. */
const WALKS = 'support/screens.ts';
const WALK = 1_000_000;

/** @returns how long a file takes, in no unit: its size, and far more where it walks every screen. */
function lengthOf(path: string): number {
  return statSync(path).size + (readFileSync(path, 'utf8').includes(WALKS) ? WALK : 0);
}

/** Sorts the files of a run; a part of a run is asked for nowhere. */
export class LongestFirst implements TestSequencer {
  shard(files: TestSpecification[]): TestSpecification[] {
    return files;
  }

  sort(files: TestSpecification[]): TestSpecification[] {
    const lengths = new Map(files.map(({ moduleId }) => [moduleId, lengthOf(moduleId)]));
    const length = ({ moduleId }: TestSpecification): number => lengths.get(moduleId) ?? 0;
    return files.toSorted((one, other) => length(other) - length(one));
  }
}
