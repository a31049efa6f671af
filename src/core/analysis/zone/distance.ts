/** How far a text lies from each bargaining solution and from the frontier, in the parties' own points. */
import { TOLERANCE } from './domain.ts';
import type { BySolution, SolutionName } from './solutions.ts';
import { SOLUTIONS } from './solutions.ts';
import type { Zone } from './zone.ts';

export interface Distance {
  /** Number of the frontier's point that is measured to. */
  readonly point: number;
  /** What the point has over the text, in party order: negative where the text is better for a party. */
  readonly gaps: readonly number[];
  /** The greatest gap of any party, either way. */
  readonly widest: number;
  /** Sum of the squared gaps: the straight-line distance, squared. */
  readonly squared: number;
}

/** @returns how far utilities lie from a point of a frontier. */
function distanceTo(zone: Zone, utilities: readonly number[], point: number): Distance {
  const gaps = (zone.frontier.points[point]?.utilities ?? []).map((figure, party) => figure - (utilities[party] ?? 0));
  return {
    point,
    gaps,
    widest: gaps.reduce((most, gap) => Math.max(most, Math.abs(gap)), 0),
    squared: gaps.reduce((sum, gap) => sum + gap * gap, 0),
  };
}

/** @returns the distance of utilities from each solution, one for every point of a tie; empty where the zone is empty. */
export function distancesFrom(zone: Zone, utilities: readonly number[]): BySolution<readonly Distance[]> {
  const of = (name: SolutionName): readonly Distance[] =>
    (zone.solutions[name] ?? []).map((point) => distanceTo(zone, utilities, point));
  return Object.fromEntries(SOLUTIONS.map((name) => [name, of(name)])) as BySolution<readonly Distance[]>;
}

/** @returns the frontier's points nearest to utilities in a straight line, all of them; empty where the frontier is. */
export function nearestOf(zone: Zone, utilities: readonly number[]): readonly Distance[] {
  const all = zone.frontier.points.map((_, point) => distanceTo(zone, utilities, point));
  const least = all.reduce((low, { squared }) => Math.min(low, squared), Infinity);
  return all.filter(({ squared }) => squared - least <= TOLERANCE * Math.max(1, least));
}
