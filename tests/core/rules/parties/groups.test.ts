/** Working groups: a mandate, a slot of their own beside the talks, and a report. */
import { describe, expect, test } from 'vitest';
import { openIn } from '../../../../src/core/rules/parties/groups.ts';
import { afterFull, FULL, laidFull, openFull, passUntil, refusedInFull } from '../../../support/fullGame.ts';
import { BOOK, open, refusalOf } from '../../../support/testGame.ts';

const mandate = (group: string, by = 'ukraine') => ({ type: 'mandate', by, group }) as const;
const ready = openFull();
const eventsOf = (state: typeof ready) => state.log.map(({ event }) => event);

describe('a working group', () => {
  test('wants an agenda before it can be given anything to do', () => {
    expect(refusedInFull(laidFull({ agenda: 0 }), mandate('military'))).toEqual({
      code: 'needs',
      what: 'agenda',
      has: 0,
      needs: 1,
    });
    expect(refusedInFull(ready, mandate('military'))).toBeNull();
  });

  test('meets after the two proposals, for the weeks of its mandate, and everybody is told', () => {
    const sent = afterFull(ready, mandate('military'));
    const met = passUntil(sent, ({ group }) => group === 'military');
    expect(met.table).toMatchObject({
      week: 1,
      slot: 3,
      phase: 'talks',
      mandates: { military: { by: 'ukraine', until: 3 } },
    });
    const told = eventsOf(passUntil(met, ({ week }) => week === 5));
    expect(told.filter(({ type }) => type === 'mandated')).toHaveLength(1);
    expect(told.filter(({ type }) => type === 'groupMet')).toHaveLength(3);
  });

  test('has the pen of one side one week and of the other the next', () => {
    const pens = eventsOf(passUntil(afterFull(ready, mandate('military')), ({ week }) => week === 4)).flatMap(
      (event) => (event.type === 'groupMet' ? [event.pen] : []),
    );
    expect(new Set(pens).size).toBe(2);
  });

  test('talks about its own clauses alone, one in a text', () => {
    const met = passUntil(afterFull(ready, mandate('military')), ({ group }) => group === 'military');
    const by = met.table.pen ?? '';
    expect(refusedInFull(met, { type: 'propose', by, terms: { people: 'P1' } })).toMatchObject({ code: 'outOfGroup' });
    expect(refusedInFull(met, { type: 'propose', by, terms: { presence: 'N2', forces: 'M2' } })).toMatchObject({
      code: 'tooManyClauses',
      atMost: 1,
    });
  });

  test('initials what asks for ministers while only delegations meet, which the talks may not', () => {
    const own = (by: string) => FULL.leader(by as never).stance['language' as never];
    const tableOwn = (state: typeof ready) => {
      const by = state.table.pen ?? '';
      const language = own(by)?.states[own(by)?.start ?? ('' as never)]?.accepts[0];
      return afterFull(state, { type: 'propose', by, terms: { language } });
    };
    const inTalks = passUntil(afterFull(ready, mandate('humanitarian')), ({ phase }) => phase === 'talks');
    const tabledInTalks = tableOwn(inTalks);
    const first = passUntil(tabledInTalks, ({ slot }) => slot === 2);
    expect(first.table.draft['language' as never]).toBeNull();
    expect(JSON.stringify(first.room.receipts)).toContain('competence');
    const met = passUntil(first, ({ group }) => group === 'humanitarian');
    const tabled = tableOwn(met);
    expect(tabled.table.level).toBe('delegations');
    const answered = passUntil(tabled, ({ phase }) => phase !== 'answers');
    expect(JSON.stringify(answered.room.receipts.at(-1)?.answers)).not.toContain('competence');
    expect(answered.room.receipts.at(-1)?.group).toBe('humanitarian');
  });

  test('reports at the end of the week, also that nothing was tabled', () => {
    const next = passUntil(afterFull(ready, mandate('political')), ({ week }) => week === 2);
    expect(next.table.report).toContainEqual({ what: 'group', group: 'political', clauses: [], receipt: null });
  });

  test('does not meet while a side is out, unless the exchange is its matter', () => {
    const sent = afterFull(ready, mandate('military'), mandate('humanitarian'));
    const out = passUntil(afterFull(sent, { type: 'walkOut', by: 'russia' }), ({ week }) => week === 2);
    expect(eventsOf(out).flatMap((event) => (event.type === 'groupMet' ? [event.group] : []))).toEqual([
      'humanitarian',
    ]);
  });

  test('two at once and no more; a mandate that another seat has given too is lost, and told so', () => {
    const full = afterFull(ready, mandate('military'), mandate('humanitarian'));
    expect(refusedInFull(full, mandate('political'))).toEqual({ code: 'already', what: 'groupsFull' });
    const both = passUntil(afterFull(full, mandate('military', 'russia')), ({ phase }) => phase === 'talks');
    expect(eventsOf(both)).toContainEqual({ type: 'commandLost', by: 'ukraine', command: 'mandate' });
    expect(
      refusedInFull(
        passUntil(both, ({ week }) => week === 2),
        mandate('military'),
      ),
    ).toEqual({
      code: 'already',
      what: 'mandated',
    });
  });

  test('has nothing to do once its clauses are settled', () => {
    const settled = openIn(FULL, openFull().table.draft, 'humanitarian' as never).map((clause) => [
      clause,
      { option: FULL.clause(clause).options[0]?.id, week: 1, by: [] },
    ]);
    const draft = { ...openFull().table.draft, ...Object.fromEntries(settled) };
    expect(refusedInFull(laidFull({ draft }), mandate('humanitarian'))).toEqual({
      code: 'already',
      what: 'groupSettled',
    });
  });

  test('is no part of the lesson: no seat has the command, and the table knows no mandates', () => {
    expect(refusalOf(open(), mandate('military'))).toMatchObject({ code: 'unknown' });
    expect(BOOK.scenario.rules.workingGroups).toBeUndefined();
    expect('mandates' in open().table).toBe(false);
  });
});
