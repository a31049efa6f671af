/** The aftermath of the full game: a lost vote opens the text once more, steps are carried out in order and watched, a breach asks who is behind it, and a year on something holds. */
import { describe, expect, test } from 'vitest';
import { playedFor } from '../../../src/core/analysis/debrief/mandate.ts';
import { yearOnOf } from '../../../src/core/analysis/debrief/yearOn.ts';
import type { State } from '../../../src/core/model/play/state.ts';
import type { SpoilerType } from '../../../src/core/model/vocabulary.ts';
import { inOrder } from '../../../src/core/rules/aftermath/carryingOut.ts';
import { afterFull, FULL, laidFull, openFull, passUntil, refusedInFull } from '../../support/fullGame.ts';
import { TEXT, signed } from '../../support/signedFull.ts';
import { withSeat, withTable } from '../../support/testGame.ts';

/** With boards and lists for those who come home, so that these steps are seen too. */
const SEEN = { ...TEXT, people: 'P2' };
const eventsOf = (state: State) => state.log.map(({ event }) => event);
const lost = (): State => passUntil(signed(-20, TEXT, true), ({ phase }) => phase !== 'campaign');

describe('a vote that is lost', () => {
  test('opens the text once more, for the side whose home refused it first', () => {
    const state = lost();
    expect(state.table).toMatchObject({ phase: 'onTheTable', awaits: ['ukraine'], level: 'presidents' });
    expect(state.table.aftermath?.lost).toMatchObject({ tests: ['ukraineVote'], isOpen: true });
    expect(eventsOf(state)).toContainEqual({ type: 'reopenedAfterVote' });
  });

  test('leaves a ceasefire as it is, and ends where nobody offers a change', () => {
    const quiet = withTable(lost(), { ceasefireWeek: 5 });
    const end = passUntil(quiet, ({ phase }) => phase === 'ended');
    expect(end.table).toMatchObject({ ceasefireWeek: 5, outcome: { kind: 'rejectedAtHome' } });
    const told = yearOnOf(FULL, end)?.flatMap(({ lines }) => lines.map(({ id }) => id));
    expect(told).toEqual(expect.arrayContaining(['gunsLostQuiet', 'textLost']));
  });

  test('goes to the homes a second time once a change is taken, and not a third time', () => {
    const whole = { ...TEXT, south: 'T2', crimea: 'C3', forces: 'M3', znpp: 'E3', language: 'L2', elections: 'B2' };
    const first = passUntil(signed(-40, { ...whole, justice: 'J3' }, true), ({ phase }) => phase !== 'campaign');
    const hurt = FULL.sides.reduce((state, side) => withSeat(state, side, { feltCost: 10 }), first);
    const offered = afterFull(hurt, { type: 'amend', by: 'ukraine', clause: 'people', option: 'P2' });
    const answered = passUntil(offered, ({ phase }) => phase !== 'answers');
    expect(answered.table.draft['people' as never]).toMatchObject({ option: 'P2' });
    expect(answered.table).toMatchObject({ phase: 'campaign', aftermath: { lost: { isOpen: false }, campaigned: {} } });
    const { aftermath } = answered.table;
    const again = withTable(answered, { aftermath: { ...aftermath!, swings: { ukraineVote: -40 } } });
    expect(passUntil(again, ({ phase }) => phase !== 'campaign').table.outcome?.kind).toBe('rejectedAtHome');
  });

  test('takes no change that is none', () => {
    expect(refusedInFull(lost(), { type: 'amend', by: 'ukraine', clause: 'donbas', option: 'D3' })).toMatchObject({
      code: 'sameText',
    });
  });
});

describe('carrying out', () => {
  const steps = (): State => passUntil(signed(20), ({ phase }) => phase === 'steps');

  test('follows the order that the sides put their steps in', () => {
    const order = { ukrainianLine: ['russianReturns'] } as never;
    const done = inOrder(FULL, steps().table.draft, order);
    expect(done.indexOf('russianReturns' as never)).toBeLessThan(done.indexOf('ukrainianLine' as never));
    expect(new Set(done).size).toBe(done.length);
  });

  test('is seen where somebody watches; steps that answer each other then raise trust', () => {
    const russia = afterFull(steps(), {
      type: 'orderSteps',
      by: 'russia',
      after: { russianAccess: ['ukrainianLine'] },
    });
    const both = afterFull(russia, {
      type: 'orderSteps',
      by: 'ukraine',
      after: { ukrainianAccess: ['russianAccess'] },
    });
    expect(eventsOf(both)).toContainEqual({ type: 'monitored', isSeen: true, inTurn: true });
    expect(both.pairs['russia-ukraine' as never]!['trust']).toBe(russia.pairs['russia-ukraine' as never]!['trust'] + 1);
    const alone = passUntil(steps(), ({ phase }) => phase === 'breach');
    expect(eventsOf(alone)).toContainEqual({ type: 'monitored', isSeen: true, inTurn: false });
    expect(eventsOf(alone).some((event) => event.type === 'stepDone' && event.step === ('russianLine' as never))).toBe(
      true,
    );
  });

  test('pays for what the text puts off: the months of a calendar make a breach larger', () => {
    const dated = passUntil(signed(20, { ...SEEN, elections: 'B2' }), ({ phase }) => phase === 'breach');
    expect(eventsOf(dated)).toContainEqual({ type: 'keyPaid', key: 'calendar' });
    const plain = passUntil(signed(20, { ...SEEN, elections: 'B3' }), ({ phase }) => phase === 'breach');
    expect(eventsOf(plain).some(({ type }) => type === 'keyPaid')).toBe(false);
    expect(dated.table.aftermath?.breach?.size).toBe((plain.table.aftermath?.breach?.size ?? 0) + 1);
  });
});

test('an answer that does not fit who is behind the breach makes it larger', () => {
  const breach = passUntil(signed(20, SEEN), ({ phase }) => phase === 'breach');
  const by = breach.table.awaits[0] ?? '';
  const sizeWith = (type: SpoilerType): number =>
    afterFull(
      { ...breach, hidden: { ...breach.hidden, spoiler: { ...breach.hidden.spoiler, type } } },
      { type: 'answerBreach', by, answer: 'incidentBody' },
    ).table.aftermath?.breach?.size ?? 0;
  expect(sizeWith('greedy')).toBe(sizeWith('limited') + 2);
});

test('a year on every ending of the full game has something to say, and nothing before it', () => {
  expect(yearOnOf(FULL, openFull())).toBeNull();
  const kinds = [
    'brokenOff',
    'talking',
    'exchange',
    'limitedTruce',
    'ceasefire',
    'rejectedAtHome',
    'broken',
    'holding',
  ];
  const told = new Set<string>();
  // A text that holds is a signed one: without it there is nothing of people to tell.
  for (const kind of kinds)
    for (const state of kind === 'holding' ? [signed(0)] : [openFull(), signed(0)]) {
      const end = withTable(state, { outcome: { rung: 5, kind, text: {}, ratified: {}, kept: null } as never });
      const found = yearOnOf(FULL, end) ?? [];
      expect(
        found.map(({ about }) => about),
        kind,
      ).toEqual(expect.arrayContaining(['guns', 'people', 'text', 'law', 'sides']));
      for (const { id } of found.flatMap(({ lines }) => lines)) told.add(id);
    }
  expect(told.size).toBeGreaterThan(12);
});

describe('Ukraine’s mandate that all its people come home', () => {
  const ended = (option: string): State =>
    passUntil(
      laidFull({ week: FULL.weeks, exchange: { option: option as never, week: 3 } }),
      ({ phase }) => phase === 'ended',
    );
  const lines = (state: State) => yearOnOf(FULL, state)?.flatMap((part) => part.lines.map(({ id }) => id));
  const people = (state: State) => playedFor(FULL, state, 'ukraine' as never).mandate[2];

  test('is met in part where a year on civilians and children are still asked for', () => {
    expect(people(ended('P3'))).toBe('inPart');
    expect(lines(ended('P3'))).toContain('peoplePrisoners');
  });

  test('is met where all of them are home a year on', () => {
    expect(people(ended('P4'))).toBe('kept');
    expect(lines(ended('P4'))).toContain('peopleAll');
  });
});
