/** Talks that a person stops before their last week: by the bell of a lesson, or at the end of an evening. */
import { expect, test } from 'vitest';
import type { LeaderId } from '../../../src/core/model/vocabulary.ts';
import { apply } from '../../../src/core/rules/apply.ts';
import { kindNow } from '../../../src/core/rules/state/ending.ts';
import { legalCommands } from '../../../src/core/rules/legal.ts';
import { viewFor } from '../../../src/core/rules/state/view.ts';
import { whyNot } from '../../../src/core/rules/whyNot.ts';
import { BOOK, open, withTable } from '../../support/testGame.ts';
import type { State } from '../../../src/core/model/play/state.ts';

const [first, second] = BOOK.leaders as readonly [LeaderId, LeaderId];
const seated = (state: State): State => withTable(state, { holders: { ...state.table.holders, [first]: 'person' } });

test('a person stops the talks at any command, and they end on the rung that they have reached', () => {
  const state = seated(withTable(open('bell'), { ceasefireWeek: 3 }));
  const next = apply(BOOK, state, { type: 'adjourn', by: first });
  if (!next.ok) throw new Error(JSON.stringify(next.fault));
  const { table } = next.value.state;
  expect(table.phase).toBe('ended');
  expect(table.awaits).toEqual([]);
  expect(table.outcome?.kind).toBe(kindNow(state));
  expect(table.outcome?.rung).toBe(4);
  expect(next.value.events.map(({ event }) => event.type)).toEqual(['adjourned', 'ended']);
});

test('whoever is awaited: a person stops the talks while others still decide', () => {
  const state = seated(withTable(open('bell'), { awaits: [second] }));
  expect(apply(BOOK, state, { type: 'adjourn', by: first }).ok).toBe(true);
});

test('beside a person no computer seat stops the talks', () => {
  const state = seated(open('bell'));
  expect(apply(BOOK, state, { type: 'adjourn', by: second })).toEqual({ ok: false, fault: { code: 'notYours' } });
});

test('whoever watches a table without persons stops it in any seat’s name, and no seat is offered that as a move', () => {
  const state = open('bell');
  expect(legalCommands(BOOK, viewFor(BOOK, state, first)).map(({ type }) => type)).not.toContain('adjourn');
  const next = apply(BOOK, state, { type: 'adjourn', by: first });
  expect(next.ok && next.value.state.table.outcome?.kind).toBe(kindNow(state));
});

test('a signed text is first put to the homes, and not stopped', () => {
  const state = seated(withTable(open('bell'), { signedWeek: 5, phase: 'campaign' }));
  expect(whyNot(BOOK, viewFor(BOOK, state, first), { type: 'adjourn', by: first })).toEqual({
    code: 'notNow',
    phase: 'campaign',
  });
});
