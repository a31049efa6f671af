/** The three thirds of the full game: each begins with a word to all, and presses in its own way. */
import { describe, expect, test } from 'vitest';
import { capitalOfWeek, dryWeekWayOut, thirdOf, truceFeltCost } from '../../../../src/core/rules/state/thirds.ts';
import { checkThirds } from '../../../../src/core/scenario/check/thirds.ts';
import { sayEvent } from '../../../../src/words/sentences/happened.ts';
import { FULL, openFull, untilWeek } from '../../../support/fullGame.ts';
import { BOOK } from '../../../support/testGame.ts';

const thirds = FULL.scenario.rules.thirds ?? [];

describe('the thirds', () => {
  test('that leave a week out, or name one twice, may not be published', () => {
    const gap = (from: number) => {
      const rules = { ...FULL.scenario.rules, thirds: thirds.map((one, at) => (at === 1 ? { ...one, from } : one)) };
      return checkThirds({ ...FULL.scenario, rules }).map(({ code }) => code);
    };
    expect([gap(5), gap(6), gap(4)]).toEqual([[], ['incomplete'], ['twice']]);
  });
  test('cover every week once', () => {
    const weeks = Array.from({ length: FULL.weeks }, (_, i) => i + 1);
    expect(weeks.map((week) => thirds.filter(({ from, to }) => week >= from && week <= to).length)).toEqual(
      weeks.map(() => 1),
    );
  });
  test('are told to all in their first week, and only then', () => {
    const end = untilWeek(openFull(), FULL.weeks);
    const told = end.log.filter(({ event }) => event.type === 'thirdBegan');
    expect(told.map(({ week, to }) => [week, to])).toEqual(thirds.map(({ from }) => [from, 'all']));
    for (const { event } of told) expect(sayEvent(FULL, event)).toMatch(/\w+ begins\. \w/u);
  });
  test('press differently: hope, capital, and what a truce on energy is worth', () => {
    const [first, second, last] = thirds.map(({ from }) => from) as [number, number, number];
    expect(dryWeekWayOut(FULL, first)).toBe(0);
    expect(dryWeekWayOut(FULL, last)).toBeLessThan(dryWeekWayOut(FULL, second));
    expect(truceFeltCost(FULL, second, 'energy')).toBeLessThan(truceFeltCost(FULL, first, 'energy'));
    expect(truceFeltCost(FULL, second, 'air')).toBe(truceFeltCost(FULL, first, 'air'));
    expect(capitalOfWeek(FULL, last)).toBeGreaterThan(capitalOfWeek(FULL, second));
  });
  test('weigh on both sides alike when winter comes', () => {
    const felt = (week: number, side: string) => {
      const state = untilWeek(openFull(), week);
      return state.log.filter(
        ({ week: at, event }) =>
          at === week && event.type === 'trackMoved' && event.leader === side && event.cause === 'third',
      ).length;
    };
    for (const side of FULL.sides) expect(felt(5, side)).toBe(1);
  });
  test('are not there in the lesson', () => {
    expect(thirdOf(BOOK, 3)).toBeNull();
    expect(dryWeekWayOut(BOOK, 3)).toBe(BOOK.scenario.rules.dryWeekWayOut);
  });
});
