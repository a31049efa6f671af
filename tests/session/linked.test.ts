/** A link to a record is played back at its moment, from a seat that its scenario has. */
import { expect, test } from 'vitest';
import { makeLink } from '../../src/core/replay/link.ts';
import { parseRecord } from '../../src/core/replay/record.ts';
import type { RecordAddress } from '../../src/session/address.ts';
import { makeBooks, NO_LONGER_GAMES } from '../../src/session/books.ts';
import { playLink } from '../../src/session/linked.ts';
import { LANTERN_BOOK, lanternRecord } from '../support/lanternSound.ts';
import { goldenText } from '../support/standing.ts';
import { BOOK } from '../support/testGame.ts';

const read = parseRecord(goldenText('talking'));
if (!read.ok) throw new Error(read.fault.code);
const BOOKS = makeBooks(BOOK, NO_LONGER_GAMES);
const address: RecordAddress = {
  kind: 'record',
  record: makeLink(BOOK, read.value) ?? '',
  length: 'lesson',
  branch: null,
  step: 12,
  seat: null,
};

test('at its step, from the seat that it names', async () => {
  const played = await playLink(BOOKS, { ...address, seat: 'ukraine' });
  if (!played.ok) throw new Error(played.fault.code);
  expect(played.value.place()).toMatchObject({ step: 12, onlooker: 'ukraine' });
});

test('and not from one that its scenario has not', async () => {
  expect(await playLink(BOOKS, { ...address, seat: 'mars' })).toEqual({
    ok: false,
    fault: { code: 'unknownSeat', name: 'mars' },
  });
});

test('a scenario in it is checked as in a file', async () => {
  const record = makeLink(LANTERN_BOOK, { ...lanternRecord(), own: { format: 1, id: 'lantern-sound-1999' } }) ?? '';
  expect(await playLink(BOOKS, { ...address, record })).toMatchObject({ ok: false, fault: { code: 'ownScenario' } });
});
