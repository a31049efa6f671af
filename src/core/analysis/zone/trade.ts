/** The trade that a text leaves on the table: what could be changed so that somebody gains and nobody loses. */
import type { Domain, DomainText, Outcome } from './domain.ts';
import { tolerancesOf, utilitiesOf } from './domain.ts';
import type { Zone } from './zone.ts';

export interface TradeLeft {
  /** Points of the frontier that are better for somebody and worse for nobody; none where the text is a point itself or nothing permitted beats it. */
  readonly better: readonly number[];
  /** Those of them with the greatest gain in all: more than one is a tie. */
  readonly best: readonly Trade[];
}
export interface Trade {
  readonly point: number;
  /** In party order; none is negative. */
  readonly gains: readonly number[];
  /** The outcome of this point with the fewest clauses changed, the first in the order of their options. */
  readonly outcome: Outcome;
  readonly changes: readonly { readonly clause: number; readonly from: number | null; readonly to: number }[];
  /** How many outcomes of this point change as few clauses. */
  readonly alike: number;
}

/** Outcomes of a point that are looked through for the fewest changes. */
const LOOKED_THROUGH = 10_000;

/** @returns what a text leaves on the table within a zone of the same domain. */
export function tradeLeft(domain: Domain, zone: Zone, text: DomainText): TradeLeft {
  const now = utilitiesOf(domain, text);
  const tolerances = tolerancesOf(domain);
  const gainsOf = (point: number): readonly number[] =>
    (zone.frontier.points[point]?.utilities ?? []).map((figure, party) => {
      const gain = figure - (now[party] ?? 0);
      return Math.abs(gain) <= (tolerances[party] ?? 0) ? 0 : gain;
    });
  const total = (point: number): number => gainsOf(point).reduce((sum, gain) => sum + gain, 0);
  const better = [...zone.frontier.points.keys()].filter((point) => {
    const gains = gainsOf(point);
    return gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0);
  });
  const most = better.reduce((top, point) => Math.max(top, total(point)), 0);
  const slack = tolerances.reduce((sum, tolerance) => sum + tolerance, 0);
  return {
    better,
    best: better
      .filter((point) => most - total(point) <= slack)
      .map((point) => ({ point, gains: gainsOf(point), ...fewestChanges(zone, text, point) })),
  };
}

function fewestChanges(zone: Zone, text: DomainText, point: number): Pick<Trade, 'outcome' | 'changes' | 'alike'> {
  const all = zone.frontier.outcomesOf(point, LOOKED_THROUGH);
  const changesTo = (outcome: Outcome): Trade['changes'] =>
    outcome.flatMap((to, clause) => {
      const from = text[clause] ?? null;
      return from === to ? [] : [{ clause, from, to }];
    });
  const fewest = Math.min(...all.map((outcome) => changesTo(outcome).length));
  const [first, ...others] = all.filter((outcome) => changesTo(outcome).length === fewest);
  if (first === undefined) throw new Error(`point ${point} of a frontier has no outcome`);
  return { outcome: first, changes: changesTo(first), alike: others.length + 1 };
}
