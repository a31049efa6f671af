/** Batches at the command line: counts that add up, one hash whatever the workers, a table that is not stale. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { PROBE, probeHash } from '../../src/cli/bands.ts';
import { playPart } from '../../src/cli/batchWorker.ts';
import { ASSUMPTIONS, between } from '../../src/cli/marks.ts';
import { scenarioIds } from '../../src/cli/scenarioFile.ts';
import { DEFAULT_SKILL, KINDS } from '../../src/core/model/vocabulary.ts';
import { book } from '../support/theGame.ts';
import { cli } from './run.ts';

vi.setConfig({ testTimeout: 60_000 });

const [scenario = ''] = scenarioIds();
const batch = (...more: readonly string[]) =>
  cli('simulate', '--scenario', scenario, '--games', '30', '--seed', 'batch', ...more);
const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, one) => total + one, 0);

test('the counts add up, whatever the workers', async () => {
  const one = await batch('--workers', '1', '--json');
  const two = await batch('--workers', '2', '--json');
  const told = JSON.parse(one.out);
  const { seconds: _, gamesPerSecond: __, commandsPerSecond: ___, ...same } = JSON.parse(two.out);
  expect(told).toMatchObject(same);
  expect(Object.keys(told)).toEqual([
    'games',
    'seconds',
    'gamesPerSecond',
    'commandsPerSecond',
    'kinds',
    'rungs',
    'text',
    'declinedAlone',
    'byReading',
    'influence',
    'hash',
  ]);
  expect(one.err).toMatch(/30 of 30 games/);
  expect(Object.keys(told.kinds)).toEqual([...KINDS]);
  expect(sum(told.kinds)).toBe(30);
  expect(Object.values<Record<string, number>>(told.byReading).reduce((total, kinds) => total + sum(kinds), 0)).toBe(
    30,
  );
  expect(Object.keys(told.rungs.reached)).toEqual(['1', '2', '3', '4', '5']);
  expect(told.rungs.reached[1]).toBe(30 - told.kinds.brokenOff);
  for (const clause of book.scenario.clauses)
    expect(Object.keys(told.text[clause.id])).toEqual(clause.options.map(({ id }) => id));
  expect(Object.keys(told.declinedAlone)).toEqual(book.leaders);
  expect(told.influence).toBeNull();
});

test('a game of a batch is the game of its seed', async () => {
  const csv = join(mkdtempSync(join(tmpdir(), 'good-offices-')), 'games.csv');
  await batch('--csv', csv);
  const [head = '', ...lines] = readFileSync(csv, 'utf8').trimEnd().split('\n');
  expect(lines).toHaveLength(30);
  const cells = lines[7]?.split(',') ?? [];
  const at = (name: string): string | undefined => cells[head.split(',').indexOf(name)];
  expect(at('seed')).toBe('batch/7');
  const alone = JSON.parse((await cli('play', '--scenario', scenario, '--seed', 'batch/7', '--json')).out);
  expect([at('hash'), at('kind')]).toEqual([alone.stateHash, alone.outcome.kind]);
});

test('influence is a figure for every seat, and leaves the hash as it is', async () => {
  const few = (...more: readonly string[]) =>
    cli('simulate', '--scenario', scenario, '--games', '5', '--seed', 'i', '--json', ...more);
  const told = JSON.parse((await few('--influence')).out);
  expect(Object.keys(told.influence)).toEqual(book.leaders);
  for (const delta of Object.values(told.influence)) expect(typeof delta).toBe('number');
  expect(told.hash).toBe(JSON.parse((await few()).out).hash);
});

test('the measured bands in ASSUMPTIONS.md are those of these rules', () => {
  const text = between(readFileSync(ASSUMPTIONS, 'utf8'), 'bands') ?? '';
  const written = /seed `(.+?)`; scenario (\w+), .*first \d+ (\w+)\./.exec(text);
  const plays = playPart({
    scenario,
    length: 'lesson',
    skill: DEFAULT_SKILL,
    changes: [],
    seed: written?.[1] ?? '',
    from: 0,
    count: PROBE,
    otherwise: null,
  });
  expect(written?.slice(2), 'stale: npm run cli -- bands --write').toEqual([book.hash.slice(0, 12), probeHash(plays)]);
});
