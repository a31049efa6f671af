/** A small scenario that is not one of ours, and made up from its first line: what travels in a record, and how, is tried with it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Scenario } from '../../src/core/model/scenario/scenario.ts';
import { playOn, startLine } from '../../src/core/replay/line.ts';
import type { Line } from '../../src/core/replay/line.ts';
import { recordOf } from '../../src/core/replay/open.ts';
import type { GameRecord } from '../../src/core/replay/record.ts';
import { startTree } from '../../src/core/replay/tree.ts';
import { makeForeignRulebook } from '../../src/core/rules/book/rulebook.ts';
import { holdersWith } from '../../src/session/persons.ts';

export const LANTERN_FILE = fileURLToPath(new URL('../scenarios/lantern-sound-1999.json', import.meta.url));
export const LANTERN = JSON.parse(readFileSync(LANTERN_FILE, 'utf8')) as Scenario;
export const LANTERN_BOOK = makeForeignRulebook(LANTERN, 'lesson');

/** @returns a game of it that the computer has played to its end, in every seat. */
export function lanternLine(seed = 'a', book = LANTERN_BOOK): Line {
  return playOn(book, startLine(book, { seed, holders: holdersWith(book, []) }), () => false);
}

/** @returns that game as a record, the scenario in it. */
export function lanternRecord(seed = 'a', book = LANTERN_BOOK): GameRecord {
  return recordOf(book, startTree(lanternLine(seed, book)));
}
