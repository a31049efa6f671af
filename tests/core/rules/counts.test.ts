/** Lines of play from the opening, pinned: a rule that changes shows here first. */
import { expect, test } from 'vitest';
import { COMMAND_TYPES } from '../../../src/core/model/command.ts';
import type { Command } from '../../../src/core/model/command.ts';
import type { State } from '../../../src/core/model/play/state.ts';
import { apply } from '../../../src/core/rules/apply.ts';
import { candidates, legalCommands } from '../../../src/core/rules/legal.ts';
import { newGame } from '../../../src/core/rules/start/newGame.ts';
import { makeRulebook } from '../../../src/core/rules/book/rulebook.ts';
import type { Rulebook } from '../../../src/core/rules/book/rulebook.ts';
import { viewFor } from '../../../src/core/rules/state/view.ts';
import { whyNot } from '../../../src/core/rules/whyNot.ts';
import { everyScenario } from '../../support/scenarios.ts';
import { BOOK, open } from '../../support/testGame.ts';

/** Kinds whose fillings are counted; reads are left out, since they change nothing for others. */
const COUNTED = COMMAND_TYPES.filter((type) => type !== 'read');

/** @returns every legal filling for the first seat awaited, in order. */
function lines(book: Rulebook, state: State): readonly Command[] {
  const [by] = state.table.awaits;
  if (by === undefined) return [];
  const view = viewFor(book, state, by);
  return COUNTED.flatMap((type) => candidates(book, view, by, type)).filter(
    (command) => whyNot(book, view, command) === null,
  );
}
function next(book: Rulebook, state: State, command: Command): State {
  const result = apply(book, state, command);
  if (!result.ok) throw new Error(`refused ${JSON.stringify(command)}`);
  return result.value.state;
}
/** @returns a counter of the lines of so many commands. Folders that hold the same moves in another order are counted once and remembered. */
function counter(book: Rulebook): (state: State, depth: number) => number {
  const known = new Map<string, number>();
  const folders = (state: State): string =>
    book.leaders
      .map((leader) => (state.seats[leader]?.sealed ?? []).map((command) => JSON.stringify(command)).sort())
      .join(';');
  const count = (state: State, depth: number): number => {
    const key = `${depth} ${state.table.awaits.join(' ')} ${folders(state)}`;
    const counted = known.get(key);
    if (counted !== undefined) return counted;
    const own = lines(book, state);
    const sum =
      depth === 1
        ? own.length
        : own.reduce((total, command) => total + count(next(book, state, command), depth - 1), 0);
    known.set(key, sum);
    return sum;
  };
  return count;
}

test('lines of one, two and three commands from the opening of every scenario', { timeout: 60_000 }, () => {
  const counted = everyScenario().map((scenario) => {
    const book = makeRulebook(scenario);
    const opening = newGame(book, { seed: 'counts', holders: {} });
    const count = counter(book);
    return [scenario.id, [1, 2, 3].map((depth) => count(opening, depth))];
  });
  expect(Object.fromEntries(counted)).toMatchInlineSnapshot(`
    {
      "vladivostok-2025": [
        125,
        15277,
        1829624,
      ],
    }
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
