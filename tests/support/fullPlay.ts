/** A full game for tests: commands by short words, and seats that hand over until something happens. */
import type { Command } from '../../src/core/model/command.ts';
import type { Refusal } from '../../src/core/model/refusal.ts';
import type { State } from '../../src/core/model/state.ts';
import { apply } from '../../src/core/rules/apply.ts';
import { newGame } from '../../src/core/rules/newGame.ts';
import { viewFor } from '../../src/core/rules/view.ts';
import { whyNot } from '../../src/core/rules/whyNot.ts';
import { FULL } from './fullGame.ts';
import type { Plain } from './testGame.ts';
import { deepFreeze } from './testGame.ts';

/** @returns a new full game with its table laid otherwise, frozen. */
export function openFull(table: Partial<State['table']> = {}, seed = 'test'): State {
  const state = newGame(FULL, { seed, holders: {} });
  return deepFreeze({ ...state, table: { ...state.table, ...table } });
}

/** @returns the state after the commands; throws on a refusal, naming the command. */
export function afterFull(state: State, ...commands: readonly Plain[]): State {
  return commands.reduce((now, command) => {
    const result = apply(FULL, now, command as unknown as Command);
    if (!result.ok) throw new Error(`${JSON.stringify(command)} refused: ${JSON.stringify(result.fault)}`);
    return deepFreeze(result.value.state);
  }, state);
}

/** @returns why a command would be refused; null where it would be taken. */
export function refusedInFull(state: State, command: Plain): Refusal | null {
  return whyNot(FULL, viewFor(FULL, state, command.by as never), command as unknown as Command);
}

/** @returns the state once everybody awaited has handed over, again and again, until it is as wanted; throws where it never is. */
export function passUntil(state: State, isWanted: (table: State['table']) => boolean): State {
  let now = state;
  while (!isWanted(now.table)) {
    const [by] = now.table.awaits;
    if (by === undefined) throw new Error(`the game ended in week ${now.table.week}`);
    now = afterFull(now, { type: 'handOver', by });
  }
  return now;
}
