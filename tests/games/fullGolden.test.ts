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
    expect(end.table.outcome?.rung).toBe(
      KIND_RUNG[name === 'comprehensive' || name === 'secondVote' ? 'holding' : name],
    );
    expect(Object.keys(end.table.outcome?.text ?? {}).length === FULL.clauses.length).toBe(
      name === 'comprehensive' || FULL.clauses.every((clause) => end.table.draft[clause] !== null),
    );
    expect(read.value.weeks).toHaveLength(end.table.week);
    expect(makeRecord(read.value)).toBe(text);
  });
});

test('a text that a home refused is opened once: one side changes it, it is signed and asked about again, and a ceasefire has not fallen with it', () => {
  const read = parseRecord(readFileSync(fullGoldenFile('secondVote'), 'utf8'));
  const played = read.ok ? lineOf(FULL, read.value) : read;
  if (!played.ok) throw new Error(AGAIN);
  const { log, table } = played.value.states.at(-1)!;
  const told = log.map(({ event }) => event.type);
  const [lost, again] = [told.indexOf('rejected'), told.lastIndexOf('signed')];
  expect(told.filter((type) => type === 'signed')).toHaveLength(2);
  expect(told.filter((type) => type === 'reopenedAfterVote')).toHaveLength(1);
  expect(lost).toBeLessThan(told.indexOf('reopenedAfterVote'));
  expect(told.indexOf('reopenedAfterVote')).toBeLessThan(again);
  expect(told.lastIndexOf('ratified')).toBeGreaterThan(again);
  const changed = FULL.clauses.filter((clause) => table.draft[clause]?.option !== table.aftermath?.lost?.text[clause]);
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.length, 'each side may offer one change').toBeLessThanOrEqual(2);
  expect(Object.values(table.aftermath?.results ?? {}).every(({ passed }) => passed)).toBe(true);
});
