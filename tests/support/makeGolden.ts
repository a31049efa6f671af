/** Regenerates the golden records: `node tests/support/makeGolden.ts [KIND…]`. For each kind of ending the first seed with which its plan comes there. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Kind } from '../../src/core/model/vocabulary.ts';
import { KINDS } from '../../src/core/model/vocabulary.ts';
import { makeRecord, parseRecord } from '../../src/core/replay/record.ts';
import { direct, recordOfDirected } from './director.ts';
import type { Directed } from './director.ts';
import { GOLDEN } from './plans.ts';

/** Seeds that are tried before a plan is given up. */
const SEEDS = 200;

/** @returns where the golden record of a kind of ending lies. */
export function goldenFile(kind: Kind): string {
  return fileURLToPath(new URL(`../games/${kind}.record.json`, import.meta.url));
}

function findGame(kind: Kind): Directed {
  for (let i = 0; i < SEEDS; i += 1) {
    const game = direct(GOLDEN[kind], `golden/${kind}/${i}`);
    if (game.end.table.outcome?.kind === kind) return game;
  }
  throw new Error(
    `no seed of golden/${kind}/0 to ${SEEDS - 1} ends as ${kind}: its plan in tests/support/plans.ts wants mending`,
  );
}

if (import.meta.main) {
  const wanted = process.argv.slice(2);
  const stranger = wanted.find((name) => !KINDS.some((kind) => kind === name));
  if (stranger !== undefined) throw new Error(`no ending is called ${stranger}; the endings are ${KINDS.join(', ')}`);
  for (const kind of KINDS) {
    if (wanted.length > 0 && !wanted.includes(kind)) continue;
    // Read once, so that the fields stand as every reader writes them.
    const read = parseRecord(makeRecord(recordOfDirected(findGame(kind))));
    if (!read.ok) throw new Error(`${kind}: ${JSON.stringify(read.fault)}`);
    const record = read.value;
    writeFileSync(goldenFile(kind), makeRecord(record));
    console.log(`${kind}: seed ${record.seed}, ${record.commands.length} commands, ${record.weeks.length} weeks`);
  }
}
