/** What a person can get wrong at the command line: exit code 1 and one clear line. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { scenarioIds } from '../../src/cli/scenarioFile.ts';
import { cli } from './run.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const [scenario = ''] = scenarioIds();
const folder = mkdtempSync(join(tmpdir(), 'good-offices-'));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const game = ['--scenario', scenario, '--seed', 'x'];

test.each<[readonly string[], RegExp]>([
  [['dance'], /no command 'dance'/],
  [['play', ...game, '--colour'], /'--colour'/],
  [['play', '--scenario', scenario, '--seed'], /--seed wants a value/],
  [['play', '--scenario', '--seed', 'x'], /--scenario wants a value/],
  [['play', '--seed', 'x'], /--scenario is missing/],
  [['play', '--scenario', scenario], /--seed is missing/],
  [['play', '--scenario', 'nowhere', '--seed', 'x'], /no scenario 'nowhere'.*there is/],
  [['play', '--scenario', '../nowhere.json', '--seed', 'x'], /no file/],
  [['play', '--scenario', file('broken.json', '{'), '--seed', 'x'], /broken\.json/],
  [['play', ...game, '--length', 'months'], /--length must be lesson or full/],
  [['play', ...game, '--script', join(folder, 'none')], /no file/],
  [['play', ...game, '--script', file('a.txt', '\n{"type":"handOver"}\n')], /line 2: the field by is/],
  [['play', ...game, '--script', file('b.txt', 'hello')], /line 1: not JSON/],
  [
    ['play', ...game, '--script', file('c.txt', '{"type":"handOver","by":"mars"}')],
    /line 1: refused at step 0 \(unknown\)/,
  ],
  [['play', ...game, '--save', join(folder, 'no/such/folder.json')], /cannot be written/],
  [['play', 'stray', ...game], /stray/],
  [['simulate', ...game], /--games is missing/],
  [['simulate', ...game, '--games', 'many'], /--games must be a whole number.*'many'/],
  [['simulate', ...game, '--games', '1.5'], /--games must be a whole number/],
  [['simulate', ...game, '--games', '0'], /--games must be a whole number/],
  [['simulate', ...game, '--games', '-3'], /--games wants a value/],
  [['simulate', ...game, '--games', '5', '--workers', 'x'], /--workers must be/],
  [['replay'], /FILE/],
  [['replay', join(folder, 'none')], /no file/],
  [['replay', file('d.json', '[1]')], /field|record/],
  [['replay', 'a', 'b'], /one word too many/],
  [['bands', '--clause', 'none'], /no clause 'none'/],
])('%j ends with code 1 and one line', async (args, line) => {
  const { code, out, err } = await cli(...args);
  expect(err).toMatch(line);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect([code, out]).toEqual([1, '']);
});

test.each([[[]], [['play']], [['simulate']], [['replay']], [['bands']]])('%j --help shows the flags', async (args) => {
  const { code, out, err } = await cli(...args, '--help');
  expect(out).toContain('npm run cli --');
  expect([code, err]).toEqual([0, '']);
});
