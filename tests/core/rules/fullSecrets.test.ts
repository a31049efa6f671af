/**
 * What the full game keeps secret: letters of others, sealed moves and mandates, what others hold and where they stand, how their homes are grouped, the
 * spoilers, strikes and soft lines dealt. None of it reaches a seat, its log, its list of moves, or its computer.
 */
import { expect, test } from 'vitest';
import { choose } from '../../../src/core/ai/choose.ts';
import { chanceFrom } from '../../../src/core/model/chance.ts';
import type { MoveCommand } from '../../../src/core/model/command.ts';
import type { Logged } from '../../../src/core/model/play/event.ts';
import type { Letter } from '../../../src/core/model/scenario/letter.ts';
import type { Pair, Seat } from '../../../src/core/model/play/seat.ts';
import type { State } from '../../../src/core/model/play/state.ts';
import type { LeaderId, SpoilerType } from '../../../src/core/model/vocabulary.ts';
import { isProcedure } from '../../../src/core/model/vocabulary.ts';
import { playOn, startLine, stateAt } from '../../../src/core/replay/line.ts';
import { legalCommands } from '../../../src/core/rules/legal.ts';
import { logFor, mayKnow, viewFor } from '../../../src/core/rules/state/view.ts';
import { inWords, trustWord } from '../../../src/core/rules/state/words.ts';
import { FULL } from '../../support/fullGame.ts';

type Watcher = LeaderId | 'public';

const holders = Object.fromEntries(FULL.leaders.map((leader) => [leader, 'computer' as const]));
const line = playOn(FULL, startLine(FULL, { seed: 'secrets', holders }), () => false);
const states = Array.from({ length: 24 }, (_, i) => stateAt(line, Math.trunc((i * line.commands.length) / 24))).filter(
  ({ table }) => table.phase !== 'ended',
);
const clause = FULL.clauses[0]!;
const option = FULL.clause(clause).options[0]!.id;

/** @returns the next higher or lower figure that shows as the same word, so that whoever sees the words sees no change. */
function asBefore<T>(figure: number, shows: (figure: number) => T): number {
  const word = JSON.stringify(shows(figure));
  return [figure + 1, figure - 1].find((one) => one >= 0 && one <= 10 && JSON.stringify(shows(one)) === word) ?? figure;
}

/** @returns the seat of another, with another hand: moves, figures within their words, stances, groups at home, answers, reads. */
function otherHand(state: State, leader: LeaderId, onlooker: Watcher): Seat {
  const seat = state.seats[leader]!;
  const [to] = FULL.leaders.filter((one) => one !== leader && one !== onlooker);
  const group = FULL.scenario.groups![0]!.id;
  const sealed: readonly MoveCommand[] = [
    { type: 'sideLetter', by: leader, to: to!, on: 'option', clause, option },
    { type: 'pledgeIf', by: leader, pledge: FULL.scenario.pledges[0]!.id, on: 'initialled', clause, option },
    { type: 'mandate', by: leader, group },
  ];
  const shows = (track: 'feltCost' | 'wayOut' | 'home') => (figure: number) =>
    inWords(FULL, { ...state, seats: { ...state.seats, [leader]: { ...seat, [track]: figure } } }, leader);
  const stance = Object.entries(seat.stance).map(([region, at]) => {
    const names = isProcedure(region as never) ? [] : FULL.stance.statesOf(leader, region as never);
    return [region, names.find((name) => name !== at) ?? at] as const;
  });
  return {
    ...seat,
    feltCost: seat.feltCost === null ? null : asBefore(seat.feltCost, shows('feltCost')),
    wayOut: seat.wayOut === null ? null : asBefore(seat.wayOut, shows('wayOut')),
    home: asBefore(seat.home, shows('home')),
    capital: seat.capital + 1,
    secret: FULL.leader(leader).secrets.find(({ id }) => id !== seat.secret)?.id ?? seat.secret,
    stance: Object.fromEntries(stance) as Seat['stance'],
    softened: { [clause]: state.table.week },
    frozen: state.table.week,
    consulted: seat.consulted + 1,
    ...(seat.groups === undefined
      ? {}
      : { groups: Object.fromEntries(Object.keys(seat.groups).map((id, at) => [id, at])) }),
    sealed,
    answer: { answer: 'decline', clause: null, option: null, reasons: [] },
    turnedDown: [{ receipt: 0, knew: 'otherwise' }],
    spoilerAnswer: seat.spoilerAnswer === 'include' ? 'isolate' : 'include',
    reads: [{ week: 1, of: to!, clause, option, could: true }],
    pressed: { [to!]: 1 },
    eased: [to!],
  };
}

/** @returns the pair of two others, with letters, a sounding and another trust of which nobody else knows. */
function otherPair(pair: Pair, by: LeaderId, to: LeaderId): Pair {
  const letter: Letter = { by, to, week: 1, about: { on: 'option', clause, option }, foundWeek: null, fate: 'open' };
  return {
    trust: asBefore(pair.trust, (figure) => trustWord(FULL, figure)),
    soundings: [{ week: 1, by, to, clause, option, reasons: [] }],
    letters: [letter],
  };
}

/** @returns the state with everything otherwise of which this onlooker may know nothing, told of in the log too. */
function otherwise(state: State, onlooker: Watcher): State {
  const others = FULL.leaders.filter((leader) => leader !== onlooker);
  const pairs = FULL.pairs.map((id) => {
    const [a, b] = FULL.membersOf(id);
    const pair = state.pairs[id]!;
    return [id, a === onlooker || b === onlooker ? pair : otherPair(pair, a, b)] as const;
  });
  const seats = FULL.leaders.map(
    (leader) => [leader, leader === onlooker ? state.seats[leader]! : otherHand(state, leader, onlooker)] as const,
  );
  const [by, to] = others as [LeaderId, LeaderId];
  const told: readonly Logged['event'][] = [
    { type: 'letterWritten', by, to, about: { on: 'option', clause, option } },
    { type: 'letterBroken', by, to, about: { on: 'option', clause, option } },
    { type: 'sounded', by, to, clause, option, reasons: [] },
    { type: 'commandLost', by, command: 'mandate' },
  ];
  const place = { step: state.step, week: state.table.week, to: [by, to] };
  const type = (['total', 'greedy', 'limited'] as readonly SpoilerType[]).find(
    (one) => one !== state.hidden.spoiler.type,
  );
  return {
    ...state,
    seed: 'another',
    pairs: Object.fromEntries(pairs),
    seats: Object.fromEntries(seats),
    log: [...state.log, ...told.map((event) => ({ ...place, event }))],
    hidden: {
      ...state.hidden,
      rng: [1, 2, 3, 4],
      reading: FULL.scenario.readings.find(({ id }) => id !== state.hidden.reading)!.id,
      soft: Object.fromEntries(FULL.leaders.map((leader) => [leader, clause])),
      strikes: { 5: FULL.sides[0], 9: FULL.sides[1] },
      spoiler: { week: 12, type: type! },
      spoilers: [{ week: 12, type: type!, from: 'inside' }],
      news: [...state.hidden.news].reverse(),
      dryWeeks: state.hidden.dryWeeks + 1,
      readsRight: {},
    },
  };
}

test('a seat sees, hears and may do the same, whatever others hold, have written or sealed, and whatever was dealt', () => {
  expect(states.length).toBeGreaterThan(20);
  for (const state of states)
    for (const onlooker of [...FULL.leaders, 'public' as const]) {
      const changed = otherwise(state, onlooker);
      const [view, other] = [viewFor(FULL, state, onlooker), viewFor(FULL, changed, onlooker)];
      expect(JSON.stringify(other)).toBe(JSON.stringify(view));
      expect(logFor(changed, onlooker)).toEqual(logFor(state, onlooker));
      if (onlooker === 'public') continue;
      expect(legalCommands(FULL, other)).toEqual(legalCommands(FULL, view));
    }
});

test('every part of the hand of another is changed by this test, and so is all that nobody knows', () => {
  const later = states.at(-1)!;
  const [a, b] = FULL.sides;
  const changed = otherwise(later, a);
  for (const [field, was] of Object.entries(later.seats[b]!))
    if (!['feltCost', 'wayOut', 'home'].includes(field))
      expect(changed.seats[b]![field as keyof Seat], field).not.toEqual(was);
  for (const [field, was] of Object.entries(later.hidden))
    if (field !== 'shifts') expect(changed.hidden[field as keyof State['hidden']], field).not.toEqual(was);
});

test('a computer leader chooses the same, whatever others hold, have written or sealed, and whatever was dealt', () => {
  let chosen = 0;
  for (const state of states)
    for (const by of state.table.awaits) {
      const changed = otherwise(state, by);
      const of = (one: State) =>
        choose(
          FULL,
          viewFor(FULL, one, by),
          chanceFrom('secrets'),
          { way: FULL.leader(by).way, skill: 'practised' },
          () => logFor(one, by),
        );
      expect(of(changed)).toEqual(of(state));
      chosen += 1;
    }
  expect(chosen).toBeGreaterThan(20);
});

test('nothing of the game was told to anybody whom it is not for', () => {
  const seen = new Set<string>();
  for (const { to, event } of stateAt(line, line.commands.length).log) {
    seen.add(event.type);
    if (event.type === 'letterWritten' || event.type === 'letterBroken') expect(to).toEqual([event.by, event.to]);
    if (event.type === 'sounded') expect(to).toEqual([event.by, event.to]);
    if (event.type === 'groupMoved' || event.type === 'stanceShifted' || event.type === 'trackMoved')
      expect(to).toEqual([event.leader]);
    if (event.type === 'spoilerAnswered' || event.type === 'commandLost') expect(to).toEqual([event.by]);
    if (event.type === 'spoilerAppeared') expect(Object.keys(event).sort()).toEqual(['clue', 'from', 'type']);
    for (const watcher of [...FULL.leaders, 'public' as const])
      if (mayKnow(to, watcher) && to !== 'all' && to !== 'room') expect(to).toContain(watcher);
  }
  expect([...seen]).toEqual(expect.arrayContaining(['groupMoved', 'stanceShifted', 'spoilerAppeared', 'sounded']));
});
