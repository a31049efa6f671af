/** A finished game beside its room for agreement. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { gameZoneOf, MOMENTS } from '../../../../src/core/analysis/zone/gameZone.ts';
import type { State } from '../../../../src/core/model/play/state.ts';
import { playOn, startLine, stateOf } from '../../../../src/core/replay/line.ts';
import { lineOf } from '../../../../src/core/replay/open.ts';
import { parseRecord } from '../../../../src/core/replay/record.ts';
import { worthOf } from '../../../../src/core/rules/text/signing.ts';
import { FULL } from '../../../support/fullGame.ts';
import { book, holdersWith } from '../../../support/theGame.ts';

/** @returns the last state of a golden game. */
function golden(name: string): State {
  const text = readFileSync(new URL(`../../../games/${name}.record.json`, import.meta.url), 'utf8');
  const record = parseRecord(text);
  if (!record.ok) throw new Error(`${name} is no record`);
  const line = lineOf(book, record.value);
  if (!line.ok) throw new Error(`${name} does not replay`);
  return stateOf(line.value);
}

const signed = golden('holding');
const unsigned = golden('talking');

test('the path of offers ends in the draft that the table ended with', () => {
  for (const state of [signed, unsigned]) {
    const { path, text } = gameZoneOf(book, state);
    const last = path.findLast(({ initialled }) => initialled);
    expect(path).toHaveLength(state.room.receipts.length);
    if (last !== undefined) expect([last.draft, last.utilities]).toEqual([text.draft, text.utilities]);
    for (const offer of path)
      expect(offer.utilities).toEqual(book.sides.map((side) => worthOf(book, side, offer.draft)));
  }
});

test('every moment of a game has a zone, and a signed text is measured in each', () => {
  const { zones, text, parties } = gameZoneOf(book, signed);
  expect(parties).toEqual(book.sides);
  expect([text.signed, text.whole]).toEqual([true, true]);
  for (const moment of MOMENTS) {
    const { frontier, rational, solutions } = zones[moment];
    const measured = text.measured[moment];
    expect(frontier.some((point) => point.rational)).toBe(rational > 0);
    expect(measured.distances.nash).toHaveLength(solutions.nash.length);
    for (const [i, { gaps }] of measured.distances.nash.entries())
      expect(gaps).toEqual(solutions.nash[i]?.utilities.map((figure, party) => figure - (text.utilities[party] ?? 0)));
    for (const { gains, draft } of measured.trade) {
      expect(Math.min(...gains)).toBeGreaterThanOrEqual(0);
      expect(book.sides.map((side, i) => worthOf(book, side, draft) - (text.utilities[i] ?? 0))).toEqual(gains);
    }
  }
});

test('what was signed leaves nobody below the no-deal that it believed in', () => {
  const { zones, text } = gameZoneOf(book, signed);
  for (const [party, floor] of zones.atEnd.noDeal.entries())
    expect(text.utilities[party]).toBeGreaterThanOrEqual(floor);
  expect(text.measured.noLines.permitted).toBe(true);
});

test('easing the smallest set of red lines opens a zone, and no set is larger than another', () => {
  const { zones } = gameZoneOf(book, unsigned);
  const { easing, rational } = zones.declared;
  expect(rational).toBe(0);
  expect(easing?.lines).toBeGreaterThan(0);
  for (const { eased, outcomes } of easing?.sets ?? []) {
    expect(eased).toHaveLength(easing?.lines ?? 0);
    expect(outcomes).toBeGreaterThan(0);
  }
  for (const moment of MOMENTS) expect(zones[moment].easing?.lines === 0).toBe(zones[moment].rational > 0);
});

test('a game that the computer plays has the same zone whoever asks for it', () => {
  const line = playOn(
    book,
    startLine(book, { seed: 'zone', holders: holdersWith(null) }),
    (state) => state.table.phase === 'ended',
  );
  const twin = JSON.parse(JSON.stringify(stateOf(line))) as State;
  expect(gameZoneOf(book, twin)).toEqual(gameZoneOf(book, stateOf(line)));
});

test('a full game has more than a thousand million texts, and its red lines are eased all the same', () => {
  const line = playOn(FULL, startLine(FULL, { seed: 'zone', holders: holdersWith(null) }), () => false);
  const { zones } = gameZoneOf(FULL, stateOf(line));
  for (const moment of MOMENTS) {
    const { rational, easing } = zones[moment];
    expect(easing?.lines === 0).toBe(rational > 0);
    if (rational > 0) expect(easing?.sets).toEqual([{ eased: [], outcomes: rational }]);
    for (const { eased } of easing?.sets ?? []) expect(eased).toHaveLength(easing?.lines ?? 0);
  }
  expect(zones.noLines.rational).toBeGreaterThan(1_000_000);
});
