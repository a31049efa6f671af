/** One game at the command line: its story, its JSON, its record, its script. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { scenarioIds } from '../../src/cli/scenarioFile.ts';
import { KINDS } from '../../src/core/model/vocabulary.ts';
import { parseRecord } from '../../src/core/replay/record.ts';
import type { GameRecord } from '../../src/core/replay/record.ts';
import { book } from '../support/theGame.ts';
import { cli } from './run.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const [scenario = ''] = scenarioIds();
const folder = mkdtempSync(join(tmpdir(), 'good-offices-'));
const saved = join(folder, 'game.record.json');
const game = ['play', '--scenario', scenario, '--seed', 'play'];
let told: ReturnType<typeof JSON.parse>;
let record: GameRecord;

beforeAll(async () => {
  const { out } = await cli(...game, '--save', saved, '--json');
  told = JSON.parse(out);
  const read = parseRecord(readFileSync(saved, 'utf8'));
  if (!read.ok) throw new Error(read.fault.code);
  record = read.value;
});

/** @returns the path of a script of commands. */
function script(name: string, commands: readonly object[]): string {
  const path = join(folder, name);
  writeFileSync(path, commands.map((command) => `${JSON.stringify(command)}\n`).join(''));
  return path;
}

test('the JSON has the fields that others rely on', () => {
  expect(Object.keys(told)).toEqual([
    'scenario',
    'scenarioHash',
    'rules',
    'seed',
    'length',
    'weeks',
    'commands',
    'outcome',
    'stateHash',
  ]);
  expect(told).toMatchObject({
    scenario,
    scenarioHash: book.hash,
    rules: 1,
    seed: 'play',
    length: 'lesson',
    commands: record.commands.length,
  });
  expect(Object.keys(told.outcome).sort()).toEqual(['kept', 'kind', 'ratified', 'rung', 'text']);
  expect(KINDS).toContain(told.outcome.kind);
  expect(Object.keys(told.outcome.ratified)).toEqual(book.leaders);
  expect(told.weeks).toBe(record.weeks.length);
  expect(record.weeks.at(-1)).toBe(told.stateHash);
});

test('the same seed tells the same game, in words too', async () => {
  expect(JSON.parse((await cli(...game, '--json')).out)).toEqual(told);
  const { out, code } = await cli(...game);
  expect(code).toBe(0);
  expect(out).toMatch(/SIMULATED/);
  expect(out).toMatch(/as of/);
  expect(out.match(/^Week \d/gm)).toHaveLength(told.weeks);
  expect(out).not.toMatch(/\{\{|undefined|\[object/);
});

test('a saved game replays, and the replay says so in JSON', async () => {
  const words = await cli('replay', saved);
  expect([words.code, words.err]).toEqual([0, '']);
  expect(words.out).toMatch(/every hash is right/);
  const { out } = await cli('replay', saved, '--json');
  expect(JSON.parse(out)).toMatchObject({
    ok: true,
    fault: null,
    commands: record.commands.length,
    weeks: record.weeks.map((hash, i) => ({ week: i + 1, hash })),
  });
});

test('a record with another hash ends with code 1 and names the week', async () => {
  const weeks = record.weeks.map((hash, i) => (i === 3 ? '0'.repeat(64) : hash));
  const path = join(folder, 'bent.record.json');
  writeFileSync(path, JSON.stringify({ ...record, weeks }));
  const { code, err } = await cli('replay', path);
  expect(code).toBe(1);
  expect(err).toMatch(/week 4/);
  const { out } = await cli('replay', path, '--json');
  expect(JSON.parse(out)).toMatchObject({ ok: false, fault: { code: 'hashMismatch', week: 4 } });
});

test('the commands of a record, sent as a script, give the same game', async () => {
  const { out, code } = await cli(...game, '--script', script('whole.txt', record.commands), '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual(told);
});

test('a script of its first commands is played on to the same end', async () => {
  const { out } = await cli(...game, '--script', script('first.txt', record.commands.slice(0, 25)), '--json');
  expect(JSON.parse(out)).toEqual(told);
});

test('a script of one seat leaves the others to the computer', async () => {
  const [by] = book.sides;
  const hands = [
    { type: 'consult', by },
    { type: 'handOver', by },
    { type: 'handOver', by },
  ];
  const { out, code, err } = await cli(...game, '--script', script('seat.txt', hands), '--json');
  expect(err).toBe('');
  expect(code).toBe(0);
  expect(JSON.parse(out).outcome).not.toBeNull();
});

test('a refused line of a script names its line, its step and the reason', async () => {
  const [by] = book.sides;
  const path = script('refused.txt', [
    { type: 'consult', by },
    { type: 'campaign', by },
  ]);
  const { code, err, out } = await cli(...game, '--script', path, '--json');
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(/line 2: refused at step 1 \(\w+\): \w/);
});

test('a game with a changed number says so, keeps it in its record, and replays', async () => {
  const file = join(folder, 'changed.record.json');
  const { code, out } = await cli(...game, '--assume', '/rules/start/agenda=4', '--save', file, '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ assumptions: [{ path: '/rules/start/agenda', value: 4 }] });
  expect(JSON.parse(out).scenarioHash).not.toBe(told.scenarioHash);
  expect(await cli('replay', file)).toMatchObject({ code: 0 });
});

test.each([
  ['/rules/packageAtMost=2', '/rules/packageAtMost is no number that may be changed'],
  ['/rules/start/agenda=11', 'from 0 to 10'],
  ['agenda', 'PATH=VALUE'],
])('--assume %s ends in one line that says why', async (change, why) => {
  const { code, err } = await cli(...game, '--assume', change);
  expect(code).toBe(1);
  expect(err).toContain(why);
});
