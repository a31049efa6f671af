/** The minutes of a lesson, and the last bell. */
import { expect, test } from 'vitest';
import { beginOf, lessonAt, lessonPlan, partsOf } from '../../../src/core/lesson/bell.ts';
import { ringBell } from '../../../src/core/lesson/ringBell.ts';
import type { LeaderId } from '../../../src/core/model/vocabulary.ts';
import { playOn, startLine, stateOf } from '../../../src/core/replay/line.ts';
import { lineOf, recordOf } from '../../../src/core/replay/open.ts';
import { startTree } from '../../../src/core/replay/tree.ts';
import { forkAt } from '../../../src/core/replay/fork.ts';
import { parseRecord } from '../../../src/core/replay/record.ts';
import { kindNow } from '../../../src/core/rules/state/ending.ts';
import { goldenText } from '../../support/standing.ts';
import { BOOK } from '../../support/testGame.ts';

const PLAN = lessonPlan(6);
const by = BOOK.leaders[0] as LeaderId;

test('a lesson has 45 minutes: 8 to enter, 22 for six weeks, 15 to speak about it', () => {
  expect(partsOf(PLAN).reduce((sum, { of }) => sum + of, 0)).toBe(45 * 60);
  expect(PLAN.weeks.reduce((sum, of) => sum + of, 0)).toBe(22 * 60);
});

test('the clock names the part, the week and what is left of it', () => {
  expect(lessonAt(PLAN, -5)).toEqual({ part: 'in', of: 480, left: 480 });
  expect(lessonAt(PLAN, 480)).toEqual({ part: 'week', week: 1, of: 270, left: 270 });
  expect(lessonAt(PLAN, 480 + 270 + 10)).toEqual({ part: 'week', week: 2, of: 210, left: 200 });
  expect(lessonAt(PLAN, 30 * 60)).toEqual({ part: 'out', of: 900, left: 900 });
  expect(lessonAt(PLAN, 45 * 60)).toEqual({ part: 'over', of: 0, left: 0 });
  expect(beginOf(PLAN, { part: 'week', week: 2 })).toBe(750);
  expect(beginOf(PLAN, { part: 'week', week: 9 })).toBeNull();
});

test('the last bell stops an unsigned game on its rung, and the record replays to that ending', () => {
  const start = startLine(BOOK, {
    seed: 'bell',
    holders: { ...Object.fromEntries(BOOK.leaders.map((id) => [id, 'computer'])), [by]: 'person' },
  });
  const line = playOn(BOOK, start, (state) => state.table.awaits.includes(by));
  const kind = kindNow(stateOf(line));
  const rung = ringBell(BOOK, line, by);
  expect(stateOf(rung).table.outcome?.kind).toBe(kind);
  const again = lineOf(BOOK, recordOf(BOOK, startTree(rung), 'main' as never));
  expect(again.ok && stateOf(again.value).table.outcome).toEqual(stateOf(rung).table.outcome);
  expect(ringBell(BOOK, rung, by)).toBe(rung);
});

test('a signed text still goes before the homes when the last bell rings', () => {
  const record = parseRecord(goldenText('holding'));
  if (!record.ok) throw new Error('no golden game');
  const line = lineOf(BOOK, record.value);
  if (!line.ok) throw new Error('it does not replay');
  const signed = line.value.states.findIndex((state) => state.table.phase === 'campaign');
  const holders = { ...record.value.holders, [by]: 'person' as const };
  const rung = ringBell(BOOK, forkAt(BOOK, line.value, signed, holders), by);
  expect(stateOf(rung).table.outcome?.rung).toBe(5);
});
