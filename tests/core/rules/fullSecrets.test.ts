/** What the full game keeps secret: letters of others, sealed moves, and the spoilers dealt. None of it reaches a seat, its list of moves, or its computer. */
import { expect, test } from 'vitest';
import { choose } from '../../../src/core/ai/choose.ts';
import { chanceFrom } from '../../../src/core/model/chance.ts';
import type { Letter } from '../../../src/core/model/letter.ts';
import type { State } from '../../../src/core/model/state.ts';
import type { LeaderId } from '../../../src/core/model/vocabulary.ts';
import { playOn, startLine, stateAt } from '../../../src/core/replay/line.ts';
import { legalCommands } from '../../../src/core/rules/legal.ts';
import { logFor, viewFor } from '../../../src/core/rules/view.ts';
import { FULL } from '../../support/fullGame.ts';

const holders = Object.fromEntries(FULL.leaders.map((leader) => [leader, 'computer' as const]));
const line = playOn(FULL, startLine(FULL, { seed: 'secrets', holders }), () => false);
const states = Array.from({ length: 24 }, (_, i) => stateAt(line, Math.trunc((i * line.commands.length) / 24))).filter(
  ({ table }) => table.phase !== 'ended',
);

/** @returns the state with letters, sealed moves and spoilers of which this onlooker may know nothing. */
function otherwise(state: State, onlooker: LeaderId | 'public'): State {
  const letterOf = (by: LeaderId, to: LeaderId): Letter => ({
    by,
    to,
    week: 1,
    about: { on: 'option', clause: FULL.clauses[0]!, option: FULL.clause(FULL.clauses[0]!).options[0]!.id },
    foundWeek: null,
    fate: 'open',
  });
  const pairs = FULL.pairs.map((id) => {
    const [a, b] = FULL.membersOf(id);
    const pair = state.pairs[id]!;
    return [id, a === onlooker || b === onlooker ? pair : { ...pair, letters: [letterOf(a, b)] }] as const;
  });
  const seats = FULL.leaders.map((leader) => {
    const seat = state.seats[leader]!;
    const [other] = FULL.leaders.filter((one) => one !== leader && one !== onlooker);
    const { clause, option } = letterOf(leader, leader).about as { clause: never; option: never } & Letter['about'];
    const sealed = [{ type: 'sideLetter', by: leader, to: other!, on: 'option', clause, option }] as const;
    return [leader, leader === onlooker ? seat : { ...seat, sealed, spoilerAnswer: 'include' as const }] as const;
  });
  return {
    ...state,
    pairs: Object.fromEntries(pairs),
    seats: Object.fromEntries(seats),
    hidden: {
      ...state.hidden,
      spoiler: { week: 12, type: 'total' },
      spoilers: [{ week: 12, type: 'total', from: 'inside' }],
    },
  };
}

test('a seat sees, may do and hears the same, whatever others have written in confidence and whichever spoilers were dealt', () => {
  expect(states.length).toBeGreaterThan(20);
  for (const state of states)
    for (const onlooker of [...FULL.leaders, 'public' as const]) {
      const changed = otherwise(state, onlooker);
      const [view, other] = [viewFor(FULL, state, onlooker), viewFor(FULL, changed, onlooker)];
      expect(JSON.stringify(other)).toBe(JSON.stringify(view));
      if (onlooker === 'public') continue;
      expect(legalCommands(FULL, other)).toEqual(legalCommands(FULL, view));
    }
});

test('a computer leader chooses the same, whatever others have written in confidence', () => {
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

test('no letter and no spoiler of the game was told to anybody whom it is not for', () => {
  for (const { to, event } of stateAt(line, line.commands.length).log) {
    if (event.type === 'letterWritten' || event.type === 'letterBroken') expect(to).toEqual([event.by, event.to]);
    if (event.type === 'spoilerAppeared') expect(Object.keys(event).sort()).toEqual(['clue', 'from', 'type']);
  }
});
