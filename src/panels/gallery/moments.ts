/** Moments of finished games, found by what happens in them rather than by their number, so that a game may be played anew. */
import type { Command } from '../../core/model/command.ts';
import type { Kind, LeaderId } from '../../core/model/vocabulary.ts';
import type { State } from '../../core/model/play/state.ts';
import type { Line } from '../../core/replay/line.ts';
import { cutAt, sendOn, startLine, stateOf } from '../../core/replay/line.ts';
import { recordOf } from '../../core/replay/open.ts';
import type { GameRecord } from '../../core/replay/record.ts';
import { startTree } from '../../core/replay/tree.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { holdersWith } from '../../session/persons.ts';
import type { Session } from '../../session/session.ts';
import { openSession } from '../../session/openSession.ts';

/** A game at one of its steps, and the command that came next; null at its end. */
export interface Moment {
  readonly line: Line;
  readonly state: State;
  readonly next: Command | null;
}
/** Records by the names of their files: one for each ending, and one whose text lies on the table. */
export type Records = Readonly<Record<Kind | 'onTheTable', GameRecord>>;
/** The games to choose from, by the same names. */
export type Games = Readonly<Record<keyof Records, Line>>;

/** @returns each record played by the rules; throws where the rules refuse a command of it. */
export function playAll(book: Rulebook, records: Records): Games {
  return Object.fromEntries(Object.entries(records).map(([name, record]) => [name, play(book, record)])) as Games;
}

function play(
  book: Rulebook,
  { seed, holders, reading, commands }: Pick<GameRecord, 'seed' | 'holders' | 'reading' | 'commands'>,
): Line {
  return commands.reduce(
    (line, command) => {
      const next = sendOn(book, line, command);
      if (!next.ok) throw new Error(`${seed}: ${JSON.stringify(command)} is refused: ${JSON.stringify(next.fault)}`);
      return next.value;
    },
    startLine(book, { seed, holders, reading }),
  );
}

/** @returns the first moment of a game at which something holds; throws where it never does. */
export function firstMoment(line: Line, holds: (state: State, after: State | null) => boolean): Moment {
  const step = line.states.findIndex((state, i) => holds(state, line.states[i + 1] ?? null));
  const state = line.states[step];
  if (state === undefined) throw new Error(`game ${line.opening.seed} has no such moment`);
  return { line, state, next: line.commands[step] ?? null };
}

/** @returns the last moment of a game: its ending. */
export function endOf(line: Line): Moment {
  return { line, state: stateOf(line), next: null };
}

/** @returns a game in play at that moment, a person in one seat and the computer in the others; null: it is watched. */
export function sessionAt(book: Rulebook, moment: Moment, seat: LeaderId | null): Session {
  return sharedAt(book, moment, seat === null ? [] : [seat]);
}

/** @returns the same with several persons at one device; nobody sits at it yet. */
export function sharedAt(book: Rulebook, { line, state }: Moment, persons: readonly LeaderId[]): Session {
  const cut = cutAt(line, line.states.indexOf(state));
  const { seed, reading = null } = cut.opening;
  const holders = holdersWith(book, persons);
  const record = recordOf(book, startTree(play(book, { seed, reading, holders, commands: cut.commands })));
  return openSession(book, { seed, seat: null, record });
}
