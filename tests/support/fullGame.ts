/** The first scenario at its full length, for tests: its file, its rulebook, commands by short words, positions played or handed over to. */
import { readFileSync } from 'node:fs';
import type { Command } from '../../src/core/model/command.ts';
import type { Extension } from '../../src/core/model/extension.ts';
import type { Refusal } from '../../src/core/model/refusal.ts';
import type { State } from '../../src/core/model/state.ts';
import { playOn, startLine, stateOf } from '../../src/core/replay/line.ts';
import { apply } from '../../src/core/rules/apply.ts';
import { newGame } from '../../src/core/rules/newGame.ts';
import { makeRulebook } from '../../src/core/rules/rulebook.ts';
import type { Rulebook } from '../../src/core/rules/rulebook.ts';
import { lengthen } from '../../src/core/scenario/lengthen.ts';
import { deepFreeze, SCENARIO } from './testGame.ts';
import type { Plain } from './testGame.ts';

const file = new URL('../../assets/scenarios/full/vladivostok-2025.json', import.meta.url);
/** What lengthens the scenario. */
export const EXTENSION = JSON.parse(readFileSync(file, 'utf8')) as Extension;
const read = lengthen(SCENARIO, EXTENSION);
if (!read.ok) throw new Error(JSON.stringify(read.fault));

export const FULL: Rulebook = makeRulebook(read.value, 'full');

/** @returns a new full game, frozen. */
export function openFull(seed = 'test'): State {
  return deepFreeze(newGame(FULL, { seed, holders: {} }));
}

/** @returns the state after the commands; throws on a refusal, naming the command. */
export function afterFull(state: State, ...commands: readonly Plain[]): State {
  return commands.reduce((now, command) => {
    const result = apply(FULL, now, command as unknown as Command);
    if (!result.ok) throw new Error(`${JSON.stringify(command)} refused: ${JSON.stringify(result.fault)}`);
    return deepFreeze(result.value.state);
  }, state);
}

/** @returns why a command is refused; throws where it is taken. */
export function fullRefusalOf(state: State, command: Plain): Refusal {
  const result = apply(FULL, state, command as unknown as Command);
  if (result.ok) throw new Error(`${JSON.stringify(command)} was taken`);
  return result.fault;
}

/** @returns the state after everybody awaited has handed over, until the phase or the week changes. */
export function handOverFull(state: State): State {
  const { phase, week, slot } = state.table;
  let now = state;
  while (now.table.phase === phase && now.table.week === week && now.table.slot === slot) {
    const [by] = now.table.awaits;
    if (by === undefined) return now;
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
