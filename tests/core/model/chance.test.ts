/** Chance is pinned: the same seed draws the same numbers for ever. */
import { expect, test } from 'vitest';
import { chanceFrom, draw, shuffle } from '../../../src/core/model/chance.ts';

test('twenty draws of a seed are pinned', () => {
  let chance = chanceFrom('Vladivostok');
  const drawn = Array.from({ length: 20 }, () => {
    const [number, next] = draw(chance, 100);
    chance = next;
    return number;
  });
  expect(drawn).toMatchInlineSnapshot(`
    [
      86,
      23,
      54,
      89,
      71,
      99,
      26,
      27,
      33,
      28,
      3,
      80,
      65,
      10,
      9,
      31,
      57,
      66,
      81,
      85,
    ]
  `);
});

test('any text is a seed, and neighbouring texts differ', () => {
  const first = (seed: string): number => draw(chanceFrom(seed), 1_000_000)[0];
  const seeds = ['', ' ', 'NaN', '1', '2', 'Київ', '🕊', 'a'.repeat(10_000)];
  expect(new Set(seeds.map(first)).size).toBe(seeds.length);
});

test('a shuffle keeps every item and leaves the list as it was', () => {
  const items = [1, 2, 3, 4, 5];
  const [order] = shuffle(chanceFrom('order'), items);
  expect([...order].sort((a, b) => a - b)).toEqual(items);
  expect(items).toEqual([1, 2, 3, 4, 5]);
});
