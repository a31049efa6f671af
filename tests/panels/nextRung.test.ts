/** The next rung as every seat reads it: what it still wants of the table. */
import { describe, expect, test } from 'vitest';
import type { State } from '../../src/core/model/play/state.ts';
import { ladderOf } from '../../src/core/analysis/debrief/ladder.ts';
import { priceOfAll } from '../../src/core/rules/moves/price.ts';
import { nextRungOf } from '../../src/panels/seat/nextRung.ts';
import { sayWanted } from '../../src/words/sentences/wanted.ts';
import type { LeaderId } from '../../src/core/model/vocabulary.ts';
import { BOOK, open, withTable } from '../support/testGame.ts';

const inked = (state: State, terms: Readonly<Record<string, string>>): State =>
  withTable(state, {
    draft: {
      ...state.table.draft,
      ...Object.fromEntries(Object.entries(terms).map(([clause, option]) => [clause, { option, week: 1, by: [] }])),
    } as State['table']['draft'],
  });
const truce = (): State => withTable(open('rung'), { truce: { kind: 'energy', since: 1, until: 2 } });

describe('the next rung', () => {
  test('with a side out the talks would end broken off', () => {
    const out = withTable(truce(), { out: ['ukraine', 'russia'] as LeaderId[] });
    const { reached, missing } = nextRungOf(BOOK, out.table, null);
    expect(reached).toBe(0);
    expect(missing.join()).toContain('Ukraine and Russia');
  });

  test('a ceasefire names every condition that it lacks', () => {
    const { missing } = nextRungOf(BOOK, truce().table, null);
    expect(missing).toHaveLength(3);
    expect(missing[1]).toContain('Unarmed monitors');
    expect(missing[2]).toBe('the rule for incidents agreed');
  });

  test('an initialled option that starts no ceasefire is named as such', () => {
    const state = inked(truce(), { sequence: 'F4', presence: 'N2' });
    const { missing } = nextRungOf(BOOK, state.table, null);
    expect(missing).toHaveLength(2);
    expect(missing[0]).toContain('is initialled, but by itself it stops no fighting');
    const outcome = { rung: 3, kind: 'limitedTruce', text: {}, ratified: {}, kept: null } as const;
    const fourth = ladderOf(BOOK, state, outcome).find((one) => one.rung === 4);
    const parts = fourth?.details.flatMap((detail) => (detail.code === 'missing' ? [detail.part] : [])) ?? [];
    expect(parts.map((part) => sayWanted(BOOK, state.table, part))).toEqual(missing);
  });
});

describe('a folder', () => {
  test('the second of two pledges that one call makes cheaper is paid in full', () => {
    const table = withTable(open('prices'), { discounts: ['ukraine'] as LeaderId[] }).table;
    const pledge = (id: string) => ({ type: 'pledge', by: 'unitedStates', pledge: id }) as never;
    expect(priceOfAll(BOOK, table, [pledge('backstop')])).toBe(1);
    expect(priceOfAll(BOOK, table, [pledge('backstop'), pledge('political')])).toBe(2);
  });
});
