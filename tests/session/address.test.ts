/** Links that open a game, good and bad. */
import { readFileSync } from 'node:fs';
import { makeLink, parseLink } from '../../src/core/replay/link.ts';
import { parseRecord } from '../../src/core/replay/record.ts';
import { FULL } from '../support/fullGame.ts';
import { fullGoldenFile } from '../support/makeFullGolden.ts';
import { expect, test } from 'vitest';
import type { LeaderId } from '../../src/core/model/vocabulary.ts';
import type { LineId } from '../../src/core/replay/tree.ts';
import { makeAddress, parseAddress } from '../../src/session/address.ts';
import { knownOf } from '../../src/session/addressFields.ts';

const known = {
  scenario: 'here',
  lengths: ['lesson', 'full'] as const,
  leaders: ['north', 'south'] as unknown as readonly LeaderId[],
  readings: ['slow', 'fast'],
};
const read = (hash: string) => parseAddress(hash, known);

test('a link names a seat and a seed, and comes back as it was made', () => {
  const address = {
    kind: 'play',
    scenario: 'here',
    seat: 'south' as LeaderId,
    length: 'lesson',
    seed: 'a&b=c #é',
  } as const;
  expect(read(makeAddress(address))).toEqual({ ok: true, value: address });
});

test('a link may ask to watch, and may leave the length out', () => {
  expect(read('#play=here&seat=watch&seed=x')).toEqual({
    ok: true,
    value: { kind: 'play', scenario: 'here', seat: null, length: 'lesson', seed: 'x' },
  });
});

test('a link to a moment of a record comes back as it was made', () => {
  const address = {
    kind: 'record',
    record: '1.719e972f.aB-_9',
    length: 'full',
    branch: 'b2' as LineId,
    step: 41,
    seat: 'public',
  } as const;
  expect(read(makeAddress(address))).toEqual({ ok: true, value: address });
  const bare = {
    kind: 'record',
    record: '1.719e972f.aB-_9',
    length: 'lesson',
    branch: null,
    step: 0,
    seat: null,
  } as const;
  expect(makeAddress(bare)).toBe('#record=1.719e972f.aB-_9');
  expect(read(makeAddress(bare))).toEqual({ ok: true, value: bare });
});

test('a link to a full game takes about 2,000 signs; cut off on its way it is a damaged record and nothing else', () => {
  const record = parseRecord(readFileSync(fullGoldenFile('comprehensive'), 'utf8'));
  const text = record.ok ? makeLink(FULL, record.value) : null;
  if (text === null) throw new Error('no link');
  const made = makeAddress({ kind: 'record', record: text, length: 'full', branch: null, step: 248, seat: 'public' });
  expect(made.length).toBeLessThan(2500);
  for (const at of [1000, made.length - 1]) {
    const cut = parseAddress(made.slice(0, at), knownOf(FULL, ['lesson', 'full']));
    if (!cut.ok || cut.value?.kind !== 'record') throw new Error(JSON.stringify(cut));
    expect(cut.value.length).toBe('full');
    expect(parseLink(FULL, cut.value.record)).toMatchObject({ ok: false, fault: { code: 'notJson' } });
  }
});

test('no link, or a bare anchor of the page, asks for nothing', () => {
  for (const hash of ['', '#', '#ending-opened']) expect(read(hash)).toEqual({ ok: true, value: null });
});

test.each([
  ['#play=elsewhere&seat=north&seed=x', 'unknownScenario'],
  ['#play=here&seat=%3Cb%3E&seed=x', 'unknownSeat'],
  ['#play=here&seed=x', 'unknownSeat'],
  ['#play=here&seat=north&length=endless&seed=x', 'unknownLength'],
  ['#class=x&play=here&length=full', 'classLength'],
  ['#record=x&length=endless', 'unknownLength'],
  ['#class=abc', 'unknownKind'],
  ['#record=x&seat=%3Cb%3E', 'unknownSeat'],
  ['#record=x&step=-1', 'malformed'],
  ['#record=x&branch=%3Cb%3E', 'malformed'],
  [`#record=${'x'.repeat(11_000)}`, 'tooLong'],
  ['#play=here&seat=north', 'malformed'],
  ['#play=here&play=here&seat=north&seed=x', 'malformed'],
  ['#play=here&seat=north&seed=%E0%A4%A', 'malformed'],
  [`#play=here&seat=north&seed=${'x'.repeat(3000)}`, 'tooLong'],
])('a link that is wrong says how: %s', (hash, code) => {
  expect(read(hash)).toMatchObject({ ok: false, fault: { code } });
});

test('a link may name how well the computer negotiates, and only a level that there is', () => {
  const address = {
    kind: 'play',
    scenario: known.scenario,
    seat: null,
    length: 'lesson',
    seed: 's',
    skill: 'seasoned',
  } as const;
  expect(read(makeAddress(address))).toEqual({ ok: true, value: address });
  expect(read(`${makeAddress(address)}x`)).toEqual({ ok: false, fault: { code: 'unknownLevel', name: 'seasonedx' } });
});
