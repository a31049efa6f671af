/** How fast a game goes: one command beside the same nested update without rules, and one choice of a computer seat. */
import type { Command } from '../../src/core/model/command.ts';
import type { State } from '../../src/core/model/play/state.ts';
import type { Player } from '../../src/core/replay/seats.ts';
import { bySeat, countSent, letSeatsAct } from '../../src/core/replay/seats.ts';
import { apply } from '../../src/core/rules/apply.ts';
import { newGame } from '../../src/core/rules/start/newGame.ts';
import type { Rulebook } from '../../src/core/rules/book/rulebook.ts';

/** Microseconds. */
export interface Spread {
  readonly median: number;
  readonly worst: number;
  readonly calls: number;
}
export interface PlayFigures {
  /** Commands that end no week, and the same nested update of the same states. */
  readonly apply: Spread;
  readonly update: Spread;
  readonly weeksEnd: Spread;
  readonly choice: Spread;
  /** The same choices as they fell in the games, once each: what else the machine did and the collector's pauses included. */
  readonly choiceInPassing: Spread;
}

interface Position {
  readonly state: State;
  readonly command: Command;
  readonly endsWeek: boolean;
}

const GAMES = 60;
/** Games that compile the code and fill the table before the clock runs. */
const WARM_UP = 15;
/** Each position is timed so often and its quickest time taken: what else the machine did is no part of the figure. */
const REPEATS = 5;

/** @returns how a list of microseconds lies. */
function spread(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  return { median: sorted[Math.trunc(sorted.length / 2)] ?? 0, worst: sorted.at(-1) ?? 0, calls: sorted.length };
}

/** @returns microseconds that a call took. */
function timed(run: () => unknown): number {
  const since = performance.now();
  run();
  return (performance.now() - since) * 1000;
}

function quickest(run: () => unknown): number {
  return Math.min(...Array.from({ length: REPEATS }, () => timed(run)));
}

/** The yardstick of `apply`: one seat, the table and the log of a state made anew, as a command makes them, without any rule. */
function nestedUpdate(state: State, command: Command): State {
  const seat = state.seats[command.by];
  if (seat === undefined) throw new Error(`no seat ${command.by}`);
  const entry = {
    step: state.step,
    week: state.table.week,
    to: 'all',
    event: { type: 'handedOver', by: command.by },
  } as const;
  return {
    ...state,
    step: state.step + 1,
    table: { ...state.table, awaits: state.table.awaits.filter((leader) => leader !== command.by) },
    seats: { ...state.seats, [command.by]: { ...seat, capital: seat.capital + 1, sealed: [...seat.sealed] } },
    log: [...state.log, entry],
  };
}

/** @returns figures of games that the computer plays with every seat. */
export function playFigures(book: Rulebook): PlayFigures {
  const choices: (() => Command)[] = [];
  const inPassing: number[] = [];
  const positions: Position[] = [];
  for (let game = 0; game < GAMES; game++) {
    const isWarm = game >= WARM_UP;
    const opening = {
      seed: `bench/${game}`,
      holders: Object.fromEntries(book.leaders.map((id) => [id, 'computer' as const])),
    };
    let state = newGame(book, opening);
    const player: Player = (rules, now, leader, index) => {
      const since = performance.now();
      const command = bySeat(rules, now, leader, index);
      if (isWarm) {
        inPassing.push((performance.now() - since) * 1000);
        choices.push(() => bySeat(rules, now, leader, index));
      }
      return command;
    };
    for (const taken of letSeatsAct(book, state, countSent(book, []), () => false, player)) {
      const endsWeek = taken.state.table.week !== state.table.week;
      if (isWarm) positions.push({ state, command: taken.command, endsWeek });
      state = taken.state;
    }
  }
  const applied = positions.map((position) => ({
    ...position,
    took: quickest(() => apply(book, position.state, position.command)),
  }));
  return {
    apply: spread(applied.filter(({ endsWeek }) => !endsWeek).map(({ took }) => took)),
    update: spread(positions.map(({ state, command }) => quickest(() => nestedUpdate(state, command)))),
    weeksEnd: spread(applied.filter(({ endsWeek }) => endsWeek).map(({ took }) => took)),
    choice: spread(choices.map(quickest)),
    choiceInPassing: spread(inPassing),
  };
}
