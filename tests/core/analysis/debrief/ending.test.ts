/** The ending's facts, read from one golden game of every kind. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FUNDAMENTALS } from '../../../../src/core/analysis/debrief/fundamentals.ts';
import type { Ending } from '../../../../src/core/analysis/debrief/ending.ts';
import { endingOf } from '../../../../src/core/analysis/debrief/ending.ts';
import type { State } from '../../../../src/core/model/play/state.ts';
import { cutAt, stateOf } from '../../../../src/core/replay/line.ts';
import type { Line } from '../../../../src/core/replay/line.ts';
import { lineOf } from '../../../../src/core/replay/open.ts';
import { parseRecord } from '../../../../src/core/replay/record.ts';
import { BOOK, open } from '../../../support/testGame.ts';

const folder = new URL('../../../games/', import.meta.url);

interface Played {
  readonly name: string;
  readonly line: Line;
  readonly state: State;
  readonly ending: Ending;
}

function played(file: string): Played {
  const record = parseRecord(readFileSync(new URL(file, folder), 'utf8'));
  if (!record.ok) throw new Error(`${file}: ${JSON.stringify(record.fault)}`);
  const line = lineOf(BOOK, record.value);
  if (!line.ok) throw new Error(`${file}: ${JSON.stringify(line.fault)}`);
  const state = stateOf(line.value);
  return {
    name: file.replace('.record.json', ''),
    line: line.value,
    state,
    ending: endingOf(BOOK, line.value, 'ukraine' as never),
  };
}

const games = readdirSync(folder)
  .filter((file) => file.endsWith('.record.json'))
  .sort()
  .map(played);
const game = (name: string): Played => {
  const found = games.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no golden game ${name}`);
  return found;
};

test('there is a golden game of every kind to read', () => {
  expect(games.map((one) => one.name)).toEqual([
    'broken',
    'brokenOff',
    'ceasefire',
    'exchange',
    'holding',
    'limitedTruce',
    'rejectedAtHome',
    'talking',
  ]);
});

describe.each(games)('the ending of $name', ({ line, ending }) => {
  test('the ladder marks the rung of the outcome and no other as the end', () => {
    const here = ending.ladder.filter((rung) => rung.stands === 'here');
    expect(here.map((rung) => rung.rung)).toEqual([ending.outcome.rung]);
  });

  test('every clause is either initialled or open for a reason', () => {
    expect(ending.agreed).toHaveLength(BOOK.clauses.length);
    for (const clause of ending.agreed) expect(clause.initialled === null).toBe(clause.open !== null);
  });

  test('three turning points, in order of play, can be played again from', () => {
    expect(ending.turningPoints).toHaveLength(3);
    for (const point of ending.turningPoints) {
      const again = stateOf(cutAt(line, point.step));
      expect(again.table.phase).not.toBe('ended');
      expect(again.table.week).toBeLessThanOrEqual(point.week);
    }
    const weeks = ending.turningPoints.map((point) => point.week);
    expect(weeks).toEqual([...weeks].sort((a, b) => a - b));
  });

  test('the eight fundamentals come as evidence, none of them empty', () => {
    expect(ending.fundamentals.map((evidence) => evidence.fundamental)).toEqual(FUNDAMENTALS);
    for (const { facts } of ending.fundamentals) expect(facts.length).toBeGreaterThan(0);
  });

  test('mandate, secret and reads of every seat stand side by side', () => {
    expect(ending.playedFor.map((one) => one.leader)).toEqual(BOOK.leaders);
    for (const one of ending.playedFor) {
      expect(one.mandate).toHaveLength(BOOK.leader(one.leader).mandate.length);
      expect(BOOK.leader(one.leader).secrets.map((secret) => secret.id)).toContain(one.secret.id);
      // A secret is met when every condition of it is.
      expect(one.secret.parts.length).toBeGreaterThan(0);
      expect(one.secret.parts.every((part) => part.met)).toBe(one.secret.met);
    }
  });
});

test('whose rule was last to bind follows from how the game ended', () => {
  const kinds = Object.fromEntries(games.map((one) => [one.name, one.ending.lastToBind.kind]));
  expect(kinds).toMatchObject({
    broken: 'broken',
    brokenOff: 'walkedOut',
    holding: 'none',
    rejectedAtHome: 'rejected',
  });
});

test('whichever rule was last to bind, its moment can be played back', () => {
  for (const { name, ending } of games) {
    const last = ending.lastToBind;
    if (last.kind !== 'none') expect(last.at, name).toBeGreaterThan(0);
  }
});

test('a test that failed at home names what would have passed it', () => {
  const { ending } = game('rejectedAtHome');
  if (ending.lastToBind.kind !== 'rejected') throw new Error('not rejected');
  for (const { test: id, figure, needs, turned } of ending.lastToBind.tests) {
    const at = BOOK.test(id);
    if (turned.change === null || at.kind !== 'vote') continue;
    const { clause, option } = turned.change;
    const points = (asked: string | undefined): number =>
      at.adds
        .filter((add) => add.clause === clause && add.options.includes(asked as never))
        .reduce((sum, add) => sum + add.points, 0);
    expect(figure + points(option) - points(ending.outcome.text[clause])).toBeGreaterThanOrEqual(needs);
  }
});

test('restraint that nobody offered is named once a kind, truces first', () => {
  const { restraint } = game('talking').ending;
  const truces = restraint.flatMap((one) => (one.kind === 'truce' ? [one.truce] : []));
  expect(new Set(truces).size).toBe(truces.length);
  expect(restraint[0]?.kind).toBe('truce');
});

test('a game that goes on is not opened', () => {
  const state = open('goes on');
  expect(() => endingOf(BOOK, { states: [state], commands: [] }, null)).toThrow('no ending');
});
