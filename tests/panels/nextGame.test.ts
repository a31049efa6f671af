/** What the next game is played by: numbers that were changed for one length are kept for another, as far as it lets them be changed. */
import { expect, test } from 'vitest';
import type { Assumed } from '../../src/core/rules/book/assume.ts';
import { publishedAt } from '../../src/core/rules/book/assume.ts';
import { withChanges } from '../../src/panels/doors/nextGame.ts';
import { FULL as full } from '../support/fullGame.ts';

test('numbers that were changed for the lesson hold in the full game, but for those that it has already or bounds more narrowly', () => {
  const dials = full.scenario.dials ?? [];
  const changes: Assumed[] = dials.map((dial) => {
    const published = publishedAt(full.scenario, dial);
    return { path: dial.at, value: published === dial.to ? dial.from : dial.to };
  });
  expect(withChanges(full, changes).assumed).toEqual(changes);
  const [first, ...others] = changes;
  const [dial] = dials;
  if (first === undefined || dial === undefined) throw new Error('no number to change');
  const tooFar = [{ ...first, value: dial.to + 1 }, ...others];
  expect(withChanges(full, tooFar).assumed).toEqual(others);
  expect(withChanges(full, [{ ...first, value: publishedAt(full.scenario, dial) }])).toBe(full);
});
