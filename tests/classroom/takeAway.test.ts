/** What goes out from the teacher's page: no name and no order of arrival unless the teacher turns it on; nothing that a spreadsheet would carry out. */
import '../support/english.ts';
import { expect, test } from 'vitest';
import { makeCsv, separatorOf } from '../../src/classroom/takeAway/csv.ts';
import { leaving, tableOf, zipOfGames } from '../../src/classroom/takeAway/games.ts';
import { takeFiles } from '../../src/classroom/takeIn.ts';
import { readArchive } from '../../src/core/replay/archive.ts';
import { parseRecord } from '../../src/core/replay/record.ts';
import { A_CLASS } from '../support/aClass.ts';
import { classFiles } from '../support/classGames.ts';
import { book } from '../support/theGame.ts';

const TO = { book, address: A_CLASS };
const given = classFiles(6);
const entered = async () => {
  const files = given.map(({ name, text }) => new File([text], name));
  const { entries } = await takeFiles(TO, () => [], files);
  return entries.map((entry, at) => ({ ...entry, ...(at < 3 ? { nickname: `=Pair ${at}` } : {}) }));
};

test('a cell that a spreadsheet would carry out stays text, and separators and quotes are kept', () => {
  expect(
    makeCsv(
      [
        ['=1+1', '-2', '@x', '+3'],
        ['a;b', 'a,b', 'say "no"', 'two\nlines'],
        [-5, 7, '', 'ї'],
      ],
      ';',
    ),
  ).toBe('\uFEFF\'=1+1;\'-2;\'@x;\'+3\r\n"a;b";a,b;"say ""no""";"two\nlines"\r\n-5;7;;ї\r\n');
  expect(['en', 'uk', 'ru', 'fr'].map(separatorOf)).toEqual([',', ';', ';', ';']);
});

test('without being asked to, an export tells no nickname and not who came in first', async () => {
  const entries = await entered();
  const games = leaving(book, A_CLASS, entries, false);
  const turned = leaving(book, A_CLASS, entries.toReversed(), false);
  expect(JSON.stringify(games)).not.toContain('Pair');
  expect(tableOf(book, games, false)).toEqual(tableOf(book, turned, false));
  const zip = readArchive(await zipOfGames(book, games));
  const files = zip.ok ? zip.value.entries : [];
  expect(files.map(({ name }) => name)).toEqual(given.map((_, at) => `game-00${at + 1}.record.json`));
  for (const { text } of files) {
    const record = parseRecord(text.ok ? text.value : '');
    expect(record.ok && record.value.name).toBe('');
  }
});

test('with names, the table and the records carry them in the order of the page', async () => {
  const entries = await entered();
  const games = leaving(book, A_CLASS, entries, true);
  expect(games.map(({ entry }) => entry)).toEqual(entries);
  expect(tableOf(book, games, true)[1]?.[1]).toBe('=Pair 0');
  const zip = readArchive(await zipOfGames(book, games));
  const [first] = zip.ok ? zip.value.entries : [];
  const record = parseRecord(first?.text.ok === true ? first.text.value : '');
  expect(record.ok && record.value.name).toBe('=Pair 0');
});

test('the table says seat, rung, reads and each clause of every game, and that it began like the class', async () => {
  const [head = [], ...rows] = tableOf(book, leaving(book, A_CLASS, await entered(), false), false);
  expect(head).toHaveLength(7 + book.clauses.length);
  expect(rows).toHaveLength(6);
  for (const row of rows) {
    expect(row).toHaveLength(head.length);
    expect(row.at(-1)).toBe('yes, by its game');
    expect(row[1]).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  }
});

test('what is taken along comes in again on another machine, game by game', async () => {
  const entries = await entered();
  const zip = await zipOfGames(book, leaving(book, A_CLASS, entries, false));
  const back = await takeFiles(TO, () => [], [new File([zip], 'good-offices-class.zip')]);
  expect(back.faults).toEqual([]);
  expect(new Set(back.entries.map(({ record }) => record))).toEqual(new Set(entries.map(({ record }) => record)));
  expect(back.entries).toHaveLength(entries.length);
});
