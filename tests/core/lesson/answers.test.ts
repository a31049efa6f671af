/** A pupil's answers travel as a line of digits without a name, and a slip of the hand is found. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnswerSheet } from '../../../src/core/lesson/answers.ts';
import {
  answersCsv,
  CHOICES,
  makeAnswerLine,
  parseAnswerLine,
  QUESTIONS,
  tallyAnswers,
  WHENS,
} from '../../../src/core/lesson/answers.ts';

const SHEET: fc.Arbitrary<AnswerSheet> = fc.record({
  when: fc.constantFrom(...WHENS),
  chosen: fc.array(fc.option(fc.integer({ min: 0, max: CHOICES - 1 })), { minLength: QUESTIONS, maxLength: QUESTIONS }),
});

test('every sheet comes back from its line, from paper too', () => {
  fc.assert(
    fc.property(SHEET, (sheet) => {
      const line = makeAnswerLine(sheet);
      expect(parseAnswerLine(line)).toEqual({ ok: true, value: sheet });
      expect(parseAnswerLine(` ${line.replaceAll('-', ' ').slice(0, -3)}`)).toEqual({ ok: true, value: sheet });
    }),
  );
});

test('a wrong digit is found, and so are two that have changed places', () => {
  fc.assert(
    fc.property(SHEET, (sheet) => {
      const signs = makeAnswerLine(sheet).replaceAll('-', '').split('');
      for (let at = 0; at < 11; at += 1) {
        const wrong = signs.with(at, String((Number(signs[at]) + 1) % 4)).join('');
        expect(parseAnswerLine(wrong).ok).toBe(false);
        const next = signs[at + 1] ?? '';
        if (at < 10 && next !== signs[at])
          expect(
            parseAnswerLine(
              signs
                .with(at, next)
                .with(at + 1, signs[at] ?? '')
                .join(''),
            ).ok,
          ).toBe(false);
      }
    }),
  );
});

test('what is no line is told why', () => {
  expect(parseAnswerLine('12')).toEqual({ ok: false, fault: { code: 'length', has: 2 } });
  expect(parseAnswerLine('1-2A321-30213')).toEqual({ ok: false, fault: { code: 'sign', sign: 'A' } });
  expect(parseAnswerLine('1-29321-30213')).toEqual({ ok: false, fault: { code: 'sign', sign: '9' } });
});

test('a class is counted by question, before and after, and its file names nobody', () => {
  const key = Array.from({ length: QUESTIONS }, () => 1);
  const all = (when: AnswerSheet['when'], answer: number | null): AnswerSheet => ({
    when,
    chosen: key.map(() => answer),
  });
  const sheets = [all('before', null), all('before', 1), all('after', 1)];
  const { sheets: counted, questions } = tallyAnswers(sheets, key);
  expect(counted).toEqual({ before: 2, after: 1 });
  expect(questions[0]).toEqual({ right: { before: 1, after: 1 } });
  expect(answersCsv(sheets, key).split('\r\n')).toEqual([
    'when,q1,q2,q3,q4,q5,q6,q7,q8,q9,q10,right',
    'before,0,0,0,0,0,0,0,0,0,0,0',
    'before,2,2,2,2,2,2,2,2,2,2,10',
    'after,2,2,2,2,2,2,2,2,2,2,10',
    '',
  ]);
});
