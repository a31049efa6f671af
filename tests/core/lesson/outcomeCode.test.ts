/** Outcome codes: every ending round-trips, and one wrong sign is found. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ClauseId, LeaderId, OptionId } from '../../../src/core/model/vocabulary.ts';
import { KINDS } from '../../../src/core/model/vocabulary.ts';
import type { ToldOutcome } from '../../../src/core/lesson/outcomeCode.ts';
import { makeOutcomeCode, parseOutcomeCode, READS_AT_MOST, toldOutcome } from '../../../src/core/lesson/outcomeCode.ts';
import { makeSigns, parseSigns } from '../../../src/core/lesson/signs.ts';
import { lineOf } from '../../../src/core/replay/open.ts';
import { parseRecord } from '../../../src/core/replay/record.ts';
import { stateOf } from '../../../src/core/replay/line.ts';
import { goldenText } from '../../support/standing.ts';
import { BOOK } from '../../support/testGame.ts';

const START = { seed: 'class 7b', reading: null };
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const outcome: fc.Arbitrary<ToldOutcome> = fc.record({
  seat: fc.constantFrom<LeaderId | null>(null, ...BOOK.leaders),
  kind: fc.constantFrom(...KINDS),
  readsRight: fc.nat(READS_AT_MOST),
  text: fc
    .tuple(...BOOK.clauses.map((clause) => fc.constantFrom(null, ...BOOK.clause(clause).options.map(({ id }) => id))))
    .map((options) => {
      const text: Record<ClauseId, OptionId> = {};
      for (const [at, clause] of BOOK.clauses.entries()) {
        const option = options[at];
        if (option !== null && option !== undefined) text[clause] = option;
      }
      return text;
    }),
});

test('an outcome is read back from its code as it was, however the code is written', () => {
  fc.assert(
    fc.property(outcome, (told) => {
      const code = makeOutcomeCode(BOOK, START, told);
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
      expect(parseOutcomeCode(BOOK, START, code)).toEqual({ ok: true, value: told });
      expect(parseOutcomeCode(BOOK, START, ` ${code.toLowerCase().replaceAll('-', ' ')} `)).toEqual({
        ok: true,
        value: told,
      });
    }),
  );
});

test('any one mistyped sign is found, and any two that change places', () => {
  const code = makeSigns(123_456_789_012).replaceAll('-', '');
  for (let at = 0; at < code.length; at += 1) {
    for (const sign of ALPHABET)
      if (sign !== code[at])
        expect(parseSigns(code.slice(0, at) + sign + code.slice(at + 1)), `${sign} at ${at}`).toEqual({
          ok: false,
          fault: { code: 'mistyped' },
        });
    for (let other = at + 1; other < code.length; other += 1) {
      const signs = Array.from(code);
      [signs[at], signs[other]] = [signs[other] ?? '', signs[at] ?? ''];
      if (signs.join('') !== code) expect(parseSigns(signs.join('')).ok).toBe(false);
    }
  }
});

test('of whatever ending, one or two mistyped signs are found, and no game is told that was not played', () => {
  const typo = fc.record({ at: fc.nat(11), by: fc.integer({ min: 1, max: 31 }) });
  fc.assert(
    fc.property(outcome, fc.array(typo, { minLength: 1, maxLength: 2 }), (told, typos) => {
      const code = Array.from(makeOutcomeCode(BOOK, START, told).replaceAll('-', ''));
      const right = code.join('');
      for (const { at, by } of typos) code[at] = ALPHABET[(ALPHABET.indexOf(code[at] ?? '') + by) % 32] ?? '';
      fc.pre(code.join('') !== right);
      expect(parseOutcomeCode(BOOK, START, code.join(''))).toEqual({ ok: false, fault: { code: 'mistyped' } });
    }),
    { numRuns: 500 },
  );
});

test('what is no code says why: too short, a strange sign', () => {
  expect(parseSigns('ABC')).toEqual({ ok: false, fault: { code: 'length', has: 3, wants: 12 } });
  expect(parseSigns('ABCD-EFGH-JK!M')).toEqual({ ok: false, fault: { code: 'sign', sign: '!' } });
  expect(parseSigns('')).toEqual({ ok: false, fault: { code: 'length', has: 0, wants: 12 } });
});

test('a code of another class is told apart: another seed, another reading of time, another level', () => {
  const told: ToldOutcome = { seat: null, kind: 'talking', text: {}, readsRight: 0 };
  const code = makeOutcomeCode(BOOK, START, told);
  const reading = BOOK.scenario.readings[0]?.id ?? '';
  for (const other of [
    { ...START, seed: 'class 7c' },
    { ...START, reading },
    { ...START, skill: 'learning' as const },
  ])
    expect(parseOutcomeCode(BOOK, other, code)).toEqual({ ok: false, fault: { code: 'otherStart' } });
});

test('every kind of ending that a golden game shows is told by its code, from every seat', () => {
  for (const kind of KINDS) {
    const record = parseRecord(goldenText(kind));
    if (!record.ok) throw new Error(kind);
    const line = lineOf(BOOK, record.value);
    if (!line.ok) throw new Error(kind);
    for (const seat of [null, ...BOOK.leaders]) {
      const told = toldOutcome(stateOf(line.value), seat);
      expect(told.kind).toBe(kind);
      const code = makeOutcomeCode(BOOK, record.value, told);
      expect(parseOutcomeCode(BOOK, record.value, code)).toEqual({ ok: true, value: told });
    }
  }
});
