/** What may be said of a stance: where a leader is known to stand, which conditions are known to be met, the road to another answer. */
import { describe, expect, test } from 'vitest';
import { isMet } from '../../../src/core/analysis/stance/conditions.ts';
import { knownStance } from '../../../src/core/analysis/stance/knownStance.ts';
import { isSpoken, roadTo } from '../../../src/core/analysis/stance/road.ts';
import { brokenLine, standsOn } from '../../../src/core/analysis/stance/stands.ts';
import type { LeaderId } from '../../../src/core/model/vocabulary.ts';
import { logFor, viewFor } from '../../../src/core/rules/state/view.ts';
import { after, allHandOver, BOOK, open, withSeat, withTable } from '../../support/testGame.ts';

const RUSSIA = 'russia' as LeaderId;
const UKRAINE = 'ukraine' as LeaderId;
const region = (name: string) => name as never;

describe('where a leader is known to stand', () => {
  test('on the first morning others stand as said on Day 0, oneself exactly', () => {
    const state = open();
    const view = viewFor(BOOK, state, UKRAINE);
    expect(knownStance(BOOK, view, logFor(state, UKRAINE), RUSSIA, region('presence'))).toEqual({
      state: 'none',
      week: 0,
      exact: false,
    });
    expect(knownStance(BOOK, view, logFor(state, UKRAINE), UKRAINE, region('presence'))?.exact).toBe(true);
  });

  test('a red line that binds tells where it stands', () => {
    const moved = withSeat(withTable(allHandOver(open('talks')), { level: 'ministers' }), 'russia', {
      stance: { ...open('talks').seats[RUSSIA]?.stance, presence: 'monitors' } as never,
    });
    const state = allHandOver(after(moved, { type: 'propose', by: 'ukraine', terms: { presence: 'N5' } }));
    const known = knownStance(BOOK, viewFor(BOOK, state, UKRAINE), logFor(state, UKRAINE), RUSSIA, region('presence'));
    expect(known).toEqual({ state: 'monitors', week: 1, exact: false });
  });

  test('a shift that nobody has told of leaves no mark on another seat’s strip', () => {
    const state = open();
    const moved = withSeat(state, 'russia', {
      stance: { ...state.seats[RUSSIA]?.stance, presence: 'neutral' } as never,
    });
    for (const clause of BOOK.clauses)
      expect(standsOn(BOOK, viewFor(BOOK, moved, UKRAINE), clause)).toEqual(
        standsOn(BOOK, viewFor(BOOK, state, UKRAINE), clause),
      );
  });

  test('whoever sounded a leader sees the answer beside the option, and nobody else does', () => {
    const sound = (option: string) =>
      ({ type: 'sound', by: 'ukraine', to: 'russia', clause: 'presence', option }) as const;
    const state = allHandOver(after(open(), sound('N1'), sound('N4')));
    const stands = (seat: LeaderId) =>
      standsOn(BOOK, viewFor(BOOK, state, seat), 'presence' as never).find((stand) => stand.leader === RUSSIA);
    expect(stands(UKRAINE)).toMatchObject({ takes: ['N1'], bars: ['N4'] });
    expect(stands('coalition' as LeaderId)).toMatchObject({ takes: ['N1'], bars: [] });
  });

  test('one’s own strip parts what it takes from what it bars, and marks what it never takes', () => {
    const view = viewFor(BOOK, open(), RUSSIA);
    const own = standsOn(BOOK, view, 'presence' as never).find((stand) => stand.leader === RUSSIA);
    expect(own).toMatchObject({ at: 'N1', takes: ['N1'], bars: ['N2', 'N3', 'N4', 'N5'], never: ['N5'] });
  });
});

describe('the road to another answer', () => {
  test('leads by the fewest shifts to a state that accepts the option', () => {
    const road = roadTo(BOOK, RUSSIA, 'presence' as never, 'N3' as never, 'none' as never);
    expect(road?.hops.map((hop) => hop.to)).toEqual(['monitors', 'neutral']);
  });
  test('has no step where the option is taken already, and is none where the red line is absolute', () => {
    expect(roadTo(BOOK, RUSSIA, 'presence' as never, 'N1' as never, 'none' as never)?.hops).toEqual([]);
    expect(roadTo(BOOK, RUSSIA, 'presence' as never, 'N5' as never, 'none' as never)).toBeNull();
  });
  test('names no dealt condition in words', () => {
    const dealt = Object.entries(BOOK.scenario.signals).filter(([, asks]) => 'dealt' in asks);
    expect(dealt.length).toBeGreaterThan(0);
    for (const [name] of dealt) expect(isSpoken(BOOK, [name as never])).toBe(false);
  });
});

describe('which conditions are known to be met', () => {
  const signals = BOOK.scenario.signals;
  const named = (is: (asks: (typeof signals)[string & keyof typeof signals]) => boolean): readonly string[] =>
    Object.entries(signals).flatMap(([name, asks]) => (is(asks) ? [name] : []));

  test('own tracks are known to oneself alone', () => {
    const view = viewFor(BOOK, open(), UKRAINE);
    for (const name of named((asks) => 'own' in asks)) {
      expect(isMet(BOOK, view, UKRAINE, name as never)).toBeTypeOf('boolean');
      expect(isMet(BOOK, view, RUSSIA, name as never)).toBeNull();
    }
  });
  test('what lies on the table is known to everybody', () => {
    const view = viewFor(BOOK, open(), 'public');
    for (const name of named((asks) => 'agenda' in asks || 'pledged' in asks || 'initialled' in asks))
      expect(isMet(BOOK, view, RUSSIA, name as never)).toBeTypeOf('boolean');
  });
  test('dealt conditions are known to nobody before the end', () => {
    for (const onlooker of [...BOOK.leaders, 'public' as const])
      for (const name of named((asks) => 'dealt' in asks))
        expect(isMet(BOOK, viewFor(BOOK, open(), onlooker), RUSSIA, name as never)).toBeNull();
  });
});

test('a red line between two wordings that a leader could take is told as such, and a plain one is not', () => {
  const sequence = 'sequence' as never;
  const stands = (state: string) => {
    const moved = withSeat(open(), 'russia', { stance: { ...open().seats[RUSSIA]?.stance, sequence: state } as never });
    const own = standsOn(BOOK, viewFor(BOOK, moved, RUSSIA), sequence).find(({ isOwn }) => isOwn);
    if (own === undefined) throw new Error('no stance');
    return brokenLine(BOOK, sequence, own);
  };
  expect(stands('settlement')).toBe(null);
  expect(stands('initialling')).toBe('between');
});
