/** Formats and places as regions of the stance: who is in the room, whose capital or host is declined, and what a host asks. */
import { describe, expect, test } from 'vitest';
import { conditionMet } from '../../../../src/core/analysis/stance/conditions.ts';
import { foreseenOf } from '../../../../src/core/analysis/text/foreseen.ts';
import type { State } from '../../../../src/core/model/play/state.ts';
import type { Format } from '../../../../src/core/model/vocabulary.ts';
import { isPresent, partiesOf } from '../../../../src/core/rules/state/formats.ts';
import { invitationOrder, missingAtVenue } from '../../../../src/core/rules/moves/invitations.ts';
import { reasonsFor } from '../../../../src/core/rules/text/reasons.ts';
import { seatOf, viewFor } from '../../../../src/core/rules/state/view.ts';
import { afterFull, FULL, laidFull, openFull, passUntil, refusedInFull } from '../../../support/fullGame.ts';
import { deepFreeze } from '../../../support/plays.ts';
import { BOOK, open, refusalOf } from '../../../support/testGame.ts';

const [russia, ukraine] = FULL.sides;
const invite = (format: Format, venue: string, level = 'ministers', by: string = ukraine) =>
  ({ type: 'invite', by, level, venue, format }) as const;
/** Russia at these states of its chart, with an agenda, and too little trust in the mediator for its format to move. */
const at = (stance: Readonly<Record<string, string>>, agenda = 5): State => {
  const state = laidFull({ agenda });
  const seat = seatOf(state, russia);
  const pairs = { ...state.pairs, [FULL.pair(russia, FULL.scenario.mediator)]: { trust: 3, soundings: [] } };
  return deepFreeze({
    ...state,
    pairs,
    seats: { ...state.seats, [russia]: { ...seat, wayOut: 6, stance: { ...seat.stance, ...stance } as never } },
  });
};
const answered = (state: State, command: ReturnType<typeof invite>) =>
  passUntil(afterFull(state, command), ({ phase }) => phase === 'talks');
const missing = (state: State) =>
  state.log.flatMap(({ event }) => (event.type === 'invitationDeclined' ? event.missing : []));

describe('an invitation of the full game', () => {
  test('names its format, as the lesson’s never does', () => {
    expect(refusedInFull(openFull(), { type: 'invite', by: ukraine, level: 'ministers', venue: 'istanbul' })).toEqual({
      code: 'unknown',
      what: 'field',
      name: 'format',
    });
    expect(refusalOf(open(), invite('direct', 'istanbul'))).toEqual({ code: 'unknown', what: 'field', name: 'format' });
  });

  test('is declined for its format by whoever does not take it, and says so', () => {
    const state = answered(
      at({ posture: 'ministers', format: 'alone', venue: 'known' }),
      invite('mediated', 'istanbul'),
    );
    expect(missing(state)).toEqual([{ code: 'format', leader: russia, format: 'mediated' }]);
    expect(state.table).toMatchObject({ level: 'delegations', format: null });
  });

  test('of the same level is heard from another seat first in each week, and the one left aside says so', () => {
    const first = [1, 2, 3, 4, 5].map((week) => invitationOrder(FULL, week)[0]);
    expect(first).toEqual([...FULL.leaders, FULL.leaders[0]]);
    expect([1, 2, 3].map((week) => invitationOrder(BOOK, week))).toEqual([BOOK.leaders, BOOK.leaders, BOOK.leaders]);
    const ready = at({ posture: 'ministers', format: 'alone', venue: 'known' });
    const setBy = (week: number) => {
      const state = deepFreeze({ ...ready, table: { ...ready.table, week } });
      const both = afterFull(
        state,
        invite('direct', 'istanbul', 'ministers', russia),
        invite('direct', 'istanbul', 'ministers', ukraine),
      );
      const events = passUntil(both, ({ phase }) => phase === 'talks').log.map(({ event }) => event);
      const aside = events.flatMap((event) => (event.type === 'invited' && event.aside === true ? [event.by] : []));
      return [events.find((event) => event.type === 'meetingSet')?.by, aside];
    };
    expect(setBy(1)).toEqual([russia, [ukraine]]);
    expect(setBy(2)).toEqual([ukraine, [russia]]);
  });

  test('is declined for its place by whoever does not take that', () => {
    const state = answered(at({ posture: 'ministers', format: 'alone', venue: 'known' }), invite('direct', 'vienna'));
    expect(missing(state)).toEqual([{ code: 'venue', leader: russia, venue: 'vienna' }]);
  });

  test('asks nobody who would not be in the room', () => {
    const state = answered(at({ posture: 'ministers', format: 'alone', venue: 'known' }), invite('direct', 'istanbul'));
    expect(state.table).toMatchObject({ level: 'ministers', venue: 'istanbul', format: 'direct' });
    expect(partiesOf(FULL, 'direct')).toEqual([russia, ukraine]);
  });

  test('of one’s own goes to no place and in no format that one’s own stance declines', () => {
    const state = at({ posture: 'presidents', format: 'alone', venue: 'known' });
    expect(refusedInFull(state, invite('mediated', 'istanbul', 'ministers', russia))).toMatchObject({ what: 'format' });
    expect(refusedInFull(state, invite('direct', 'geneva', 'ministers', russia))).toMatchObject({ what: 'venue' });
  });

  test('of presidents to a host that asks for more is answered with what it asks', () => {
    const state = at({ posture: 'presidents', format: 'alone', venue: 'europe' });
    const safe = { ...state, table: { ...state.table, safeConducts: ['geneva' as never] } };
    expect(missing(answered(safe, invite('direct', 'geneva', 'presidents')))).toEqual([
      { code: 'hostAsks', venue: 'geneva', ask: 0 },
    ]);
    const ready = { ...safe, table: { ...safe.table, agenda: 6 } };
    expect(answered(ready, invite('direct', 'geneva', 'presidents')).table).toMatchObject({ level: 'presidents' });
    expect(missingAtVenue(FULL, [], { level: 'presidents', venue: 'geneva' as never })).toEqual([
      { code: 'legalSafeConduct' },
    ]);
  });
});

describe('the hosts of the full game', () => {
  const presidents = (groups: readonly string[]): State => {
    const state = at({ posture: 'presidents', format: 'alone', venue: 'known' });
    const mandates = Object.fromEntries(groups.map((id) => [id, { by: ukraine, until: 1 }]));
    return { ...state, table: { ...state.table, mandates } };
  };

  test('Türkiye asks that working groups come first, and counts those of earlier weeks', () => {
    const early = answered(presidents(['military']), invite('direct', 'istanbul', 'presidents'));
    expect(missing(early)).toEqual([{ code: 'hostAsks', venue: 'istanbul', ask: 0 }]);
    const ready = answered(presidents(['military', 'political']), invite('direct', 'istanbul', 'presidents'));
    expect(ready.table).toMatchObject({ level: 'presidents', venue: 'istanbul' });
  });

  test('ask of ministers and delegations nothing, since none was published', () => {
    const all = FULL.scenario.venues.flatMap(({ asks = [] }) => asks);
    expect(all.map(({ level }) => level)).toEqual(['presidents', 'presidents']);
    expect(answered(at({ posture: 'ministers', venue: 'known' }), invite('direct', 'istanbul')).table.level).toBe(
      'ministers',
    );
  });

  test('each have a dated card of their own, none after the day of the scenario', () => {
    const { asOf, venues } = FULL.published;
    for (const { card, capitalOf } of venues.filter((one) => one.capitalOf === null)) {
      expect(capitalOf).toBeNull();
      expect(card).not.toBeNull();
      if (card !== null) expect(FULL.card(card).reported <= asOf).toBe(true);
    }
  });

  test('ask only for what everybody can see', () => {
    const state = presidents(['military']);
    const [first] = FULL.venue('istanbul' as never).asks ?? [];
    for (const leader of FULL.leaders)
      expect(conditionMet(FULL, viewFor(FULL, state, leader), first?.when ?? { signed: true })).toBe(false);
  });
});

describe('a meeting of the two sides alone', () => {
  const met = answered(at({ posture: 'ministers', format: 'alone', venue: 'known' }), invite('direct', 'istanbul'));
  const codes = (state: State, clause: string, option: string) =>
    reasonsFor(FULL, viewFor(FULL, state, ukraine), clause as never, option as never, { from: null })
      .filter(({ code }) => code === 'competence')
      .map(({ detail }) => detail);

  test('cannot initial what needs the consent of somebody who is not there', () => {
    expect(codes(met, 'guarantees', 'G3')).toEqual([['absent', 'unitedStates']]);
    expect(codes(met, 'guarantees', 'G2')).toEqual([]);
    expect(codes(met, 'presence', 'N4')).toEqual([['absent', 'coalition']]);
  });

  test('says beforehand who is not there', () => {
    const terms = { presence: 'N4', sequence: 'F4' } as never;
    expect(foreseenOf(FULL, viewFor(FULL, met, ukraine), ukraine, terms)).toContainEqual({
      code: 'absent',
      leaders: ['coalition'],
      clauses: ['presence'],
    });
  });

  test('leaves delegations and working groups as they are: everybody can be asked there', () => {
    expect(isPresent(FULL, { format: null }, 'coalition' as never)).toBe(true);
    expect(isPresent(FULL, { format: 'direct', group: 'military' as never }, 'coalition' as never)).toBe(true);
  });

  test('ends with its week', () => {
    expect(passUntil(met, ({ week }) => week === 2).table).toMatchObject({ level: 'delegations', format: null });
  });
});

test('the lesson’s table has no format, and its views no formats and places', () => {
  const state = open();
  expect('format' in state.table).toBe(false);
});
