/** The console that a developer has: the game's own door, and its whole state to look at. */
import { expect, test } from 'vitest';
import { stateHash } from '../../src/core/rules/book/identity.ts';
import { consoleOf } from '../../src/session/console.ts';
import { openSession } from '../../src/session/openSession.ts';
import { book } from '../support/theGame.ts';

test('the console sends, takes back, and shows the whole state with its hash', () => {
  const [seat] = book.sides;
  const game = consoleOf(openSession(book, { seed: 'console', seat }));
  const before = game.hash();
  expect(stateHash(game.state())).toBe(before);
  expect(game.state().hidden.reading).not.toBe('');
  expect(game.send({ type: 'consult', by: seat })).toBeNull();
  expect(game.hash()).not.toBe(before);
  expect(game.undo()).toBe(true);
  expect(game.hash()).toBe(before);
  expect(game.undo()).toBe(false);
});

test('the console is refused what a seat is refused', () => {
  const [seat, other] = book.sides;
  const game = consoleOf(openSession(book, { seed: 'console', seat }));
  expect(game.send({ type: 'consult', by: other })).toEqual({ code: 'notYours' });
});
