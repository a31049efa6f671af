/** Properties of the door and of views: what is listed is taken, what is hidden tells nothing, and nothing that is handed in breaks the engine. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Command } from '../../../src/core/model/command.ts';
import { COMMAND_TYPES } from '../../../src/core/model/command.ts';
import type { Seat } from '../../../src/core/model/play/seat.ts';
import type { State } from '../../../src/core/model/play/state.ts';
import type { Move } from '../../../src/core/model/play/view.ts';
import type { LeaderId, RegionId } from '../../../src/core/model/vocabulary.ts';
import { readCommand } from '../../../src/core/replay/commandSchema.ts';
import { apply } from '../../../src/core/rules/apply.ts';
import { canonical, stateHash } from '../../../src/core/rules/book/identity.ts';
import { candidates, legalCommands } from '../../../src/core/rules/legal.ts';
import { logFor, viewFor } from '../../../src/core/rules/state/view.ts';
import { whyNot } from '../../../src/core/rules/whyNot.ts';
import { costWord, homeWord, trustWord, wayOutWord } from '../../../src/core/rules/state/words.ts';
import { garbage, JUNK, spoilt } from '../../support/garbage.ts';
import { positionsOf } from '../../support/positions.ts';
import { deepFreeze } from '../../support/plays.ts';
import { BOOK } from '../../support/testGame.ts';

const STATES = positionsOf('properties', 2);
const RUNS = { seed: 5_092_025, numRuns: 250 };
const position = fc.constantFrom(...STATES);
const running = fc.constantFrom(...STATES.filter(({ table }) => table.phase !== 'ended'));
const leaders = fc.constantFrom(...BOOK.leaders);

/** @returns every filling of a move that has one slot at most, or of its terms one clause at a time. */
function fillings(move: Move, by: LeaderId): readonly Command[] {
  const { type, slots, terms } = move;
  if (terms !== undefined)
    return Object.entries(terms).flatMap(([clause, options]) =>
      options.map(
        (option) =>
          (type === 'propose'
            ? { type, by, terms: { [clause]: option } }
            : { type, by, clause, option }) as unknown as Command,
      ),
    );
  const names = Object.keys(slots);
  if (type === 'orderSteps') return [{ type, by, after: {} }];
  if (names.length > 1) return [];
  const [slot] = names;
  return (slot === undefined ? [{}] : (slots[slot] ?? []).map((filled) => ({ [slot]: filled }))).map(
    (filled) => ({ type, by, ...filled }) as unknown as Command,
  );
}

test('a legal command is never refused', () => {
  const kinds = new Set<string>();
  fc.assert(
    fc.property(running, leaders, (state, by) => {
      for (const move of legalCommands(BOOK, viewFor(BOOK, state, by)))
        for (const command of fillings(move, by)) {
          kinds.add(command.type);
          const result = apply(BOOK, state, command);
          expect(result.ok ? null : [command, result.fault]).toBeNull();
        }
    }),
    RUNS,
  );
  expect(kinds.size).toBeGreaterThan(15);
});

test('what a seat is told about a command is what the door does with it', () => {
  fc.assert(
    fc.property(position, leaders, fc.constantFrom(...COMMAND_TYPES), (state, by, type) => {
      const view = viewFor(BOOK, state, by);
      for (const command of candidates(BOOK, view, by, type)) {
        const result = apply(BOOK, state, command);
        expect(result.ok ? null : result.fault).toEqual(whyNot(BOOK, view, command));
      }
    }),
    RUNS,
  );
});

/** @returns another figure that shows in the same word, or the same where there is none. */
function sameWord<F extends number | null>(figure: F, wordOf: (figure: number) => string): F {
  if (figure === null) return figure;
  return (Array.from({ length: 11 }, (_, i) => i).find((one) => one !== figure && wordOf(one) === wordOf(figure)) ??
    figure) as F;
}

/** Everything about a seat that another may not know, changed; its posture stays, since that is known in words. */
function otherSeat(seat: Seat, leader: LeaderId): Seat {
  const harder = Object.entries(seat.stance).map(([region, state]) => {
    const [first, second] = region === 'posture' ? [] : BOOK.stance.statesOf(leader, region as RegionId);
    return [region, first !== undefined && first !== state ? first : (second ?? state)] as const;
  });
  return {
    ...seat,
    feltCost: sameWord(seat.feltCost, (figure) => costWord(BOOK, figure)),
    wayOut: sameWord(seat.wayOut, (figure) => wayOutWord(BOOK, figure)),
    home: sameWord(seat.home, (figure) => homeWord(BOOK, figure)),
    capital: seat.capital + 1,
    secret: 'another',
    stance: Object.fromEntries(harder) as Seat['stance'],
    softened: {} as Seat['softened'],
    frozen: seat.frozen + 1,
    consulted: seat.consulted + 1,
    sealed: [],
    answer: null,
    turnedDown: [],
    spoilerAnswer: 'ignore',
    reads: [],
    pressed: {},
    eased: [],
  };
}

/** @returns the state with everything changed that this onlooker may not know. */
function changedFor(state: State, onlooker: LeaderId | 'public'): State {
  const isOwn = (pair: string): boolean => onlooker !== 'public' && BOOK.membersOf(pair as never).includes(onlooker);
  return {
    ...state,
    seats: Object.fromEntries(
      BOOK.leaders.map((leader) => [
        leader,
        leader === onlooker ? state.seats[leader] : otherSeat(state.seats[leader] as Seat, leader),
      ]),
    ) as State['seats'],
    pairs: Object.fromEntries(
      Object.entries(state.pairs).map(([id, pair]) => [
        id,
        isOwn(id) ? pair : { trust: sameWord(pair.trust, (figure) => trustWord(BOOK, figure)), soundings: [] },
      ]),
    ) as State['pairs'],
    room: onlooker === 'public' ? { proposal: null, answered: [], heard: [], shown: {}, receipts: [] } : state.room,
    seed: 'another',
    hidden: {
      ...state.hidden,
      rng: [1, 2, 3, 4],
      reading: 'another',
      soft: {},
      strikes: {},
      spoiler: { week: 9, type: 'total' },
      news: [],
      dryWeeks: 7,
      shifts: [],
      readsRight: {},
    },
  };
}

test('states that differ only in what an onlooker may not know look the same to it, and it is told the same reasons', () => {
  let differing = 0;
  fc.assert(
    fc.property(
      running,
      fc.constantFrom(...BOOK.leaders, 'public' as const),
      fc.constantFrom(...COMMAND_TYPES),
      (state, onlooker, type) => {
        const other = changedFor(state, onlooker);
        if (stateHash(other) !== stateHash(state)) differing += 1;
        const [view, otherView] = [viewFor(BOOK, state, onlooker), viewFor(BOOK, other, onlooker)];
        expect(JSON.stringify(otherView)).toBe(JSON.stringify(view));
        expect(logFor(other, onlooker)).toEqual(logFor(state, onlooker));
        expect(legalCommands(BOOK, otherView)).toEqual(legalCommands(BOOK, view));
        if (onlooker === 'public') return;
        for (const command of candidates(BOOK, view, onlooker, type))
          expect(whyNot(BOOK, otherView, command)).toEqual(whyNot(BOOK, view, command));
      },
    ),
    RUNS,
  );
  expect(differing).toBe(RUNS.numRuns);
});

test('a refusal changes nothing, and says one code', () => {
  fc.assert(
    fc.property(position, garbage, (state, command) => {
      const before = canonical(state.table);
      const result = apply(BOOK, state, command as Command);
      // What the door takes is what a record may hold.
      if (result.ok) expect(readCommand(command)).not.toHaveProperty('wrong');
      else expect(typeof result.fault.code).toBe('string');
      expect(canonical(state.table)).toBe(before);
    }),
    { ...RUNS, numRuns: 2_000 },
  );
});

test('a legal command with junk in any one field is refused, and never breaks the engine', () => {
  fc.assert(
    fc.property(
      running,
      leaders,
      fc.constantFrom(...COMMAND_TYPES),
      fc.constantFrom(...JUNK),
      (state, by, type, junk) => {
        const view = viewFor(BOOK, state, by);
        const [command] = candidates(BOOK, view, by, type).filter((one) => whyNot(BOOK, view, one) === null);
        if (command === undefined) return;
        for (const broken of spoilt(command, junk)) {
          if (!('wrong' in readCommand(broken))) continue;
          const result = apply(BOOK, state, broken as Command);
          expect(result.ok ? broken : null).toBeNull();
          expect(whyNot(BOOK, view, broken as Command)).not.toBeNull();
        }
      },
    ),
    { ...RUNS, numRuns: 1_000 },
  );
});

test('names that every object answers to are no leaders, clauses, options or steps', () => {
  const [by] = BOOK.sides;
  const state = STATES.find(({ table }) => table.phase === 'talks' && table.pen === by) as State;
  for (const name of ['__proto__', 'constructor', 'toString'])
    for (const command of [
      { type: 'propose', by, terms: JSON.parse(`{"${name}": "P1"}`) },
      { type: 'propose', by, terms: { people: name } },
      { type: 'propose', by: name, terms: { people: 'P1' } },
      { type: name, by },
      { type: 'orderSteps', by, after: JSON.parse(`{"${name}": []}`) },
      { type: 'read', by, of: name, clause: 'people', option: 'P1', could: true },
    ])
      expect(apply(BOOK, deepFreeze(state), command as unknown as Command)).toMatchObject({
        ok: false,
        fault: { code: 'unknown' },
      });
});
