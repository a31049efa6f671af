/** Hints of the moves: a longer game has a few of its own, each when its matter is first at hand. */
import { expect, test } from 'vitest';
import type { State } from '../../src/core/model/play/state.ts';
import type { ClauseId, LeaderId } from '../../src/core/model/vocabulary.ts';
import { seatOf, viewFor } from '../../src/core/rules/state/view.ts';
import { hintsOf } from '../../src/panels/hints/ofMoves.ts';
import { FULL, laidFull } from '../support/fullGame.ts';
import { BOOK, open } from '../support/testGame.ts';

const ukraine = 'ukraine' as LeaderId;
const inFull = (state: State, focus: Parameters<typeof hintsOf>[2]['focus'] = null) =>
  hintsOf(FULL, viewFor(FULL, state, ukraine), { focus });
const inWeek = (week: number): State => laidFull({ week, phase: 'moves' });

test('a lesson has the hints that it had, and none of a longer game', () => {
  const moves: State = { ...open(), table: { ...open().table, phase: 'moves' } };
  expect(hintsOf(BOOK, viewFor(BOOK, moves, ukraine), { focus: null })).toEqual(['moves']);
});

test('a longer game brings its matters one after another', () => {
  expect(inFull(inWeek(1))).toEqual(['moves', 'groups']);
  expect(inFull(inWeek(2))).toEqual(['moves', 'groups', 'find']);
  expect(inFull(inWeek(4)).slice(-2)).toEqual(['mandate', 'sideLetter']);
});

test('a new third, a group that has turned and a lock come when they are there', () => {
  const [, second] = FULL.scenario.rules.thirds ?? [];
  expect(inFull(inWeek(second?.from ?? 0))[0]).toBe('third');
  const [group] = FULL.homeGroups(ukraine);
  const state = inWeek(3);
  const fallen: State = {
    ...state,
    seats: {
      ...state.seats,
      [ukraine]: { ...seatOf(state, ukraine), groups: { ...seatOf(state, ukraine).groups, [group!.moves.id]: 1 } },
    },
  };
  expect(inFull(fallen)[0]).toBe('homeFalls');
  const focus = { kind: 'clause', clause: 'donbas' as ClauseId, option: null } as const;
  expect(inFull(inWeek(1), focus).slice(0, 2)).toEqual(['row', 'law']);
});
