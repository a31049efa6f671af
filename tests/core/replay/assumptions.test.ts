/** Changed assumptions: part of the record, within the scenario's bounds, and put back by every replay. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../../src/core/model/scenario/scenario.ts';
import { BUDGET } from '../../../src/core/replay/budget.ts';
import { playOn, startLine } from '../../../src/core/replay/line.ts';
import { makeLink, parseLink } from '../../../src/core/replay/link.ts';
import { bookFor, openRecord, recordOf, treeOf } from '../../../src/core/replay/open.ts';
import type { GameRecord } from '../../../src/core/replay/record.ts';
import { makeRecord, parseRecord } from '../../../src/core/replay/record.ts';
import { startTree } from '../../../src/core/replay/tree.ts';
import type { Assumed } from '../../../src/core/rules/book/assume.ts';
import { assume, publishedAt } from '../../../src/core/rules/book/assume.ts';
import { rulebookWith } from '../../../src/core/rules/book/rulebook.ts';
import { resumeSession } from '../../../src/session/openSession.ts';
import { BOOK, SCENARIO } from '../../support/testGame.ts';

const AGENDA: Assumed = { path: '/rules/start/agenda', value: 4 };
const dials = SCENARIO.dials ?? [];
const holders = Object.fromEntries(BOOK.leaders.map((leader) => [leader, 'computer' as const]));

function played(changes: readonly Assumed[]): GameRecord {
  const book = rulebookWith(BOOK, changes);
  if (!book.ok) throw new Error(JSON.stringify(book.fault));
  const line = playOn(book.value, startLine(book.value, { seed: 'changed', holders }), () => false);
  return recordOf(book.value, startTree(line));
}
const reread = (record: GameRecord) => parseRecord(makeRecord(record));

describe('a number is changed', () => {
  test('and nothing else of the scenario is', () => {
    const changed = assume(SCENARIO, [AGENDA]);
    const scenario = changed.ok ? changed.value : SCENARIO;
    expect(scenario.rules.start.agenda).toBe(4);
    expect({ ...scenario, rules: null }).toEqual({ ...SCENARIO, rules: null });
    expect({ ...scenario.rules, start: { ...scenario.rules.start, agenda: 1 } }).toEqual(SCENARIO.rules);
    expect(scenario.cards).toBe(SCENARIO.cards);
    expect(SCENARIO.rules.start.agenda).toBe(1);
  });

  test('whatever is offered, as far as it goes: the game is played to an end', { timeout: 60_000 }, () => {
    for (const dial of dials) {
      const was = publishedAt(SCENARIO, dial);
      const value = was - dial.from > dial.to - was ? dial.from : dial.to;
      const book = rulebookWith(BOOK, [{ path: dial.at, value }]);
      if (!book.ok) throw new Error(JSON.stringify(book.fault));
      expect(publishedAt(book.value.scenario, dial)).toBe(value);
      const { states } = playOn(book.value, startLine(book.value, { seed: dial.at, holders }), () => false);
      expect(states.at(-1)?.table.outcome, dial.at).not.toBeNull();
    }
  });

  test.each([
    ['a number that is not offered', [{ path: '/rules/packageAtMost', value: 2 }], 'notOffered'],
    ['a way out of the scenario', [{ path: '/__proto__/polluted', value: 2 }], 'notOffered'],
    ['more than its bound', [{ path: AGENDA.path, value: 11 }], 'outOfBounds'],
    ['less than its bound', [{ path: AGENDA.path, value: -1 }], 'outOfBounds'],
    ['half a point', [{ path: AGENDA.path, value: 2.5 }], 'outOfBounds'],
    ['its own value', [{ path: AGENDA.path, value: 1 }], 'unchanged'],
    ['one number twice', [AGENDA, { ...AGENDA, value: 5 }], 'twice'],
  ])('but not to %s', (_, changes, why) => {
    expect(assume(SCENARIO, changes)).toMatchObject({ ok: false, fault: { code: 'badAssumption', why } });
  });

  test('and a scenario that offers none refuses every change', () => {
    const { dials: _, ...none } = SCENARIO;
    expect(assume(none as Scenario, [AGENDA])).toMatchObject({ ok: false, fault: { why: 'notOffered' } });
  });
});

describe('a record with changed numbers', () => {
  test('replays against the published scenario, week by week', () => {
    const record = played([AGENDA, { path: '/rules/truce/weeks', value: 4 }]);
    const parsed = reread(record);
    expect(parsed).toEqual({ ok: true, value: record });
    const again = parsed.ok ? openRecord(BOOK, parsed.value) : parsed;
    expect(again).toMatchObject({ ok: true, value: { broken: null } });
    if (again.ok) expect(again.value.book.scenario.rules.start.agenda).toBe(4);
  });

  test('has another scenario hash, and without its numbers it is refused', () => {
    const record = played([AGENDA]);
    expect(record.scenarioHash).not.toBe(BOOK.hash);
    const { assumptions: _, ...without } = record;
    expect(treeOf(BOOK, without)).toMatchObject({ ok: false, fault: { code: 'otherScenarioHash' } });
    const other = { ...record, assumptions: [{ ...AGENDA, value: 5 }] };
    expect(treeOf(BOOK, other)).toMatchObject({ ok: false, fault: { code: 'otherScenarioHash' } });
  });

  test('is refused with the path where the path is not offered', () => {
    const record = { ...played([AGENDA]), assumptions: [{ path: '/moon', value: 1 }] };
    expect(treeOf(BOOK, record)).toMatchObject({ ok: false, fault: { code: 'badAssumption', path: '/moon' } });
  });

  test('is refused over its budget, with a field too many or a value that is no whole number', () => {
    const record = played([AGENDA]);
    const many = Array.from({ length: BUDGET.assumptions + 1 }, () => AGENDA);
    expect(reread({ ...record, assumptions: many })).toMatchObject({ fault: { code: 'tooManyAssumptions' } });
    const odd = (one: unknown) => reread({ ...record, assumptions: [one as Assumed] });
    expect(odd({ ...AGENDA, why: 'because' })).toMatchObject({ fault: { code: 'badField' } });
    expect(odd({ ...AGENDA, value: 1.5 })).toMatchObject({ fault: { code: 'badField' } });
    expect(odd({ ...AGENDA, path: 'x'.repeat(BUDGET.path + 1) })).toMatchObject({ fault: { code: 'badField' } });
  });

  test('goes on in a session with its numbers, from whatever rulebook it is opened', () => {
    const record = played([AGENDA]);
    const other = rulebookWith(BOOK, [{ path: '/rules/truce/weeks', value: 3 }]);
    for (const base of [BOOK, ...(other.ok ? [other.value] : [])]) {
      const session = resumeSession(base, record);
      if (!session.ok) throw new Error(JSON.stringify(session.fault));
      expect(session.value.book.assumed).toEqual([AGENDA]);
      expect(session.value.record()).toEqual(record);
    }
  });

  test('is what an old record is without: those still load, and say that nothing was changed', () => {
    const text = readFileSync(new URL('../../games/holding.record.json', import.meta.url), 'utf8');
    const old = parseRecord(text);
    if (!old.ok) throw new Error(JSON.stringify(old.fault));
    expect('assumptions' in old.value).toBe(false);
    expect(bookFor(BOOK, old.value)).toEqual({ ok: true, value: BOOK });
    expect(makeRecord(old.value)).toBe(text);
  });

  test('goes into a link and out again, numbers under nought too, whoever opens it', () => {
    const record = played([AGENDA, { path: '/readings/0/noDeal/ukraine', value: -200 }]);
    const book = bookFor(BOOK, record);
    const link = book.ok ? makeLink(book.value, record) : null;
    const read = parseLink(BOOK, link ?? '');
    expect(read).toMatchObject({ ok: true, value: { assumptions: record.assumptions } });
    if (read.ok) expect(treeOf(BOOK, read.value)).toMatchObject({ ok: true });
  });
});

test('any garbage of changes is refused or gives a scenario of the same shape, and never throws', () => {
  const change = fc.record({
    path: fc.oneof(fc.constantFrom(...dials.map(({ at }) => at)), fc.string(), fc.constant('/rules/start')),
    value: fc.oneof(fc.integer(), fc.double(), fc.constantFrom(0, 3, 5)),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 4 }), (changes) => {
      const changed = assume(SCENARIO, changes);
      if (changed.ok) expect(Object.keys(changed.value)).toEqual(Object.keys(SCENARIO));
    }),
    { seed: 5_092_025, numRuns: 300 },
  );
});
