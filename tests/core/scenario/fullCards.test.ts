/** What the words of the longer game rest on: every position has its card, and what nobody has put forward says so. */
import { expect, test } from 'vitest';
import { FULL } from '../../support/fullGame.ts';

const { scenario } = FULL;
const cards = new Set<string>(scenario.cards.map(({ id }) => id));

test('an option has a card, or says that it is nobody’s text', () => {
  const options = scenario.clauses.flatMap((clause) => clause.options);
  const without = options.filter(({ card, whose }) =>
    card === null ? !/^nobody’s text\b/iu.test(whose.en) : !cards.has(card),
  );
  expect(without.map(({ id }) => id)).toEqual([]);
});

test('where a leader stands on Day 0, and each line of its mandate, rests on a card', () => {
  for (const { id, mandate, stance } of scenario.leaders) {
    expect(
      mandate.filter(({ card }) => card === null || !cards.has(card)),
      id,
    ).toEqual([]);
    for (const [region, { start, states }] of Object.entries(stance))
      expect(states[start]?.rests, `${id}: ${region}`).toHaveProperty('card');
  }
});
