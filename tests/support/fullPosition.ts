/** Full games brought to a position, for tests. */
import type { Command } from '../../src/core/model/command.ts';
import type { Refusal } from '../../src/core/model/refusal.ts';
import type { State } from '../../src/core/model/state.ts';
import { apply } from '../../src/core/rules/apply.ts';
import { newGame } from '../../src/core/rules/newGame.ts';
import { FULL } from './fullGame.ts';
import type { Plain } from './testGame.ts';
import { deepFreeze } from './testGame.ts';

/** @returns a new full game, changed and frozen. */
export function openFull(seed = 'test', change: (state: State) => State = (state) => state): State {
  return deepFreeze(change(newGame(FULL, { seed, holders: {} })));
}

/** @returns the state after a command; throws on a refusal, naming the command. */
export function afterFull(state: State, command: Plain): State {
  const result = apply(FULL, state, command as unknown as Command);
  if (!result.ok) throw new Error(`${JSON.stringify(command)} refused: ${JSON.stringify(result.fault)}`);
  return deepFreeze(result.value.state);
}

/** @returns why a command is refused; throws where it is taken. */
export function refusalInFull(state: State, command: Plain): Refusal {
  const result = apply(FULL, state, command as unknown as Command);
  if (result.ok) throw new Error(`${JSON.stringify(command)} was taken`);
  return result.fault;
}

/** @returns the state after these moves are sealed and everybody has handed over: the folders are open. */
export function openedFull(state: State, ...moves: readonly Plain[]): State {
  const sealed = moves.reduce(afterFull, state);
  return FULL.leaders.reduce((now, by) => afterFull(now, { type: 'handOver', by }), sealed);
}
