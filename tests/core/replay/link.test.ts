/** Links: a lesson game fits one, gives its game back, and nothing that comes in one can hurt. */
import * as fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeBase64url, parseBase64url } from '../../../src/core/replay/base64url.ts';
import { BUDGET } from '../../../src/core/replay/budget.ts';
import { forkAt } from '../../../src/core/replay/fork.ts';
import { playOn, startLine, stateOf } from '../../../src/core/replay/line.ts';
import { makeLink, parseLink } from '../../../src/core/replay/link.ts';
import { openRecord, recordOf, treeOf } from '../../../src/core/replay/open.ts';
import { parseRecord } from '../../../src/core/replay/record.ts';
import { lineIn, MAIN, noted, startTree, withBranch } from '../../../src/core/replay/tree.ts';
import { hashOf, stateHash } from '../../../src/core/rules/book/identity.ts';
import { book, holdersWith } from '../../support/theGame.ts';
import { openSession } from '../../../src/session/openSession.ts';
import { FULL } from '../../support/fullGame.ts';

const never = (): boolean => false;
const line = playOn(book, startLine(book, { seed: 'link', holders: holdersWith(null) }), never);
const record = recordOf(book, startTree(line));
const link = makeLink(book, record) ?? '';
const start = link.slice(0, link.lastIndexOf('.') + 1);
const linkOf = (json: unknown): string =>
  start + makeBase64url(deflateSync(strToU8(JSON.stringify(json)), { level: 9 }));

test('any bytes are the same after writing and reading', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(parseBase64url(makeBase64url(bytes))).toEqual(bytes);
    }),
  );
  expect(parseBase64url('a')).toBeNull();
  expect(parseBase64url('ab=')).toBeNull();
});

test('a link gives its game back, weeks checked', () => {
  const read = parseLink(book, link);
  const tree = read.ok ? treeOf(book, read.value) : read;
  if (!tree.ok) throw new Error(JSON.stringify(tree.fault));
  expect(lineIn(tree.value, MAIN).commands).toEqual(line.commands);
  expect(stateHash(stateOf(lineIn(tree.value, MAIN)))).toBe(stateHash(stateOf(line)));
  expect(recordOf(book, tree.value)).toEqual(record);
});

test('every golden game fits a link of 2,000 signs, under 5 bytes a command beside its head', () => {
  const folder = new URL('../../games/', import.meta.url);
  const head = parseBase64url(
    (makeLink(book, recordOf(book, startTree(startLine(book, line.opening)))) ?? '').slice(start.length),
  );
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.record.json'))) {
    const read = parseRecord(readFileSync(new URL(file, folder), 'utf8'));
    if (!read.ok) throw new Error(file);
    const text = makeLink(book, read.value) ?? '';
    expect(text.length, file).toBeGreaterThan(0);
    expect(text.length, file).toBeLessThan(2_000);
    const bytes = (parseBase64url(text.slice(start.length))?.length ?? 0) - (head?.length ?? 0);
    expect(bytes / read.value.commands.length, file).toBeLessThan(5);
  }
});

test('branches and notes travel in a link, whatever is written in them', () => {
  const branch = withBranch(
    startTree(line, 'Żółw'),
    playOn(book, forkAt(book, line, 20, holdersWith(book.sides[0])), never),
    '<i>',
  );
  const tree = noted(branch.tree, { line: branch.id, step: 25, text: 'Ось <script>"\\' });
  const read = parseLink(book, makeLink(book, recordOf(book, tree, branch.id)) ?? '');
  const back = read.ok ? treeOf(book, read.value) : read;
  if (!back.ok) throw new Error(JSON.stringify(back.fault));
  expect(recordOf(book, back.value, branch.id)).toEqual(recordOf(book, tree, branch.id));
});

test('a changed week in a link is noticed', () => {
  const read = parseLink(book, makeLink(book, { ...record, weeks: record.weeks.with(1, 'f'.repeat(64)) }) ?? '');
  const opened = read.ok ? openRecord(book, read.value) : read;
  expect(opened.ok && opened.value.broken?.fault).toMatchObject({ code: 'hashMismatch', week: 2 });
});

test('a game too long for a link is handed over as a file', () => {
  let tree = startTree(line);
  for (let i = 0; i < 300; i++) tree = noted(tree, { line: MAIN, step: i % 20, text: hashOf(`note ${i}`).repeat(3) });
  expect(makeLink(book, recordOf(book, tree)) === null).toBe(true);
});

test.each<[string, string, string]>([
  ['nothing', '', 'notJson'],
  ['words', 'hello', 'notJson'],
  ['a later packing', '3.00000000.AAAA', 'newerFormat'],
  ['another scenario', `1.00000000.${link.slice(start.length)}`, 'otherScenarioHash'],
  ['half of it', link.slice(0, -40), 'notJson'],
  ['a letter that is none', `${link.slice(0, 40)}%${link.slice(41)}`, 'notJson'],
  ['a dot too many', `${link}.x`, 'notJson'],
  ['more than any link', 'x'.repeat(BUDGET.link + 1), 'tooLarge'],
  ['an endless text', start + makeBase64url(deflateSync(new Uint8Array(5_000_000), { level: 9 })), 'tooLarge'],
  ['a million brackets', start + makeBase64url(deflateSync(strToU8('['.repeat(1_000_000)), { level: 9 })), 'tooDeep'],
  ['numbers that no word has', linkOf({ 0: 999999 }), 'badField'],
  ['a list', linkOf([1, 2, 3]), 'badField'],
])('%s is refused with a code', (_, text, code) => {
  const read = parseLink(book, text);
  expect(read.ok ? null : read.fault.code).toBe(code);
});

test('no mutated link crashes, hangs or opens as another game in silence', () => {
  const letters = link.slice(start.length);
  fc.assert(
    fc.property(
      fc.nat(letters.length - 1),
      fc.nat(letters.length),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      (from, length, put) => {
        const text = start + letters.slice(0, from) + put + letters.slice(from + (length % 9));
        const read = parseLink(book, text);
        if (!read.ok) return;
        const opened = openRecord(book, read.value);
        if (opened.ok && opened.value.broken === null)
          expect(stateHash(stateOf(lineIn(opened.value.tree, MAIN)))).toMatch(/^[0-9a-f]{64}$/);
      },
    ),
    { numRuns: 1_500 },
  );
});

test('a full game fits a link as a lesson does: under five bytes a command, and nothing of it is lost', () => {
  const session = openSession(FULL, { seed: 'link', seat: null });
  while (session.view().table.phase !== 'ended') session.step();
  const played = session.record();
  const [whole, head] = [makeLink(FULL, played) ?? '', makeLink(FULL, { ...played, commands: [] }) ?? ''];
  expect(((whole.length - head.length) * 3) / 4 / played.commands.length).toBeLessThan(5);
  const read = parseLink(FULL, whole);
  expect(read.ok && read.value.commands).toEqual(played.commands);
});
