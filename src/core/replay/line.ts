/** A line of play: an opening, the commands that were sent, and every state on the way, so that any step can be gone back to. */
import type { Command } from '../model/command.ts';
import type { Refusal } from '../model/play/refusal.ts';
import type { Result } from '../model/result.ts';
import { ok } from '../model/result.ts';
import type { State } from '../model/play/state.ts';
import type { ByLeader, Holder } from '../model/vocabulary.ts';
import { apply } from '../rules/apply.ts';
import { stateHash } from '../rules/book/identity.ts';
import type { Opening } from '../rules/start/newGame.ts';
import { newGame } from '../rules/start/newGame.ts';
import type { Rulebook } from '../rules/book/rulebook.ts';
import { isSeatedAlike, reseat } from '../rules/book/seating.ts';
import type { Player } from './seats.ts';
import { countSent, letSeatsAct } from './seats.ts';

/** Other people took the seats: from a step on these hold them. */
export interface Reseated {
  /** How many commands had been sent by then. */
  readonly step: number;
  readonly holders: ByLeader<Holder>;
  /** The state of that step, with the new holders. */
  readonly state: State;
}

export interface Line {
  readonly opening: Opening;
  /** In order of step; none in a game that was played from one seat. */
  readonly reseated: readonly Reseated[];
  readonly commands: readonly Command[];
  /**
   * The opening, then the state after each command: one more than the commands, each as it stood before anybody was reseated there.
   * States share all that has not changed.
   */
  readonly states: readonly State[];
}

/** @returns a line that nothing has been sent on. */
export function startLine(book: Rulebook, opening: Opening): Line {
  return { opening, reseated: [], commands: [], states: [newGame(book, opening)] };
}

/** @returns the state after that many commands, with whoever goes on from there in the seats. */
export function stateAt(line: Line, step: number): State {
  const state = line.reseated.findLast((one) => one.step === step)?.state ?? line.states[step];
  if (state === undefined) throw new Error(`a line of ${line.opening.seed} has no step ${step}`);
  return state;
}

/** @returns the state that the line has reached. */
export function stateOf(line: Line): State {
  return stateAt(line, line.commands.length);
}

/** @returns who holds the seats after that many commands. */
export function holdersAt(line: Line, step: number): ByLeader<Holder> {
  return line.reseated.findLast((one) => one.step <= step)?.holders ?? line.opening.holders;
}

/** @returns the line with one command more, or why the rules refuse it. */
export function sendOn(book: Rulebook, line: Line, command: Command): Result<Line, Refusal> {
  const next = apply(book, stateOf(line), command);
  if (!next.ok) return next;
  return ok({ ...line, commands: [...line.commands, command], states: [...line.states, next.value.state] });
}

/** @returns the line after the seats that no person holds have acted, until `isDone` or the end. */
export function playOn(book: Rulebook, line: Line, isDone: (state: State) => boolean, player?: Player): Line {
  const taken = letSeatsAct(book, stateOf(line), countSent(book, line.commands), isDone, player);
  if (taken.length === 0) return line;
  return {
    ...line,
    commands: [...line.commands, ...taken.map(({ command }) => command)],
    states: [...line.states, ...taken.map(({ state }) => state)],
  };
}

/** @returns the line up to a step: its first `step` commands, and whoever held the seats until then. */
export function cutAt(line: Line, step: number): Line {
  return {
    opening: line.opening,
    reseated: line.reseated.filter((one) => one.step < step),
    commands: line.commands.slice(0, step),
    states: line.states.slice(0, step + 1),
  };
}

/** @returns the line with other holders from where it has got to; itself where they hold the seats already. */
export function reseatOn(line: Line, holders: ByLeader<Holder>): Line {
  const step = line.commands.length;
  if (isSeatedAlike(holdersAt(line, step), holders)) return line;
  const earlier = line.reseated.filter((one) => one.step < step);
  return { ...line, reseated: [...earlier, { step, holders, state: reseat(stateOf(line), holders) }] };
}

/** Hashes already taken: a week's end is hashed once, however often the game is saved. */
const hashes = new WeakMap<State, string>();

/** @returns the hash of a state, remembered. */
export function rememberedHash(state: State): string {
  const known = hashes.get(state);
  if (known !== undefined) return known;
  const hash = stateHash(state);
  hashes.set(state, hash);
  return hash;
}

/** @returns whether a week has ended between two states: it is over once the next has begun, or the game has ended. */
export function hasWeekEnded(before: State, after: State): boolean {
  return after.table.week > before.table.week || (after.table.phase === 'ended' && before.table.phase !== 'ended');
}

/** @returns the hashes of the weeks that end after the first `from` commands, in order. */
export function weekHashes(line: Line, from: number): readonly string[] {
  const ends = line.states.filter((state, step) => {
    const before = line.states[step - 1];
    return step > from && before !== undefined && hasWeekEnded(before, state);
  });
  return ends.map(rememberedHash);
}
