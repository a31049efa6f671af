/** A scenario by its path: it goes along in the record, and `replay` needs nothing else. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { LANTERN, LANTERN_FILE } from '../support/lanternSound.ts';
import { cli } from './run.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'good-offices-own-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const kept = async (seed: string): Promise<string> => {
  const file = at(`${seed}.record.json`);
  const { code, err } = await cli('play', '--scenario', LANTERN_FILE, '--seed', seed, '--save', file);
  expect([code, err]).toEqual([0, '']);
  return file;
};
const first = await kept('a');
const second = await kept('b');

test('a game by a scenario of its own is saved with it, and replayed without it', async () => {
  expect(JSON.parse(readFileSync(first, 'utf8'))).toMatchObject({ scenario: LANTERN.id, own: LANTERN });
  const { code, out, err } = await cli('replay', first);
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/4 weeks, every hash is right/);
});

test('a step of it is shown from a seat of its own, and no seat of ours is known to it', async () => {
  const { code, out } = await cli('replay', first, '--at', '20', '--seat', 'norrin');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ onlooker: 'norrin', scenario: LANTERN.id });
  const other = await cli('replay', first, '--at', '20', '--seat', 'russia');
  expect(other).toMatchObject({ code: 1, out: '' });
  expect(other.err.trim().split('\n')).toEqual([
    "replay: --seat must be one of norrin, veskar, league, public, open, not 'russia'",
  ]);
});

test('two of its games are compared', async () => {
  const { code, out } = await cli('replay', '--diff', first, second);
  expect(code).toBe(0);
  expect(out).toMatch(/Norrin|Veskar/);
});

test('changed numbers are kept apart from it', async () => {
  const file = at('changed.record.json');
  await cli('play', '--scenario', LANTERN_FILE, '--seed', 'a', '--assume', '/rules/start/agenda=3', '--save', file);
  const record = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  expect(record).toMatchObject({ own: LANTERN, assumptions: [{ path: '/rules/start/agenda', value: 3 }] });
  expect((await cli('replay', file)).code).toBe(0);
});

test('a scenario that would not open again is not saved, and one that was spoilt on the way is refused, in one line each', async () => {
  const faulty = at('faulty.json');
  writeFileSync(
    faulty,
    JSON.stringify({ ...LANTERN, cards: LANTERN.cards.map((card) => ({ ...card, said: '2001-01-01' })) }),
  );
  const played = await cli('play', '--scenario', faulty, '--seed', 'a', '--save', at('none.record.json'));
  expect(played).toMatchObject({ code: 1, out: '' });
  expect(played.err).toMatch(
    /^play: --save: the record would not open: the scenario that it brings: own saidTooLate \/cards\/0/,
  );
  const spoilt = at('spoilt.record.json');
  writeFileSync(spoilt, readFileSync(first, 'utf8').replace('"asOf":"1999-03-14"', '"asOf":"soon"'));
  const { code, out, err } = await cli('replay', spoilt);
  expect([code, out]).toEqual([1, '']);
  expect(err.trim()).toMatch(/^replay: \S+: the scenario that it brings: own shape \/asOf: [^\n]+$/);
});
