/** Conditional pledges of the full game: they wait, fall due by themselves, or lapse, and everybody is told. */
import { describe, expect, test } from 'vitest';
import { boundBy, reasonsForTerms } from '../../../../src/core/rules/text/package.ts';
import { viewFor } from '../../../../src/core/rules/state/view.ts';
import { sayEvent } from '../../../../src/words/sentences/happened.ts';
import { afterFull, FULL, fullRefusalOf, handOverFull, openFull, untilWeek } from '../../../support/fullGame.ts';

const onStep = { type: 'pledgeIf', by: 'unitedStates', pledge: 'relief', on: 'step', of: 'russia' } as const;
const onOption = {
  type: 'pledgeIf',
  by: 'coalition',
  pledge: 'seaAir',
  on: 'initialled',
  clause: 'presence',
  option: 'N4',
} as const;
const homeOf = (state: ReturnType<typeof openFull>, leader: string) => state.seats[leader as never]?.['home'] as number;

describe('a pledge on a condition', () => {
  test('costs nothing at home as long as it waits, and everybody hears what it waits for', () => {
    const state = handOverFull(afterFull(openFull(), onStep));
    expect(state.table.pledges).toEqual({});
    expect(homeOf(state, 'unitedStates')).toBe(homeOf(openFull(), 'unitedStates'));
    const told = state.log.find(({ event }) => event.type === 'pledgedIf');
    expect(told?.to).toBe('all');
    expect(told === undefined ? '' : sayEvent(FULL, told.event)).toContain('Russia offers a step of restraint');
    expect(fullRefusalOf(untilWeek(state, 2), onStep)).toEqual({ code: 'already', what: 'pledgedIf' });
  });
  test('is made by itself in the week in which the step comes, and is felt at home then', () => {
    const week = untilWeek(handOverFull(afterFull(openFull(), onStep)), 2);
    const measure = FULL.scenario.measures.find(({ by }) => by.includes('russia' as never))?.id ?? '';
    const state = handOverFull(afterFull(week, { type: 'offerStep', by: 'russia', measure }));
    expect(Object.keys(state.table.pledges)).toEqual(['relief']);
    expect(homeOf(state, 'unitedStates')).toBe(homeOf(week, 'unitedStates') - 1);
    expect(state.table.conditional).toEqual([]);
  });
  test('lapses after its weeks, and that is told', () => {
    const state = untilWeek(handOverFull(afterFull(openFull(), onStep)), 4);
    expect(state.table.conditional).toEqual([]);
    expect(state.log.filter(({ event }) => event.type === 'pledgeLapsed').map(({ week }) => week)).toEqual([3]);
    expect(state.table.pledges).toEqual({});
  });
  test('can be leaned on by the option that it waits for, and by no other', () => {
    const state = handOverFull(afterFull(openFull(), onOption));
    const view = viewFor(FULL, state, 'coalition' as never);
    const undertakings = (option: string) =>
      reasonsForTerms(FULL, view, { by: 'ukraine', kind: 'amendment', terms: { presence: option } } as never).filter(
        ({ code }) => code === 'undertaking',
      ).length;
    expect(boundBy(FULL, { presence: 'N4' } as never)).toContain('coalition');
    expect(undertakings('N4')).toBe(0);
    expect(undertakings('N5')).toBeGreaterThan(0);
  });
});
