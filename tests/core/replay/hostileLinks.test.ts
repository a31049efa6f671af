/** Links that were spoilt on the way, of games of ours and of games that bring their scenario: none crashes, hangs or runs anything; each opens, or is refused with one fault. */
import * as fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { makeBase64url } from '../../../src/core/replay/base64url.ts';
import { BUDGET } from '../../../src/core/replay/budget.ts';
import { makeLink, parseLink } from '../../../src/core/replay/link.ts';
import { openRecord } from '../../../src/core/replay/open.ts';
import { ownBook } from '../../../src/core/replay/own.ts';
import type { GameRecord, RecordFault } from '../../../src/core/replay/record.ts';
import { parseRecord } from '../../../src/core/replay/record.ts';
import { computing } from '../../support/computing.ts';
import { LANTERN_BOOK, lanternRecord } from '../../support/lanternSound.ts';
import type { Json } from '../../support/spoil.ts';
import { at, changedAt, MARKUP, nest, placesIn, textWith } from '../../support/spoil.ts';
import { goldenText } from '../../support/standing.ts';
import { BOOK } from '../../support/testGame.ts';

vi.setConfig({ testTimeout: 120_000 });

const RUNS = 1000;
/** Milliseconds of the processor that no link may take. */
const LONGEST = 1000;
let handed = 0;
afterAll(() => expect((globalThis as { ran?: unknown }).ran).toBeUndefined());

/** Opens a link as the page does. @returns its fault; null where the game opens whole. */
function faultOf(link: string): RecordFault | null {
  handed += 1;
  const began = process.cpuUsage();
  const read = parseLink(BOOK, link);
  const base = read.ok && read.value.own !== undefined ? ownBook(read.value) : { ok: true as const, value: BOOK };
  const opened = !read.ok ? read : base.ok ? openRecord(base.value, read.value) : base;
  expect(computing(began)).toBeLessThan(LONGEST);
  return opened.ok ? (opened.value.broken?.fault ?? null) : opened.fault;
}

const golden = parseRecord(goldenText('brokenOff'));
if (!golden.ok) throw new Error(golden.fault.code);
const SIGNS = 'ABCabc019_-.=&#%<>"\u0000é'.split('');

describe.each<[string, string]>([
  ['a link', makeLink(BOOK, golden.value) ?? ''],
  // The scenario is too long for a link of the page's; what opens a link does not count on that.
  ['a link with a scenario of its own', linkWithOwn(lanternRecord('c'))],
])('%s', (_, link) => {
  const start = link.slice(0, link.lastIndexOf('.') + 1);
  const linkOf = (text: string): string => start + makeBase64url(deflateSync(strToU8(text), { level: 6 }));

  test('opens as it is', () => {
    expect(link.startsWith(start) && start.length > 8).toBe(true);
    expect(faultOf(link)?.code ?? null).toBe(link.length > BUDGET.link ? 'tooLarge' : null);
  });

  test('with signs changed, or cut off, opens or is refused', () => {
    const sign = fc.constantFrom(...SIGNS);
    const more = fc.string({ maxLength: 4, unit: sign });
    const short = link.slice(0, BUDGET.link - 10);
    fc.assert(
      fc.property(fc.nat(short.length), fc.nat(3), more, (from, less, put) => {
        faultOf(short.slice(0, from) + put + short.slice(from + less));
        // The last signs of a link may hold nothing but the end of a byte.
        if (from < short.length - 4) expect(faultOf(short.slice(0, from))).not.toBeNull();
      }),
      { numRuns: RUNS },
    );
  });

  test('that inflates past the budget is refused, however small it is', () => {
    const bomb = fc.tuple(
      fc.constantFrom('0', ' ', '[', '"a",', '{"0":', '\u0000'),
      fc.integer({ min: BUDGET.text + 1, max: 3_000_000 }),
      fc.string({ maxLength: 20 }),
    );
    fc.assert(
      fc.property(bomb, ([sign, size, before]) => {
        const spoilt = linkOf(before + sign.repeat(Math.ceil(size / sign.length)));
        expect(spoilt.length).toBeLessThan(40_000);
        expect(faultOf(spoilt)).toMatchObject({ code: 'tooLarge' });
      }),
      { numRuns: RUNS / 10 },
    );
  });

  test('with brackets within brackets is refused', () => {
    const whole: Json = [
      { 0: 1, a: [2, { b: 3 }] },
      { format: 1, id: 'x', signals: { s: { all: [] } } },
    ];
    const places = placesIn(whole);
    fc.assert(
      fc.property(fc.constantFrom(...places), nest, (way, raw) => {
        expect(faultOf(linkOf(textWith(whole, way, raw)))).not.toBeNull();
        expect(faultOf(linkOf(raw))).not.toBeNull();
      }),
      { numRuns: RUNS / 2 },
    );
  });
});

test('markup in every text of a record goes through a link as text, or is refused', () => {
  for (const [base, record] of [
    [BOOK, golden.value],
    [LANTERN_BOOK, { ...lanternRecord('c'), own: { format: 1, id: 'tiny', title: { en: 'Tiny' } } }],
  ] as const) {
    const whole = JSON.parse(JSON.stringify(record)) as Json;
    for (const way of placesIn(whole)) {
      if (typeof at(whole, way) !== 'string') continue;
      const link = makeLink(base, changedAt(whole, way, MARKUP) as unknown as GameRecord);
      if (link !== null) faultOf(link);
    }
  }
});

test('links were tried in thousands', () => {
  expect(handed).toBeGreaterThan(5000);
});

/** A link of the same grammar, however long it becomes. */
function linkWithOwn(record: GameRecord): string {
  const { own, ...whole } = record;
  const short = makeLink(LANTERN_BOOK, { ...record, own: { format: 1 } }) ?? '';
  const text = JSON.stringify([JSON.parse(JSON.stringify(whole)) as Json, own]);
  return short.slice(0, short.lastIndexOf('.') + 1) + makeBase64url(deflateSync(strToU8(text), { level: 9 }));
}
