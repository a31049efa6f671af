/**
 * Regenerates the golden records of the full game: `node tests/support/makeFullGolden.ts`. Computers hold every seat, or every seat only passes, since
 * computers always come to an exchange; for each kind of ending, and for a settlement that leaves nothing open, the first seed that comes there is kept.
 * A record holds the commands: who plays it again asks no computer.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { State } from '../../src/core/model/play/state.ts';
import type { Holder, Kind } from '../../src/core/model/vocabulary.ts';
import { KINDS } from '../../src/core/model/vocabulary.ts';
import { playOn, startLine } from '../../src/core/replay/line.ts';
import { recordOf } from '../../src/core/replay/open.ts';
import { makeRecord, parseRecord } from '../../src/core/replay/record.ts';
import { startTree } from '../../src/core/replay/tree.ts';
import { FULL } from './fullGame.ts';

/** A kind of ending; or `comprehensive`, a settlement that leaves no clause open and holds; or `secondVote`, a text that a home refused, that was changed and asked about again, and holds. */
export type FullGolden = Kind | 'comprehensive' | 'secondVote';
export const FULL_GOLDEN: readonly FullGolden[] = [...KINDS, 'comprehensive', 'secondVote'];

/** Seeds that are tried before one is given up. */
const SEEDS = 3000;

/** @returns where a golden record of the full game lies. */
export function fullGoldenFile(name: FullGolden): string {
  return fileURLToPath(new URL(`../games/full/${name}.record.json`, import.meta.url));
}

/** @returns what golden record an ended full game may be. */
export function goldenOf({ table }: State): FullGolden | null {
  const { outcome } = table;
  if (outcome === null) return null;
  if (outcome.kind !== 'holding') return outcome.kind;
  if (table.aftermath?.lost !== undefined) return 'secondVote';
  return outcome.comprehensive === true ? 'comprehensive' : 'holding';
}

if (import.meta.main) {
  const heldBy = (holder: Holder) => Object.fromEntries(FULL.leaders.map((leader) => [leader, holder]));
  const left = new Set<FullGolden>(FULL_GOLDEN);
  for (let i = 0; i < SEEDS && left.size > 0; i += 1) {
    const holders = heldBy(i === 0 ? 'passes' : 'computer');
    const line = playOn(FULL, startLine(FULL, { seed: `golden/full/${i}`, holders }), () => false);
    const end = line.states.at(-1);
    const name = end === undefined ? null : goldenOf(end);
    if (name === null || !left.delete(name)) continue;
    // Read once, so that the fields stand as every reader writes them.
    const read = parseRecord(makeRecord(recordOf(FULL, startTree(line))));
    if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.fault)}`);
    writeFileSync(fullGoldenFile(name), makeRecord(read.value));
    console.log(
      `${name}: seed ${read.value.seed}, ${read.value.commands.length} commands, ${read.value.weeks.length} weeks`,
    );
  }
  if (left.size > 0) throw new Error(`no seed of golden/full/0 to ${SEEDS - 1} comes to ${[...left].join(', ')}`);
}
