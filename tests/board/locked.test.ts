/** What is not open yet, on the board: a lock beside each option that is closed for now, gone once its key is worked out, and the same in words. */
import { expect, test } from 'vitest';
import { layout } from '../../src/board/layout/layout.ts';
import { lockedFigures, locksOn } from '../../src/board/layout/locked.ts';
import type { ClauseId, LeaderId } from '../../src/core/model/vocabulary.ts';
import { keysOf } from '../../src/core/rules/state/locks.ts';
import { viewFor } from '../../src/core/rules/state/view.ts';
import type { DeskState } from '../../src/session/desk.ts';
import { told } from '../../src/words/say.ts';
import { FULL, laidFull } from '../support/fullGame.ts';

const EMPTY: DeskState = { focus: null, read: null, terms: {}, pledges: [], sheet: null, family: null, asked: '' };
const seat = FULL.leaders[0] as LeaderId;
const view = (table: Parameters<typeof laidFull>[0]) => viewFor(FULL, laidFull(table), seat);
const options = FULL.scenario.clauses.flatMap((clause) => clause.options.map(({ id }) => ({ clause: clause.id, id })));
const locked = options.filter(({ clause, id }) => locksOn(FULL, view({}), clause, id).length > 0);
const boardOf = (clause: ClauseId, table: Parameters<typeof laidFull>[0]) =>
  layout(FULL, view(table), { ...EMPTY, focus: { kind: 'clause', clause, option: null } }, { width: 985, height: 700 });

test('a closed option says its lock in its slip, an open one none', () => {
  expect(locked.length).toBeGreaterThan(5);
  for (const { clause, id } of options) {
    const mark = boardOf(clause, {}).marks.find((one) => one.id === `notch:${clause}:${id}`);
    expect(mark?.label.includes('Not open yet')).toBe(locked.some((one) => one.clause === clause && one.id === id));
  }
});

test('a key that is worked out opens its options, and what is initialled has no lock any more', () => {
  for (const { clause, id } of locked) {
    const [key, ...others] = locksOn(FULL, view({}), clause, id).flatMap((lock) => keysOf(FULL.lock(lock as never)));
    if (key === undefined || others.length > 0) continue;
    expect(locksOn(FULL, view({ keys: { [key]: 9 } as never }), clause, id)).toEqual([]);
  }
  const [one] = locked;
  if (one === undefined) throw new Error('nothing is locked');
  const draft = { ...laidFull({}).table.draft, [one.clause]: { option: one.id, week: 1, by: [] } } as never;
  expect(locksOn(FULL, view({ draft }), one.clause, one.id)).toEqual([]);
});

test('each closed option of a row has its lock, left of its code', () => {
  const [one] = locked;
  if (one === undefined) throw new Error('nothing is locked');
  const clause = FULL.clause(one.clause);
  const row = { clause, left: 100, cell: 60, middle: 50 } as never;
  const closed = clause.options.filter(({ id }) => locksOn(FULL, view({}), clause.id, id).length > 0);
  expect(lockedFigures(FULL, view({}), row)).toHaveLength(2 * closed.length);
  expect(told(FULL.lock(locksOn(FULL, view({}), one.clause, one.id)[0] as never).name)).not.toBe('');
});
