/** A game as the debrief reads it: every state on the way, and what was sent between them. */
import type { Command } from '../../model/command.ts';
import type { Logged } from '../../model/play/event.ts';
import type { State } from '../../model/play/state.ts';
import type { LeaderId } from '../../model/vocabulary.ts';

export interface Game {
  readonly commands: readonly Command[];
  /** The opening, then the state after each command: one more than the commands. */
  readonly states: readonly State[];
}

/** @returns the state with which a game ends. */
export function endOf(game: Game): State {
  const end = game.states.at(-1);
  if (end === undefined) throw new Error('a game without a state');
  return end;
}

/** @returns the state in which the command of a step was sent. */
export function stateBefore(game: Game, step: number): State {
  const state = game.states[step];
  if (state === undefined) throw new Error(`no state before step ${step}`);
  return state;
}

/** Where a moment can be played again from: `restartAt` this step, that many commands stay. */
export interface Fork {
  readonly step: number;
  /** Whether one starts with the week, in its talks, or with a signed text. */
  readonly from: 'week' | 'talks' | 'signing';
}

const IN_TALKS: readonly Command['type'][] = ['propose', 'answer', 'amend'];

/**
 * Where to play again from so that a moment can go otherwise: the reader's own part in those talks, else the first morning of the week. A
 * computer's seat would do the same again.
 * @param seat the reader's; null where the game was watched.
 */
export function forkTo(game: Game, seat: LeaderId | null, entry: Pick<Logged, 'step' | 'week'>): Fork {
  const monday = firstOf(game, entry.week);
  const phase = game.states[entry.step]?.table.phase;
  if (phase === 'moves') return { step: monday, from: 'week' };
  const own = game.commands.findLastIndex(
    (command, i) =>
      i <= entry.step &&
      i >= monday &&
      command.by === seat &&
      (IN_TALKS.includes(command.type) || command.type === 'campaign'),
  );
  const sent = game.commands[own];
  if (sent === undefined) return { step: monday, from: 'week' };
  return { step: own, from: sent.type === 'campaign' ? 'signing' : 'talks' };
}

/** @returns how many commands had been sent when a week began. */
function firstOf(game: Game, week: number): number {
  const at = game.states.findIndex((state) => state.table.week === week);
  return at === -1 ? 0 : at;
}
