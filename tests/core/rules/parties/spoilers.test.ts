/** The spoilers of the full game: one a third, every type once, inside and outside, each to be answered anew. */
import { describe, expect, test } from 'vitest';
import { dealtOf } from '../../../../src/core/analysis/debrief/dealt.ts';
import type { State } from '../../../../src/core/model/play/state.ts';
import { SPOILER_TYPES } from '../../../../src/core/model/vocabulary.ts';
import { checkSpoilers } from '../../../../src/core/scenario/check/spoilers.ts';
import { newGame } from '../../../../src/core/rules/start/newGame.ts';
import { thirdOf } from '../../../../src/core/rules/state/thirds.ts';
import { viewFor } from '../../../../src/core/rules/state/view.ts';
import { afterFull, FULL, handOverFull, openFull, untilWeek } from '../../../support/fullGame.ts';

const ofSeed = (i: number) => newGame(FULL, { seed: `spoilers/${i}`, holders: {} }).hidden.spoilers ?? [];
const side = FULL.sides[0];
const homeOf = (state: State) => state.seats[side]?.home ?? 0;
const wayOutOf = (state: State) => state.seats[side]?.wayOut ?? 0;

describe('the spoilers', () => {
  test('want a news card each, wherever they come from', () => {
    const news = FULL.scenario.news.filter(({ from }) => from !== 'inside');
    expect(checkSpoilers(FULL.scenario)).toEqual([]);
    expect(checkSpoilers({ ...FULL.scenario, news }).map(({ facts }) => facts)).toEqual([
      { what: 'news of a spoiler', name: 'inside' },
    ]);
  });
  test('are one a third, every type once, from inside and from outside', () => {
    for (let i = 0; i < 30; i += 1) {
      const dealt = ofSeed(i);
      expect(dealt.map(({ week }) => thirdOf(FULL, week)?.id)).toEqual(FULL.scenario.rules.thirds?.map(({ id }) => id));
      expect([...dealt.map(({ type }) => type)].sort()).toEqual([...SPOILER_TYPES].sort());
      expect(new Set(dealt.map(({ from }) => from)).size).toBe(2);
    }
  });

  test('each have a news card of their own, and no type stands in what a seat may know', () => {
    const [, second] = ofSeed(0);
    const state = untilWeek(openFull('spoilers/0'), second?.week ?? 0);
    const cards = state.log.flatMap(({ event }) =>
      event.type === 'weekBegan'
        ? event.news.filter((id) => FULL.scenario.news.find((card) => card.id === id)?.kind === 'spoiler')
        : [],
    );
    expect(new Set(cards).size).toBe(2);
    const other = { ...state, hidden: { ...state.hidden, spoiler: { week: 9, type: 'total' as const }, spoilers: [] } };
    for (const leader of FULL.leaders)
      expect(JSON.stringify(viewFor(FULL, other, leader))).toBe(JSON.stringify(viewFor(FULL, state, leader)));
  });

  test('are each answered anew; a wrong answer costs at home where it stands inside, and hope where outside', () => {
    for (const from of ['inside', 'outside'] as const) {
      const seed = Array.from({ length: 40 }, (_, i) => i).find((i) => {
        const [, one] = ofSeed(i);
        return one?.from === from && one.type !== 'total';
      });
      const [first, one] = ofSeed(seed ?? 0);
      const early = untilWeek(openFull(`spoilers/${seed}`), first?.week ?? 0);
      const answered = afterFull(early, { type: 'answerSpoiler', by: side, answer: 'isolate' });
      const before = untilWeek(answered, one?.week ?? 0);
      expect(before.seats[side]?.spoilerAnswer).toBeNull();
      const after = handOverFull(afterFull(before, { type: 'answerSpoiler', by: side, answer: 'ignore' }));
      expect([homeOf(after) - homeOf(before), wayOutOf(after) - wayOutOf(before)]).toEqual(
        from === 'inside' ? [-1, 0] : [0, wayOutOf(before) === 0 ? 0 : -1],
      );
      expect(
        dealtOf(FULL, after)
          .spoilers.map(({ answers }) => answers[0]?.answer)
          .slice(0, 2),
      ).toEqual(['isolate', 'ignore']);
    }
  });
});
