/** What a red line rests on: the words that drew it, never the reason for what a leader would give. */
import { expect, test } from 'vitest';
import { redLineOf } from '../../../../src/core/analysis/stance/redLine.ts';
import type { ClauseId, LeaderId, OptionId, StateName } from '../../../../src/core/model/vocabulary.ts';
import { BOOK } from '../../../support/testGame.ts';

const of = (state: string, option: string) =>
  redLineOf(BOOK, 'russia' as LeaderId, 'presence' as ClauseId, option as OptionId, state as StateName);

test('where a leader has not moved the line rests on the dated card of its opening stance', () => {
  expect(of('none', 'N3')).toEqual({ drawn: { card: 'ru-presence' }, since: null });
});

test('where it has moved and still bars, the line rests on the card that drew it', () => {
  expect(of('monitors', 'N3')).toEqual({ drawn: { card: 'ru-presence' }, since: 'monitors' });
});

test('every state that bars an option barred at the opening rests its line on a dated card', () => {
  for (const leader of BOOK.leaders)
    for (const clause of BOOK.clauses) {
      const chart = BOOK.leader(leader).stance[clause];
      for (const [state, { accepts }] of Object.entries(chart?.states ?? {}))
        for (const { id } of BOOK.clause(clause).options) {
          if (accepts.includes(id) || chart?.states[chart.start]?.accepts.includes(id)) continue;
          expect(redLineOf(BOOK, leader, clause, id, state as StateName)?.drawn).toHaveProperty('card');
        }
    }
});
