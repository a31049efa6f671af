/** A published text taken up as the single text: whose it is, what it lets be heard, and that it is gone through first. */
import { describe, expect, test } from 'vitest';
import { reasonsFor } from '../../../../src/core/rules/text/reasons.ts';
import { pairOf, seatOf, viewFor } from '../../../../src/core/rules/state/view.ts';
import { afterFull, FULL, laidFull, passUntil, refusedInFull } from '../../../support/fullGame.ts';
import { BOOK, open, refusalOf } from '../../../support/testGame.ts';

const [russia, ukraine] = FULL.sides;
const { mediator } = FULL.scenario;
const takeUp = (opening: string) => ({ type: 'mediate', by: mediator, what: 'opening', opening }) as const;
const taken = (opening: string) =>
  passUntil(afterFull(laidFull({ agenda: 3 }), takeUp(opening)), ({ phase }) => phase === 'talks');

describe('a published text', () => {
  test('costs what a single text costs, and stands as one once it is taken up', () => {
    const state = taken('memoUkraine');
    expect(state.table).toMatchObject({ singleText: true, opening: 'memoUkraine', pen: mediator });
    expect(state.log.map(({ event }) => event)).toContainEqual({
      type: 'singleTextTakenUp',
      by: mediator,
      opening: 'memoUkraine',
    });
    const next = passUntil(state, ({ week }) => week === 2);
    expect(refusedInFull(next, takeUp('memoRussia'))).toEqual({ code: 'already', what: 'singleText' });
  });

  test('of one side opens a way for that side, and costs the mediator the trust of the other', () => {
    const [before, after] = [laidFull({ agenda: 3 }), taken('memoUkraine')];
    expect(seatOf(after, ukraine).wayOut! - seatOf(before, ukraine).wayOut!).toBe(2);
    expect(seatOf(after, russia).wayOut! - seatOf(before, russia).wayOut!).toBe(-1);
    expect(pairOf(FULL, after, mediator, russia).trust - pairOf(FULL, before, mediator, russia).trust).toBe(-2);
  });

  test('is tabled in its own words before the mediator words a clause otherwise', () => {
    const state = passUntil(
      afterFull(laidFull({ agenda: 3 }), takeUp('memoUkraine')),
      ({ phase }) => phase === 'talks',
    );
    const people = (option: string) => ({ type: 'propose', by: mediator, terms: { people: option } }) as const;
    expect(refusedInFull(state, people('P1'))).toEqual({ code: 'openingFirst', clause: 'people', option: 'P4' });
    const answered = passUntil(afterFull(state, people('P4')), ({ slot }) => slot === 2);
    expect(answered.room.receipts.at(-1)).toMatchObject({ initialled: false, terms: { people: 'P4' } });
    const next = passUntil(answered, ({ week, phase }) => week === 2 && phase === 'talks');
    expect(refusedInFull(next, people('P1'))).toBeNull();
  });

  test('is no rival’s offer: in a strike week its words are not barred, and all others are', () => {
    const base = taken('memoUkraine');
    const state = { ...base, table: { ...base.table, struck: russia } };
    const codes = (option: string) =>
      reasonsFor(FULL, viewFor(FULL, state, russia), 'sanctions' as never, option as never, { from: ukraine }).map(
        ({ code }) => code,
      );
    expect(codes('S2')).toContain('strikeWeek');
    expect(codes('S3')).not.toContain('strikeWeek');
  });

  test('says nothing of a clause that it does not have an option for', () => {
    for (const { terms } of FULL.scenario.openings ?? [])
      for (const [clause, option] of Object.entries(terms)) expect(FULL.hasOption(clause, option)).toBe(true);
    const istanbul = FULL.scenario.openings?.find(({ id }) => (id as string) === 'istanbul2022');
    expect(Object.keys(istanbul?.terms ?? {})).not.toContain('guarantees');
  });

  test('is no part of the lesson', () => {
    expect(refusalOf(open(), takeUp('memoRussia'))).toMatchObject({ code: 'unknown' });
    expect(BOOK.scenario.openings).toBeUndefined();
    expect('opening' in open().table).toBe(false);
  });
});
