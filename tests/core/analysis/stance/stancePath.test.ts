/** The picture of a chart: the way that a leader came, and no state that the onlooker has not heard of. */
import { describe, expect, test } from 'vitest';
import { stancePath } from '../../../../src/core/analysis/stance/stancePath.ts';
import { isSpoken } from '../../../../src/core/analysis/stance/road.ts';
import type { LeaderId, RegionId } from '../../../../src/core/model/vocabulary.ts';
import { logFor, viewFor } from '../../../../src/core/rules/state/view.ts';
import { golden } from '../../../support/standing.ts';
import type { Plain } from '../../../support/plays.ts';
import { after, BOOK, open, withSeat } from '../../../support/testGame.ts';

const RUSSIA = 'russia' as LeaderId;
const UKRAINE = 'ukraine' as LeaderId;
const PRESENCE = 'presence' as RegionId;

describe('the picture of a stance', () => {
  test('on the first morning it stands where it starts, with the states that shifts said in public lead to', () => {
    const state = open();
    const path = stancePath(BOOK, viewFor(BOOK, state, UKRAINE), logFor(state, UKRAINE), RUSSIA, PRESENCE);
    expect(path).toMatchObject({ now: 'none', stops: [{ state: 'none', week: 0 }], exact: false });
    expect(path?.states).toEqual(['none', 'monitors', 'neutral']);
  });

  test('a shift that nobody has told of changes nothing on another seat’s picture', () => {
    const state = open();
    const moved = withSeat(state, 'russia', {
      stance: { ...state.seats[RUSSIA]?.stance, presence: 'training' } as never,
    });
    const seen = (of: typeof state) =>
      stancePath(BOOK, viewFor(BOOK, of, UKRAINE), logFor(of, UKRAINE), RUSSIA, PRESENCE);
    expect(seen(moved)).toEqual(seen(state));
  });

  test('once a game is opened the whole way is drawn, week by week, and every state of the chart', () => {
    const { seed, commands } = golden('holding');
    const end = after(open(seed), ...(commands as unknown as readonly Plain[]));
    const path = stancePath(BOOK, viewFor(BOOK, end, UKRAINE), logFor(end, UKRAINE), RUSSIA, PRESENCE);
    expect(path?.states).toEqual(Object.keys(BOOK.leader(RUSSIA).stance[PRESENCE]?.states ?? {}));
    expect(path?.stops.map(({ state }) => state).slice(0, 2)).toEqual(['none', 'monitors']);
    expect(path?.stops.at(-1)?.state).toBe(end.seats[RUSSIA]?.stance[PRESENCE]);
    // Each move after Day 0 says what it heard and at which step that is seen.
    for (const { moved } of path?.stops.slice(1) ?? []) {
      expect(moved?.on).toBeTruthy();
      expect(moved?.step).toBeGreaterThan(0);
    }
    const weeks = path?.stops.map(({ week }) => week) ?? [];
    expect(weeks).toEqual([...weeks].sort((a, b) => a - b));
  });

  test('before the end every state of another’s picture can be come to by what was said or told', () => {
    for (const leader of BOOK.leaders)
      for (const region of Object.keys(BOOK.leader(leader).stance) as RegionId[]) {
        const state = open();
        const onlooker = leader === RUSSIA ? UKRAINE : RUSSIA;
        const path = stancePath(BOOK, viewFor(BOOK, state, onlooker), logFor(state, onlooker), leader, region);
        for (const { from, to } of path?.shifts ?? [])
          expect(
            BOOK.leader(leader).stance[region]?.states[from]?.shifts.some(
              (shift) => shift.to === to && isSpoken(BOOK, shift.when),
            ),
          ).toBe(true);
      }
  });
});
