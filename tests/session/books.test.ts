/** The longer game of the page's scenario comes when it is asked for, and its records find it. */
import { expect, test } from 'vitest';
import { makeLink, parseLink } from '../../src/core/replay/link.ts';
import { makeBooks, NO_LONGER_GAMES } from '../../src/session/books.ts';
import { playLink } from '../../src/session/linked.ts';
import { openSession, resumeSession } from '../../src/session/openSession.ts';
import { openBy } from '../../src/session/whose.ts';
import { EXTENSION as FULL } from '../support/fullGame.ts';
import { BOOK } from '../support/testGame.ts';

test('it is fetched once, and again where it did not come', async () => {
  let asked = 0;
  const books = makeBooks(BOOK, {
    lengths: ['full'],
    fetch() {
      asked += 1;
      return asked === 1 ? Promise.reject(new Error('no network')) : Promise.resolve(FULL);
    },
  });
  expect(await books.at('lesson')).toEqual({ ok: true, value: BOOK });
  expect(await books.at('full')).toEqual({ ok: false, fault: { code: 'notFetched' } });
  const [full, again] = [await books.at('full'), await books.at('full')];
  expect(full.ok && full.value.weeks).toBe(12);
  expect(again).toEqual(full);
  expect(asked).toBe(2);
});

test('a game of it is kept, linked and opened again, and a page without it says so', async () => {
  const books = makeBooks(BOOK, { lengths: ['full'], fetch: () => Promise.resolve(FULL) });
  const full = await books.at('full');
  if (!full.ok) throw new Error(full.fault.code);
  const session = openSession(full.value, { seed: 'long', seat: null });
  for (let i = 0; i < 5; i += 1) session.step();
  const record = session.record();
  expect(record.length).toBe('full');
  const resumed = await openBy(books, record, (book) => resumeSession(book, record));
  expect(resumed.ok && resumed.value.record()).toEqual(record);
  const link = makeLink(full.value, record) ?? '';
  expect(parseLink(full.value, link).ok).toBe(true);
  const address = { kind: 'record', record: link, length: 'full', branch: null, step: 2, seat: null } as const;
  const played = await playLink(books, address);
  expect(played.ok && played.value.book.clauses.length).toBe(14);
  const without = makeBooks(BOOK, NO_LONGER_GAMES);
  expect(await openBy(without, record, (book) => resumeSession(book, record))).toEqual({
    ok: false,
    fault: { code: 'badField', path: 'length' },
  });
  expect(await playLink(without, address)).toEqual({ ok: false, fault: { code: 'unknownLength', name: 'full' } });
});
