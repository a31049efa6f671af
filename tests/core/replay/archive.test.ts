/** Many records as one zip: round trip, safe names, and what a hostile zip may not do. */
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ARCHIVE, isArchive, makeArchive, readArchive, safeNames } from '../../../src/core/replay/archive.ts';
import { BUDGET } from '../../../src/core/replay/budget.ts';

const read = (bytes: Uint8Array) => {
  const archive = readArchive(bytes);
  if (!archive.ok) throw new Error(archive.fault.code);
  return archive.value;
};

test('what is packed is read again, in any letters', () => {
  const files = [
    { name: 'one.record.json', text: '{"seed":"Україна ·  é 🕊"}' },
    { name: 'two.record.json', text: '' },
  ];
  const bytes = makeArchive(files);
  expect(isArchive(bytes)).toBe(true);
  expect(makeArchive(files)).toEqual(bytes);
  const { entries, hasMore, isTorn } = read(bytes);
  expect({ hasMore, isTorn }).toEqual({ hasMore: false, isTorn: false });
  expect(entries).toEqual(files.map(({ name, text }) => ({ name, text: { ok: true, value: text } })));
});

test('names are safe on any system, and never two alike', () => {
  expect(safeNames(['Ada: 10b / II', 'ada 10B ii', '../../etc/passwd', 'Зоя', '', 'con?'], '.json')).toEqual([
    'ada-10b-ii.json',
    'ada-10b-ii-2.json',
    'etc-passwd.json',
    'game.json',
    'game-2.json',
    'game-con.json',
  ]);
});

test('a file that inflates past the budget of a record is refused, and the ones beside it are read', () => {
  const bomb = new Uint8Array(BUDGET.text * 40);
  const { entries } = read(zipSync({ 'bomb.json': bomb, 'good.json': strToU8('{}') }, { level: 9 }));
  expect(entries).toEqual([
    { name: 'bomb.json', text: { ok: false, fault: { code: 'tooLarge' } } },
    { name: 'good.json', text: { ok: true, value: '{}' } },
  ]);
});

test('folders and what computers put beside files are no records', () => {
  const { entries } = read(
    zipSync({ 'class/': new Uint8Array(), '__MACOSX/class/._a.json': strToU8('x'), 'class/a.json': strToU8('{}') }),
  );
  expect(entries.map(({ name }) => name)).toEqual(['class/a.json']);
});

test('files over the count are left, and that is said; a zip over its size is refused', () => {
  const many = Object.fromEntries(
    Array.from({ length: ARCHIVE.files + 1 }, (_, i) => [`${i}.json`, strToU8('{}')] as const),
  );
  const archive = read(zipSync(many));
  expect(archive.entries).toHaveLength(ARCHIVE.files);
  expect(archive.hasMore).toBe(true);
  expect(readArchive(new Uint8Array(ARCHIVE.bytes + 1))).toEqual({ ok: false, fault: { code: 'tooLarge' } });
});

describe('whatever is done to a zip, reading it ends and throws nothing:', () => {
  const bytes = makeArchive([
    { name: 'one.json', text: JSON.stringify(Array.from({ length: 200 }, (_, i) => i)) },
    { name: 'two.json', text: '{}' },
  ]);
  test('cut off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length }), (end) => {
        expect(read(bytes.subarray(0, end)).entries.length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 200 },
    );
  });
  test('with bytes changed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }),
        (changes) => {
          const torn = bytes.slice();
          for (const [at, to] of changes) torn[at] = to;
          for (const { text } of read(torn).entries) expect(typeof text.ok).toBe('boolean');
        },
      ),
      { numRuns: 1000 },
    );
  });
});
