/** Full games that stand at a wanted place: a golden game of the full length, cut there and handed to persons, as the file that somebody would open. */
import { readFileSync } from 'node:fs';
import type { State } from '../../src/core/model/play/state.ts';
import type { LeaderId } from '../../src/core/model/vocabulary.ts';
import { sendOn, startLine, stateOf } from '../../src/core/replay/line.ts';
import { recordOf } from '../../src/core/replay/open.ts';
import { makeRecord, parseRecord } from '../../src/core/replay/record.ts';
import { startTree } from '../../src/core/replay/tree.ts';
import { stateHash } from '../../src/core/rules/identity.ts';
import { holdersWith } from '../../src/session/persons.ts';
import { FULL } from './fullGame.ts';
import type { FullGolden } from './makeFullGolden.ts';
import { fullGoldenFile } from './makeFullGolden.ts';
import type { Standing } from './standing.ts';

export interface FullStanding extends Standing {
  readonly state: State;
}

/** @returns the golden game of the full length cut at the first state that is wanted, these seats held by persons and the others by the computer. */
export function fullStanding(
  name: FullGolden,
  persons: readonly LeaderId[],
  isThere: (state: State) => boolean,
): FullStanding {
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
  if (!isThere(state)) throw new Error(`${name} never stands there`);
  return {
    text: makeRecord(recordOf(FULL, startTree(line))),
    hash: stateHash(state),
    commands: line.commands.length,
    state,
  };
}
