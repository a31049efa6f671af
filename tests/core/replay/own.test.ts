/** Records that bring their scenario: it goes along, is checked as if it were to be published, and the game replays by it. */
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../../src/core/model/scenario/scenario.ts';
import { BUDGET } from '../../../src/core/replay/budget.ts';
import { makeLink, parseLink } from '../../../src/core/replay/link.ts';
import { bookFor, openRecord, recordOf, treeOf } from '../../../src/core/replay/open.ts';
import { ownBook, whyNotOwn } from '../../../src/core/replay/own.ts';
import type { GameRecord } from '../../../src/core/replay/record.ts';
import { makeRecord, parseRecord } from '../../../src/core/replay/record.ts';
import { startTree } from '../../../src/core/replay/tree.ts';
import { playOn, startLine } from '../../../src/core/replay/line.ts';
import { makeForeignRulebook, rulebookWith } from '../../../src/core/rules/book/rulebook.ts';
import { openSession, resumeSession } from '../../../src/session/openSession.ts';
import { playBack } from '../../../src/session/playback.ts';
import { checkScenario } from '../../../src/core/scenario/check.ts';
import { computing } from '../../support/computing.ts';
import { LANTERN, LANTERN_BOOK, lanternRecord } from '../../support/lanternSound.ts';
import { BOOK, SCENARIO } from '../../support/testGame.ts';

const record = lanternRecord();
const read = (text: string): GameRecord => {
  const parsed = parseRecord(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.fault));
  return parsed.value;
};
/** What opening a record comes to whose scenario has been changed. */
const faultWith = (change: (own: Scenario) => unknown, more: Partial<GameRecord> = {}) => {
  const changed = read(makeRecord({ ...record, ...more, own: change(structuredClone(LANTERN)) }));
  const book = ownBook(changed);
  const opened = book.ok ? openRecord(book.value, changed) : book;
  return opened.ok ? opened.value.broken?.fault : opened.fault;
};

test('the scenario that is tried here passes the check, and is nothing like ours', () => {
  expect(checkScenario(JSON.stringify(LANTERN)).faults).toEqual([]);
  const names = new Set([...SCENARIO.leaders, ...SCENARIO.clauses].map(({ id }) => id as string));
  expect([...LANTERN.leaders, ...LANTERN.clauses].filter(({ id }) => names.has(id))).toEqual([]);
});

describe('a record of a scenario that is not ours', () => {
  test('brings it, and replays by it alone, week by week', () => {
    const back = read(makeRecord(record));
    expect(back).toEqual(record);
    const book = ownBook(back);
    if (!book.ok) throw new Error(JSON.stringify(book.fault));
    expect(book.value.travels).toBe(true);
    const tree = treeOf(book.value, back);
    if (!tree.ok) throw new Error(JSON.stringify(tree.fault));
    expect(makeRecord(recordOf(book.value, tree.value))).toBe(makeRecord(record));
  });

  test('is none of ours to play', () => {
    expect(openRecord(BOOK, record)).toMatchObject({ ok: false, fault: { code: 'otherScenario' } });
  });

  test('keeps the order of its scenario’s keys: stances go from hard to soft', () => {
    const { own } = read(makeRecord(record)) as { own: Scenario };
    expect(JSON.stringify(own)).toBe(JSON.stringify(LANTERN));
  });

  test('a game of ours brings none', () => {
    const line = playOn(BOOK, startLine(BOOK, { seed: 'ours', holders: {} }), ({ table }) => table.week > 1);
    expect('own' in recordOf(BOOK, startTree(line))).toBe(false);
    expect(whyNotOwn(BOOK)).toBeNull();
  });

  test('changed numbers stay apart from the scenario: it goes along as it was published', () => {
    const changes = [{ path: '/rules/start/agenda', value: 3 }];
    const book = rulebookWith(LANTERN_BOOK, changes);
    if (!book.ok) throw new Error(JSON.stringify(book.fault));
    const changed = read(makeRecord(lanternRecord('changed', book.value)));
    expect(changed.own).toEqual(LANTERN);
    expect(changed.assumptions).toEqual(changes);
    const base = ownBook(changed);
    const opened = base.ok ? openRecord(base.value, changed) : base;
    expect(opened).toMatchObject({ ok: true, value: { broken: null, book: { travels: true, assumed: changes } } });
    expect(base.ok && bookFor(base.value, changed)).toMatchObject({ ok: true });
  });

  test('is gone on with, forked and played back, and what comes of it brings the scenario again', () => {
    const started = openSession(LANTERN_BOOK, { seed: 'on', seat: LANTERN_BOOK.leaders[0] ?? null });
    const kept = read(makeRecord(started.record()));
    const book = ownBook(kept);
    const on = book.ok ? resumeSession(book.value, kept) : book;
    if (!on.ok) throw new Error(JSON.stringify(on.fault));
    expect(on.value.record()).toEqual(started.record());
    const forked = on.value.forkAt(2, LANTERN_BOOK.leaders.slice(1, 2));
    expect(forked.record()).toMatchObject({ own: LANTERN, branches: [{ from: 'main' }] });
    const playback = book.ok ? playBack(book.value, read(makeRecord(forked.record()))) : book;
    if (!playback.ok) throw new Error(JSON.stringify(playback.fault));
    expect(playback.value.fork(null).record().own).toEqual(LANTERN);
  });
});

describe('a scenario that comes in a record is refused with one fault:', () => {
  test.each<[string, (own: Scenario) => unknown, object]>([
    ['nothing in it', () => ({}), { code: 'ownScenario', fault: { code: 'notAScenario' } }],
    ['a newer format', (own) => ({ ...own, format: 2 }), { code: 'ownScenario', fault: { code: 'newerFormat' } }],
    ['a field too many', (own) => ({ ...own, run: 'me' }), { code: 'ownScenario', fault: { code: 'shape' } }],
    [
      'a link that runs something',
      (own) => ({ ...own, sources: own.sources.map((one) => ({ ...one, url: 'javascript:alert(1)' })) }),
      { code: 'ownScenario', fault: { code: 'shape', path: '/sources/0/url' } },
    ],
    [
      'a card without a source',
      (own) => ({ ...own, cards: own.cards.map((one) => ({ ...one, reportedBy: [] })) }),
      { code: 'ownScenario', fault: { code: 'noSource' } },
    ],
    [
      'a number to be changed that is nowhere',
      (own) => ({ ...own, dials: own.dials?.map((dial) => ({ ...dial, at: '/__proto__/x' })) }),
      { code: 'ownScenario', fault: { code: 'dialNowhere' } },
    ],
    [
      'more leaders than a table has',
      (own) => ({ ...own, leaders: Array.from({ length: 9 }, () => own.leaders[0]) }),
      { code: 'ownScenario', fault: { code: 'tooMany' } },
    ],
    [
      'conditions that ask without end',
      (own) => ({ ...own, signals: { ...own.signals, ...doubling(60) } }),
      { code: 'ownScenario', fault: { code: 'tooMany', facts: { what: 'questions' } } },
    ],
    [
      'a division by nought',
      (own) => ({ ...own, rules: { ...own.rules, sound: { ...own.rules.sound, leakOneIn: 0 } } }),
      { code: 'ownScenario', fault: { code: 'outOfBounds', path: '/rules/sound/leakOneIn' } },
    ],
    ['another name', (own) => ({ ...own, id: 'elsewhere' }), { code: 'badField', path: 'own.id' }],
    [
      'other rules than it was played by',
      (own) => ({ ...own, rules: { ...own.rules, packageAtMost: 2 } }),
      { code: 'otherScenarioHash' },
    ],
    [
      'too much text',
      (own) => ({ ...own, missing: Array.from({ length: 200 }, () => ({ en: 'x'.repeat(3000) })) }),
      { code: 'tooLarge', atMost: BUDGET.own },
    ],
  ])('%s', (_, change, fault) => {
    const began = process.cpuUsage();
    expect(faultWith(change)).toMatchObject(fault);
    expect(computing(began)).toBeLessThan(1000);
  });

  test('and words alone may be other ones: they are no part of what was played', () => {
    expect(faultWith((own) => ({ ...own, title: { en: 'The Sound, again' } }))).toBeUndefined();
  });

  test('what could not be opened is not written either', () => {
    expect(whyNotOwn(LANTERN_BOOK)).toBeNull();
    const faulty = makeForeignRulebook({ ...LANTERN, sources: [] }, 'lesson');
    expect(whyNotOwn(faulty)).toMatchObject({ code: 'ownScenario' });
  });
});

/** Signals of which each asks the next one twice. */
function doubling(many: number): object {
  return Object.fromEntries(
    Array.from({ length: many }, (_, i) => [
      `s${i}`,
      i + 1 < many ? { all: [{ signal: `s${i + 1}` }, { signal: `s${i + 1}` }] } : { agenda: 1 },
    ]),
  );
}

describe('a link to such a game', () => {
  test('is the file instead: the scenario is too long for it', () => {
    expect(makeLink(LANTERN_BOOK, record)).toBeNull();
  });

  test('holds the scenario where it is short enough, and opens without any other', () => {
    const link = makeLink(LANTERN_BOOK, { ...record, own: { format: 1, id: 'tiny', at: [-28.4, 41.2] } }) ?? '';
    expect(link).toMatch(/^2\.[0-9a-f]{8}\./);
    const back = parseLink(BOOK, link);
    if (!back.ok) throw new Error(JSON.stringify(back.fault));
    expect(back.value.own).toEqual({ format: 1, id: 'tiny', at: [-28.4, 41.2] });
    expect(back.value.commands).toEqual(record.commands);
    expect(ownBook(back.value)).toMatchObject({ ok: false, fault: { code: 'ownScenario' } });
  });
});
