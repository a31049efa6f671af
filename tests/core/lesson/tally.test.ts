/** The games of a class, counted. */
import { expect, test } from 'vitest';
import { tallyOf } from '../../../src/core/lesson/tally.ts';
import type { ToldOutcome } from '../../../src/core/lesson/outcomeCode.ts';
import { BOOK } from '../../support/testGame.ts';

test('a class is counted by rung and seat; a seat that nobody held has no column', () => {
  const [one, two] = BOOK.leaders;
  const [clause] = BOOK.clauses;
  if (one === undefined || two === undefined || clause === undefined) throw new Error('too small a scenario');
  const option = BOOK.clause(clause).options[0]?.id;
  if (option === undefined) throw new Error('no option');
  const of = (seat: ToldOutcome['seat'], kind: ToldOutcome['kind'], text = {}): ToldOutcome => ({
    seat,
    kind,
    text,
    readsRight: 0,
  });
  const tally = tallyOf(BOOK, [
    of(two, 'talking'),
    of(two, 'holding', { [clause]: option }),
    of(null, 'broken', { [clause]: option }),
  ]);
  expect(tally.seats).toEqual([two, null]);
  expect(tally.rows.map(({ rung, games, all }) => [rung, games, all])).toEqual([
    [5, [1, 1], 2],
    [4, [0, 0], 0],
    [3, [0, 0], 0],
    [2, [0, 0], 0],
    [1, [1, 0], 1],
    [0, [0, 0], 0],
  ]);
  expect(tally.clauses[0]).toEqual({ clause, options: [{ option, games: 2 }] });
  expect(tallyOf(BOOK, []).rows.every(({ all }) => all === 0)).toBe(true);
});
