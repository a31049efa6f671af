/** What helps a text to last: read from the text alone, every factor with a card, every factor to be met in some text. */
import { expect, test } from 'vitest';
import { durabilityOf } from '../../../../src/core/analysis/text/durability.ts';
import type { State } from '../../../../src/core/model/play/state.ts';
import { scenarioHash } from '../../../../src/core/rules/book/identity.ts';
import { makeRulebook } from '../../../../src/core/rules/book/rulebook.ts';
import { viewFor } from '../../../../src/core/rules/state/view.ts';
import { BOOK, open, SCENARIO, withTable } from '../../../support/testGame.ts';

const text = (options: Readonly<Record<string, string>>, change: Partial<State['table']> = {}): State => {
  const state = open();
  const draft = Object.fromEntries(
    BOOK.clauses.map((clause) => {
      const option = options[clause];
      return [clause, option === undefined ? null : { option, week: 3, by: [] }];
    }),
  );
  return withTable(state, { draft: draft as State['table']['draft'], ...change });
};
const ids = (of: 'helps' | 'hurts' | 'missing', state: State): readonly string[] => {
  const read = durabilityOf(BOOK, viewFor(BOOK, state, 'public'));
  return of === 'missing'
    ? (read?.missing.map(({ id }) => id) ?? [])
    : (read?.[of].map(({ factor }) => factor.id) ?? []);
};

test('an empty text has nothing that helps, nothing that hurts, and everything is missing', () => {
  const helping = SCENARIO.durability?.factors.filter(({ effect }) => effect === 'helps').map(({ id }) => id);
  expect(ids('helps', open())).toEqual([]);
  expect(ids('hurts', open())).toEqual([]);
  expect(ids('missing', open())).toEqual(helping);
});

test('a zone, a guarantee, peacekeepers and a joint body help; each names the term that it lies in', () => {
  const state = text({ donbas: 'D4', guarantees: 'G3', presence: 'N3' }, { incidentRule: true });
  expect(ids('helps', state)).toEqual(['demilitarisedZone', 'guarantee', 'peacekeeping', 'jointCommission']);
  expect(ids('missing', state)).toEqual(['monitoring']);
  const zone = durabilityOf(BOOK, state)?.helps.find(({ factor }) => factor.id === 'demilitarisedZone');
  expect(zone?.terms).toEqual([['donbas', 'D4']]);
});

test('a vague term, a halt that comes last and a spoiler that has shown itself hurt', () => {
  expect(ids('hurts', text({ alignment: 'A2', sequence: 'F1' }, { spoilerWeek: 3 }))).toEqual([
    'vagueClause',
    'haltLast',
    'spoiler',
  ]);
});

test('every factor can be met by some term or fact, and rests on a card with a source', () => {
  const met = new Set<string>();
  for (const { id, options } of SCENARIO.clauses)
    for (const option of options)
      for (const of of ['helps', 'hurts'] as const)
        for (const one of ids(of, text({ [id]: option.id }, { incidentRule: true, spoilerWeek: 3 }))) met.add(one);
  const factors = SCENARIO.durability?.factors ?? [];
  expect([...met].sort()).toEqual(factors.map(({ id }) => id).sort());
  for (const { card } of factors) expect(BOOK.card(card).reportedBy.length).toBeGreaterThan(0);
});

test('factors are words and sources: no number stands in them, and no record depends on them', () => {
  const { durability: _, dials: __, ...rules } = SCENARIO;
  expect(JSON.stringify(SCENARIO.durability?.factors)).not.toMatch(/\d\s*(?:%|per cent|times)/);
  expect(scenarioHash(rules)).toBe(scenarioHash(SCENARIO));
  expect(durabilityOf(makeRulebook(rules), open())).toBeNull();
});
