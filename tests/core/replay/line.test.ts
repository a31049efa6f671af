/** Lines of play: forks, seats that the computer holds, seats that only pass. */
import { expect, test } from 'vitest';
import { PHASES } from '../../../src/core/model/vocabulary.ts';
import { stateHash } from '../../../src/core/rules/book/identity.ts';
import { cutAt, playOn, sendOn, startLine, stateOf } from '../../../src/core/replay/line.ts';
import { lineOf, recordOf } from '../../../src/core/replay/open.ts';
import { bySeat, countSent, letSeatsAct } from '../../../src/core/replay/seats.ts';
import type { Line } from '../../../src/core/replay/line.ts';
import { startTree } from '../../../src/core/replay/tree.ts';
import { randomPlayer } from '../../support/randomPlayer.ts';
import { book, holdersWith } from '../../support/theGame.ts';

const never = (): boolean => false;
const main = playOn(book, startLine(book, { seed: 'line', holders: holdersWith(null) }), never, randomPlayer);

test('a fork followed by the same commands is the mainline', () => {
  let fork: Line = cutAt(main, 30);
  expect(stateHash(stateOf(fork))).toBe(stateHash(main.states[30] ?? stateOf(main)));
  for (const command of main.commands.slice(30)) {
    const sent = sendOn(book, fork, command);
    if (!sent.ok) throw new Error(JSON.stringify(sent.fault));
    fork = sent.value;
  }
  expect(stateHash(stateOf(fork))).toBe(stateHash(stateOf(main)));
});

test('computer seats go on from a fork as they did before: their choices hang on nothing but their own commands', () => {
  const again = playOn(book, cutAt(main, 17), never, randomPlayer);
  expect(again.commands).toEqual(main.commands);
});

test('a record gives its line back, states and all', () => {
  const read = lineOf(book, recordOf(book, startTree(main)));
  expect(read.ok && read.value.states).toEqual(main.states);
});

test('a reading fixed beforehand stands in the record and is dealt again', () => {
  const reading = book.scenario.readings[1]?.id ?? '';
  const line = startLine(book, { seed: 'line', holders: holdersWith(null), reading });
  expect(stateOf(line).hidden.reading).toBe(reading);
  const read = lineOf(book, recordOf(book, startTree(line)));
  expect(read.ok && stateOf(read.value).hidden.reading).toBe(reading);
});

test('a whole game is played with a seat that only passes', () => {
  const [passing] = book.leaders;
  if (passing === undefined) throw new Error('no leaders');
  const holders = { ...holdersWith(null), [passing]: 'passes' as const };
  const opening = stateOf(startLine(book, { seed: 'passes', holders }));
  const taken = letSeatsAct(book, opening, countSent(book, []), never, (...of) =>
    of[2] === passing ? bySeat(...of) : randomPlayer(...of),
  );
  const own = taken.filter(({ command }) => command.by === passing);
  expect(own.length).toBeGreaterThan(5);
  expect(new Set(own.map(({ command }) => command.type))).toEqual(new Set(['handOver']));
});

test('a choice that the rules refuse is our own bug, and says which', () => {
  const opening = stateOf(startLine(book, { seed: 'bug', holders: holdersWith(null) }));
  expect(() => letSeatsAct(book, opening, {}, never, (_, __, by) => ({ type: 'campaign', by }))).toThrow(
    /seed bug, step 0.*refused/,
  );
});

test('a seat that passes sends nothing but a hand-over, after a signature too', () => {
  const [by] = book.sides;
  const opening = stateOf(startLine(book, { seed: 'passes', holders: { ...holdersWith(null), [by]: 'passes' } }));
  for (const phase of PHASES)
    if (phase !== 'ended')
      expect(bySeat(book, { ...opening, table: { ...opening.table, phase, awaits: [by] } }, by, 0)).toEqual({
        type: 'handOver',
        by,
      });
});
