/** A pupil who comes late: what the computer played before, and what the record says of it. */
import { expect, test } from 'vitest';
import { weekBefore, lessonPlan } from '../../../src/core/lesson/bell.ts';
import { lateLine } from '../../../src/core/lesson/late.ts';
import { makeOutcomeCode, parseOutcomeCode, toldOutcome } from '../../../src/core/lesson/outcomeCode.ts';
import { ringBell } from '../../../src/core/lesson/ringBell.ts';
import { joinedAt } from '../../../src/core/replay/joined.ts';
import { playOn, sendOn, startLine, stateOf } from '../../../src/core/replay/line.ts';
import { lineOf, recordOf } from '../../../src/core/replay/open.ts';
import { makeRecord, parseRecord } from '../../../src/core/replay/record.ts';
import { startTree } from '../../../src/core/replay/tree.ts';
import { BOOK } from '../../support/testGame.ts';

const START = { seed: 'late', reading: null };
const [seat, other] = BOOK.sides;

test('all who join in one week find the same weeks behind them, whatever their seat', () => {
  const one = lateLine(BOOK, START, [seat], 3);
  expect(stateOf(one).table).toMatchObject({ week: 3, phase: 'moves' });
  expect(stateOf(one).table.holders[seat]).toBe('person');
  for (const again of [[other], [], [seat, other]])
    expect(lateLine(BOOK, START, again, 3).commands).toEqual(one.commands);
  const two = stateOf(lateLine(BOOK, START, [seat, other], 3)).table.holders;
  expect(BOOK.leaders.filter((leader) => two[leader] === 'person')).toEqual([seat, other]);
  const later = lateLine(BOOK, START, [seat], 5).commands;
  expect(later.slice(0, one.commands.length)).toEqual(one.commands);
});

test('the record says who acted until when, replays, and its code is one of the class', () => {
  const late = lateLine(BOOK, START, [seat], 3);
  const read = sendOn(BOOK, late, { type: 'handOver', by: seat });
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  const ended = ringBell(
    BOOK,
    playOn(BOOK, read.value, ({ table }) => table.awaits.includes(seat)),
    seat,
  );
  const record = parseRecord(makeRecord(recordOf(BOOK, startTree(ended))));
  if (!record.ok) throw new Error(JSON.stringify(record.fault));
  expect(Object.values(record.value.holders)).not.toContain('person');
  expect(record.value.reseated).toMatchObject([{ step: late.commands.length, holders: { [seat]: 'person' } }]);
  const again = lineOf(BOOK, record.value);
  if (!again.ok) throw new Error(JSON.stringify(again.fault));
  expect(joinedAt(again.value)).toBe(late.commands.length);
  const told = toldOutcome(stateOf(again.value), seat);
  expect(told.readsRight).toBe(0);
  expect(parseOutcomeCode(BOOK, START, makeOutcomeCode(BOOK, record.value, told))).toEqual({ ok: true, value: told });
});

test('a game that a person began, or watches, was joined by nobody', () => {
  const holders = { ...stateOf(lateLine(BOOK, START, [], 2)).table.holders };
  expect(joinedAt(lateLine(BOOK, START, [], 4))).toBeNull();
  expect(joinedAt(startLine(BOOK, { ...START, holders: { ...holders, [seat]: 'person' } }))).toBeNull();
  expect(joinedAt(lateLine(BOOK, START, [seat], 1))).toBeNull();
});

test('where the computers had signed before, one joins in the last week that can still be played', () => {
  const { weeks } = BOOK;
  for (let at = 0; at < 12; at += 1) {
    const { table } = stateOf(lateLine(BOOK, { seed: `late ${at}`, reading: null }, [seat], weeks));
    expect(table.phase).toBe('moves');
    expect(table.signedWeek).toBeNull();
    expect(table.awaits).toContain(seat);
  }
});

test('counted back from the last bell, each week has its minutes', () => {
  const plan = lessonPlan(6);
  expect([0, 1, 210, 211, 1320, 1321].map((left) => weekBefore(plan, left))).toEqual([null, 6, 6, 5, 1, null]);
});
