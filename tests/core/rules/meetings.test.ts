/** Invitations: places, levels, what is missing, and what a week's news brings (rules, sections 1, 4 and 5). */
import { describe, expect, test } from 'vitest';
import type { State } from '../../../src/core/model/play/state.ts';
import { pairOf, seatOf } from '../../../src/core/rules/state/view.ts';
import { after, allHandOver, BOOK, nextWeek, open, refusalOf, withSeat, withTable } from '../../support/testGame.ts';

const declined = (state: State) =>
  state.log.map(({ event }) => event).filter((event) => event.type === 'invitationDeclined');
const ready = (agenda: number): State => {
  const posture = { ...seatOf(open(), 'russia' as never).stance, posture: 'presidents' } as never;
  return withTable(withSeat(open(), 'russia', { stance: posture, wayOut: 6 }), { agenda });
};
const venue = (wanted: { icc?: boolean; capital?: boolean }) =>
  BOOK.scenario.venues.find(
    (one) =>
      (wanted.capital ? one.capitalOf !== null : one.capitalOf === null) &&
      (wanted.icc === undefined || one.icc === wanted.icc),
  )?.id ?? '';

describe('an invitation', () => {
  test('to ministers wants an agenda, and says how far it has come', () => {
    const early = allHandOver(
      after(open(), { type: 'invite', by: 'ukraine', level: 'ministers', venue: venue({ icc: false }) }),
    );
    expect(early.table.level).toBe('delegations');
    expect(declined(early)[0]).toMatchObject({
      from: 'ukraine',
      by: 'russia',
      missing: expect.arrayContaining([{ code: 'agenda', has: 1, needs: 3 }]),
    });
  });

  test('to a rival capital is declined whatever the agenda', () => {
    const moscow = allHandOver(after(ready(5), { type: 'invite', by: 'russia', level: 'ministers', venue: 'moscow' }));
    expect(declined(moscow)[0]).toMatchObject({ by: 'ukraine', missing: [{ code: 'rivalCapital' }] });
  });

  test('into the rival capital is never sent by a side itself', () => {
    expect(refusalOf(ready(5), { type: 'invite', by: 'russia', level: 'ministers', venue: 'kyiv' })).toEqual({
      code: 'notAvailable',
      what: 'rivalCapital',
    });
  });

  test('to a neutral host sets the talks, with its safe-conduct', () => {
    const set = allHandOver(
      after(ready(3), { type: 'invite', by: 'unitedStates', level: 'ministers', venue: venue({ icc: false }) }),
    );
    expect(set.table).toMatchObject({
      level: 'ministers',
      venue: venue({ icc: false }),
      met: { ministers: 1, presidents: null },
    });
  });

  test('of presidents to a state party to the court wants a legal safe-conduct first', () => {
    const place = venue({ icc: true });
    const invite = { type: 'invite', by: 'unitedStates', level: 'presidents', venue: place } as const;
    expect(declined(allHandOver(after(ready(5), invite)))[0]).toMatchObject({
      missing: [{ code: 'legalSafeConduct' }],
    });
    const prepared = after(ready(5), { type: 'prepare', by: 'coalition', what: 'safeConduct', venue: place }, invite);
    expect(allHandOver(prepared).table.level).toBe('presidents');
  });

  test('of presidents is not sent by a leader whose own posture does not bear it', () => {
    expect(
      refusalOf(open(), { type: 'invite', by: 'russia', level: 'presidents', venue: venue({ icc: false }) }),
    ).toMatchObject({ code: 'needs', what: 'posture' });
    const athome = allHandOver(after(open(), { type: 'invite', by: 'russia', level: 'presidents', venue: 'moscow' }));
    expect(declined(athome)[0]).toMatchObject({ by: 'ukraine', from: 'russia' });
  });

  test('declined twice costs trust between the two', () => {
    const invite = { type: 'invite', by: 'unitedStates', level: 'ministers', venue: 'moscow' } as const;
    const twice = allHandOver(after(nextWeek(after(open(), invite)), invite));
    expect(declined(twice)).toHaveLength(2);
    expect(twice.pairs['ukraine-unitedStates' as never]).toMatchObject({ trust: 3 });
  });
});

describe('the week', () => {
  test('felt cost rises in weeks 2, 4 and 6, and hope drains where nothing is initialled', () => {
    const second = nextWeek(withTable(open(), {}));
    expect(second.seats['russia' as never]).toMatchObject({ feltCost: 4, wayOut: 1 });
    expect(second.seats['ukraine' as never]).toMatchObject({ feltCost: 6, wayOut: 2 });
  });

  test('a struck side is named, and the pair loses trust', () => {
    const struck = Array.from({ length: 6 }, (_, i) => open(`strike/${i}`)).map((state) =>
      nextWeek({ ...state, hidden: { ...state.hidden, strikes: { 2: 'ukraine' as never } } }),
    );
    for (const state of struck) {
      expect(state.table.struck).toBe('ukraine');
      expect(state.pairs['russia-ukraine' as never]).toMatchObject({ trust: 0 });
      const [card] = state.table.news;
      expect(BOOK.scenario.news.find((one) => one.id === card)).toMatchObject({
        kind: 'strike',
        about: 'ukraine',
        simulated: true,
      });
    }
  });

  test('a truce keeps the strikes away', () => {
    const quiet = withTable(open(), { truce: { kind: 'air', since: 1, until: 3 }, truceWeek: 1 });
    expect(
      nextWeek({ ...quiet, hidden: { ...quiet.hidden, strikes: { 2: 'ukraine' as never } } }).table.struck,
    ).toBeNull();
  });

  test('the first week opens on the dated opening card', () => {
    const [card] = open().table.news;
    expect(BOOK.scenario.news.find((one) => one.id === card)).toMatchObject({ kind: 'opening', simulated: false });
  });

  test('six weeks of silence end without anything carried out', () => {
    let state = open('silence');
    while (state.table.phase !== 'ended') state = nextWeek(state);
    expect(state.table.outcome).toMatchObject({ rung: 1, kind: 'talking', kept: null });
    expect(refusalOf(state, { type: 'handOver', by: 'russia' })).toEqual({ code: 'ended' });
  });
});

describe('the exchange', () => {
  const initialled = (state: State): State =>
    withTable(state, { draft: { ...state.table.draft, people: { option: 'P2', week: 1, by: [] } } as never, week: 2 });
  const lists = (state: State, how: 'agreed' | 'disputed'): State => withTable(initialled(state), { lists: how });

  test('is carried out from the week after initialling, when the lists are agreed', () => {
    const state = nextWeek(lists(open(), 'agreed'));
    expect(state.table.exchange).toEqual({ option: 'P2', week: 2 });
    const causes = state.log.map(({ event }) => event).filter((event) => event.type === 'trustMoved');
    expect(causes).toContainEqual({ type: 'trustMoved', pair: 'russia-ukraine', by: 1, cause: 'exchange' });
  });

  test('waits for one prepared list from each side where they are disputed', () => {
    const disputed = lists(open(), 'disputed');
    expect(nextWeek(disputed).table.exchange).toBeNull();
    const one = after(disputed, { type: 'prepare', by: 'russia', what: 'lists' });
    expect(nextWeek(one).table.exchange).toBeNull();
    expect(nextWeek(after(one, { type: 'prepare', by: 'ukraine', what: 'lists' })).table.exchange).toMatchObject({
      option: 'P2',
    });
  });

  test('is not carried out in a week in which somebody was struck', () => {
    expect(nextWeek(withTable(lists(open(), 'agreed'), { struck: 'ukraine' as never })).table.exchange).toBeNull();
  });
});

describe('soundings', () => {
  test('are answered with every rule in the way, to the pair alone', () => {
    const state = allHandOver(
      after(open(), { type: 'sound', by: 'ukraine', to: 'russia', clause: 'presence', option: 'N4' }),
    );
    const [sounding] = pairOf(BOOK, state, 'ukraine' as never, 'russia' as never).soundings;
    expect(sounding?.reasons.map((reason) => reason.code)).toEqual(['competence', 'redLine']);
    expect(state.log.find(({ event }) => event.type === 'sounded')?.to).toEqual(['ukraine', 'russia']);
  });

  test('leak one time in six, and then cost both homes', () => {
    const games = Array.from({ length: 120 }, (_, i) =>
      allHandOver(
        after(open(`leak/${i}`), { type: 'sound', by: 'ukraine', to: 'russia', clause: 'people', option: 'P3' }),
      ),
    );
    const leaked = games.filter((state) => state.log.some(({ event }) => event.type === 'leaked'));
    expect(leaked.length).toBeGreaterThan(8);
    expect(leaked.length).toBeLessThan(36);
    for (const state of leaked)
      expect([state.seats['ukraine' as never], state.seats['russia' as never]]).toMatchObject([
        { home: 5 },
        { home: 6 },
      ]);
  });
});
