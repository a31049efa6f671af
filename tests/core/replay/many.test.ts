/** Many games side by side: groups of one start, where most of them part, and what is of another scenario. */
import { expect, test } from 'vitest';
import { lateLine } from '../../../src/core/lesson/late.ts';
import { forkAt } from '../../../src/core/replay/fork.ts';
import type { Line } from '../../../src/core/replay/line.ts';
import { playOn, sendOn, startLine, stateOf } from '../../../src/core/replay/line.ts';
import { leftMost, playHandedIn, sideBySide } from '../../../src/core/replay/many.ts';
import type { HandedIn, Many } from '../../../src/core/replay/many.ts';
import { recordOf } from '../../../src/core/replay/open.ts';
import { startTree } from '../../../src/core/replay/tree.ts';
import { book, holdersWith } from '../../support/theGame.ts';

const [russia, ukraine] = book.sides;
const never = (): boolean => false;
const opened = (seed: string, seat = ukraine): Line =>
  startLine(book, { seed, holders: holdersWith(seat), reading: null });
const handedIn = (name: string, line: Line): Omit<HandedIn, 'number'> => ({
  name,
  record: recordOf(book, startTree(line)),
});
/** The records as they are handed in one after the other, counted from 0. */
const together = (records: readonly Omit<HandedIn, 'number'>[]): Many =>
  sideBySide(records.map((one, number) => playHandedIn(book, { number, ...one })));

/** @returns the line after one more command of the second side. */
function going(line: Line, type: 'consult' | 'handOver' | 'walkOut'): Line {
  const sent = sendOn(book, line, { type, by: ukraine });
  if (!sent.ok) throw new Error(JSON.stringify(sent.fault));
  return sent.value;
}

const start = opened('class');
const consulted = going(start, 'consult');
const out = going(start, 'walkOut');
const passed = going(start, 'handOver');

test('games of one start part where most of them part, the way of most first', () => {
  const many = together([
    handedIn('Ada', consulted),
    handedIn('Ben', going(consulted, 'handOver')),
    handedIn('Cem', out),
    handedIn('Dan', consulted),
    handedIn('Eva', going(consulted, 'walkOut')),
  ]);
  expect(many.others).toEqual([]);
  expect(many.starts).toHaveLength(1);
  const [first, second] = many.starts[0]?.forks ?? [];
  expect(first).toMatchObject({
    seat: ukraine,
    step: 0,
    week: 1,
    ways: [
      { command: { type: 'consult', by: ukraine }, games: [0, 1, 3, 4] },
      { command: { type: 'walkOut', by: ukraine }, games: [2] },
    ],
  });
  // Two end where the others go on: that is one way.
  expect(second).toMatchObject({
    step: 1,
    ways: [
      { command: null, games: [0, 3] },
      { command: { type: 'handOver' }, games: [1] },
      { command: { type: 'walkOut' }, games: [4] },
    ],
  });
  expect(many.starts[0]?.forks).toHaveLength(2);
});

test('a game knows where it first left the way of most others', () => {
  const { starts } = together([
    handedIn('Ada', consulted),
    handedIn('Ben', consulted),
    handedIn('Cem', out),
    handedIn('Dan', passed),
  ]);
  const forks = starts[0]?.forks ?? [];
  expect(leftMost(forks, 0)).toBeNull();
  expect(leftMost(forks, 2)).toMatchObject({ fork: { step: 0 }, way: { command: { type: 'walkOut' } } });
});

test('games that are the same to their ends part nowhere, and two seats have no common line', () => {
  const same = together([handedIn('Ada', consulted), handedIn('Ben', consulted)]);
  expect(same.starts[0]?.forks).toEqual([]);
  const seats = together([handedIn('Ada', consulted), handedIn('Ben', opened('class', russia))]);
  expect(seats.starts).toHaveLength(1);
  expect(seats.starts[0]?.games.map(({ seat }) => seat)).toEqual([ukraine, russia]);
  expect(seats.starts[0]?.forks).toEqual([]);
});

test('who joined late belongs to the same start, and parts only from those who joined in the same week', () => {
  const late = lateLine(book, { seed: 'class', reading: null }, [ukraine], 3);
  const many = together([
    handedIn('Ada', consulted),
    handedIn('Ben', out),
    handedIn('Cem', going(late, 'consult')),
    handedIn('Dan', going(late, 'walkOut')),
    handedIn('Eva', lateLine(book, { seed: 'class', reading: null }, [ukraine], 4)),
  ]);
  const [one] = many.starts;
  expect(one?.games).toHaveLength(5);
  expect(one?.forks.map(({ step, ways }) => [step, ways.flatMap(({ games }) => games)])).toEqual([
    [0, [0, 1]],
    [late.commands.length, [2, 3]],
  ]);
  expect(leftMost(one?.forks ?? [], 4)).toBeNull();
});

test('other seeds are starts of their own, the one with most games first', () => {
  const many = together([handedIn('Ada', opened('other')), handedIn('Ben', start), handedIn('Cem', consulted)]);
  expect(many.starts.map(({ seed, games }) => [seed, games.length])).toEqual([
    ['class', 2],
    ['other', 1],
  ]);
});

test('records of another scenario and of other rules stand apart, with what is wrong', () => {
  const good = handedIn('Ada', start);
  const many = together([
    { name: 'Elsewhere', record: { ...good.record, scenario: 'elsewhere' } },
    good,
    { name: 'Older', record: { ...good.record, scenarioHash: '0'.repeat(64) } },
  ]);
  expect(many.starts.flatMap(({ games }) => games.map(({ name }) => name))).toEqual(['Ada']);
  expect(many.others).toMatchObject([
    { scenario: 'elsewhere', records: [{ number: 0, name: 'Elsewhere', fault: { code: 'otherScenario' } }] },
    { scenario: book.scenario.id, records: [{ number: 2, name: 'Older', fault: { code: 'otherScenarioHash' } }] },
  ]);
});

test('a record that breaks off is shown up to there, and says so', () => {
  const whole = playOn(book, startLine(book, { seed: 'class', holders: holdersWith(null), reading: null }), never);
  const { record } = handedIn('Ada', whole);
  const { starts } = together([{ name: 'Ada', record: { ...record, weeks: ['0'.repeat(64)] } }]);
  expect(starts[0]?.games[0]).toMatchObject({ broken: { code: 'hashMismatch', week: 1 }, outcome: null, week: 1 });
});

test('the line that was played last is the one that counts', () => {
  const whole = playOn(book, startLine(book, { seed: 'class', holders: holdersWith(null), reading: null }), never);
  const fork = playOn(book, forkAt(book, whole, 20, { ...holdersWith(null), [ukraine]: 'passes' }), never);
  const record = recordOf(book, startTree(fork));
  const { starts } = together([{ name: 'Ada', record }]);
  expect(starts[0]?.games[0]?.outcome).toEqual(stateOf(fork).table.outcome);
});
