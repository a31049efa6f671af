/** A line of play: an opening, the commands that were sent, and every state on the way, so that any step can be gone back to. */
import type { Command } from '../model/command.ts';
import type { Refusal } from '../model/refusal.ts';
import type { Result } from '../model/result.ts';
import { ok } from '../model/result.ts';
import type { State } from '../model/state.ts';
import { apply } from '../rules/apply.ts';
import { stateHash } from '../rules/identity.ts';
import type { Opening } from '../rules/newGame.ts';
import { newGame } from '../rules/newGame.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { GameRecord, RecordFault } from './record.ts';
import { FORMAT, hasWeekEnded, replay, RULES } from './record.ts';
import type { Player } from './seats.ts';
import { countSent, letSeatsAct } from './seats.ts';

export interface Line {
  readonly opening: Opening;
  readonly commands: readonly Command[];
  /** The opening, then the state after each command: one more than the commands. States share all that has not changed. */
  readonly states: readonly State[];
}

/** @returns a line that nothing has been sent on. */
export function startLine(book: Rulebook, opening: Opening): Line {
  return { opening, commands: [], states: [newGame(book, opening)] };
}

/** @returns the line that a record tells, or the record's fault. */
export function lineOf(book: Rulebook, record: GameRecord): Result<Line, RecordFault> {
  const played = replay(book, record);
  if (!played.ok) return played;
  const { seed, holders, reading, commands } = record;
  return ok({ opening: { seed, holders, reading }, commands, states: played.value.states });
}

/** @returns the state that the line has reached. */
export function stateOf(line: Line): State {
  const state = line.states.at(-1);
  if (state === undefined) throw new Error(`a line of ${line.opening.seed} has no state`);
  return state;
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

/** @returns the line up to a step: its first `step` commands. */
export function cutAt(line: Line, step: number): Line {
  return { ...line, commands: line.commands.slice(0, step), states: line.states.slice(0, step + 1) };
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

/** @returns the record of a line. */
export function recordOf(book: Rulebook, line: Line): GameRecord {
  const { opening, commands, states } = line;
  const weeks = states.filter((state, i) => {
    const before = states[i - 1];
    return before !== undefined && hasWeekEnded(before, state);
  });
  return {
    format: FORMAT,
    rules: RULES,
    scenario: book.scenario.id,
    scenarioHash: book.hash,
    seed: opening.seed,
    length: book.length,
    holders: opening.holders,
    reading: opening.reading ?? null,
    commands,
    weeks: weeks.map(rememberedHash),
  };
}
