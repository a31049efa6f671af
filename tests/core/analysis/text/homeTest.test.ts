/** A home's own test is told beforehand: what an option would have it asked after a signature, where it stands, and what would have passed it. */
import { expect, test } from 'vitest';
import { whatWouldPass } from '../../../../src/core/analysis/debrief/aftermathTurn.ts';
import { homeAskedBy } from '../../../../src/core/analysis/text/homeTest.ts';
import { figuresOf, isCarried } from '../../../../src/core/analysis/text/signing.ts';
import type { State } from '../../../../src/core/model/play/state.ts';
import type { ClauseId, LeaderId, OptionId, Terms } from '../../../../src/core/model/vocabulary.ts';
import { textOf } from '../../../../src/core/rules/text/signing.ts';
import { viewFor } from '../../../../src/core/rules/state/view.ts';
import { FULL, openFull } from '../../../support/fullGame.ts';

const UKRAINE = 'ukraine' as LeaderId;
const at = (option: string) => ({ option: option as OptionId, week: 3, by: [UKRAINE] });

/** A full game with some clauses initialled and Ukraine's home at a figure. */
function laid(draft: { readonly [clause: string]: string }, home: number): State {
  return openFull('home', (state) => ({
    ...state,
    table: {
      ...state.table,
      draft: {
        ...state.table.draft,
        ...Object.fromEntries(Object.entries(draft).map(([clause, option]) => [clause, at(option)])),
      },
    },
    seats: { ...state.seats, [UKRAINE]: { ...state.seats[UKRAINE], home } as never },
  }));
}
const asked = (state: State, terms: object, by = 'ukraine') =>
  homeAskedBy(FULL, viewFor(FULL, state, by as LeaderId), terms as Terms);

test('neutrality asks a vote of parliament of a home at 2: said before it is taken, with what campaigning adds', () => {
  expect(asked(laid({}, 2), { alignment: 'A1' })).toEqual([
    { code: 'homeVote', test: 'ukraineVote', points: -6, pass: 50 },
    { code: 'homeTest', test: 'amendment', needs: 6, home: 2, adds: 3 },
  ]);
});

test('what the draft has a home asked already is not said again, nor what another home is asked', () => {
  expect(asked(laid({ language: 'L1' }, 2), { alignment: 'A1' }).map(({ code }) => code)).toEqual(['homeVote']);
  expect(asked(laid({}, 2), { alignment: 'A2' })).toEqual([]);
  expect(asked(laid({}, 2), { alignment: 'A1' }, 'russia')).toEqual([]);
  expect(homeAskedBy(FULL, viewFor(FULL, laid({}, 2), 'public'), { alignment: 'A1' } as never)).toEqual([]);
});

test('a side whose people vote is not told that its home is too low for a signature', () => {
  const state = laid({ guarantees: 'G3' }, 2);
  const text = textOf(FULL, state);
  const side = { leader: UKRAINE, feltCost: null, home: 2 };
  expect(figuresOf(FULL, text, side).needsHome).toBe(3);
  const voting = figuresOf(FULL, text, { ...side, hasVote: true });
  expect(voting.needsHome).toBe(0);
  expect(isCarried({ ...voting, text: voting.noDeal })).toBe(true);
});

test('a vote of parliament lost by one point would have passed with one point of home more, or without neutrality', () => {
  const state = laid({ alignment: 'A1', language: 'L2' }, 2);
  const failed = { test: 'amendment', figure: 5, needs: 6 };
  const all = whatWouldPass(FULL, state, failed, () => true);
  expect(all).toMatchObject({ home: 1, change: { clause: 'alignment', option: 'A2' } });
  const barred = whatWouldPass(FULL, state, failed, (clause: ClauseId) => clause !== ('alignment' as ClauseId));
  expect(barred).toMatchObject({ home: 1, change: null });
});

test('a vote of parliament that two clauses ask for is not passed by changing one', () => {
  const state = laid({ alignment: 'A1', language: 'L1' }, 2);
  const failed = { test: 'amendment', figure: 5, needs: 6 };
  expect(whatWouldPass(FULL, state, failed, () => true).change).toBeNull();
});
