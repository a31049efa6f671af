/** The game in play as a developer's console has it (`window.game`): the same door as everybody's, and the whole state to look at. */
import type { Command } from '../core/model/command.ts';
import type { Refusal } from '../core/model/play/refusal.ts';
import type { State } from '../core/model/play/state.ts';
import { stateOf } from '../core/replay/line.ts';
import { lineIn } from '../core/replay/tree.ts';
import type { Session } from './session.ts';

export interface GameConsole {
  /** @returns why the command was refused, or null. */
  send(command: Command): Refusal | null;
  /** @returns whether there was a command to take back. */
  undo(): boolean;
  /** @returns the whole state, hidden things too; to be looked at, never to be written to. */
  state(): State;
  hash(): string;
}

/** @returns the console of a session. */
export function consoleOf(session: Session): GameConsole {
  return {
    send: session.send,
    undo: session.undo,
    state: () => stateOf(lineIn(session.tree(), session.line)),
    hash: session.hash,
  };
}
