/** Warnings of the full game: what they tie, and what it costs to give one up. */
import { describe, expect, test } from 'vitest';
import type { State } from '../../../../src/core/model/play/state.ts';
import { legalCommands } from '../../../../src/core/rules/legal.ts';
import { reasonsFor } from '../../../../src/core/rules/text/reasons.ts';
import { viewFor } from '../../../../src/core/rules/state/view.ts';
import { breakWarnings } from '../../../../src/core/rules/given/warnings.ts';
import {
  afterFull,
  FULL,
  fullRefusalOf,
  handOverFull,
  openFull,
  playedFull,
  untilWeek,
} from '../../../support/fullGame.ts';
import { BOOK, open, withSeat } from '../../../support/testGame.ts';

const against = (by: string, clause: string, option: string) => ({ type: 'warn', by, clause, option }) as const;
const seat = (state: State, leader: string) => state.seats[leader as never] as unknown as State['seats'][never];
const warned = (): State => handOverFull(afterFull(openFull(), against('ukraine', 'alignment', 'A1')));

describe('a warning', () => {
  test('lifts its author’s home, narrows the other side’s way out, and everybody hears it', () => {
    const before = openFull();
    const now = warned();
    expect(seat(now, 'ukraine')).toMatchObject({ home: 7 });
    expect(now.table.warnings).toEqual([
      { by: 'ukraine', clause: 'alignment', option: 'A1', week: 1, brokenWeek: null },
    ]);
    expect(now.log.find(({ event }) => event.type === 'warned')?.to).toBe('all');
    expect((seat(now, 'russia') as { wayOut: number }).wayOut).toBe(
      (seat(before, 'russia') as { wayOut: number }).wayOut - 1,
    );
  });
  test('is given once a clause and once a week, and only of what wants one’s own consent', () => {
    const next = untilWeek(warned(), 2);
    expect(fullRefusalOf(next, against('ukraine', 'alignment', 'A2'))).toEqual({ code: 'already', what: 'warnedOnce' });
    expect(fullRefusalOf(next, against('coalition', 'donbas', 'D1'))).toEqual({ code: 'notBound' });
    const sealed = afterFull(next, against('ukraine', 'donbas', 'D1'));
    expect(fullRefusalOf(sealed, against('ukraine', 'crimea', 'C1'))).toEqual({ code: 'already', what: 'sealed' });
  });
  test('that is given up costs at home and with every other leader', () => {
    const state = warned();
    const course = { book: FULL, state, told: [] };
    breakWarnings(course, 'alignment' as never, 'A1' as never);
    const now = course.state as State;
    expect((seat(now, 'ukraine') as { home: number }).home).toBe(5);
    for (const pair of FULL.pairs.filter((one) => FULL.membersOf(one).includes('ukraine' as never)))
      expect(now.pairs[pair]?.trust).toBe(Math.max(0, (state.pairs[pair]?.trust ?? 0) - 1));
    expect(now.table.warnings?.[0]?.brokenWeek).toBe(1);
  });
  test('binds a home that could not bear to give it up, and says so to whoever sounds', () => {
    const low = withSeat(warned(), 'ukraine', { home: 4 });
    const reasons = reasonsFor(FULL, viewFor(FULL, low, 'ukraine' as never), 'alignment' as never, 'A1' as never, {
      from: null,
    });
    expect(reasons.find(({ code }) => code === 'home')?.detail).toEqual(['5']);
  });
  test('is given by computer leaders against what another asks for, at most once a clause', () => {
    const { log } = playedFull('warnings');
    const given = log.flatMap(({ event }) => (event.type === 'warned' ? [event] : []));
    expect(given.length).toBeGreaterThan(0);
    expect(new Set(given.map(({ by, clause }) => `${by} ${clause}`)).size).toBe(given.length);
    for (const { by, clause, option } of given) expect(FULL.option(clause, option).bound).toContain(by);
  });
  test('is no command of the lesson', () => {
    expect(open().table.warnings).toBeUndefined();
    expect(legalCommands(BOOK, viewFor(BOOK, open(), 'russia' as never)).map(({ type }) => type)).not.toContain('warn');
  });
});
