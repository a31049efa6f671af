/** A class's address that nobody has changed anything of. */
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import type { ClassAddress } from './classAddress.ts';

/** @returns the address of a class in its plainest form: every seat drawn by lot, nothing fixed, no pairs, no bell. */
export function plainClass(book: Rulebook, seed: string): ClassAddress {
  return {
    kind: 'class',
    scenario: book.scenario.id,
    length: book.length,
    seed,
    seats: book.leaders,
    hands: 'draw',
    reading: null,
    language: null,
    pairs: false,
    bell: null,
  };
}
