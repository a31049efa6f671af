/** The game in play as a developer's console has it (`window.game`): the same door as everybody's, and the whole state to look at. */
import type { Command } from '../core/model/command.ts';
import type { Refusal } from '../core/model/refusal.ts';
import type { State } from '../core/model/state.ts';
import { lineOf, stateOf } from '../core/replay/line.ts';
import type { Session } from './session.ts';

export interface GameConsole {
  /** @returns why the command was refused, or null. */
  send(command: Command): Refusal | null;
  /** @returns whether there was a command to take back. */
  undo(): boolean;
  /** @returns the whole state, hidden things too: played again from the record, so nothing in it can be changed. */
  state(): State;
  hash(): string;
}

/** @returns the console of a session. */
export function consoleOf(session: Session): GameConsole {
  return {
    send: session.send,
    undo: session.undo,
    state() {
      const line = lineOf(session.book, session.record());
      if (!line.ok) throw new Error(`the game in play does not replay: ${JSON.stringify(line.fault)}`);
      return stateOf(line.value);
    },
    hash: session.hash,
  };
}
