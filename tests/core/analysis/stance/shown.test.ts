/** The mark of a leader on the board follows what has been told of it: a week's report moves it for everybody, either way, and nothing untold does. */
import { describe, expect, test } from 'vitest';
import { standsOn } from '../../../../src/core/analysis/stance/stands.ts';
import type { State } from '../../../../src/core/model/play/state.ts';
import type { ClauseId, LeaderId } from '../../../../src/core/model/vocabulary.ts';
import { isProcedure } from '../../../../src/core/model/vocabulary.ts';
import type { Onlooker } from '../../../../src/core/model/play/view.ts';
import { playOn, startLine } from '../../../../src/core/replay/line.ts';
import type { Rulebook } from '../../../../src/core/rules/book/rulebook.ts';
import { viewFor } from '../../../../src/core/rules/state/view.ts';
import { FULL } from '../../../support/fullGame.ts';
import { after, allHandOver, BOOK, open, withSeat } from '../../../support/testGame.ts';

const UKRAINE = 'ukraine' as LeaderId;
const RUSSIA = 'russia' as LeaderId;

/** @returns the states of a game that the computer plays, up to its end. */
function played(book: Rulebook, seed: string): readonly State[] {
  const holders = Object.fromEntries(book.leaders.map((leader) => [leader, 'computer' as const]));
  return playOn(book, startLine(book, { seed, holders }), () => false).states;
}

/** @returns the mornings after a report, each with the shifts that it told of clauses. */
function mornings(states: readonly State[]) {
  return states.flatMap((state, at) => {
    const { week, phase, report } = state.table;
    if (phase === 'ended' || week === states[at - 1]?.table.week) return [];
    return [
      { state, shifts: report.flatMap((line) => (line.what === 'shifted' && !isProcedure(line.region) ? [line] : [])) },
    ];
  });
}

describe.each([
  ['the lesson', BOOK],
  ['the full game', FULL],
] as const)('%s', (_, book) => {
  const all = ['told/1', 'told/2', 'told/3'].flatMap((seed) => mornings(played(book, seed)));

  test('whoever reads of a shift sees the leader stand where the report says, whichever way it went', () => {
    let told = 0;
    for (const { state, shifts } of all)
      for (const shift of shifts) {
        const clause = shift.region as ClauseId;
        const last = shifts.findLast(({ leader, region }) => leader === shift.leader && region === clause);
        if (last !== shift) continue;
        const { accepts = [] } = book.leader(shift.leader).stance[clause]?.states[shift.state] ?? {};
        const eyes: readonly Onlooker[] = [...book.leaders.filter((leader) => leader !== shift.leader), 'public'];
        for (const onlooker of eyes) {
          const stand = standsOn(book, viewFor(book, state, onlooker), clause).find(
            ({ leader }) => leader === shift.leader,
          );
          expect([...(stand?.takes ?? [])].sort()).toEqual([...accepts].sort());
        }
        told += 1;
      }
    expect(told).toBeGreaterThan(10);
  });

  test('who stands elsewhere, untold, stands for the others where it stood', () => {
    for (const { state } of all.filter((_one, at) => at % 4 === 0))
      for (const leader of book.leaders) {
        const region = book.leader(leader).stance;
        const stance = Object.fromEntries(
          Object.entries(state.seats[leader]?.stance ?? {}).map(([name, now]) => {
            const states = Object.keys(region[name as ClauseId]?.states ?? {});
            return [name, isProcedure(name as never) ? now : (states.find((one) => one !== now) ?? now)];
          }),
        );
        const moved = withSeat(state, leader, { stance: stance as never });
        for (const onlooker of [...book.leaders.filter((one) => one !== leader), 'public' as const])
          for (const clause of book.clauses)
            expect(standsOn(book, viewFor(book, moved, onlooker), clause)).toEqual(
              standsOn(book, viewFor(book, state, onlooker), clause),
            );
      }
  });
});

test('a red line that is answered with a softer state than was known shows what that state takes', () => {
  const presence = 'presence' as ClauseId;
  const moved = withSeat(open(), 'russia', {
    stance: { ...open().seats[RUSSIA]?.stance, presence: 'monitors' } as never,
  });
  const state = allHandOver(
    after(moved, { type: 'sound', by: 'ukraine', to: 'russia', clause: 'presence', option: 'N5' }),
  );
  const seen = (onlooker: Onlooker) =>
    standsOn(BOOK, viewFor(BOOK, state, onlooker), presence).find(({ leader }) => leader === RUSSIA);
  expect(seen(UKRAINE)).toMatchObject({ at: 'N2', takes: ['N1', 'N2'], bars: ['N5'] });
  expect(seen('coalition' as LeaderId)).toMatchObject({ at: 'N1', takes: ['N1'], bars: [] });
});

test('a report that a leader has gone back on its stance takes its mark back', () => {
  const sanctions = 'sanctions' as ClauseId;
  const told = (...states: readonly string[]): State => {
    const game = open();
    const log = states.map((state, i) => {
      const line = { what: 'shifted', leader: RUSSIA, region: sanctions, state, softer: i === 0, on: 'weekPassed' };
      return { week: i + 1, step: 1, to: 'all', event: { type: 'reported', week: i + 1, lines: [line] } };
    });
    return { ...game, log: [...game.log, ...log] as never };
  };
  const seen = (state: State) =>
    standsOn(BOOK, viewFor(BOOK, state, UKRAINE), sanctions).find(({ leader }) => leader === RUSSIA);
  const lifted = seen(open());
  expect(seen(told('phased'))?.at).not.toBe(lifted?.at);
  const back = seen(told('phased', 'lifted'));
  expect(back).toMatchObject({ at: lifted?.at, takes: lifted?.takes });
  expect(back?.bars).not.toEqual([]);
});
