/** A game for tests: the first scenario's rulebook, positions that are set up, random legal play. */
import { readFileSync } from 'node:fs';
import { chanceFrom, draw } from '../../src/core/model/chance.ts';
import type { Command } from '../../src/core/model/command.ts';
import type { Scenario } from '../../src/core/model/scenario/scenario.ts';
import type { State } from '../../src/core/model/play/state.ts';
import type { LeaderId } from '../../src/core/model/vocabulary.ts';
import { candidates, legalCommands } from '../../src/core/rules/legal.ts';
import { newGame } from '../../src/core/rules/start/newGame.ts';
import { makeRulebook } from '../../src/core/rules/book/rulebook.ts';
import type { Rulebook } from '../../src/core/rules/book/rulebook.ts';
import { viewFor } from '../../src/core/rules/state/view.ts';
import { whyNot } from '../../src/core/rules/whyNot.ts';
import type { Plain } from './plays.ts';
import { deepFreeze, playsOf } from './plays.ts';

export const SCENARIO = JSON.parse(
  readFileSync(new URL('../../assets/scenarios/vladivostok-2025.json', import.meta.url), 'utf8'),
) as Scenario;
export const BOOK: Rulebook = makeRulebook(SCENARIO);

export const { after, refusalOf, allHandOver } = playsOf(BOOK);

/** @returns a new game of the first scenario, frozen. */
export function open(seed = 'test', change: (state: State) => State = (state) => state): State {
  return deepFreeze(change(newGame(BOOK, { seed, holders: {} })));
}

/** @returns the state at the beginning of the next week, nobody doing anything more. */
export function nextWeek(state: State): State {
  const { week } = state.table;
  let now = state;
  while (now.table.week === week && now.table.phase !== 'ended') now = allHandOver(now);
  return now;
}

/** @returns a seat with changes, for positions that are set up rather than played to. */
export function withSeat(state: State, leader: string, change: Partial<State['seats'][LeaderId]>): State {
  const seat = state.seats[leader as LeaderId];
  if (seat === undefined) throw new Error(`no seat ${leader}`);
  return { ...state, seats: { ...state.seats, [leader]: { ...seat, ...change } } };
}
/** @returns the state with a changed table. */
export function withTable(state: State, change: Partial<State['table']>): State {
  return { ...state, table: { ...state.table, ...change } };
}
/** @returns the state with the trust of a pair. */
export function withTrust(state: State, pair: string, trust: number): State {
  return { ...state, pairs: { ...state.pairs, [pair]: { trust, soundings: [] } } };
}

/** One random legal command of a random awaited seat; hands over one time in four so that games move, and never adjourns. */
export function randomCommand(state: State, pick: (below: number) => number): Command {
  const by = state.table.awaits[pick(state.table.awaits.length)];
  if (by === undefined) throw new Error('nobody is awaited');
  const view = viewFor(BOOK, state, by);
  const types = legalCommands(BOOK, view)
    .map((move) => move.type)
    .filter((one) => one !== 'adjourn');
  const type = pick(4) === 0 && types.includes('handOver') ? 'handOver' : types[pick(types.length)];
  if (type === undefined) throw new Error(`no legal command for ${by}`);
  const taken = candidates(BOOK, view, by, type).filter((command) => whyNot(BOOK, view, command) === null);
  const command = taken[pick(taken.length)];
  if (command === undefined) throw new Error(`no filling of ${type} for ${by}`);
  return command;
}

/** @returns a picker of whole numbers for a test seed. */
export function picker(seed: string): (below: number) => number {
  let chance = chanceFrom(seed);
  return (below) => {
    const [drawn, next] = draw(chance, below);
    chance = next;
    return drawn;
  };
}

/** Plays a random legal game; calls `each` with the state before, the command and the state after. */
export function randomGame(seed: string, each: (before: State, command: Command, after: State) => void): State {
  const pick = picker(`bot/${seed}`);
  let state = open(seed);
  for (let step = 0; state.table.phase !== 'ended'; step += 1) {
    if (step > 900) throw new Error(`game ${seed} does not end`);
    const command = randomCommand(state, pick);
    const next = after(state, command as unknown as Plain);
    each(state, command, next);
    state = next;
  }
  return state;
}
