/** Regenerates the golden records: `node tests/support/makeGolden.ts [NAME…]`. For each kind of ending, and for a short text, the first seed with which its plan comes there. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Kind } from '../../src/core/model/vocabulary.ts';
import { KINDS } from '../../src/core/model/vocabulary.ts';
import { makeRecord, parseRecord } from '../../src/core/replay/record.ts';
import { TEXTS } from './bywaysSigned.ts';
import { direct, recordOfDirected } from './director.ts';
import type { Directed, Plan } from './director.ts';
import { GOLDEN } from './plans.ts';

/** Seeds that are tried before a plan is given up. */
const SEEDS = 200;

/** A kind of ending; or `onTheTable`, a game whose whole text is short and lies on the table, which no ending shows. */
export type Golden = Kind | 'onTheTable';

/** @returns where a golden record lies: endings side by side, the moment that no ending shows in a folder beneath. */
export function goldenFile(name: Golden): string {
  const folder = name === 'onTheTable' ? 'moments/' : '';
  return fileURLToPath(new URL(`../games/${folder}${name}.record.json`, import.meta.url));
}

function planOf(name: Golden): Plan {
  if (name !== 'onTheTable') return GOLDEN[name];
  const short = TEXTS.find(({ plan }) => plan.name === 'short');
  if (short === undefined) throw new Error('tests/support/bywaysSigned.ts has no plan for a short text');
  return short.plan;
}

function isThere(name: Golden, { states, end }: Directed): boolean {
  return name === 'onTheTable' ? states.some(({ table }) => table.phase === name) : end.table.outcome?.kind === name;
}

function findGame(name: Golden): Directed {
  for (let i = 0; i < SEEDS; i += 1) {
    const game = direct(planOf(name), `golden/${name}/${i}`);
    if (isThere(name, game)) return game;
  }
  throw new Error(
    `no seed of golden/${name}/0 to ${SEEDS - 1} comes to ${name}: its plan in tests/support wants mending`,
  );
}

if (import.meta.main) {
  const wanted = process.argv.slice(2);
  const names: readonly Golden[] = [...KINDS, 'onTheTable'];
  const stranger = wanted.find((word) => !names.some((name) => name === word));
  if (stranger !== undefined) throw new Error(`no golden game is called ${stranger}; they are ${names.join(', ')}`);
  for (const kind of names) {
    if (wanted.length > 0 && !wanted.includes(kind)) continue;
    // Read once, so that the fields stand as every reader writes them.
    const read = parseRecord(makeRecord(recordOfDirected(findGame(kind))));
    if (!read.ok) throw new Error(`${kind}: ${JSON.stringify(read.fault)}`);
    const record = read.value;
    writeFileSync(goldenFile(kind), makeRecord(record));
    console.log(`${kind}: seed ${record.seed}, ${record.commands.length} commands, ${record.weeks.length} weeks`);
  }
}
