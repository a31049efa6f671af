/** Lines of play from the opening, pinned: a rule that changes shows here first. */
import { expect, test } from 'vitest';
import { COMMAND_TYPES } from '../../../src/core/model/command.ts';
import type { Command } from '../../../src/core/model/command.ts';
import type { State } from '../../../src/core/model/state.ts';
import { apply } from '../../../src/core/rules/apply.ts';
import { candidates, legalCommands } from '../../../src/core/rules/legal.ts';
import { viewFor } from '../../../src/core/rules/view.ts';
import { whyNot } from '../../../src/core/rules/whyNot.ts';
import { BOOK, open } from '../../support/testGame.ts';

/** @returns every legal filling for the first seat awaited, in order. */
function lines(state: State): readonly Command[] {
  const [by] = state.table.awaits;
  if (by === undefined) return [];
  const view = viewFor(BOOK, state, by);
  return COMMAND_TYPES.flatMap((type) => candidates(BOOK, view, by, type)).filter(
    (command) => whyNot(BOOK, view, command) === null,
  );
}
function next(state: State, command: Command): State {
  const result = apply(BOOK, state, command);
  if (!result.ok) throw new Error(`refused ${JSON.stringify(command)}`);
  return result.value.state;
}
/** @returns how many lines of `depth` commands there are, reads left out since they change nothing for others. */
function count(state: State, depth: number): number {
  const own = lines(state).filter((command) => command.type !== 'read');
  return depth === 1 ? own.length : own.reduce((sum, command) => sum + count(next(state, command), depth - 1), 0);
}

test('fillings from the opening, for the first seat', () => {
  expect([1, 2].map((depth) => count(open('counts'), depth))).toMatchInlineSnapshot(`
    [
      125,
      15279,
    ]
  `);
});

test('kinds of command that each seat has at the opening', () => {
  const kinds = BOOK.leaders.map((leader) =>
    legalCommands(BOOK, viewFor(BOOK, open('counts'), leader)).map((move) => `${move.type} ${move.cost}`),
  );
  expect(Object.fromEntries(BOOK.leaders.map((leader, at) => [leader, kinds[at]]))).toMatchInlineSnapshot(`
    {
      "coalition": [
        "sound 1",
        "invite 1",
        "prepare 1",
        "pledge 1",
        "press 2",
        "consult 1",
        "handOver 0",
        "read 0",
      ],
      "russia": [
        "state 1",
        "sound 1",
        "invite 1",
        "prepare 1",
        "offerStep 1",
        "offerTruce 1",
        "callPartners 1",
        "consult 1",
        "walkOut 0",
        "handOver 0",
        "read 0",
      ],
      "ukraine": [
        "state 1",
        "sound 1",
        "invite 1",
        "prepare 1",
        "offerStep 1",
        "offerTruce 1",
        "callPartners 1",
        "consult 1",
        "walkOut 0",
        "handOver 0",
        "read 0",
      ],
      "unitedStates": [
        "sound 1",
        "invite 1",
        "prepare 1",
        "pledge 1",
        "press 2",
        "consult 1",
        "handOver 0",
        "read 0",
      ],
    }
  `);
});
