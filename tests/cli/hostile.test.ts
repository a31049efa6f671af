/**
 * Records that were spoilt on the way, with a scenario of ours and with one of their own: changed, filled with markup and junk, nested, cut off.
 * None crashes, hangs or runs anything; each that does not replay gets one line and exit code 1.
 */
import * as fc from 'fast-check';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { run } from '../../src/cli/replay.ts';
import { makeRecord, parseRecord } from '../../src/core/replay/record.ts';
import { computing } from '../support/computing.ts';
import { lanternRecord } from '../support/lanternSound.ts';
import type { Json } from '../support/spoil.ts';
import { at, changedAt, junk, MARKUP, nest, placesIn, textWith } from '../support/spoil.ts';
import { goldenText } from '../support/standing.ts';

vi.setConfig({ testTimeout: 180_000 });

const RUNS = 1500;
/** Milliseconds of the processor that no file may take, however busy it is with others. */
const LONGEST = 1000;
const folder = mkdtempSync(join(tmpdir(), 'good-offices-hostile-'));
const file = join(folder, 'record.json');

let told: string[] = [];
let printed = 0;
/** How many files each kind of spoiling has handed over, and how many of them were refused. */
const counted = new Map<string, { handed: number; refused: number }>();
beforeAll(() => {
  vi.spyOn(console, 'error').mockImplementation((line: unknown) => void told.push(String(line)));
  vi.spyOn(console, 'log').mockImplementation(() => void printed++);
});
afterAll(() => vi.restoreAllMocks());

/** Hands a text to `replay` as a person does. */
async function isRefusedInOneLine(kind: string, spoilt: string): Promise<void> {
  writeFileSync(file, spoilt);
  told = [];
  printed = 0;
  const began = process.cpuUsage();
  const code = await run([file]);
  expect(computing(began)).toBeLessThan(LONGEST);
  const count = counted.get(kind) ?? { handed: 0, refused: 0 };
  counted.set(kind, { handed: count.handed + 1, refused: count.refused + code });
  expect((globalThis as { ran?: unknown }).ran).toBeUndefined();
  if (code === 0) {
    // Only what says the same in other signs, or other words that rule nothing, may pass.
    expect(parseRecord(spoilt).ok).toBe(true);
    expect(told).toEqual([]);
    return;
  }
  expect(code).toBe(1);
  expect(printed).toBe(0);
  expect(told).toHaveLength(1);
  expect(told[0]?.split('\n')).toHaveLength(1);
}

describe.each([
  ['a record', goldenText('brokenOff')],
  ['a record with a scenario of its own', makeRecord(lanternRecord('c'))],
])('%s', (name, text) => {
  const whole = JSON.parse(text) as Json;
  const places = placesIn(whole);
  const texts = places.filter((way) => typeof at(whole, way) === 'string');
  const kind = (what: string): string => `${name}: ${what}`;

  test('with one place changed replays, or is refused in one line', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), junk, async (way, to) => {
        await isRefusedInOneLine(kind('one place'), JSON.stringify(changedAt(whole, way, to)));
      }),
      { numRuns: RUNS },
    );
  });

  test('with several places changed replays, or is refused in one line', async () => {
    const changes = fc.array(fc.tuple(fc.constantFrom(...places), junk), { minLength: 2, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(changes, async (all) => {
        let spoilt = whole;
        for (const [way, to] of all) if (at(spoilt, way) !== undefined) spoilt = changedAt(spoilt, way, to);
        await isRefusedInOneLine(kind('several places'), JSON.stringify(spoilt));
      }),
      { numRuns: RUNS / 3 },
    );
  });

  test('with markup in any of its texts, one after another, replays, or is refused in one line', async () => {
    for (const way of texts) await isRefusedInOneLine(kind('markup'), JSON.stringify(changedAt(whole, way, MARKUP)));
  });

  test('with brackets within brackets anywhere is refused in one line', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), nest, async (way, raw) => {
        await isRefusedInOneLine(kind('nested'), textWith(whole, way, raw));
      }),
      { numRuns: RUNS / 2 },
    );
  });

  test('that is cut off, or has signs put in or taken out, replays, or is refused in one line', async () => {
    const more = fc.string({ maxLength: 12, unit: 'binary' });
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length), fc.nat(40), more, async (from, less, put) => {
        await isRefusedInOneLine(kind('cut off'), text.slice(0, from));
        await isRefusedInOneLine(kind('signs'), text.slice(0, from) + put + text.slice(from + less));
      }),
      { numRuns: RUNS / 2 },
    );
  });

  test('was tried in thousands, and most of each kind were refused', () => {
    const own = [...counted].filter(([one]) => one.startsWith(`${name}:`));
    expect(own.map(([one]) => one.slice(name.length + 2))).toEqual([
      'one place',
      'several places',
      'markup',
      'nested',
      'cut off',
      'signs',
    ]);
    expect(own.reduce((sum, [, { handed }]) => sum + handed, 0)).toBeGreaterThan(4000);
    // Words that rule nothing may be any in a scenario of one's own: half of its texts are such.
    for (const [one, { handed, refused }] of own) expect(refused / handed, one).toBeGreaterThan(0.45);
  });
});

test('brackets, numbers and keys without end are refused in one line', async () => {
  const text = goldenText('brokenOff');
  for (const spoilt of [
    '['.repeat(1_000_000),
    `{"format":2,"commands":${'['.repeat(500_000)}`,
    `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
    `[${'1,'.repeat(500_000)}1]`,
    `{"format":${'9'.repeat(400_000)}}`,
    `"${'\\u0000'.repeat(150_000)}"`,
    text.replace('"commands"', `"__proto__":{"commands":[]},"commands"`),
    text.replace('"commands"', `"own":{"a":[${'0,'.repeat(400_000)}0]},"commands"`),
  ]) {
    await isRefusedInOneLine('without end', spoilt);
    expect(told).toHaveLength(1);
  }
  expect(({} as Record<string, unknown>)['commands']).toBeUndefined();
});
