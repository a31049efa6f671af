/** Games that stand at a wanted place: a golden or a directed game, cut there and handed to one seat, as the file that a person would open. */
import { readFileSync } from 'node:fs';
import type { Command } from '../../src/core/model/command.ts';
import type { State } from '../../src/core/model/play/state.ts';
import type { Kind, LeaderId } from '../../src/core/model/vocabulary.ts';
import { sendOn, startLine, stateOf } from '../../src/core/replay/line.ts';
import { recordOf } from '../../src/core/replay/open.ts';
import { makeRecord, parseRecord } from '../../src/core/replay/record.ts';
import { startTree } from '../../src/core/replay/tree.ts';
import { stateHash } from '../../src/core/rules/book/identity.ts';
import { viewFor } from '../../src/core/rules/state/view.ts';
import { conditionalClauses } from '../../src/session/conditions.ts';
import { goldenFile } from './makeGolden.ts';
import { BOOK } from './testGame.ts';

/** A game's file, and the hash that whoever opens it must come to. */
export interface Standing {
  readonly text: string;
  readonly hash: string;
  /** How many commands it holds. */
  readonly commands: number;
}
interface Played {
  readonly seed: string;
  readonly commands: readonly Command[];
}

/** @returns the file of the golden game of a kind of ending. */
export function goldenText(kind: Kind): string {
  return readFileSync(goldenFile(kind), 'utf8');
}

/** @returns the golden game of a kind of ending. */
export function golden(kind: Kind): Played {
  const read = parseRecord(goldenText(kind));
  if (!read.ok) throw new Error(`${kind}: ${JSON.stringify(read.fault)}`);
  return read.value;
}

/** @returns a game whose whole text is short of a signature when it lies on the table; no golden game is. */
export function shortText(): Played {
  const file = new URL('../games/moments/onTheTable.record.json', import.meta.url);
  const read = parseRecord(readFileSync(file, 'utf8'));
  if (!read.ok) throw new Error(`onTheTable: ${JSON.stringify(read.fault)}`);
  return read.value;
}

/** @returns the game cut at the first state that is wanted, its seat held by a person and the others by the computer. */
export function standing({ seed, commands }: Played, seat: string, isThere: (state: State) => boolean): Standing {
  const holders = Object.fromEntries(
    BOOK.leaders.map((leader) => [leader, leader === seat ? ('person' as const) : ('computer' as const)]),
  );
  let line = startLine(BOOK, { seed, holders, reading: null });
  for (const command of commands) {
    if (isThere(stateOf(line))) break;
    const next = sendOn(BOOK, line, command);
    if (!next.ok) throw new Error(`seed ${seed}: ${JSON.stringify(command)}: ${JSON.stringify(next.fault)}`);
    line = next.value;
  }
  if (!isThere(stateOf(line))) throw new Error(`seed ${seed} never stands there`);
  return {
    text: makeRecord(recordOf(BOOK, startTree(line))),
    hash: stateHash(stateOf(line)),
    commands: line.commands.length,
  };
}

/** @returns whether the table waits for a seat in a phase. */
export const awaits =
  (seat: string, phase: State['table']['phase']) =>
  ({ table }: State): boolean =>
    table.phase === phase && table.awaits.some((leader) => leader === seat);

/** @returns whether a seat is asked for an answer, and there is a change that it could ask for and would then accept. */
export const mayAskFor =
  (seat: string) =>
  (state: State): boolean =>
    awaits(seat, 'answers')(state) &&
    conditionalClauses(BOOK, viewFor(BOOK, state, seat as LeaderId), seat as LeaderId).length > 0;
