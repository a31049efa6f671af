/** Positions of the full game for tests. */
import type { State } from '../../src/core/model/state.ts';
import { newGame } from '../../src/core/rules/newGame.ts';
import { FULL } from './fullGame.ts';
import { deepFreeze } from './testGame.ts';

/** @returns a new full game, frozen. */
export function openFull(seed = 'test'): State {
  return deepFreeze(newGame(FULL, { seed, holders: {} }));
}
