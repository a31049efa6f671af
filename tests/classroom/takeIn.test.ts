/** Games that come in to the teacher's page: typed, pasted, linked and dropped; each that is not taken gets its line. */
import '../support/english.ts';
import { FULL } from '../support/fullGame.ts';
import { fullStanding } from '../support/fullStanding.ts';
import { beforeAll, expect, test } from 'vitest';
import { CODES_AT_MOST, RECORDS_AT_MOST } from '../../src/classroom/desk.ts';
import type { ClassEntry } from '../../src/classroom/desk.ts';
import { gamesOf } from '../../src/classroom/games.ts';
import { lineOfRecord } from '../../src/classroom/lines.ts';
import { isWhole, piecesIn, takeFiles, takeText } from '../../src/classroom/takeIn.ts';
import { lineHandedIn } from '../../src/core/lesson/handedIn.ts';
import { makeOutcomeCode } from '../../src/core/lesson/outcomeCode.ts';
import { makeArchive } from '../../src/core/replay/archive.ts';
import { ringBell } from '../../src/core/lesson/ringBell.ts';
import { startLine, stateOf } from '../../src/core/replay/line.ts';
import { makeLink, parseLink } from '../../src/core/replay/link.ts';
import { recordOf } from '../../src/core/replay/open.ts';
import { startTree } from '../../src/core/replay/tree.ts';
import type { GameRecord } from '../../src/core/replay/record.ts';
import { makeRecord, parseRecord } from '../../src/core/replay/record.ts';
import { makePairNote } from '../../src/core/lesson/pairNote.ts';
import { MAIN } from '../../src/core/replay/tree.ts';
import { startOf } from '../../src/session/lesson.ts';
import { undecidedOf } from '../../src/session/pair.ts';
import { A_CLASS } from '../support/aClass.ts';
import { classFiles, pupilFile } from '../support/classGames.ts';
import { book, holdersWith } from '../support/theGame.ts';

const TO = { book, address: A_CLASS };
const codeOf = (readsRight: number): string =>
  makeOutcomeCode(book, startOf(A_CLASS), { seat: book.sides[1], kind: 'talking', text: {}, readsRight });
const codes = (entries: readonly ClassEntry[]): readonly string[] => entries.map(({ code }) => code);
const file = (name: string, content: string | Uint8Array<ArrayBuffer>): File => new File([content], name);
const none = (): readonly ClassEntry[] => [];

let games: ReturnType<typeof classFiles>;
beforeAll(() => {
  games = classFiles(14);
});
function game(at: number, change: (record: GameRecord) => GameRecord = (record) => record): File {
  const { name, text } = games[at] ?? { name: '', text: '' };
  const record = parseRecord(text);
  if (!record.ok) throw new Error(text);
  return file(name, makeRecord(change(record.value)));
}

test('codes come one a line, parted by commas or within other words, with whatever spaces a hand puts in', () => {
  expect(piecesIn('abcd efgh jkmn\n\n ABCD-EFGH-JKMN, 1234\r\n')).toEqual(['abcd efgh jkmn', 'ABCD-EFGH-JKMN', '1234']);
  expect(piecesIn('Team 2: ABCD-EFGH-JKMN and abcd–efgh–jkmn!')).toEqual(['ABCD-EFGH-JKMN', 'abcd–efgh–jkmn']);
});

test('the last eight signs are enough, in any case, with O for 0 and I for 1', () => {
  const whole = codeOf(3);
  const short = whole.slice(5);
  const { entries } = takeText(TO, [], `${short.toLowerCase()}\n${short.replaceAll('0', 'o').replaceAll('1', 'i')}`);
  expect(codes(entries)).toEqual([whole, whole]);
  // A key more is not wanted, and one fewer is not enough.
  expect([short.slice(0, -1), short, whole.slice(0, 9), whole].map((typed) => isWhole(TO, typed))).toEqual([
    false,
    true,
    false,
    true,
  ]);
});

test('one wrong sign of the eight is found, wherever it stands', () => {
  const short = codeOf(5).slice(5).replace('-', '');
  for (let at = 0; at < short.length; at += 1)
    for (const sign of '0123456789ABCDEFGHJKMNPQRSTVWXYZ')
      if (sign !== short[at]) expect(isWhole(TO, short.slice(0, at) + sign + short.slice(at + 1))).toBe(false);
});

test('the same code twice is taken and told; a wrong one stays to be mended', () => {
  const { entries, notes, faults, left, count } = takeText(TO, [{ code: codeOf(1) }], `${codeOf(1)}\nABCD`);
  expect([codes(entries), count, left]).toEqual([[codeOf(1), codeOf(1)], 1, ['ABCD']]);
  expect(notes).toEqual([expect.stringContaining('stands here already')]);
  expect(faults).toEqual(['“ABCD” has 4 signs; a code has 12.']);
});

test('dropped games give their codes and stay with them, from files and from a zip, without their names', async () => {
  const zip = file('class.zip', makeArchive(games.slice(0, 7)));
  const loose = games.slice(7).map(({ name, text }) => file(name, text));
  const { entries, faults, count } = await takeFiles(TO, none, [zip, ...loose]);
  expect([faults, count, entries.length]).toEqual([[], 14, 14]);
  expect(gamesOf(book, A_CLASS, entries)).toHaveLength(14);
  for (const { code, record = '' } of entries) {
    const line = lineHandedIn(book, record);
    if (!line.ok) throw new Error(JSON.stringify(line.fault));
    expect(stateOf(line.value).table.outcome?.kind).toBe(gamesOf(book, A_CLASS, [{ code }])[0]?.told.kind);
  }
  // The line that was played to take the game in is kept, and is the one that its text plays.
  const kept = entries[0]?.record ?? '';
  expect(lineOfRecord(book, kept)).toEqual(lineHandedIn(book, kept));
  const named = await takeFiles(TO, none, [game(0, (record) => ({ ...record, name: 'Anna and Ben' }))]);
  expect(named.entries).toEqual([entries[0]]);
});

test('where a pair did not agree comes along for the debrief, and what somebody wrote does not', async () => {
  const step = 3;
  const written = { line: MAIN, step, text: 'Anna said no' };
  const noted = { line: MAIN, step, text: makePairNote('second') };
  const { entries, faults } = await takeFiles(TO, none, [
    game(0, (record) => ({ ...record, notes: [written, noted] })),
  ]);
  const record = entries[0]?.record ?? '';
  const read = parseLink(book, record);
  const line = lineOfRecord(book, record);
  if (!read.ok || !line.ok) throw new Error(faults.join(' '));
  expect(read.value.notes).toEqual([noted]);
  expect(undecidedOf(line.value, read.value.notes)).toMatchObject([{ week: 1, step, decided: 'second' }]);
});

test('a link to a game is taken like its file, and a game whose code came first is laid beside it', async () => {
  const record = parseRecord(games[0]?.text ?? '');
  const link = record.ok ? makeLink(book, record.value) : null;
  const byLink = takeText(TO, [], `https://example.org/game/#record=${link ?? ''}&step=12`);
  expect(byLink.faults).toEqual([]);
  const byFile = await takeFiles(TO, () => [{ code: byLink.entries[0]?.code ?? '' }], [game(0)]);
  expect(byFile.entries).toEqual(byLink.entries);
  expect(byFile.notes).toEqual([expect.stringContaining('is laid beside its code')]);
  const again = await takeFiles(TO, () => byFile.entries, [game(0)]);
  expect([again.count, again.faults]).toEqual([0, ['Al: this game is on the page already.']]);
  expect(takeText(TO, [], '#record=1.beef.x').faults).toHaveLength(1);
});

test('a full game is not taken, as a file or as a link, and it is said where it belongs', async () => {
  const { text } = fullStanding('comprehensive', FULL.sides, ({ table }) => table.phase === 'ended');
  const record = parseRecord(text);
  const link = record.ok ? makeLink(FULL, record.value) : null;
  const byFile = await takeFiles(TO, none, [file('evening', text)]);
  const byLink = takeText(TO, [], `https://example.org/game/#length=full&record=${link ?? ''}`);
  for (const { entries, faults } of [byFile, byLink])
    expect([entries, faults]).toEqual([[], [expect.stringContaining('it is a full game')]]);
});

test('a game that several persons shared gives a code a seat, and is one record', async () => {
  const [one, two] = book.sides;
  const holders = { ...holdersWith(one), [two]: 'person' as const };
  const line = ringBell(book, startLine(book, { seed: A_CLASS.seed, holders, reading: null }), one);
  const shared = file('shared.record.json', makeRecord(recordOf(book, startTree(line))));
  const { entries, count } = await takeFiles(TO, none, [shared]);
  expect(count).toBe(2);
  expect(gamesOf(book, A_CLASS, entries).map(({ told }) => told.seat)).toEqual(
    book.leaders.filter((leader) => leader === one || leader === two),
  );
  expect(new Set(entries.map(({ record }) => record)).size).toBe(1);
  expect((await takeFiles(TO, () => entries, [shared])).count).toBe(0);
});

test('what is no finished game of this class gets one line each', async () => {
  const other = pupilFile({ name: 'Elsewhere', seed: 'another', seat: book.sides[1], alike: 0 });
  const early = pupilFile({ name: 'Early', seed: '10b', seat: book.sides[1], alike: 0, until: 2 });
  const { entries, faults } = await takeFiles(TO, none, [
    file(other.name, other.text),
    file(early.name, early.text),
    game(1, (record) => ({ ...record, scenario: 'elsewhere' })),
    game(2, (record) => ({ ...record, own: {} })),
    game(3, (record) => ({ ...record, weeks: record.weeks.toReversed() })),
    file('notes.txt', 'hello'),
  ]);
  expect(entries).toEqual([]);
  expect(faults.map((fault) => fault.replace(/^\S+ was not taken in: /, '')).toSorted()).toEqual([
    expect.stringMatching(/^it belongs to another class/),
    expect.stringMatching(/^it is damaged/),
    expect.stringMatching(/^it is played in another scenario/),
    expect.stringMatching(/^it is played in another scenario/),
    expect.stringMatching(/^its hash of week 1/),
    expect.stringMatching(/^the game has not ended/),
  ]);
});

test('the page holds so many codes and so many games, and says what is left out', async () => {
  const full = Array.from({ length: CODES_AT_MOST }, () => ({ code: codeOf(0) }));
  expect(takeText(TO, full, codeOf(1)).faults).toEqual([expect.stringContaining('is left out')]);
  const heavy = Array.from({ length: RECORDS_AT_MOST }, (_, at) => ({ code: codeOf(0), record: `1.a.${at}` }));
  const { entries, faults } = await takeFiles(TO, () => heavy, [game(0)]);
  expect([entries.length, faults]).toEqual([RECORDS_AT_MOST, [expect.stringContaining('100 whole games')]]);
});

test('a record pasted as text is answered with short lines at once, and stays to be mended', async () => {
  const text = await game(0).text();
  const { faults, left, count } = takeText(TO, [], `${text},\n`.repeat(40));
  expect(count).toBe(0);
  expect(faults.length).toBe(left.length);
  expect(faults.length).toBeGreaterThan(10_000);
  expect(Math.max(...faults.map(({ length }) => length))).toBeLessThan(200);
});
