/** Moves: what each of the twelve commands does, costs and risks (rules, section 5). */
import { describe, expect, test } from 'vitest';
import type { State } from '../../../../src/core/model/play/state.ts';
import {
  after,
  allHandOver,
  nextWeek,
  open,
  refusalOf,
  SCENARIO,
  withSeat,
  withTable,
  withTrust,
} from '../../../support/testGame.ts';

const MEASURES = SCENARIO.measures.map((measure) => measure.id);

const seat = (state: State, leader: string) => {
  const found = state.seats[leader as keyof State['seats']];
  if (found === undefined) throw new Error(leader);
  return found;
};
const trust = (state: State, pair: string) => state.pairs[pair as keyof State['pairs']]?.trust;

describe('sealed moves', () => {
  test('wait in the folder until every seat has handed over', () => {
    const sealed = after(open(), { type: 'prepare', by: 'ukraine', what: 'agenda' });
    expect(sealed.table.agenda).toBe(1);
    expect(seat(sealed, 'ukraine').capital).toBe(2);
    expect(allHandOver(sealed).table.agenda).toBe(2);
  });

  test('an agenda is prepared at most twice a week by the whole table; what is over is lost', () => {
    const three = after(
      open(),
      { type: 'prepare', by: 'ukraine', what: 'agenda' },
      { type: 'prepare', by: 'unitedStates', what: 'agenda' },
      { type: 'prepare', by: 'coalition', what: 'agenda' },
    );
    const opened = allHandOver(three);
    expect(opened.table.agenda).toBe(3);
    expect(opened.log.filter(({ event }) => event.type === 'prepared' && event.lost)).toHaveLength(1);
  });

  test('capital runs out, and at most one point is carried into the next week', () => {
    const spent = after(open(), { type: 'press', by: 'unitedStates', target: 'russia' });
    expect(refusalOf(spent, { type: 'press', by: 'unitedStates', target: 'ukraine' })).toEqual({
      code: 'noCapital',
      has: 1,
      costs: 2,
    });
    expect(seat(nextWeek(spent), 'unitedStates').capital).toBe(4);
    expect(seat(nextWeek(open()), 'unitedStates').capital).toBe(4);
  });
});

describe('words', () => {
  test('a firm word lifts one home, narrows the way out of the other side and ties the stance through next week', () => {
    const spoken = allHandOver(after(open(), { type: 'state', by: 'russia', stand: 'firm', clause: 'presence' }));
    expect(seat(spoken, 'russia').home).toBe(8);
    expect(seat(spoken, 'ukraine').wayOut).toBe(2);
    expect(spoken.table.firmUntil['russia' as never]?.['presence' as never]).toBe(2);
  });

  test('leaving a clause open opens the way out of the other side and costs at home, once a clause', () => {
    const spoken = allHandOver(after(open(), { type: 'state', by: 'ukraine', stand: 'open', clause: 'alignment' }));
    expect(seat(spoken, 'russia').wayOut).toBe(3);
    expect(seat(spoken, 'ukraine').home).toBe(5);
    expect(refusalOf(nextWeek(spoken), { type: 'state', by: 'ukraine', stand: 'open', clause: 'alignment' })).toEqual({
      code: 'already',
      what: 'leftOpenOnce',
    });
  });

  test('a side speaks once a week', () => {
    const spoken = after(open(), { type: 'state', by: 'russia', stand: 'firm', clause: 'presence' });
    expect(refusalOf(spoken, { type: 'state', by: 'russia', stand: 'open', clause: 'donbas' })).toMatchObject({
      code: 'already',
    });
  });
});

describe('pressure', () => {
  test('backfires on a leader that sees no way out: its home closes ranks', () => {
    const pressed = allHandOver(after(open(), { type: 'press', by: 'unitedStates', target: 'russia' }));
    expect(seat(pressed, 'russia')).toMatchObject({ feltCost: 4, home: 8, frozen: 1 });
    expect(trust(pressed, 'russia-unitedStates')).toBe(3);
  });

  test('is felt by one that sees a way out, and is known to the two alone', () => {
    const hopeful = withSeat(open(), 'russia', { wayOut: 5 });
    const pressed = allHandOver(after(hopeful, { type: 'press', by: 'coalition', target: 'russia' }));
    expect(seat(pressed, 'russia')).toMatchObject({ feltCost: 4, home: 7, frozen: 0 });
    expect(pressed.log.find(({ event }) => event.type === 'pressed')?.to).toEqual(['coalition', 'russia']);
  });

  test('is used once on a target, and can be eased once', () => {
    const pressed = nextWeek(after(open(), { type: 'press', by: 'unitedStates', target: 'russia' }));
    expect(refusalOf(pressed, { type: 'press', by: 'unitedStates', target: 'russia' })).toEqual({
      code: 'already',
      what: 'pressedOnce',
    });
    const eased = allHandOver(after(pressed, { type: 'ease', by: 'unitedStates', target: 'russia' }));
    expect(trust(eased, 'russia-unitedStates')).toBe(4);
    expect(refusalOf(nextWeek(eased), { type: 'ease', by: 'unitedStates', target: 'russia' })).toMatchObject({
      code: 'needs',
      what: 'pressStanding',
    });
  });
});

describe('the reported guarantee', () => {
  test('is confirmed only after it has been sounded out, by a leader with enough trust', () => {
    expect(refusalOf(open(), { type: 'confirm', by: 'unitedStates' })).toMatchObject({
      code: 'needs',
      what: 'sounded',
    });
    const sounded = nextWeek(
      after(open(), { type: 'sound', by: 'unitedStates', to: 'russia', clause: 'guarantees', option: 'G3' }),
    );
    expect(sounded.table.commitment).toBe('sounded');
    expect(refusalOf(withTrust(sounded, 'russia-unitedStates', 3), { type: 'confirm', by: 'russia' })).toMatchObject({
      code: 'needs',
      what: 'trust',
    });
    const confirmed = allHandOver(after(sounded, { type: 'confirm', by: 'unitedStates' }));
    expect(confirmed.table.commitment).toBe('confirmed');
    expect(seat(confirmed, 'russia').stance['guarantees' as never]).not.toBe(
      seat(open(), 'russia').stance['guarantees' as never],
    );
  });
});

describe('steps and truces', () => {
  test('a step that is matched within a week lifts both homes', () => {
    const measures = ['russia', 'ukraine'].map((by, at) => ({
      type: 'offerStep' as const,
      by,
      measure: MEASURES[at] as string,
    }));
    const stepped = allHandOver(after(open(), ...measures));
    expect(trust(stepped, 'russia-ukraine')).toBe(3);
    expect([seat(stepped, 'russia').home, seat(stepped, 'ukraine').home]).toEqual([7, 6]);
  });

  test('a limited truce holds when both have offered the same kind; one offer alone costs at home', () => {
    const one = nextWeek(after(open(), { type: 'offerTruce', by: 'ukraine', kind: 'energy' }));
    expect(one.table.truce).toBeNull();
    expect(allHandOver(after(one, { type: 'offerTruce', by: 'russia', kind: 'air' })).table.truce).toBeNull();
    const both = allHandOver(after(one, { type: 'offerTruce', by: 'russia', kind: 'energy' }));
    expect(both.table.truce).toEqual({ kind: 'energy', since: 2, until: 3 });
  });

  test('the incident rule makes a truce in force run five weeks from its start', () => {
    const truce = withTable(open(), { truce: { kind: 'energy', since: 1, until: 2 }, truceWeek: 1 });
    const ruled = allHandOver(after(truce, { type: 'prepare', by: 'coalition', what: 'incidentRule' }));
    expect(ruled.table.truce?.until).toBe(5);
  });

  test('a truce that runs out lapses and costs trust', () => {
    const truce = withTable(withTrust(open('quiet'), 'russia-ukraine', 3), {
      truce: { kind: 'air', since: 0, until: 1 },
      truceWeek: 0,
    });
    const lapsed = nextWeek(truce);
    expect(lapsed.table.truce).toBeNull();
    expect(lapsed.table.truceRan).toBe(true);
    expect(lapsed.log.some(({ event }) => event.type === 'truceLapsed')).toBe(true);
  });
});

describe('walking out', () => {
  test('ends a limited truce, leaves only the exchange to talk about, and returning costs trust', () => {
    const truce = withTable(open(), { truce: { kind: 'air', since: 1, until: 2 }, truceWeek: 1 });
    const out = allHandOver(after(truce, { type: 'walkOut', by: 'russia' }));
    expect(out.table.truce).toBeNull();
    expect(out.table.out).toEqual(['russia']);
    expect(refusalOf(out, { type: 'propose', by: 'ukraine', terms: { sanctions: 'S3' } })).toEqual({
      code: 'outOfTalks',
      only: 'people',
    });
    const back = allHandOver(after(nextWeek(out), { type: 'return', by: 'russia' }));
    expect(back.table.out).toEqual([]);
  });

  test('keeps a ceasefire from beginning until both sides are at the talks again', () => {
    const draft = {
      sequence: { option: 'F3', week: 1, by: [] },
      presence: { option: 'N3', week: 1, by: [] },
    };
    const ready = withTable(open(), { draft: { ...open().table.draft, ...draft } as never });
    const out = allHandOver(
      after(ready, { type: 'walkOut', by: 'russia' }, { type: 'prepare', by: 'ukraine', what: 'incidentRule' }),
    );
    expect(out.table).toMatchObject({ incidentRule: true, ceasefireWeek: null });
    const back = allHandOver(after(nextWeek(out), { type: 'return', by: 'russia' }));
    expect(back.table.ceasefireWeek).toBe(2);
  });
});

describe('pledges', () => {
  test('a call to partners makes the next pledge to that side cheaper, once', () => {
    const called = nextWeek(after(open(), { type: 'callPartners', by: 'ukraine' }));
    const land = after(called, { type: 'pledge', by: 'coalition', pledge: 'land' });
    expect(seat(land, 'coalition').capital).toBe(3);
    expect(allHandOver(land).table.discounts).toEqual([]);
  });

  test('a call to partners makes one pledge of a folder cheaper, and not the one after it', () => {
    const called = nextWeek(after(open(), { type: 'callPartners', by: 'ukraine' }));
    const cheap = after(called, { type: 'pledge', by: 'unitedStates', pledge: 'political' });
    expect(seat(cheap, 'unitedStates').capital).toBe(4);
    const full = after(cheap, { type: 'pledge', by: 'unitedStates', pledge: 'backstop' });
    expect(seat(full, 'unitedStates').capital).toBe(2);
  });

  test('a withdrawn pledge costs trust, and a stance that leaned on it steps back', () => {
    const pledged = nextWeek(
      after(
        open(),
        { type: 'pledge', by: 'unitedStates', pledge: 'political' },
        { type: 'pledge', by: 'coalition', pledge: 'seaAir' },
      ),
    );
    const softer = seat(pledged, 'ukraine').stance['guarantees' as never];
    const withdrawn = allHandOver(after(pledged, { type: 'withdraw', by: 'unitedStates', pledge: 'political' }));
    expect(seat(withdrawn, 'ukraine').stance['guarantees' as never]).not.toBe(softer);
    expect(trust(withdrawn, 'ukraine-unitedStates')).toBe(2);
  });
});

describe('mediation', () => {
  test('a single text needs an agenda and the trust of both sides', () => {
    expect(refusalOf(open(), { type: 'mediate', by: 'unitedStates', what: 'singleText' })).toEqual({
      code: 'needs',
      what: 'agenda',
      has: 1,
      needs: 3,
    });
    const ready = withTable(open(), { agenda: 3 });
    expect(
      refusalOf(withTrust(ready, 'russia-unitedStates', 2), {
        type: 'mediate',
        by: 'unitedStates',
        what: 'singleText',
      }),
    ).toMatchObject({ what: 'trust' });
    expect(allHandOver(after(ready, { type: 'mediate', by: 'unitedStates', what: 'singleText' })).table.pen).toBe(
      'unitedStates',
    );
  });

  test('a deadline that is missed costs the mediator at home and trust with both', () => {
    const set = after(withTable(open(), { agenda: 3 }), { type: 'mediate', by: 'unitedStates', what: 'deadline' });
    const missed = nextWeek(nextWeek(set));
    expect(seat(missed, 'unitedStates').home).toBe(4);
    expect(trust(missed, 'russia-unitedStates')).toBe(3);
  });
});

describe('consulting home', () => {
  test('is not done two weeks running', () => {
    const consulted = nextWeek(after(open(), { type: 'consult', by: 'ukraine' }));
    expect(refusalOf(consulted, { type: 'consult', by: 'ukraine' })).toEqual({
      code: 'already',
      what: 'consultedLately',
    });
  });
});
