/** Where an assumption stands, said to people: never a path into a file. */
import { expect, test } from 'vitest';
import { sayWhere } from '../../src/words/where.ts';
import { BOOK } from '../support/testGame.ts';

test('every assumption of the scenario has a place in words, and no two that are one leader’s have the same', () => {
  const places = BOOK.scenario.assumptions.map(({ at }) => sayWhere(BOOK, at));
  expect(places.filter((place) => /[/_]|\.\w|another part/.test(place))).toEqual([]);
  expect(new Set(places).size).toBe(places.length);
});

test('a number that may be changed has its own name', () => {
  const [dial] = BOOK.scenario.dials ?? [];
  expect(sayWhere(BOOK, dial?.at ?? '')).toBe(dial?.name.en);
});

test('what no word is known for is another part of the file', () => {
  expect(sayWhere(BOOK, '/nowhere/3')).toBe('another part of the file');
});
