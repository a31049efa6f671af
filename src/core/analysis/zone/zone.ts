/** The room for agreement of a domain: individually rational outcomes, frontier and bargaining solutions together. */
import type { Domain } from './domain.ts';
import { isTooLarge, tolerancesOf } from './domain.ts';
import type { Frontier } from './frontier.ts';
import { frontierOf } from './frontier.ts';
import { countOutcomes } from './rational.ts';
import type { BySolution, Solution } from './solutions.ts';
import { idealOf, solutionsOf } from './solutions.ts';

export interface Zone {
  /** All whole texts, red lines left aside. */
  readonly outcomes: number;
  /** Those that no red line, closed option or rule bars. */
  readonly permitted: number;
  /** Those of them that leave nobody below its reservation: the zone of agreement is empty where this is 0. */
  readonly rational: number;
  /** Of the permitted outcomes. */
  readonly frontier: Frontier;
  /** Numbers of the frontier's points that are individually rational: the rational frontier. */
  readonly rationalPoints: readonly number[];
  /** Each party's best over the individually rational outcomes; null where there is none. */
  readonly ideal: readonly number[] | null;
  readonly solutions: BySolution<Solution | null>;
}

/** @returns the analysis of a domain; throws on one that is too large, which whoever read it has refused before. */
export function zoneOf(domain: Domain): Zone {
  if (isTooLarge(domain)) throw new Error('this domain is too large: ask isTooLarge first');
  const { permitted, rational } = countOutcomes(domain);
  const frontier = frontierOf(domain);
  const tolerances = tolerancesOf(domain);
  const reservations = domain.parties.map(({ reservation }) => reservation);
  const utilities = (point: number): readonly number[] => frontier.points[point]?.utilities ?? [];
  const points = [...frontier.points.keys()].filter((point) =>
    reservations.every((floor, party) => (utilities(point)[party] ?? 0) >= floor - (tolerances[party] ?? 0)),
  );
  const bargain = { points, utilities, reservations, tolerances };
  return {
    outcomes: domain.clauses.reduce((size, { options }) => size * options.length, 1),
    permitted,
    rational,
    frontier,
    rationalPoints: points,
    ideal: idealOf(bargain),
    solutions: solutionsOf(bargain),
  };
}
