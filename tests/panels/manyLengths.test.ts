/** Games of both lengths on the page of many games, and how a long game's ending is headed. */
import { expect, test } from 'vitest';
import { sideBySide } from '../../src/core/replay/many.ts';
import type { Rulebook } from '../../src/core/rules/book/rulebook.ts';
import { leavesWords } from '../../src/panels/ending/text/leavesWords.ts';
import { endingSentence } from '../../src/words/sentences/endings.ts';
import type { Offered } from '../../src/panels/many/gather.ts';
import { NOTHING, withOffered } from '../../src/panels/many/gather.ts';
import { makeBooks } from '../../src/session/books.ts';
import { openSession } from '../../src/session/openSession.ts';
import { EXTENSION, FULL } from '../support/fullGame.ts';
import { BOOK } from '../support/testGame.ts';

const watch = { told: () => undefined, isStopped: () => false };

function offered(book: Rulebook, name: string): Offered {
  const session = openSession(book, { seed: 'both', seat: null });
  for (let i = 0; i < 20; i += 1) session.step();
  return { name, record: session.record(), id: null };
}

test('a lesson and two full games of one start lie side by side, each played by its own rules, and only the two are one start', async () => {
  const books = makeBooks(BOOK, { lengths: ['full'], fetch: () => Promise.resolve(EXTENSION) });
  const games = [offered(BOOK, 'lesson'), offered(FULL, 'one'), offered(FULL, 'two')];
  const { played, told } = await withOffered(books, NOTHING, games, watch);
  expect(told?.lines).toEqual([]);
  expect(sideBySide(played).starts.map(({ book, games: of }) => [book.length, of.length])).toEqual([
    ['full', 2],
    ['lesson', 1],
  ]);
});

test('a full game whose rules do not come is told by name, and the others lie there', async () => {
  const books = makeBooks(BOOK, { lengths: ['full'], fetch: () => Promise.reject(new Error('no network')) });
  const { played, told } = await withOffered(books, NOTHING, [offered(FULL, 'one'), offered(BOOK, 'two')], watch);
  expect(played).toHaveLength(1);
  expect(told?.lines).toEqual(['one is a longer game, whose rules could not be fetched.']);
});

test('a text that settles every clause is headed a comprehensive settlement; one that does not says what it leaves open', () => {
  const session = openSession(FULL, { seed: 'both', seat: null });
  const all = Object.fromEntries(FULL.clauses.map((clause) => [clause, FULL.clause(clause).options[0]!.id]));
  const most = Object.fromEntries(Object.entries(all).filter(([clause]) => clause !== 'justice'));
  const outcome = { rung: 5, kind: 'holding', ratified: {}, kept: null } as const;
  const whole = { ...outcome, text: all, comprehensive: true } as never;
  const partial = { ...outcome, text: most } as never;
  expect([endingSentence(whole), leavesWords(session, whole)]).toEqual([
    'A comprehensive settlement is signed, and holds',
    '',
  ]);
  expect([endingSentence(partial), leavesWords(session, partial)]).toEqual([
    'A framework is signed, and holds',
    'It leaves open: Justice and claims.',
  ]);
});
