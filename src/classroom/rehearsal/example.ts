/** An example class for the rehearsal: six games of one deal that the computer plays, alike up to a choice and then each its own way. Kept nowhere. */
import { handIn } from '../../core/lesson/handedIn.ts';
import { playOn, startLine } from '../../core/replay/line.ts';
import { recordOf } from '../../core/replay/open.ts';
import type { Player } from '../../core/replay/seats.ts';
import { bySeat } from '../../core/replay/seats.ts';
import { startTree } from '../../core/replay/tree.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import type { ClassAddress } from '../../session/classAddress.ts';
import { holdersWith } from '../../session/persons.ts';
import { plainClass } from '../../session/plainClass.ts';
import type { ClassEntry } from '../desk.ts';

const SEED = 'rehearsal';
/** After how many choices of its own each game goes its way. */
const ALIKE = [0, 2, 4, 6, 3, 8] as const;

/** @returns the address of the example class: every seat drawn by lot. */
export function exampleAddress(book: Rulebook): ClassAddress {
  return plainClass(book, SEED);
}

/** @returns one of its games, played anew: always the same one. */
export function exampleGame(book: Rulebook, nth: number): ClassEntry {
  const seat = book.leaders[nth % book.leaders.length];
  if (seat === undefined) throw new Error(`${book.scenario.id} has no seats`);
  const alike = ALIKE[nth % ALIKE.length] ?? 0;
  // The pupil's choices are a computer's, with a chance of their own from there on.
  const pupil: Player = (rules, state, leader, index) =>
    bySeat(rules, leader === seat && index >= alike ? { ...state, seed: `${SEED}/${nth}` } : state, leader, index);
  const opening = { seed: SEED, holders: holdersWith(book, [seat]), reading: null };
  const line = playOn(book, startLine(book, opening), () => false, pupil);
  const game = handIn(book, exampleAddress(book), recordOf(book, startTree(line)));
  if (!game.ok) throw new Error(`an example is not taken: ${JSON.stringify(game.fault)}`);
  const {
    codes: [code = ''],
    record,
  } = game.value;
  return record === null ? { code } : { code, record };
}

/** How many games the example class has. */
export const EXAMPLES = ALIKE.length;
