/** The games of the class by their numbers on the page, with what their codes tell. */
import type { ClassGame } from '../core/lesson/differing.ts';
import { parseOutcomeCode } from '../core/lesson/outcomeCode.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import type { ClassAddress } from '../session/classAddress.ts';
import { startOf } from '../session/lesson.ts';
import type { ClassEntry } from './desk.ts';

export interface EnteredGame extends ClassGame {
  /** The game itself, for `lineHandedIn`; absent where only its code is known. */
  readonly record?: string;
}

/** @returns what the codes tell, each by the number that it has in the list; one that tells nothing is left out. */
export function gamesOf(book: Rulebook, address: ClassAddress, entries: readonly ClassEntry[]): readonly EnteredGame[] {
  return entries.flatMap(({ code, record }, at) => {
    const told = parseOutcomeCode(book, startOf(address), code);
    return told.ok ? [{ number: at + 1, told: told.value, ...(record === undefined ? {} : { record }) }] : [];
  });
}
