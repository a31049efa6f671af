/** Packages of the full game: up to five clauses across the groups, and pledges of any seat that come with them. */
import { describe, expect, test } from 'vitest';
import type { State } from '../../../src/core/model/play/state.ts';
import { sayEvent } from '../../../src/words/sentences/happened.ts';
import { afterFull, FULL, fullRefusalOf, openFull, playedFull } from '../../support/fullGame.ts';
import { BOOK, open, refusalOf, withSeat, withTable } from '../../support/testGame.ts';

const CLAUSE = 'sanctions';
const OPTION = 'S2';
const PLEDGES = ['relief', 'phased'];

/** Presidents meet, Ukraine has the pen, and both sides have come to take the option. */
function talks(): State {
  let state = withTable(openFull(), {
    phase: 'talks',
    slot: 1,
    pen: 'ukraine' as never,
    awaits: ['ukraine' as never],
    level: 'presidents',
    singleText: true,
  });
  for (const side of FULL.sides) {
    const states = Object.entries(
      FULL.leader(side).stance[CLAUSE as never]?.['states'] ?? {},
    ) as unknown as readonly (readonly [string, { readonly accepts: readonly string[] }])[];
    const taking = states.find(([, { accepts }]) => accepts.includes(OPTION))?.[0] ?? '';
    const seat = state.seats[side] as State['seats'][never];
    state = withSeat(state, side, { stance: { ...(seat as { stance: object }).stance, [CLAUSE]: taking } as never });
  }
  return state;
}
const propose = (terms: object, pledges?: readonly string[]) =>
  ({ type: 'propose', by: 'ukraine', terms, ...(pledges === undefined ? {} : { pledges }) }) as const;
const answerAll = (state: State, answer: 'accept' | 'decline') =>
  state.table.awaits.reduce((now, by) => afterFull(now, { type: 'answer', by, answer }), state);

describe('a package', () => {
  test('holds five clauses and no sixth', () => {
    expect(FULL.scenario.rules.packageAtMost).toBe(5);
    const six = Object.fromEntries(FULL.scenario.clauses.slice(0, 6).map(({ id, options }) => [id, options[0]?.id]));
    expect(fullRefusalOf(talks(), propose(six))).toMatchObject({ code: 'tooManyClauses', atMost: 5 });
  });
  test('may bring the pledges that it leans on: their givers are asked, and they stand once it is initialled', () => {
    const tabled = afterFull(talks(), propose({ [CLAUSE]: OPTION }, PLEDGES));
    expect(tabled.room.proposal?.bound).toEqual(FULL.leaders);
    const [entry] = tabled.log.filter(({ event }) => event.type === 'proposed');
    expect(entry === undefined ? '' : sayEvent(FULL, entry.event)).toContain(FULL.pledge('relief' as never).name.en);
    const initialled = answerAll(tabled, 'accept');
    expect(initialled.table.draft[CLAUSE as never]?.['option']).toBe(OPTION);
    expect(Object.keys(initialled.table.pledges).sort()).toEqual([...PLEDGES].sort());
    expect(initialled.room.receipts[0]?.pledges).toEqual(PLEDGES);
  });
  test('gives no pledge where it is declined, and without them lacks what it leans on', () => {
    const declined = answerAll(afterFull(talks(), propose({ [CLAUSE]: OPTION }, PLEDGES)), 'decline');
    expect(declined.table.pledges).toEqual({});
    const bare = afterFull(talks(), propose({ [CLAUSE]: OPTION }));
    expect(fullRefusalOf(bare, { type: 'answer', by: 'coalition', answer: 'accept' })).toMatchObject({
      code: 'ownReasons',
      reasons: [{ code: 'undertaking' }],
    });
  });
  test('asks no pledge of a home that it would bring under its floor, and says so', () => {
    const low = withSeat(talks(), 'coalition', { home: 4 });
    const tabled = afterFull(low, propose({ [CLAUSE]: OPTION }, PLEDGES));
    const refusal = fullRefusalOf(tabled, { type: 'answer', by: 'coalition', answer: 'accept' });
    expect(refusal).toMatchObject({ code: 'ownReasons' });
    expect(JSON.stringify(refusal)).toContain('"5","phased"');
  });
  test('brings no pledge that stands, and not more than there is room for', () => {
    const state = talks();
    const standing = withTable(state, { pledges: { relief: 1 } as never });
    expect(fullRefusalOf(standing, propose({ [CLAUSE]: OPTION }, ['relief']))).toEqual({
      code: 'already',
      what: 'pledged',
    });
    const all = FULL.scenario.pledges.map(({ id }) => id);
    expect(fullRefusalOf(state, propose({ [CLAUSE]: OPTION }, all))).toMatchObject({
      code: 'tooManyPledges',
      atMost: 3,
    });
    // What the door takes is what a record may hold: no empty list.
    expect(fullRefusalOf(state, propose({ [CLAUSE]: OPTION }, []))).toMatchObject({ code: 'unknown', name: 'pledges' });
  });
  test('of the lesson brings none', () => {
    const state = withTable(open(), { phase: 'talks', slot: 1, pen: 'ukraine' as never, awaits: ['ukraine' as never] });
    expect(BOOK.scenario.rules.packageAtMost).toBe(3);
    expect(refusalOf(state, propose({ people: 'P1' }, ['relief']))).toMatchObject({
      code: 'tooManyPledges',
      atMost: 0,
    });
  });
  test('with pledges is tabled by computer leaders, each pledge for an option that wants it', () => {
    const tabled = ['a', 'b', 'c', 'd'].flatMap((seed) =>
      playedFull(`packages/${seed}`).log.flatMap(({ event }) =>
        event.type === 'proposed' && event.pledges !== undefined && event.kind === 'proposal' ? [event] : [],
      ),
    );
    for (const { terms, pledges = [] } of tabled) {
      const leaned = Object.entries(terms).flatMap(([clause, option]) =>
        FULL.option(clause as never, option as never).undertakings.flatMap(({ anyOf }) => anyOf),
      );
      for (const pledge of pledges) expect(leaned).toContain(pledge);
    }
    expect(tabled.length).toBeGreaterThan(0);
  });
});
