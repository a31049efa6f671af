/** The longer game of each scenario that has one: put together from two files, faultless, and played to its end. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { atLength } from '../../../src/cli/scenarioFile.ts';
import type { Scenario } from '../../../src/core/model/scenario/scenario.ts';
import { playOn, startLine, stateOf } from '../../../src/core/replay/line.ts';
import { figureOf } from '../../../src/core/rules/aftermath/aftermath.ts';
import { stateHash } from '../../../src/core/rules/book/identity.ts';
import { makeRulebook } from '../../../src/core/rules/book/rulebook.ts';
import { contentFaults } from '../../../src/core/scenario/check.ts';
import { textsOf } from '../../../src/core/scenario/check/walk.ts';
import type { Extension } from '../../../src/core/model/scenario/extension.ts';
import { lengthen } from '../../../src/core/scenario/lengthen.ts';
import { everyScenario } from '../../support/scenarios.ts';

const [base] = everyScenario() as readonly [Scenario];
const nothing: Extension = { extends: base.id, length: 'full', set: {}, add: {} };
const lengthened = (changes: Partial<Extension>) => lengthen(base, { ...nothing, ...changes });

describe('a file that lengthens a scenario', () => {
  test('sets values by their place, and what has an id is named by it', () => {
    const [first] = base.leaders;
    const longer = lengthened({ set: { 'rules/weeks': { full: 9 }, [`leaders/${first!.id}/letter`]: 'Q' } });
    expect(longer.ok && longer.value.rules.weeks).toEqual({ full: 9 });
    expect(longer.ok && longer.value.leaders[0]?.letter).toBe('Q');
    expect(base.rules.weeks).toEqual({ lesson: 6 });
  });
  test('sets a field that a thing has not got yet, and none that the format does not know', () => {
    const [, second] = base.news;
    const longer = lengthened({ set: { [`news/${second!.id}/unless`]: { met: 'presidents' } } });
    expect(longer.ok && longer.value.news[1]?.unless).toEqual({ met: 'presidents' });
    expect(lengthened({ set: { [`news/${second!.id}/unlesss`]: { met: 'presidents' } } }).ok).toBe(false);
  });
  test('adds to the end of a list, before an item of it, and fields to an object', () => {
    const [, second] = base.news;
    const own = { ...second!, id: 'own' };
    const after = lengthened({ add: { news: [own] } });
    expect(after.ok && after.value.news.at(-1)?.id).toBe('own');
    const before = lengthened({ add: { [`news/${second!.id}`]: [own] } });
    expect(before.ok && before.value.news.map(({ id }) => id).slice(1, 3)).toEqual(['own', second!.id]);
    const named = lengthened({ add: { '': { comprehensive: { name: { en: 'All of it' } } } } });
    expect(named.ok && named.value.comprehensive?.name.en).toBe('All of it');
  });
  test.each([
    ['unknownName', { set: { 'leaders/nobody/letter': 'Q' } }],
    ['unknownName', { add: { nowhere: [] } }],
    ['twice', { add: { rules: { weeks: {} } } }],
    ['notAllowed', { extends: 'another' }],
    ['shape', { set: { 'rules/weeks': { full: 'many' } } }],
    ['incomplete', { add: { clauses: [{ ...base.clauses[0]!, id: 'own', options: [] }] } }],
  ] as const)('is refused with %s', (code, changes) => {
    const longer = lengthened(changes as Partial<Extension>);
    expect(longer.ok ? [] : longer.fault.map((fault) => fault.code)).toContain(code);
  });
});

describe.each(everyScenario().map((scenario) => [scenario.id, scenario] as const))(
  'the full game of %s',
  (_, scenario) => {
    const longer = atLength(scenario, 'full');
    if (!longer.ok) throw new Error(longer.fault.join('\n'));
    const book = makeRulebook(longer.value, 'full');
    const holders = Object.fromEntries(book.leaders.map((leader) => [leader, 'computer' as const]));

    test('has no faults', () => {
      expect(contentFaults(longer.value)).toEqual([]);
    });
    test('says nothing of the lesson’s six weeks and seven clauses', () => {
      const said = textsOf(longer.value).map(({ text }) => text);
      expect(said.filter((text) => /\bsix weeks\b|\bof six\b|\bseven clauses\b/iu.test(text))).toEqual([]);
    });
    test('ends within its weeks, the same each time it is played', { timeout: 60_000 }, () => {
      for (let i = 0; i < 6; i += 1) {
        const play = () => stateOf(playOn(book, startLine(book, { seed: `full/${i}`, holders }), () => false));
        const state = play();
        expect(state.table.outcome).not.toBeNull();
        expect(state.table.week).toBeLessThanOrEqual(book.weeks);
        expect(stateHash(play())).toBe(stateHash(state));
      }
    });
    test('a vote on a text that leaves clauses open counts what is settled', () => {
      const state = stateOf(startLine(book, { seed: 'full', holders }));
      const votes = longer.value.aftermath.tests.filter((one) => one.kind === 'vote');
      const swings = Object.fromEntries(votes.map(({ id }) => [id, 0]));
      const none = { tests: [], campaigned: {}, results: {}, order: {}, ordered: [], breach: null, swings };
      const [vote] = votes;
      const figure = (draft: typeof state.table.draft) =>
        figureOf({ book, state: { ...state, table: { ...state.table, aftermath: none, draft } } }, vote!);
      const [add] = vote!.adds;
      const initialled = { option: add!.options[0]!, week: 1, by: book.leaders };
      expect(figure({ ...state.table.draft, [add!.clause]: initialled })).toBe(figure(state.table.draft) + add!.points);
    });
    test('leaves the lesson as it is', () => {
      expect(makeRulebook(scenario).hash).not.toBe(book.hash);
      expect(makeRulebook(scenario).weeks).toBe(6);
      expect(readFileSync(new URL('../../../assets/scenarios/README.md', import.meta.url), 'utf8')).toContain('full/');
    });
  },
);
