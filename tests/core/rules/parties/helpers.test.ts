/** Third parties as helpers: what they ask for, whom they wait for, what they bring. */
import { expect, test } from 'vitest';
import { helped } from '../../../../src/core/analysis/debrief/helped.ts';
import type { OfferId } from '../../../../src/core/model/vocabulary.ts';
import type { Table } from '../../../../src/core/model/play/table.ts';
import { playOn, startLine, stateAt, stateOf } from '../../../../src/core/replay/line.ts';
import { lackingFor } from '../../../../src/core/rules/parties/helpers.ts';
import { isLocked } from '../../../../src/core/rules/state/locks.ts';
import type { State } from '../../../../src/core/model/play/state.ts';
import { sayHelp } from '../../../../src/words/sentences/helpers.ts';
import { say } from '../../../../src/words/say.ts';
import { FULL, fullRefusalOf, openedFull, openFull } from '../../../support/fullGame.ts';
import { BOOK, open, refusalOf } from '../../../support/testGame.ts';

const ask = (by: string, offer: string) => ({ type: 'askHelper', by, offer }) as const;
const withTable = (change: Partial<Table>) => (state: State) => ({ ...state, table: { ...state.table, ...change } });
const told = (state: State) => state.log.map(({ event }) => event);
const truce: Partial<Table> = { truce: { kind: 'energy', since: 1, until: 2 }, truceWeek: 1 };

test('a helper that does not see what it asks for declines, says what is missing, and brings nothing', () => {
  const before = openFull();
  const after = openedFull(before, ask('russia', 'iaea-plant'));
  expect(told(after)).toContainEqual({ type: 'helperDeclined', by: 'russia', offer: 'iaea-plant', lacks: [0] });
  expect(after.table.helpers).toEqual(before.table.helpers);
});

test('inspectors come once the fire stops, and open the options that name them', () => {
  const before = openFull('test', withTable(truce));
  expect(isLocked(FULL, before, 'inspectors')).toBe(true);
  const after = openedFull(before, ask('unitedStates', 'iaea-plant'));
  expect(after.table.helpers?.came).toEqual({ 'iaea-plant': 1 });
  expect(isLocked(FULL, after, 'inspectors')).toBe(false);
});

test('an offer that wants both sides waits for the second request, and then both have its good', () => {
  const steps = { offered: 1, week: 1, measures: [], matched: false, unmatched: 1 };
  const ready = openFull('test', (state) =>
    withTable({ steps: { ...state.table.steps, ['russia']: steps, ['ukraine']: steps } as Table['steps'] })(state),
  );
  const one = openedFull(ready, ask('ukraine', 'turkiye-ships'));
  expect(one.table.helpers).toEqual({ came: {}, asked: [{ offer: 'turkiye-ships', by: 'ukraine', week: 1 }] });
  const ships = 'turkiye-ships' as OfferId;
  expect(sayHelp(FULL, ready.table, ships)).toBe(say('moves.help.wouldWait'));
  expect(sayHelp(FULL, one.table, ships)).toBe(say('moves.help.wouldCome'));
  const both = openedFull(ready, ask('ukraine', 'turkiye-ships'), ask('russia', 'turkiye-ships'));
  expect(both.table.helpers?.came).toEqual({ 'turkiye-ships': 1 });
  expect(sayHelp(FULL, both.table, ships)).toBeNull();
  for (const side of FULL.sides) expect(both.seats[side]?.feltCost).toBe((one.seats[side]?.feltCost ?? 0) - 1);
});

test('only the sides can give the consent that both must give, and help comes once', () => {
  expect(fullRefusalOf(openFull(), ask('coalition', 'osce-watch'))).toEqual({ code: 'notYours' });
  const came = openFull('test', withTable({ helpers: { came: { 'turkiye-rooms': 1 } as never, asked: [] } }));
  expect(fullRefusalOf(came, ask('ukraine', 'turkiye-rooms'))).toEqual({ code: 'already', what: 'helperCame' });
});

test('observers let a truce in force run longer, and lists that a third carries are in dispute no more', () => {
  const watched = openedFull(
    openFull('test', withTable(truce)),
    ask('russia', 'osce-watch'),
    ask('ukraine', 'osce-watch'),
  );
  expect(watched.table.truce?.until).toBe(4);
  const disputed = openFull('test', (state) =>
    withTable({
      lists: 'disputed',
      draft: { ...state.table.draft, ['people' as never]: { option: 'P2', week: 1, by: [] } } as Table['draft'],
    })(state),
  );
  expect(openedFull(disputed, ask('ukraine', 'holySee-lists')).table.lists).toBe('agreed');
});

test('work of a helper on the agenda counts beside what the table may prepare', () => {
  const ready = openFull('test', withTable({ agenda: 2, preparedThisWeek: 2 }));
  const after = openedFull(ready, ask('coalition', 'turkiye-rooms'));
  expect(after.table.agenda).toBe(3);
  expect(told(after)).toContainEqual({ type: 'agendaReached', agenda: 3 });
});

test('a computer asks only for what would come as things stand, and of the helpers most come in some of a few games', () => {
  const came = new Set<string>();
  for (const seed of ['a', 'b', 'c', 'd', 'e']) {
    const line = playOn(FULL, startLine(FULL, { seed, holders: {} }), () => false);
    for (const [step, command] of line.commands.entries())
      if (command.type === 'askHelper')
        expect(lackingFor(FULL, stateAt(line, step).table, FULL.offer(command.offer).offer), command.offer).toEqual([]);
    for (const offer of Object.keys(stateOf(line).table.helpers?.came ?? {})) came.add(offer);
  }
  expect(came.size).toBeGreaterThan(4);
});

test('the lesson has no helpers, and its state knows of none', () => {
  expect(BOOK.scenario.helpers).toBeUndefined();
  expect('helpers' in open().table).toBe(false);
  expect(refusalOf(open(), ask('ukraine', 'osce-watch'))).toEqual({
    code: 'unknown',
    what: 'offer',
    name: 'osce-watch',
  });
});

test('after a game each offer is told of once: it came, was declined, was asked by one side alone, or by nobody', () => {
  const line = playOn(FULL, startLine(FULL, { seed: 'helped', holders: {} }), () => false);
  const { came, declined, alone, never } = helped(FULL, stateOf(line))!;
  const answered = new Set([...came, ...declined].map(({ offer }) => offer));
  const all = FULL.scenario.helpers!.flatMap(({ offers }) => offers.map(({ id }) => id));
  expect([...answered, ...alone, ...never].sort()).toEqual([...all].sort());
  expect(helped(BOOK, open())).toBeNull();
});
