/** Twelve signs that people can read out, type and scan: ten carry a number, two check them. */
import type { Result } from '../model/result.ts';
import { fail, ok } from '../model/result.ts';

/** Crockford's base 32: no I, L, O, U, which are taken for others. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** What a hand writes for one of them. */
const MEANT: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' };
const DATA = 10;
const CHECKS = 2;
/** Signs of a code, without its hyphens. */
export const CODE_LENGTH = DATA + CHECKS;
/** How many numbers a code can tell apart: 2 to the power of 50, exact in a double. */
export const CODE_CAPACITY = 32 ** DATA;

/** `length`: how many signs there are. `sign`: one that no code has. `mistyped`: a sign is another, or two have changed places. */
export type SignsFault =
  | { readonly code: 'length'; readonly has: number; readonly wants: number }
  | { readonly code: 'sign'; readonly sign: string }
  | { readonly code: 'mistyped' };

/** Powers of the generator of the field of 32 elements (x^5 + x^2 + 1), and their logarithms. */
const POWERS: readonly number[] = (() => {
  const powers: number[] = [];
  for (let i = 0, x = 1; i < 31; i += 1) {
    powers.push(x);
    x <<= 1;
    if (x > 31) x ^= 0b100101;
  }
  return powers;
})();
const LOGS: ReadonlyMap<number, number> = new Map(POWERS.map((power, log) => [power, log]));

function times(a: number, b: number): number {
  const x = LOGS.get(a);
  const y = LOGS.get(b);
  return x === undefined || y === undefined ? 0 : (POWERS[(x + y) % 31] ?? 0);
}

/** @returns the values of the polynomial with these coefficients at the two roots of the check: both 0 in a whole code (Reed and Solomon 1960). */
function checksOf(values: readonly number[]): readonly [number, number] {
  const at = (root: number): number => values.reduce((sum, value) => times(sum, root) ^ value, 0);
  return [at(POWERS[1] ?? 0), at(POWERS[2] ?? 0)];
}

/** @returns the two signs with which both checks come out as 0: the second follows from the first, and one of 32 fits. */
function checkSigns(data: readonly number[]): readonly [number, number] {
  for (let a = 0; a < 32; a += 1) {
    const [one, two] = checksOf([...data, a, 0]);
    // The last sign is added to both checks as it is.
    if (one === two) return [a, one];
  }
  throw new Error('two check signs solve two equations');
}

/** @returns a whole number from 0 to below `CODE_CAPACITY` as three groups of four signs. */
export function makeSigns(number: number): string {
  const data: number[] = [];
  for (let left = number, i = 0; i < DATA; i += 1) {
    data.unshift(left % 32);
    left = (left - (left % 32)) / 32;
  }
  const text = [...data, ...checkSigns(data)].map((value) => SIGNS[value]).join('');
  return `${text.slice(0, 4)}-${text.slice(4, 8)}-${text.slice(8)}`;
}

/** @returns the signs of a text without spaces and hyphens, in capitals, O as 0 and I as 1. */
export function signsOf(text: string): readonly string[] {
  return Array.from(text.toUpperCase())
    .filter((sign) => !/[\s\-\u2010-\u2015]/.test(sign))
    .map((sign) => MEANT[sign] ?? sign);
}

/** @returns the number in a code, whatever its case, spaces and hyphens; or what is wrong with it. Any one or two wrong signs are found. */
export function parseSigns(text: string): Result<number, SignsFault> {
  const signs = signsOf(text);
  const stray = signs.find((sign) => !SIGNS.includes(sign));
  if (stray !== undefined) return fail({ code: 'sign', sign: stray });
  if (signs.length !== CODE_LENGTH) return fail({ code: 'length', has: signs.length, wants: CODE_LENGTH });
  const values = signs.map((sign) => SIGNS.indexOf(sign));
  const [one, two] = checksOf(values);
  if (one !== 0 || two !== 0) return fail({ code: 'mistyped' });
  return ok(values.slice(0, DATA).reduce((sum, value) => sum * 32 + value, 0));
}
