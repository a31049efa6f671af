/** Records that were spoilt on the way: cut off, changed sign by sign, nested, filled with junk. None crashes or hangs; each that does not replay gets one line. */
import * as fc from 'fast-check';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { run } from '../../src/cli/replay.ts';
import { parseLink, makeLink } from '../../src/core/replay/link.ts';
import { openRecord } from '../../src/core/replay/open.ts';
import { parseRecord } from '../../src/core/replay/record.ts';
import { goldenText } from '../support/standing.ts';
import { book } from '../support/theGame.ts';

vi.setConfig({ testTimeout: 120_000 });

const RUNS = 1500;
/** Milliseconds that no file may take. The machine may be busy: what hangs takes far longer. */
const LONGEST = 1000;
const text = goldenText('brokenOff');
const folder = mkdtempSync(join(tmpdir(), 'good-offices-hostile-'));
const file = join(folder, 'record.json');

let told: string[] = [];
let printed = 0;
beforeAll(() => {
  vi.spyOn(console, 'error').mockImplementation((line: unknown) => void told.push(String(line)));
  vi.spyOn(console, 'log').mockImplementation(() => void printed++);
});
afterAll(() => vi.restoreAllMocks());

/** Hands a text to `replay` as a person does. @returns its exit code, what it said on the error output, and the time it took. */
async function replayed(
  spoilt: string,
): Promise<{ readonly code: number; readonly lines: readonly string[]; readonly took: number }> {
  writeFileSync(file, spoilt);
  told = [];
  printed = 0;
  const began = performance.now();
  const code = await run([file]);
  return { code, lines: told, took: performance.now() - began };
}

async function isRefusedInOneLine(spoilt: string): Promise<void> {
  const { code, lines, took } = await replayed(spoilt);
  expect(took).toBeLessThan(LONGEST);
  if (code === 0) {
    // Only what says the same in other signs may pass.
    expect(parseRecord(spoilt).ok).toBe(true);
    expect(lines).toEqual([]);
    return;
  }
  expect(code).toBe(1);
  expect(printed).toBe(0);
  expect(lines).toHaveLength(1);
  expect(lines[0]?.split('\n')).toHaveLength(1);
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
/** @returns every place in a value, as the keys on the way. */
function placesIn(value: Json, way: readonly string[] = []): string[][] {
  const below = value !== null && typeof value === 'object' ? Object.entries(value) : [];
  return [[...way], ...below.flatMap(([key, inner]) => placesIn(inner, [...way, key]))];
}
function changedAt(value: Json, [key, ...way]: readonly string[], to: Json | undefined): Json {
  if (key === undefined) return to ?? null;
  if (Array.isArray(value)) {
    const at = Number(key);
    if (way.length === 0 && to === undefined) return value.toSpliced(at, 1);
    return value.with(at, changedAt(value[at] ?? null, way, to));
  }
  const record = value as { [name: string]: Json };
  if (way.length === 0 && to === undefined) {
    const { [key]: _, ...rest } = record;
    return rest;
  }
  return { ...record, [key]: changedAt(record[key] ?? null, way, to) };
}
const whole = JSON.parse(text) as Json;
const places = placesIn(whole).filter((way) => way.length > 0);

const MARKUP = '<script>globalThis.ran = 1</script>';
const junk: fc.Arbitrary<Json | undefined> = fc.oneof(
  fc.constantFrom<Json | undefined>(
    undefined,
    null,
    true,
    -1,
    0.5,
    1e308,
    '',
    'constructor',
    '__proto__',
    MARKUP,
    '\u0000',
    '\uD800',
    [],
    {},
    [[[[]]]],
    'a'.repeat(5000),
    Array.from({ length: 6000 }, () => 0),
  ),
  fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Json>,
  fc.string(),
  fc.integer(),
);

test('a record with one place changed replays, or is refused in one line', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...places), junk, async (way, to) => {
      await isRefusedInOneLine(JSON.stringify(changedAt(whole, way, to)));
    }),
    { numRuns: RUNS },
  );
});

test('a record with several places changed replays, or is refused in one line', async () => {
  const changes = fc.array(fc.tuple(fc.constantFrom(...places), junk), { minLength: 2, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(changes, async (all) => {
      let spoilt = whole;
      for (const [way, to] of all)
        if (placesIn(spoilt).some((one) => one.join() === way.join())) spoilt = changedAt(spoilt, way, to);
      await isRefusedInOneLine(JSON.stringify(spoilt));
    }),
    { numRuns: RUNS / 3 },
  );
});

test('a record that is cut off, or has signs put in or taken out, replays, or is refused in one line', async () => {
  const at = fc.nat(text.length);
  await fc.assert(
    fc.asyncProperty(at, fc.nat(40), fc.string({ maxLength: 12, unit: 'binary' }), async (from, less, more) => {
      await isRefusedInOneLine(text.slice(0, from));
      await isRefusedInOneLine(text.slice(0, from) + more + text.slice(from + less));
    }),
    { numRuns: RUNS / 2 },
  );
});

test('brackets, numbers and keys without end are refused in one line', async () => {
  for (const spoilt of [
    '['.repeat(1_000_000),
    `{"format":2,"commands":${'['.repeat(500_000)}`,
    `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
    `[${'1,'.repeat(500_000)}1]`,
    `{"format":${'9'.repeat(400_000)}}`,
    `"${'\\u0000'.repeat(150_000)}"`,
    text.replace('"commands"', `"__proto__":{"commands":[]},"commands"`),
  ]) {
    const { code, lines, took } = await replayed(spoilt);
    expect([code, lines.length]).toEqual([1, 1]);
    expect(took).toBeLessThan(LONGEST);
  }
  expect(({} as Record<string, unknown>)['commands']).toBeUndefined();
});

test('a link with signs changed opens, or is refused with a fault', () => {
  const read = parseRecord(text);
  const link = (read.ok ? makeLink(book, read.value) : null) ?? '';
  expect(link).not.toBe('');
  const sign = fc.constantFrom(...'ABCabc019_-.=&#%<>"\u0000é'.split(''));
  fc.assert(
    fc.property(fc.nat(link.length), fc.nat(3), fc.string({ maxLength: 4, unit: sign }), (from, less, more) => {
      const began = performance.now();
      const spoilt = link.slice(0, from) + more + link.slice(from + less);
      const parsed = parseLink(book, spoilt);
      const opened = parsed.ok ? openRecord(book, parsed.value) : parsed;
      expect(opened.ok || typeof opened.fault.code === 'string').toBe(true);
      expect(performance.now() - began).toBeLessThan(LONGEST);
    }),
    { numRuns: 2 * RUNS },
  );
});
