/** The bargaining solutions on the rational frontier; a tie is told, never broken. Definitions and sources: README of this folder. */
import { TOLERANCE } from './domain.ts';

export const SOLUTIONS = ['nash', 'egalitarian', 'kalaiSmorodinsky', 'welfare'] as const;
export type SolutionName = (typeof SOLUTIONS)[number];
export type BySolution<T> = Readonly<Record<SolutionName, T>>;

/** Points of a frontier, by number, that a solution names: more than one is a tie. */
export type Solution = readonly [number, ...number[]];

interface Bargain {
  /** Individually rational points of the frontier, by number. */
  readonly points: readonly number[];
  readonly utilities: (point: number) => readonly number[];
  readonly reservations: readonly number[];
  readonly tolerances: readonly number[];
}

/** @returns each party's best over the individually rational outcomes (a frontier point has it); null where there is none. */
export function idealOf({ points, utilities, reservations }: Omit<Bargain, 'tolerances'>): readonly number[] | null {
  if (points.length === 0) return null;
  return reservations.map((_, party) => Math.max(...points.map((point) => utilities(point)[party] ?? 0)));
}

/** @returns the points of every solution; null where no outcome is individually rational. */
export function solutionsOf(bargain: Bargain): BySolution<Solution | null> {
  const { points, utilities, reservations, tolerances } = bargain;
  const ideal = idealOf(bargain);
  /** What each party has over its reservation; a ghost of a difference is none. */
  const gains = (point: number): readonly number[] =>
    reservations.map((reservation, party) => {
      const gain = (utilities(point)[party] ?? 0) - reservation;
      return gain <= (tolerances[party] ?? 0) ? 0 : gain;
    });
  /** Gains as shares of the most that each could have; who can have no more than its reservation is wholly satisfied. */
  const shares = (point: number): readonly number[] =>
    gains(point).map((gain, party) => {
      const most = (ideal?.[party] ?? 0) - (reservations[party] ?? 0);
      return most <= (tolerances[party] ?? 0) ? 1 : gain / most;
    });
  const loosest = Math.max(...tolerances);
  return {
    nash: bestOf(points, (point) => [gains(point).reduce((product, gain) => product * gain, 1)], compareProducts),
    egalitarian: bestOf(points, (point) => rising(gains(point)), comparing(loosest)),
    kalaiSmorodinsky: bestOf(points, (point) => rising(shares(point)), comparing(TOLERANCE)),
    welfare: bestOf(
      points,
      (point) => [utilities(point).reduce((sum, utility) => sum + utility, 0)],
      comparing(tolerances.reduce((sum, tolerance) => sum + tolerance, 0)),
    ),
  };
}

type Compare = (a: readonly number[], b: readonly number[]) => number;

/** @returns all points whose figures nothing exceeds; null of none. */
function bestOf(
  points: readonly number[],
  figuresOf: (point: number) => readonly number[],
  compare: Compare,
): Solution | null {
  let best: readonly number[] | null = null;
  let found: number[] = [];
  for (const point of points) {
    const figures = figuresOf(point);
    const over = best === null ? 1 : compare(figures, best);
    if (over > 0) [best, found] = [figures, [point]];
    else if (over === 0) found.push(point);
  }
  const [first, ...others] = found;
  return first === undefined ? null : [first, ...others];
}

function rising(figures: readonly number[]): readonly number[] {
  return [...figures].sort((a, b) => a - b);
}

/** Figure by figure, the first that differs by more than the tolerance deciding: leximin over rising figures. */
function comparing(tolerance: number): Compare {
  return (a, b) => {
    for (const [i, figure] of a.entries()) {
      const over = figure - (b[i] ?? 0);
      if (Math.abs(over) > tolerance) return over;
    }
    return 0;
  };
}

/** Products of many gains are small or large: their tolerance is a share of them. */
const compareProducts: Compare = ([a = 0], [b = 0]) => {
  const over = a - b;
  return Math.abs(over) <= TOLERANCE * Math.max(a, b) ? 0 : over;
};
