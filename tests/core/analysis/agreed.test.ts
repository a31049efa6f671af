/** What the ending says was agreed and what a rung still wanted, where a side is out or an exchange was widened. */
import { expect, test } from 'vitest';
import { agreedOf } from '../../../src/core/analysis/agreed.ts';
import { ladderOf } from '../../../src/core/analysis/ladder.ts';
import type { Outcome } from '../../../src/core/model/table.ts';
import type { State } from '../../../src/core/model/state.ts';
import { BOOK, open, withTable } from '../../support/testGame.ts';

const drafted = (options: Readonly<Record<string, string>>, change: Partial<State['table']>): State => {
  const draft = Object.fromEntries(
    Object.entries(options).map(([clause, option]) => [clause, { option, week: 2, by: [] }]),
  );
  return withTable(open(), { draft: { ...open().table.draft, ...draft } as never, ...change });
};
const BROKEN_OFF = { rung: 0, kind: 'brokenOff', text: {}, ratified: {}, kept: null } as Outcome;

test('an exchange that was widened and not carried out again is not said to have been carried out', () => {
  const carriedOut = (option: string) =>
    agreedOf(BOOK, drafted({ people: option }, { exchange: { option: 'P1' as never, week: 3 } }))[0]?.initialled
      ?.carriedOut;
  expect(carriedOut('P1')).toBe(true);
  expect(carriedOut('P3')).toBe(false);
});

test('a ceasefire and a whole text that wait only for a side that has walked out say so', () => {
  const whole = { people: 'P2', sequence: 'F3', donbas: 'D3', guarantees: 'G3', presence: 'N3', alignment: 'A1' };
  const state = drafted(
    { ...whole, sanctions: 'S3' },
    { incidentRule: true, out: ['russia' as never], ceasefireWeek: null },
  );
  const details = (rung: number) => ladderOf(BOOK, state, { ...BROKEN_OFF })[rung]?.details;
  expect(details(4)).toEqual([{ code: 'walkedOut', leaders: ['russia'] }]);
  expect(details(5)).toEqual([{ code: 'walkedOut', leaders: ['russia'] }]);
});
