/** What a report tells adds up: from report to report, every point of one's own figures has a cause, and a pledge that fell due is told. */
import { expect, test } from 'vitest';
import { fallenDue } from '../../../src/core/analysis/week/fallenDue.ts';
import { movementsOf, sinceLastReport } from '../../../src/core/analysis/week/figures.ts';
import type { Event, Logged } from '../../../src/core/model/play/event.ts';
import { TRACKS } from '../../../src/core/model/vocabulary.ts';
import { playOn, startLine } from '../../../src/core/replay/line.ts';
import { timelineOf } from '../../../src/core/replay/timeline.ts';
import { logFor } from '../../../src/core/rules/state/view.ts';
import { FULL } from '../../support/fullGame.ts';

const holders = Object.fromEntries(FULL.leaders.map((leader) => [leader, 'computer' as const]));
const games = [0, 1, 2].map((i) => playOn(FULL, startLine(FULL, { seed: `explain/${i}`, holders }), () => false));

test('between two reports every point of every figure of a seat has a line', () => {
  let seen = 0;
  for (const { states } of games)
    for (const leader of FULL.sides)
      for (let week = 2; week < 12; week += 1) {
        const [from, to] = [week, week + 1].map((of) => states.find(({ table }) => table.week === of));
        if (from === undefined || to === undefined) continue;
        const told = movementsOf(sinceLastReport(logFor(to, leader), week), leader);
        for (const track of TRACKS) {
          const was = from.seats[leader]?.[track] ?? 0;
          const is = to.seats[leader]?.[track] ?? 0;
          expect(told.find((one) => one.track === track)?.by ?? 0, `${leader} ${track} in week ${week}`).toBe(is - was);
          if (is !== was) seen += 1;
        }
      }
  expect(seen).toBeGreaterThan(20);
});

test('a step is headed by the week in which it was sent, though it led into the next', () => {
  for (const game of games) {
    const last = timelineOf(game, 'open').filter(({ week, sentIn }) => week !== sentIn);
    expect(last.length).toBeGreaterThan(0);
    for (const { step, week, sentIn } of last) {
      expect(sentIn).toBe(week - 1);
      expect(game.states[step - 1]?.table.week).toBe(sentIn);
    }
  }
});

const entry = (step: number, week: number, event: unknown): Logged => ({
  step,
  week,
  to: 'all',
  event: event as Event,
});
const [clause] = FULL.clauses;
const option = clause === undefined ? undefined : FULL.clause(clause).options[0]?.id;
const given = entry(3, 2, {
  type: 'pledgedIf',
  by: 'unitedStates',
  pledge: 'usRelief',
  until: 4,
  waits: { on: 'initialled', clause, option },
});
const inked = entry(20, 3, { type: 'initialled', by: 'ukraine', clause, option });
const made = (step: number) => entry(step, 3, { type: 'pledged', by: 'unitedStates', pledge: 'usRelief' });

test('a pledge whose condition came true is told in that week, and one that was made outright is not', () => {
  expect(fallenDue([given, inked, made(20)], 3)).toEqual([given.event]);
  expect(fallenDue([given, inked, made(20)], 4)).toEqual([]);
  expect(fallenDue([given, inked, made(18)], 3)).toEqual([]);
  expect(fallenDue([inked, made(20)], 3)).toEqual([]);
});
