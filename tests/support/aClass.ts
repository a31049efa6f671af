/** The address of a class in its plainest form. */
import { knownOf } from '../../src/session/addressFields.ts';
import type { ClassAddress } from '../../src/session/classAddress.ts';
import { plainClass } from '../../src/session/plainClass.ts';
import { book } from './theGame.ts';

/** What a link may name in the game's own scenario. */
export const KNOWN = knownOf(book);
/** Every seat drawn by lot, nothing fixed, no bell. */
export const A_CLASS: ClassAddress = plainClass(book, '10b');
