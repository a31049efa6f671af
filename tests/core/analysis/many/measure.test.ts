/** Figures, counts and bands over a few games of random seats: they add up, and name what the scenario names. */
import { expect, test } from 'vitest';
import { BANDS, bandsOf, firmLines, influenceOf } from '../../../../src/core/analysis/many/bands.ts';
import type { Figures } from '../../../../src/core/analysis/many/figures.ts';
import { figuresOf } from '../../../../src/core/analysis/many/figures.ts';
import { firmCommand } from '../../../../src/core/analysis/many/firm.ts';
import { mean, measure, share } from '../../../../src/core/analysis/many/measure.ts';
import type { Command } from '../../../../src/core/model/command.ts';
import type { LeaderId } from '../../../../src/core/model/vocabulary.ts';
import { playOn, startLine } from '../../../../src/core/replay/line.ts';
import type { Line } from '../../../../src/core/replay/line.ts';
import type { Player } from '../../../../src/core/replay/seats.ts';
import { viewFor } from '../../../../src/core/rules/state/view.ts';
import { FULL } from '../../../support/fullGame.ts';
import { randomPlayer } from '../../../support/randomPlayer.ts';
import { book, holdersWith } from '../../../support/theGame.ts';

const play = (seed: string, player: Player = randomPlayer): Line =>
  playOn(book, startLine(book, { seed, holders: holdersWith(null) }), () => false, player);
const games: readonly Figures[] = Array.from({ length: 12 }, (_, i) => figuresOf(book, play(`measure/${i}`).states));

/** @returns a player in whose games one seat holds firm. */
const firmly =
  (firm: LeaderId): Player =>
  (of, state, leader, index) =>
    (leader === firm ? firmCommand(of, viewFor(of, state, leader)) : null) ?? randomPlayer(of, state, leader, index);

test('counts of kinds, rungs, readings and weeks add up to the games', () => {
  const measured = measure(book, games);
  const sum = (counts: object): number => Object.values(counts).reduce((total: number, one: number) => total + one, 0);
  expect(measured.games).toBe(12);
  expect(sum(measured.kinds)).toBe(12);
  expect(sum(measured.endsOn)).toBe(12);
  expect(Object.values(measured.byReading).reduce((total, kinds) => total + sum(kinds), 0)).toBe(12);
  expect(measured.reached[1]).toBe(12 - measured.endsOn[0]);
  expect(measured.dryWeeks).toBeLessThanOrEqual(measured.weeks);
  expect(measured.commands).toBe(games.reduce((total, game) => total + game.commands, 0));
});

test('an exchange that was carried out counts for rung 2, wherever the game ended', () => {
  const [game] = games;
  if (game === undefined) throw new Error('no games');
  const out: Figures = { ...game, kind: 'brokenOff', rung: 0, exchange: true };
  expect(measure(book, [out]).reached).toEqual({ 1: 0, 2: 1, 3: 0, 4: 0, 5: 0 });
});

test('shares and means are whole numbers, and nothing of nothing is nothing', () => {
  expect([share(1, 3), share(0, 0), mean([1, 2]), mean([])]).toEqual([333, 0, 1500, 0]);
});

test('every band of the rules is judged, for every seat where it is about seats', () => {
  const each = Object.fromEntries(book.leaders.map((leader) => [leader, games]));
  const bands = bandsOf(book, { plays: games, passes: each, firm: each });
  const ofFull = bandsOf(FULL, { plays: [], passes: {}, firm: {} });
  const codes = (all: typeof bands) => new Set(all.map(({ code }) => code));
  expect(new Set([...codes(bands), ...codes(ofFull)])).toEqual(new Set(BANDS));
  expect([codes(bands).has('comprehensive'), codes(ofFull).has('comprehensive')]).toEqual([false, true]);
  for (const code of ['influence', 'firmBest', 'declinedAlone'] as const)
    expect(bands.filter((band) => band.code === code).map(({ leader }) => leader)).toEqual(book.leaders);
  expect(Object.values(influenceOf(book, measure(book, games), each))).toEqual(book.leaders.map(() => 0));
  expect(firmLines(book, { plays: games, passes: each, firm: each }).flatMap(({ bestIn }) => bestIn)).toEqual([]);
  expect(bands.find(({ code }) => code === 'soundedYes')).toMatchObject({ has: 0, isKept: true });
  expect(bands.find(({ code }) => code === 'heardHarder')).toMatchObject({ has: 0, isKept: true });
});

test('a seat that holds firm offers no step, no opening, no pledge and no truce, and takes nothing beyond its Day-0 text', () => {
  for (const firm of book.leaders) {
    const own: readonly Command[] = play(`firm/${firm}`, firmly(firm)).commands.filter(({ by }) => by === firm);
    const types = new Set(own.map(({ type }) => type));
    for (const type of ['offerStep', 'offerTruce', 'pledge', 'confirm', 'mediate', 'amend'] as const)
      expect(types.has(type), `${firm} ${type}`).toBe(false);
    expect(own.some((command) => command.type === 'state' && command.stand === 'open')).toBe(false);
    for (const command of own)
      if (command.type === 'propose')
        for (const [clause, option] of Object.entries(command.terms)) {
          const chart = book.leader(firm).stance[clause as keyof typeof command.terms];
          expect(chart?.states[chart.start]?.accepts).toContain(option);
        }
  }
});
