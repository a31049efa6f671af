/** Records of the full game that were spoilt on the way: every command that only it has, with names, numbers and lists that are none, and in a lesson. Each gets one line and exit code 1. */
import * as fc from 'fast-check';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { run } from '../../src/cli/replay.ts';
import { computing } from '../support/computing.ts';
import type { Json } from '../support/spoil.ts';
import { changedAt, junk, placesIn } from '../support/spoil.ts';
import { goldenText } from '../support/standing.ts';

vi.setConfig({ testTimeout: 60_000 });

interface Loose {
  readonly commands: readonly object[];
}
const file = join(mkdtempSync(join(tmpdir(), 'good-offices-hostile-full-')), 'record.json');
const golden = new URL('../games/full/comprehensive.record.json', import.meta.url);
const full = JSON.parse(readFileSync(golden, 'utf8')) as Loose;
const lesson = JSON.parse(goldenText('brokenOff')) as Loose;

let told: string[] = [];
beforeAll(() => {
  vi.spyOn(console, 'error').mockImplementation((line: unknown) => void told.push(String(line)));
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterAll(() => vi.restoreAllMocks());

/** Hands a record to `replay` as a person does. */
async function isRefusedInOneLine(record: unknown): Promise<void> {
  writeFileSync(file, JSON.stringify(record));
  told = [];
  const began = process.cpuUsage();
  expect(await run([file])).toBe(1);
  expect(computing(began)).toBeLessThan(1000);
  expect(told).toHaveLength(1);
  expect(told[0]).not.toMatch(/\n|undefined|\[object/);
}

/** @returns a record with a command more after so many. */
const withCommand = (record: Loose, step: number, command: object): Loose => ({
  ...record,
  commands: [...record.commands.slice(0, step), command, ...record.commands.slice(step)],
});

const by = 'russia';
const names = (count: number): string[] => Array.from({ length: count }, (_, i) => `name${i}`);
test.each<object>([
  { type: 'pledgeIf', by, pledge: 'nobody', on: 'step', of: by },
  { type: 'pledgeIf', by, pledge: 'nobody', on: 'initialled', clause: 'people', option: 'P1' },
  { type: 'sideLetter', by, to: by, on: 'option', clause: 'people', option: 'P1' },
  { type: 'sideLetter', by, to: 'nobody', on: 'pledge', pledge: 'nobody' },
  { type: 'warn', by, clause: 'people', option: 'D1' },
  { type: 'warn', by: 'nobody', clause: 'people', option: 'P1' },
  { type: 'askHelper', by, offer: 'constructor' },
  { type: 'askHelper', by, offer: 'nobody' },
  { type: 'persuade', by, homeGroup: 'nobody' },
  { type: 'persuade', by: 'ukraine', homeGroup: -1 },
  { type: 'mandate', by, group: 'nobody' },
  { type: 'mandate', by: 'coalition', group: -1 },
  { type: 'referendum', by: 'unitedStates' },
  { type: 'referendum', by, week: 1 },
  { type: 'mediate', by: 'unitedStates', what: 'opening', opening: 'nobody' },
  { type: 'invite', by, level: 'ministers', venue: 'geneva' },
  { type: 'invite', by, level: 'ministers', venue: 'geneva', format: 'nobody' },
  { type: 'propose', by, terms: { people: 'P1' }, pledges: [] },
  { type: 'propose', by, terms: { people: 'P1' }, pledges: ['nobody', 'nobody'] },
  { type: 'propose', by, terms: { people: 'P1' }, pledges: names(4000) },
  { type: 'propose', by, terms: Object.fromEntries(names(4000).map((name) => [name, 'P1'])) },
  { type: 'answer', by, answer: 'declineFor', clause: 'nobody' },
  { type: 'orderSteps', by, after: Object.fromEntries(names(4000).map((name) => [name, [name]])) },
])('a full game into which %j was put is refused in one line, wherever it stands', async (command) => {
  for (const step of [0, 40, 90]) await isRefusedInOneLine(withCommand(full, step, command));
});

test('every kind of command of a full game is refused in a lesson, or changes its first week', async () => {
  const kinds = new Map(full.commands.map((command) => [(command as { type: string }).type, command]));
  expect(kinds.size).toBeGreaterThan(15);
  for (const command of kinds.values()) await isRefusedInOneLine(withCommand(lesson, 0, command));
});

test('a lesson that says it is a full game is refused, and a full game that says it is a lesson', async () => {
  await isRefusedInOneLine({ ...lesson, length: 'full' });
  await isRefusedInOneLine({ ...full, length: 'lesson' });
});

test('a full game with one place changed is refused in one line', async () => {
  const places = placesIn(full as unknown as Json).filter(([first]) => first !== 'name');
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...places), junk, async (way, to) => {
      await isRefusedInOneLine(changedAt(full as unknown as Json, way, to));
    }),
    { numRuns: 150 },
  );
});
