/** Properties of every game: what holds whatever legal commands the seats send. */
import { describe, expect, test } from 'vitest';
import type { State } from '../../../src/core/model/play/state.ts';
import { apply } from '../../../src/core/rules/apply.ts';
import { canonical, stateHash } from '../../../src/core/rules/book/identity.ts';
import { logFor, viewFor } from '../../../src/core/rules/state/view.ts';
import { deepFreeze } from '../../support/plays.ts';
import { BOOK, open, randomGame } from '../../support/testGame.ts';

const SEEDS = Array.from({ length: 12 }, (_, i) => `every/${i}`);

describe.each(SEEDS)('game %s', (seed) => {
  test('a twin that passes through JSON after every command stays the same game', () => {
    let twin: State = open(seed);
    let commands = 0;
    const end = randomGame(seed, (_, command, next) => {
      const result = apply(
        BOOK,
        deepFreeze(JSON.parse(JSON.stringify(twin)) as State),
        JSON.parse(JSON.stringify(command)),
      );
      if (!result.ok) throw new Error(`the twin refused ${JSON.stringify(command)}`);
      twin = result.value.state;
      commands += 1;
      if (commands % 10 === 0) expect(canonical(twin)).toBe(canonical(next));
    });
    expect(stateHash(twin)).toBe(stateHash(end));
    expect(end.step).toBe(commands);
  });

  test('tracks stay within 0 and 10, capital is never owed, and no text without a must-cover clause is a framework', () => {
    const end = randomGame(seed, (_, __, state) => {
      for (const leader of BOOK.leaders) {
        const seat = state.seats[leader];
        for (const track of [seat?.feltCost ?? 0, seat?.wayOut ?? 0, seat?.home ?? -1])
          expect(track >= 0 && track <= 10).toBe(true);
        expect(seat?.capital).toBeGreaterThanOrEqual(0);
      }
      for (const pair of Object.values(state.pairs)) expect(pair.trust >= 0 && pair.trust <= 10).toBe(true);
    });
    const inBrackets = BOOK.scenario.clauses.filter(
      (clause) => clause.mustCover && end.table.draft[clause.id] === null,
    );
    if (inBrackets.length > 0) expect(end.table.outcome?.rung).toBeLessThan(5);
    expect(end.table.outcome?.kind).toBeDefined();
  });
});

test('states that differ only in what is hidden give equal views and logs', () => {
  const changed = (state: State): State => ({
    ...state,
    hidden: {
      ...state.hidden,
      rng: [1, 2, 3, 4],
      reading: 'another',
      soft: Object.fromEntries(BOOK.leaders.map((leader) => [leader, null])),
      strikes: {},
      spoiler: { week: 9, type: 'total' },
    },
  });
  randomGame('hidden', (_, __, state) => {
    if (state.table.phase === 'ended') return;
    for (const onlooker of [...BOOK.leaders, 'public'] as const) {
      expect(JSON.stringify(viewFor(BOOK, changed(state), onlooker))).toBe(
        JSON.stringify(viewFor(BOOK, state, onlooker)),
      );
      expect(logFor(changed(state), onlooker)).toEqual(logFor(state, onlooker));
    }
  });
});

test('a view never carries another seat, a pair of others or anything hidden', () => {
  randomGame('secrets', (_, __, state) => {
    if (state.table.phase === 'ended') return;
    for (const leader of BOOK.leaders) {
      const view = viewFor(BOOK, state, leader);
      expect(view.opened).toBeNull();
      for (const pair of Object.keys(view.pairs)) expect(BOOK.membersOf(pair as never)).toContain(leader);
      for (const { to } of logFor(state, leader))
        expect(to === 'all' || to === 'room' || to.includes(leader)).toBe(true);
      expect(Object.keys(view)).not.toContain('hidden');
      expect(Object.keys(view)).not.toContain('seats');
    }
    expect(viewFor(BOOK, state, 'public').room).toBeNull();
  });
});

test('a refusal changes nothing', () => {
  const state = open('refusal');
  const before = canonical(state);
  const result = apply(BOOK, state, { type: 'propose', by: BOOK.sides[0], terms: {} });
  expect(result.ok).toBe(false);
  expect(canonical(state)).toBe(before);
});

test('a fork followed by the same commands is the mainline', () => {
  const states: State[] = [];
  const commands: Parameters<typeof apply>[2][] = [];
  const end = randomGame('fork', (before, command) => {
    states.push(before);
    commands.push(command);
  });
  const at = Math.trunc(commands.length / 2);
  let fork = states[at] as State;
  for (const command of commands.slice(at)) {
    const result = apply(BOOK, fork, command);
    if (!result.ok) throw new Error('the fork refused');
    fork = result.value.state;
  }
  expect(stateHash(fork)).toBe(stateHash(end));
});
