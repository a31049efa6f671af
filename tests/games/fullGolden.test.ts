/** Golden games of the full length: one record for each kind of ending and one of a comprehensive settlement, replayed; a break names its week. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { KIND_RUNG } from '../../src/core/model/vocabulary.ts';
import { lineOf } from '../../src/core/replay/open.ts';
import { makeRecord, parseRecord } from '../../src/core/replay/record.ts';
import { FULL } from '../support/fullGame.ts';
import { FULL_GOLDEN, fullGoldenFile, goldenOf } from '../support/makeFullGolden.ts';

const AGAIN =
  'If the rules or the full game were meant to change, regenerate with: node tests/support/makeFullGolden.ts';

test('there is one golden record of the full game for each kind of ending, and one that leaves nothing open', () => {
  const files = readdirSync(new URL('full/', import.meta.url)).filter((name) => name.endsWith('.record.json'));
  expect(files.toSorted()).toEqual(FULL_GOLDEN.map((name) => `${name}.record.json`).toSorted());
});

describe.each(FULL_GOLDEN)('a full game that ends as %s', (name) => {
  const text = readFileSync(fullGoldenFile(name), 'utf8');
  test('is the same game, week by week, and is written as it was read', () => {
    const read = parseRecord(text);
    if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.fault)}. ${AGAIN}`);
    const played = lineOf(FULL, read.value);
    expect(played.ok ? null : `${JSON.stringify(played.fault)}. ${AGAIN}`).toBeNull();
    if (!played.ok) return;
    const end = played.value.states.at(-1)!;
    expect(goldenOf(end)).toBe(name);
    expect(end.table.outcome?.rung).toBe(KIND_RUNG[name === 'comprehensive' ? 'holding' : name]);
    expect(Object.keys(end.table.outcome?.text ?? {}).length === FULL.clauses.length).toBe(
      name === 'comprehensive' || FULL.clauses.every((clause) => end.table.draft[clause] !== null),
    );
    expect(read.value.weeks).toHaveLength(end.table.week);
    expect(makeRecord(read.value)).toBe(text);
  });
});
