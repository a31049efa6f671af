/** Links that let a class in: each comes back as it was made, and nothing that is put into one can hurt. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LeaderId } from '../../src/core/model/vocabulary.ts';
import { SKILLS } from '../../src/core/model/vocabulary.ts';
import type { ClassAddress } from '../../src/session/classAddress.ts';
import { HANDS } from '../../src/session/classAddress.ts';
import { makeAddress, parseAddress } from '../../src/session/address.ts';
import { LANGUAGES } from '../../src/words/language.ts';
import { A_CLASS, KNOWN } from '../support/aClass.ts';
import { book } from '../support/theGame.ts';

const read = (hash: string) => parseAddress(hash, KNOWN);

const addresses: fc.Arbitrary<ClassAddress> = fc
  .record({
    seed: fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
    seats: fc.subarray([...KNOWN.leaders], { minLength: 1 }),
    hands: fc.constantFrom(...HANDS),
    reading: fc.option(fc.constantFrom(...KNOWN.readings)),
    skill: fc.option(fc.constantFrom(...SKILLS.filter((skill) => skill !== 'practised')), { nil: undefined }),
    language: fc.option(fc.constantFrom(...LANGUAGES)),
    pairs: fc.boolean(),
    bell: fc.option(fc.nat({ max: 999_999_999 })),
  })
  .filter(({ hands, seats, pairs }) => hands !== 'share' || (seats.length > 1 && !pairs))
  .map(({ skill, ...rest }) => ({ ...A_CLASS, ...rest, ...(skill === undefined ? {} : { skill }) }));

test('any link to a class comes back as it was made', () => {
  fc.assert(
    fc.property(addresses, (address) => {
      expect(read(makeAddress(address))).toEqual({ ok: true, value: address });
    }),
  );
});

test('what is as usual is left out, but for the seats', () => {
  const seats = KNOWN.leaders.join(',');
  expect(makeAddress(A_CLASS)).toBe(`#class=10b&play=${KNOWN.scenario}&seats=${seats}`);
  expect(read(`#class=10b&play=${KNOWN.scenario}`)).toEqual({ ok: true, value: A_CLASS });
  const full = { ...A_CLASS, hands: 'choose', language: 'uk', pairs: true, bell: 29_400_000 } as const;
  expect(makeAddress(full)).toBe(
    `#class=10b&play=${KNOWN.scenario}&seats=${seats}&hands=choose&lang=uk&pairs=on&bell=29400000`,
  );
});

test('several seats at one device are a way to hand them out', () => {
  const [first, second] = book.sides;
  const link = `#class=x&play=${KNOWN.scenario}&seats=${first},${second}&hands=share`;
  const shared = { ...A_CLASS, seed: 'x', seats: book.sides, hands: 'share' } as const;
  expect(read(link)).toEqual({ ok: true, value: shared });
  expect(makeAddress(shared)).toBe(link);
});

test('seats stand in the order of the table, however the link names them', () => {
  const [first, second] = book.sides;
  expect(read(`#class=x&play=${KNOWN.scenario}&seats=${second},${first}`)).toMatchObject({
    value: { seats: [first, second] satisfies LeaderId[] },
  });
});

const here = `play=${KNOWN.scenario}`;
const [side] = book.sides;
test.each([
  [`#class=&${here}`, 'malformed'],
  [`#class=${'x'.repeat(201)}&${here}`, 'malformed'],
  ['#class=x', 'unknownKind'],
  ['#class=x&play=elsewhere', 'unknownScenario'],
  [`#class=x&${here}&seats=`, 'unknownSeat'],
  [`#class=x&${here}&seats=watch`, 'unknownSeat'],
  [`#class=x&${here}&seats=%3Cimg%20src%3Dx%3E`, 'unknownSeat'],
  [`#class=x&${here}&seats=${side},${side}`, 'malformed'],
  [`#class=x&${here}&hands=steal`, 'malformed'],
  [`#class=x&${here}&seats=${side}&hands=share`, 'malformed'],
  [`#class=x&${here}&hands=share&pairs=on`, 'malformed'],
  [`#class=x&${here}&reading=__proto__`, 'unknownReading'],
  [`#class=x&${here}&lang=constructor`, 'unknownLanguage'],
  [`#class=x&${here}&pairs=off`, 'malformed'],
  [`#class=x&${here}&bell=-1`, 'malformed'],
  [`#class=x&${here}&bell=1e9`, 'malformed'],
  [`#class=x&${here}&bell=9999999999`, 'malformed'],
  [`#class=x&${here}&level=best`, 'unknownLevel'],
  [`#class=x&${here}&length=full`, 'unknownLength'],
  [`#class=x&class=y&${here}`, 'malformed'],
  [`#class=%E0%A4%A&${here}`, 'malformed'],
  [`#class=x&${here}&seats=${'x,'.repeat(2000)}`, 'tooLong'],
])('a link to a class that is wrong says how: %s', (hash, code) => {
  expect(read(hash)).toMatchObject({ ok: false, fault: { code } });
});

test('whatever is written after the seed, a link opens a class or says what is wrong', () => {
  const parts = fc.constantFrom('seats', 'hands', 'reading', 'lang', 'pairs', 'bell', 'level', 'length', 'x');
  fc.assert(
    fc.property(fc.array(fc.tuple(parts, fc.string()), { maxLength: 6 }), (fields) => {
      const read_ = read(`#class=x&${here}${fields.map(([name, value]) => `&${name}=${value}`).join('')}`);
      if (read_.ok) expect(read_.value).toMatchObject({ kind: 'class', seed: 'x' });
      else expect(read_.fault.code).toMatch(/^\w+$/);
    }),
  );
});
