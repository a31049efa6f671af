/** A pupil's answers to the questions before and after a lesson: one line of digits, without a name, and what a class's lines add up to. */
import type { Result } from '../model/result.ts';
import { fail, ok } from '../model/result.ts';

export const WHENS = ['before', 'after'] as const;
export type When = (typeof WHENS)[number];
/** How many questions there are, and how many answers each has to choose from. */
export const QUESTIONS = 10;
export const CHOICES = 3;

export interface AnswerSheet {
  readonly when: When;
  /** The answer chosen to each question, from 0; null where somebody says that they do not know. */
  readonly chosen: readonly (number | null)[];
}
/** `length`: how many digits there are. `sign`: one that no line has. `mistyped`: a digit is another, or two have changed places. */
export type AnswerFault =
  | { readonly code: 'length'; readonly has: number }
  | { readonly code: 'sign'; readonly sign: string }
  | { readonly code: 'mistyped' };

/** A prime above every product of a change and a distance of places: any one wrong digit is found, and any two that have changed places. */
const CHECK = 23;
const DIGITS = 1 + QUESTIONS;

function checkOf(digits: readonly number[]): string {
  const sum = digits.reduce((all, digit, at) => all + digit * (at + 1), 0);
  return String(sum % CHECK).padStart(2, '0');
}

/** @returns the line: 1 before or 2 after, an answer a question (0 where none is known), and two digits that check it. */
export function makeAnswerLine({ when, chosen }: AnswerSheet): string {
  const digits = [WHENS.indexOf(when) + 1, ...chosen.map((answer) => (answer === null ? 0 : answer + 1))];
  const text = digits.join('');
  return `${text.slice(0, 1)}-${text.slice(1, 6)}-${text.slice(6)}-${checkOf(digits)}`;
}

/** @returns the answers in a line, whatever its spaces and hyphens; one copied from paper may lack the two digits that check it. Or what is wrong with it. */
export function parseAnswerLine(text: string): Result<AnswerSheet, AnswerFault> {
  const signs = Array.from(text).filter((sign) => !/[\s\-.\u2010-\u2015]/u.test(sign));
  const stray = signs.find((sign) => !/[0-9]/u.test(sign));
  if (stray !== undefined) return fail({ code: 'sign', sign: stray });
  if (signs.length !== DIGITS && signs.length !== DIGITS + 2) return fail({ code: 'length', has: signs.length });
  const digits = signs.slice(0, DIGITS).map(Number);
  const [first = 0, ...answers] = digits;
  const when = WHENS[first - 1];
  const wrong = answers.find((answer) => answer > CHOICES);
  if (when === undefined || wrong !== undefined) return fail({ code: 'sign', sign: String(wrong ?? first) });
  if (signs.length > DIGITS && signs.slice(DIGITS).join('') !== checkOf(digits)) return fail({ code: 'mistyped' });
  return ok({ when, chosen: answers.map((answer) => (answer === 0 ? null : answer - 1)) });
}

/** How many of a class answered a question rightly. */
export interface QuestionTally {
  readonly right: Readonly<Record<When, number>>;
}

/** @returns for each question how many chose its right answer, before and after; and how many sheets there are of each. */
export function tallyAnswers(
  sheets: readonly AnswerSheet[],
  key: readonly number[],
): { readonly sheets: Readonly<Record<When, number>>; readonly questions: readonly QuestionTally[] } {
  const of = (when: When): readonly AnswerSheet[] => sheets.filter((sheet) => sheet.when === when);
  const right = (when: When, at: number): number => of(when).filter(({ chosen }) => chosen[at] === key[at]).length;
  return {
    sheets: { before: of('before').length, after: of('after').length },
    questions: key.map((_, at) => ({ right: { before: right('before', at), after: right('after', at) } })),
  };
}

/** @returns the sheets as a file of comma-separated values: when, the answer to each question as on the line, how many were right. No name, and nothing that joins a sheet after to one before. */
export function answersCsv(sheets: readonly AnswerSheet[], key: readonly number[]): string {
  const head = ['when', ...key.map((_, at) => `q${at + 1}`), 'right'];
  const rows = sheets.map(({ when, chosen }) => [
    when,
    ...chosen.map((answer) => (answer === null ? 0 : answer + 1)),
    chosen.filter((answer, at) => answer === key[at]).length,
  ]);
  return `${[head, ...rows].map((row) => row.join(',')).join('\r\n')}\r\n`;
}
