/** Golden games: one record for each kind of ending, replayed; a break names its week. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { KIND_RUNG, KINDS } from '../../src/core/model/vocabulary.ts';
import { lineOf } from '../../src/core/replay/open.ts';
import { makeRecord, parseRecord } from '../../src/core/replay/record.ts';
import type { GameRecord, RecordFault } from '../../src/core/replay/record.ts';
import { goldenFile } from '../support/makeGolden.ts';
import type { Golden } from '../support/makeGolden.ts';
import { BOOK } from '../support/testGame.ts';

const AGAIN = 'If the rules were meant to change, regenerate with: node tests/support/makeGolden.ts';

function recordFor(kind: Golden): GameRecord {
  const read = parseRecord(readFileSync(goldenFile(kind), 'utf8'));
  if (!read.ok) throw new Error(`${kind}: ${JSON.stringify(read.fault)}`);
  return read.value;
}

/** @returns the fault in words that name the week, or the command. */
function tellFault(kind: Golden, fault: RecordFault): string {
  if (fault.code === 'hashMismatch') return `${kind}: week ${fault.week} has become another. ${AGAIN}`;
  if (fault.code === 'refusedAt')
    return `${kind}: command ${fault.step} is refused: ${JSON.stringify(fault.refusal)}. ${AGAIN}`;
  return `${kind}: ${JSON.stringify(fault)}. ${AGAIN}`;
}

test('there is one golden record for each kind of ending, and so for each rung', () => {
  const files = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.record.json'));
  expect(files.sort()).toEqual(KINDS.map((kind) => `${kind}.record.json`).sort());
});

describe.each(KINDS)('a game that ends as %s', (kind) => {
  const record = recordFor(kind);

  test('is the same game, week by week', () => {
    const played = lineOf(BOOK, record);
    expect(played.ok ? null : tellFault(kind, played.fault)).toBeNull();
    if (!played.ok) return;
    const end = played.value.states.at(-1);
    expect(end?.table.outcome).toMatchObject({ kind, rung: KIND_RUNG[kind] });
    expect(record.weeks).toHaveLength(end?.table.week ?? 0);
  });

  test('is written as it was read', () => {
    expect(makeRecord(record)).toBe(readFileSync(goldenFile(kind), 'utf8'));
  });
});

test('a text that is short lies on the table, in a golden game of its own', () => {
  const played = lineOf(BOOK, recordFor('onTheTable'));
  expect(played.ok ? null : tellFault('onTheTable', played.fault)).toBeNull();
  expect(played.ok && played.value.states.some(({ table }) => table.phase === 'onTheTable')).toBe(true);
});

test('a week that has changed is named', () => {
  const record = recordFor('exchange');
  const weeks = record.weeks.with(2, '0'.repeat(64));
  const played = lineOf(BOOK, { ...record, weeks });
  expect(played.ok ? null : tellFault('exchange', played.fault)).toContain('week 3 has become another');
});
