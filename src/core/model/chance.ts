/** Chance: whole numbers drawn from a stored generator, so that the same seed gives the same draws for ever. */
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/** The generator's whole state: four 32-bit integers. */
export type Chance = readonly [number, number, number, number];

/**
 * Any text is a seed (rules, section 12): sha-256, its first 16 bytes as four big-endian int32.
 * @returns the state of a generator that nothing has been drawn from.
 */
export function chanceFrom(seed: string): Chance {
  const bytes = sha256(utf8ToBytes(seed));
  const at = (i: number): number =>
    ((bytes[i] ?? 0) << 24) | ((bytes[i + 1] ?? 0) << 16) | ((bytes[i + 2] ?? 0) << 8) | (bytes[i + 3] ?? 0);
  return [at(0), at(4), at(8), at(12)];
}

/**
 * Draws a whole number from 0 to `below` - 1, by rejection so that none is favoured.
 * @returns the number and the next state.
 */
export function draw(chance: Chance, below: number): readonly [number, Chance] {
  const generator = xoroshiro128plusFromState(chance);
  const limit = 4294967296 - (4294967296 % below);
  let drawn = generator.next() >>> 0;
  while (drawn >= limit) drawn = generator.next() >>> 0;
  const [a = 0, b = 0, c = 0, d = 0] = generator.getState();
  return [drawn % below, [a, b, c, d]];
}

/** @returns `items` in a drawn order, and the next state. */
export function shuffle<T>(chance: Chance, items: readonly T[]): readonly [readonly T[], Chance] {
  const left = [...items];
  const order: T[] = [];
  let next = chance;
  while (left.length > 0) {
    const [at, after] = draw(next, left.length);
    next = after;
    order.push(...left.splice(at, 1));
  }
  return [order, next];
}
