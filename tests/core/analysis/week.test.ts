/** A week as it is told: what came of it, what its folders held, how its proposals were used. */
import { describe, expect, test } from 'vitest';
import { causesFirst } from '../../../src/core/analysis/week/causesFirst.ts';
import { changedInWeek } from '../../../src/core/analysis/week/changed.ts';
import { doneInWeek } from '../../../src/core/analysis/week/done.ts';
import { movementsOf } from '../../../src/core/analysis/week/figures.ts';
import { openedFolders, overtakenIn } from '../../../src/core/analysis/week/folders.ts';
import { slotsUsed } from '../../../src/core/analysis/week/slots.ts';
import type { LeaderId } from '../../../src/core/model/vocabulary.ts';
import { logFor } from '../../../src/core/rules/state/view.ts';
import { after, allHandOver, BOOK, nextWeek, open, withSeat, withTable } from '../../support/testGame.ts';
import type { State } from '../../../src/core/model/play/state.ts';

const ukraine = 'ukraine' as LeaderId;
const russia = 'russia' as LeaderId;
const eventsOf = (state: State, seat: LeaderId) => openedFolders(logFor(state, seat), state.table.week);

describe('what came of a week', () => {
  /** Week 1: Ukraine tables an exchange, which Russia takes. */
  const initialled = (): State => {
    const talks = allHandOver(open('strip'));
    const tabled = after(talks, { type: 'propose', by: 'ukraine', terms: { people: 'P1' } });
    return nextWeek(allHandOver(tabled));
  };

  test('a week keeps what came of it, whatever later weeks do to the same clause', () => {
    const second = initialled();
    expect(doneInWeek(second.log, 1)).toEqual([{ what: 'initialled', clauses: ['people'] }]);
    let later = second;
    while (later.table.exchange === null && later.table.phase !== 'ended') later = nextWeek(later);
    expect(doneInWeek(later.log, 1)).toEqual([{ what: 'initialled', clauses: ['people'] }]);
  });

  test('a walk-out is told of the week in which it happened', () => {
    const out = allHandOver(after(open('strip'), { type: 'walkOut', by: 'ukraine' }));
    expect(doneInWeek(out.log, 1)).toEqual([{ what: 'walkedOut', by: 'ukraine' }]);
  });

  test('a week without anything has nothing to tell', () => {
    expect(doneInWeek(nextWeek(open('strip')).log, 1)).toEqual([]);
  });
});

describe('what the folders held', () => {
  test('nothing is told while they are sealed', () => {
    const sealed = after(open('folders'), { type: 'consult', by: 'ukraine' });
    expect(eventsOf(sealed, ukraine)).toEqual([]);
  });

  test('a seat hears its own consultation and sounding, and not those of others', () => {
    const sealed = after(
      open('folders'),
      { type: 'consult', by: 'ukraine' },
      { type: 'consult', by: 'russia' },
      { type: 'sound', by: 'ukraine', to: 'russia', clause: 'presence', option: 'N2' },
    );
    const told = eventsOf(allHandOver(sealed), ukraine);
    expect(told.filter((event) => event.type === 'consulted')).toEqual([{ type: 'consulted', by: 'ukraine' }]);
    expect(told.some((event) => event.type === 'sounded' && event.by === ukraine)).toBe(true);
    expect(eventsOf(allHandOver(sealed), 'coalition' as LeaderId).some((event) => event.type === 'sounded')).toBe(
      false,
    );
  });

  test('of two invitations at one level the first in the order of seats is taken and the other left aside', () => {
    const ready = open('folders', (state) => {
      const stance = { ...state.seats[russia]?.stance, posture: 'ministers' } as State['seats'][LeaderId]['stance'];
      return withTable(withSeat(state, 'russia', { stance }), { agenda: 5 });
    });
    const invite = (by: string, venue: string) => ({ type: 'invite', by, level: 'ministers', venue }) as const;
    const talks = allHandOver(after(ready, invite('unitedStates', 'vienna'), invite('ukraine', 'istanbul')));
    expect(talks.table.venue).toBe('istanbul');
    const aside = overtakenIn(eventsOf(talks, russia));
    expect(aside.map((one) => [one.invitation.by, one.taken.by])).toEqual([['unitedStates', 'ukraine']]);
  });
});

describe('the figures of a week', () => {
  test('causes of one track are added up, each with its own part', () => {
    const sealed = after(
      open('figures'),
      { type: 'consult', by: 'ukraine' },
      { type: 'offerStep', by: 'ukraine', measure: 'hotline' },
    );
    const talks = allHandOver(sealed);
    const home = movementsOf(eventsOf(talks, ukraine), ukraine).find((one) => one.track === 'home');
    expect(home).toEqual({
      track: 'home',
      by: 0,
      causes: [
        { cause: 'consulted', by: 1 },
        { cause: 'step', by: -1 },
      ],
    });
  });

  test('within a step deeds are told before the figures that they moved', () => {
    const talks = allHandOver(after(open('figures'), { type: 'walkOut', by: 'ukraine' }));
    const types = causesFirst(logFor(talks, russia)).map((entry) => entry.event.type);
    expect(types.indexOf('walkedOut')).toBeLessThan(types.indexOf('trackMoved'));
    expect([...types].sort()).toEqual(
      logFor(talks, russia)
        .map((entry) => entry.event.type)
        .sort(),
    );
  });
});

describe('the two proposals of a week', () => {
  test('a pen that was laid down used its slot', () => {
    const second = nextWeek(open('slots'));
    expect(slotsUsed(logFor(second, ukraine), 1)).toEqual([
      { by: 'ukraine', did: 'laidDown', group: null },
      { by: 'russia', did: 'laidDown', group: null },
    ]);
  });
});

describe('what changed since last week', () => {
  const changed = (state: State, seat: LeaderId, week: number) =>
    changedInWeek(BOOK, logFor(state, seat), state.room.receipts, week);

  test('an initialled clause names its option, and whose text it was', () => {
    const talks = allHandOver(open('strip'));
    const second = nextWeek(allHandOver(after(talks, { type: 'propose', by: 'ukraine', terms: { people: 'P1' } })));
    const people = changed(second, ukraine, 1).find(({ region }) => region === 'people');
    expect(people).toMatchObject({
      initialled: 'P1',
      seats: expect.arrayContaining([{ leader: 'ukraine', what: 'tabled', option: 'P1' }]),
    });
    expect(
      changed(second, ukraine, 2).some(({ region, initialled }) => region === 'people' && initialled !== null),
    ).toBe(false);
  });

  test('a declined text shows whose red line it met', () => {
    const talks = allHandOver(open('strip'));
    const second = nextWeek(allHandOver(after(talks, { type: 'propose', by: 'ukraine', terms: { donbas: 'D5' } })));
    const donbas = changed(second, ukraine, 1).find(({ region }) => region === 'donbas');
    expect(donbas?.seats).toContainEqual({ leader: 'russia', what: 'barred', option: 'D5' });
  });

  test('a seat reads of another only those shifts that the report told', () => {
    let now = open('strip');
    while (now.table.week < 4 && now.table.phase !== 'ended') now = nextWeek(now);
    for (const week of [1, 2, 3]) {
      const told = logFor(now, ukraine).flatMap(({ event }) =>
        event.type === 'reported' && event.week === week
          ? event.lines.flatMap((line) => (line.what === 'shifted' ? [`${line.leader} ${line.region}`] : []))
          : [],
      );
      for (const { region, seats } of changed(now, ukraine, week))
        for (const one of seats)
          if ('state' in one && one.leader !== ukraine) expect(told).toContain(`${one.leader} ${region}`);
    }
  });
});
