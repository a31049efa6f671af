/** The first scenario at its full length, for tests: its file, its rulebook, commands by short words, positions played or handed over to. */
import { readFileSync } from 'node:fs';
import type { Command } from '../../src/core/model/command.ts';
import type { Extension } from '../../src/core/model/scenario/extension.ts';
import type { Refusal } from '../../src/core/model/play/refusal.ts';
import type { State } from '../../src/core/model/play/state.ts';
import { playOn, startLine, stateOf } from '../../src/core/replay/line.ts';
import { newGame } from '../../src/core/rules/start/newGame.ts';
import { makeRulebook } from '../../src/core/rules/book/rulebook.ts';
import type { Rulebook } from '../../src/core/rules/book/rulebook.ts';
import { viewFor } from '../../src/core/rules/state/view.ts';
import { whyNot } from '../../src/core/rules/whyNot.ts';
import { lengthen } from '../../src/core/scenario/lengthen.ts';
import type { Plain } from './plays.ts';
import { deepFreeze, playsOf } from './plays.ts';
import { SCENARIO } from './testGame.ts';

const file = new URL('../../assets/scenarios/full/vladivostok-2025.json', import.meta.url);
/** What lengthens the scenario. */
export const EXTENSION = JSON.parse(readFileSync(file, 'utf8')) as Extension;
const read = lengthen(SCENARIO, EXTENSION);
if (!read.ok) throw new Error(JSON.stringify(read.fault));

export const FULL: Rulebook = makeRulebook(read.value, 'full');

export const { after: afterFull, refusalOf: fullRefusalOf, allHandOver: handOverFull } = playsOf(FULL);

/** @returns a new full game, changed and frozen. */
export function openFull(seed = 'test', change: (state: State) => State = (state) => state): State {
  return deepFreeze(change(newGame(FULL, { seed, holders: {} })));
}

/** @returns a new full game with its table laid otherwise, frozen. */
export function laidFull(table: Partial<State['table']>, seed = 'test'): State {
  return openFull(seed, (state) => ({ ...state, table: { ...state.table, ...table } }));
}

/** @returns why a command would be refused; null where it would be taken. */
export function refusedInFull(state: State, command: Plain): Refusal | null {
  return whyNot(FULL, viewFor(FULL, state, command.by as never), command as unknown as Command);
}

/** @returns the state after these moves are sealed and everybody has handed over: the folders are open. */
export function openedFull(state: State, ...moves: readonly Plain[]): State {
  const handedOver = FULL.leaders.map((by): Plain => ({ type: 'handOver', by }));
  return afterFull(state, ...moves, ...handedOver);
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

/** @returns the state on the first morning of a later week, nobody doing anything more; the last state where the game ends before. */
export function untilWeek(state: State, week: number): State {
  let now = state;
  while (now.table.week < week && now.table.phase !== 'ended') now = handOverFull(now);
  return now;
}

/** @returns a whole game of computer leaders. */
export function playedFull(seed: string): State {
  const holders = Object.fromEntries(FULL.leaders.map((leader) => [leader, 'computer' as const]));
  return stateOf(playOn(FULL, startLine(FULL, { seed, holders }), () => false));
}
