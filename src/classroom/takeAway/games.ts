/** The games of a class as they leave the page: without nicknames, and in an order that tells nobody who came in when, unless the teacher turns that on. */
import type { ToldOutcome } from '../../core/lesson/outcomeCode.ts';
import { parseOutcomeCode } from '../../core/lesson/outcomeCode.ts';
import { KIND_RUNG } from '../../core/model/vocabulary.ts';
import type { ArchiveFile } from '../../core/replay/archive.ts';
import { makeArchive } from '../../core/replay/archive.ts';
import { recordOf } from '../../core/replay/open.ts';
import { makeRecord } from '../../core/replay/record.ts';
import { startTree } from '../../core/replay/tree.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { breath } from '../../panels/library/breath.ts';
import type { ClassAddress } from '../../session/classAddress.ts';
import { startOf } from '../../session/lesson.ts';
import { clauseName, optionName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import type { ClassEntry } from '../desk.ts';
import { lineOfRecord } from '../lines.ts';
import { seatName } from '../seatName.ts';
import type { Cell } from './csv.ts';

export interface LeavingGame {
  /** From 1, the same in the table, the zip and the report. */
  readonly number: number;
  readonly entry: ClassEntry;
  readonly told: ToldOutcome;
}

/** @returns the games in the order of their codes, that is by seat and ending, without nicknames; or, with names, as they stand on the page. */
export function leaving(
  book: Rulebook,
  address: ClassAddress,
  entries: readonly ClassEntry[],
  withNames: boolean,
): readonly LeavingGame[] {
  const given = withNames
    ? entries
    : entries
        .map(({ code, record }): ClassEntry => (record === undefined ? { code } : { code, record }))
        .toSorted((a, b) => (a.code === b.code ? 0 : a.code < b.code ? -1 : 1));
  return given
    .flatMap((entry) => {
      const told = parseOutcomeCode(book, startOf(address), entry.code);
      return told.ok ? [{ entry, told: told.value }] : [];
    })
    .map((game, at) => ({ ...game, number: at + 1 }));
}

/** @returns the games as a table with a head line: seat, rung, ending, right reads, each clause, and by what it is known that the game began like the class. */
export function tableOf(
  book: Rulebook,
  games: readonly LeavingGame[],
  withNames: boolean,
): readonly (readonly Cell[])[] {
  const head: readonly Cell[] = [
    say('takeAway.column.number'),
    ...(withNames ? [say('takeAway.column.nickname')] : []),
    say('takeAway.column.code'),
    say('takeAway.column.seat'),
    say('takeAway.column.rung'),
    say('takeAway.column.ending'),
    say('takeAway.column.reads'),
    ...book.clauses.map((clause) => clauseName(book, clause)),
    say('takeAway.column.begun'),
  ];
  const rows = games.map(({ number, entry, told }): readonly Cell[] => [
    number,
    ...(withNames ? [entry.nickname ?? ''] : []),
    entry.code,
    seatName(book, told.seat),
    KIND_RUNG[told.kind],
    say(`runs.kinds.${told.kind}`),
    told.readsRight,
    ...book.clauses.map((clause) => {
      const option = told.text[clause];
      return option === undefined ? say('ending.open') : optionName(book, clause, option);
    }),
    say(entry.record === undefined ? 'takeAway.byCode' : 'takeAway.byGame'),
  ]);
  return [head, ...rows];
}

/** @returns a zip of the records that are there, each called by its number; with names, the nickname is the record's own. */
export async function zipOfGames(book: Rulebook, games: readonly LeavingGame[]): Promise<Uint8Array<ArrayBuffer>> {
  const files: ArchiveFile[] = [];
  // A game of several persons stands there once a seat.
  const packed = new Set<string>();
  for (const { number, entry } of games) {
    if (entry.record === undefined || packed.has(entry.record)) continue;
    packed.add(entry.record);
    await breath();
    const line = lineOfRecord(book, entry.record);
    // What was kept has been checked when it came in; what somebody has changed since stays behind.
    if (!line.ok) continue;
    const record = recordOf(book, startTree(line.value));
    const name = `game-${String(number).padStart(3, '0')}.record.json`;
    files.push({ name, text: makeRecord({ ...record, name: entry.nickname ?? '' }) });
  }
  return makeArchive(files);
}
