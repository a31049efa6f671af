/** What a person can do with a seat of the full game: played well, each seat brings the talks and its own mandate further than handed over at once. */
import { expect, test } from 'vitest';
import type { LeaderId } from '../../../src/core/model/vocabulary.ts';
import { figuresOf } from '../../../src/core/analysis/many/figures.ts';
import type { Figures } from '../../../src/core/analysis/many/figures.ts';
import { playOn, startLine } from '../../../src/core/replay/line.ts';
import type { Player } from '../../../src/core/replay/seats.ts';
import { bySeat, seatIn } from '../../../src/core/replay/seats.ts';
import { FULL } from '../../support/fullGame.ts';

/** Games a seat and a manner; over a hundred the difference is 0.9 to 1.4 rungs and 1.3 to 3.4 points of the mandate. */
const GAMES = 24;

/** @returns the figures of the same seeds with one seat played well (a seasoned leader of its own way), or handed over every time; the others as usual. */
function games(seat: LeaderId, how: 'well' | 'passes'): readonly Figures[] {
  const holders = Object.fromEntries(
    FULL.leaders.map((leader) => [leader, how === 'passes' && leader === seat ? 'passes' : 'computer'] as const),
  );
  const well = seatIn({ way: FULL.leader(seat).way, skill: 'seasoned' });
  const player: Player = (book, state, leader, index) =>
    (leader === seat && how === 'well' ? well : bySeat)(book, state, leader, index);
  return Array.from({ length: GAMES }, (_, i) => {
    const line = playOn(FULL, startLine(FULL, { seed: `well/${i}`, holders }), () => false, player);
    return figuresOf(FULL, line.states);
  });
}
const mean = (all: readonly Figures[], of: (one: Figures) => number): number =>
  all.reduce((sum, one) => sum + of(one), 0) / all.length;

test.each(FULL.leaders)('%s played well gets further than handed over at once', (seat) => {
  const well = games(seat, 'well');
  const passes = games(seat, 'passes');
  expect(mean(well, ({ rung }) => rung)).toBeGreaterThan(mean(passes, ({ rung }) => rung) + 0.25);
  expect(mean(well, ({ mandate }) => mandate[seat] ?? 0)).toBeGreaterThan(
    mean(passes, ({ mandate }) => mandate[seat] ?? 0) + 0.5,
  );
});
