/** Full games that stand at a wanted place: a golden game of the full length, cut there and handed to persons, as the file that somebody would open. */
import { readFileSync } from 'node:fs';
import type { State } from '../../src/core/model/play/state.ts';
import type { LeaderId } from '../../src/core/model/vocabulary.ts';
import { sendOn, startLine, stateOf } from '../../src/core/replay/line.ts';
import { recordOf } from '../../src/core/replay/open.ts';
import { makeRecord, parseRecord } from '../../src/core/replay/record.ts';
import { startTree } from '../../src/core/replay/tree.ts';
import { stateHash } from '../../src/core/rules/book/identity.ts';
import { holdersWith } from '../../src/session/persons.ts';
import { FULL } from './fullGame.ts';
import type { FullGolden } from './makeFullGolden.ts';
import { FULL_GOLDEN, fullGoldenFile } from './makeFullGolden.ts';
import type { Standing } from './standing.ts';

export interface FullStanding extends Standing {
  readonly state: State;
}

/** @returns the golden game of the full length cut at the first state that is wanted, these seats held by persons and the others by the computer; null where it never stands there. */
function cutAt(
  name: FullGolden,
  persons: readonly LeaderId[],
  isThere: (state: State) => boolean,
): FullStanding | null {
  const read = parseRecord(readFileSync(fullGoldenFile(name), 'utf8'));
  if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.fault)}`);
  const { seed, reading, commands } = read.value;
  let line = startLine(FULL, { seed, holders: holdersWith(FULL, persons), reading });
  for (const command of commands) {
    if (isThere(stateOf(line))) break;
    const next = sendOn(FULL, line, command);
    if (!next.ok) throw new Error(`${name}: ${JSON.stringify(command)}: ${JSON.stringify(next.fault)}`);
    line = next.value;
  }
  const state = stateOf(line);
  if (!isThere(state)) return null;
  return {
    text: makeRecord(recordOf(FULL, startTree(line))),
    hash: stateHash(state),
    commands: line.commands.length,
    state,
  };
}

/** @returns a golden game of the full length cut at the first state that is wanted; throws where it never stands there. */
export function fullStanding(
  name: FullGolden,
  persons: readonly LeaderId[],
  isThere: (state: State) => boolean,
): FullStanding {
  const cut = cutAt(name, persons, isThere);
  if (cut === null) throw new Error(`${name} never stands there`);
  return cut;
}

/** @returns the first golden game of the full length that ever stands where it is wanted: which one that is changes with every rule. */
export function anyFullStanding(persons: readonly LeaderId[], isThere: (state: State) => boolean): FullStanding {
  for (const name of FULL_GOLDEN.toReversed()) {
    const cut = cutAt(name, persons, isThere);
    if (cut !== null) return cut;
  }
  throw new Error('no golden game of the full length stands there');
}

/** @returns the same, held by one person: the seat that the table then waits for first. */
export function standingOfOne(isThere: (state: State) => boolean): FullStanding {
  const [seat] = anyFullStanding([], isThere).state.table.awaits;
  if (seat === undefined) throw new Error('nobody is waited for there');
  return anyFullStanding([seat], isThere);
}
