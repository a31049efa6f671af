/** What `analyse --json` prints. */
import { distancesFrom, nearestOf } from '../core/analysis/zone/distance.ts';
import type { Distance } from '../core/analysis/zone/distance.ts';
import type { Domain, DomainText } from '../core/analysis/zone/domain.ts';
import { isPermittedText, utilitiesOf } from '../core/analysis/zone/domain.ts';
import type { Easing } from '../core/analysis/zone/easing.ts';
import type { BySolution } from '../core/analysis/zone/solutions.ts';
import { SOLUTIONS } from '../core/analysis/zone/solutions.ts';
import { tradeLeft } from '../core/analysis/zone/trade.ts';
import type { Zone } from '../core/analysis/zone/zone.ts';

type Label = string | number;
interface PointJson {
  readonly utilities: readonly number[];
  readonly outcomes: readonly Readonly<Record<string, Label>>[];
  /** How many outcomes of this point are not listed; absent where all are. */
  readonly more?: number;
}

/** Outcomes that one frontier or one solution lists in all: a point may hold as many as a domain has. */
const OUTCOMES_LISTED = 100_000;

/** Sums are printed without the noise of their last bits. */
function printed(figure: number): number {
  return Number(figure.toPrecision(13));
}

/** @returns the analysis in the form that the command promises; `limit` is the number of frontier points listed. */
export function zoneJson(domain: Domain, zone: Zone, limit: number) {
  let left = OUTCOMES_LISTED;
  const points: PointJson[] = [];
  for (const point of zone.frontier.points.keys()) {
    if (points.length >= limit || left <= 0) break;
    const json = pointJson(domain, zone, point, left);
    left -= json.outcomes.length;
    points.push(json);
  }
  return {
    issues: domain.clauses.map(({ name, options }) => ({ name, options: options.map(({ label }) => label) })),
    parties: domain.parties.map(({ name }) => name),
    outcomes: zone.outcomes,
    rational: zone.rational,
    frontier: { points: zone.frontier.points.length, outcomes: zone.frontier.outcomes, list: points },
    solutions: Object.fromEntries(SOLUTIONS.map((name) => [name, solutionJson(domain, zone, name)])),
  };
}

function pointJson(domain: Domain, zone: Zone, point: number, atMost: number): PointJson {
  const listed = zone.frontier.outcomesOf(point, atMost);
  const { utilities = [], outcomes = 0 } = zone.frontier.points[point] ?? {};
  return {
    utilities: utilities.map(printed),
    outcomes: listed.map((outcome) => outcomeJson(domain, outcome)),
    ...(outcomes > listed.length ? { more: outcomes - listed.length } : {}),
  };
}

function outcomeJson(domain: Domain, text: DomainText): Readonly<Record<string, Label>> {
  return Object.fromEntries(
    domain.clauses.flatMap(({ name, options }, clause) => {
      const label = options[text[clause] ?? -1]?.label;
      return label === undefined ? [] : [[name, label]];
    }),
  );
}

/** Of a tie the first point stands in front, in the frontier's order, and `others` has the rest. */
function solutionJson(domain: Domain, zone: Zone, name: keyof BySolution<unknown>) {
  const points = zone.solutions[name];
  if (points === null) return null;
  const [first, ...others] = points.map((point) => pointJson(domain, zone, point, OUTCOMES_LISTED));
  return { ...first, tie: others.length > 0, ...(others.length > 0 ? { others } : {}) };
}

/** @returns the smallest sets of red lines to ease, with names. */
export function easingJson(domain: Domain, easing: Easing | null) {
  if (easing === null) return null;
  const sets = easing.sets.map(({ eased, outcomes }) => ({
    eased: eased.map(({ party, clause, option }) => ({
      party,
      issue: domain.clauses[clause]?.name ?? '',
      option: domain.clauses[clause]?.options[option]?.label ?? '',
    })),
    outcomes,
  }));
  return { lines: easing.lines, sets, more: easing.more };
}

/** @returns a text measured against the zone: its distance from every solution and the frontier, the trade left on the table. */
export function textJson(domain: Domain, zone: Zone, text: DomainText) {
  const utilities = utilitiesOf(domain, text);
  const measured = ({ point, gaps, squared }: Distance) => ({
    utilities: (zone.frontier.points[point]?.utilities ?? []).map(printed),
    gaps: gaps.map(printed),
    distance: printed(Math.sqrt(squared)),
  });
  const distances = distancesFrom(zone, utilities);
  return {
    utilities: utilities.map(printed),
    permitted: isPermittedText(domain, text),
    distances: {
      frontier: nearestOf(zone, utilities).map(measured),
      ...Object.fromEntries(SOLUTIONS.map((name) => [name, distances[name].map(measured)])),
    },
    tradeLeft: tradeLeft(domain, zone, text).best.map(({ gains, outcome, changes }) => ({
      gains: gains.map(printed),
      outcome: outcomeJson(domain, outcome),
      changes: changes.map(({ clause, from, to }) => {
        const { name = '', options = [] } = domain.clauses[clause] ?? {};
        return {
          issue: name,
          from: from === null ? null : (options[from]?.label ?? null),
          to: options[to]?.label ?? '',
        };
      }),
    })),
  };
}
