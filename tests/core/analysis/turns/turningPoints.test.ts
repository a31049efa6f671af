/** Turning points are measured: a decision is taken out of its moment, or put into it, and the steps that are missing are counted again. */
import { expect, test } from 'vitest';
import { weighedIn } from '../../../../src/core/analysis/turns/decisions.ts';
import { distanceOf, GOALS } from '../../../../src/core/analysis/turns/distance.ts';
import { stateBefore } from '../../../../src/core/analysis/turns/game.ts';
import { turningPointsOf } from '../../../../src/core/analysis/turns/turningPoints.ts';
import type { LeaderId } from '../../../../src/core/model/vocabulary.ts';
import { playOn, startLine, stateOf } from '../../../../src/core/replay/line.ts';
import { after, allHandOver, open, withSeat, withTable } from '../../../support/testGame.ts';
import { book, holdersWith } from '../../../support/theGame.ts';

const games = Array.from({ length: 12 }, (_, i) =>
  playOn(book, startLine(book, { seed: `turns/${i}`, holders: holdersWith(null) }), () => false),
);

test('every game has three turning points, each of which changed how many steps are missing', () => {
  for (const game of games) {
    const points = turningPointsOf(game, weighedIn(book, game), null);
    expect(points).toHaveLength(3);
    for (const { measured, what, week, step } of points) {
      expect(measured.as).not.toBe(measured.otherwise);
      if (what.code === 'declinedAlone' || what.code === 'declinedByMany' || what.code === 'truceUnanswered')
        expect(measured.otherwise).toBeLessThan(measured.as);
      expect(stateBefore(game, step).table.week).toBeLessThanOrEqual(week);
    }
  }
});

test('no decision of other weeks changed more than those that are shown', () => {
  for (const game of games) {
    const points = turningPointsOf(game, weighedIn(book, game), null);
    const shown = Math.max(...points.map(({ measured }) => Math.abs(measured.as - measured.otherwise)));
    for (const { as, otherwise, decision } of weighedIn(book, game)) {
      const isWanting = decision.code.startsWith('declined') || decision.code === 'truceUnanswered';
      for (const goal of GOALS)
        if (!isWanting || otherwise[goal] < as[goal])
          expect(Math.abs(as[goal] - otherwise[goal])).toBeLessThanOrEqual(shown);
    }
  }
});

test('a rung that is reached wants no step, and a game that goes on wants some', () => {
  for (const game of games) {
    const end = stateOf(game);
    const far = distanceOf(book, end);
    expect(far[2] === 0).toBe(end.table.exchange !== null);
    expect(far[4] === 0).toBe(end.table.ceasefireWeek !== null);
    if (end.table.signedWeek === null) expect(far[5]).toBeGreaterThan(0);
  }
  const start = distanceOf(book, open('distance'));
  expect(start[3]).toBe(2);
  expect(start[2]).toBe(2);
});

test('a point of agenda, an offered truce and one shift of a stance each leave one step less', () => {
  const start = open('distance');
  const far = distanceOf(book, start);
  const offered = allHandOver(after(start, { type: 'offerTruce', by: 'ukraine', kind: 'energy' }));
  expect(distanceOf(book, offered)[3]).toBe(far[3] - 1);
  expect(distanceOf(book, withTable(start, { agenda: start.table.agenda + 1 }))[5]).toBe(far[5] - 1);
  const stance = start.seats['russia' as LeaderId]?.stance;
  const softer = { ...stance, presence: 'monitors' } as unknown as NonNullable<typeof stance>;
  expect(distanceOf(book, withSeat(start, 'russia', { stance: softer }))[4]).toBe(far[4] - 1);
});
