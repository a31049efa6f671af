/** The exact Pareto frontier of a domain, built clause by clause: P(A + B) = P(P(A) + P(B)). */
import { hasHold, keyOf, openClauses, withOption } from './crossing.ts';
import type { Domain, Outcome } from './domain.ts';
import { isPermitted, tolerancesOf } from './domain.ts';
import { DOMINATED, paretoOf } from './pareto.ts';

export interface FrontierPoint {
  /** In party order. */
  readonly utilities: readonly number[];
  /** How many outcomes have these utilities: they are one point. */
  readonly outcomes: number;
}
export interface Frontier {
  /** With the first party's utility falling, then the second's, and so on. */
  readonly points: readonly FrontierPoint[];
  /** Outcomes on the frontier. */
  readonly outcomes: number;
  /** @returns at most so many outcomes of a point, in the order of the clauses' options. */
  outcomesOf(point: number, atMost: number): readonly Outcome[];
}

/** Texts of the first clauses that can still lie on the frontier; equal ones are one entry with several ways to it. */
interface Layer {
  readonly figures: Float64Array;
  readonly size: number;
  /** Options of the clauses that a rule not yet decided asks about, as one number: only texts that agree on them are compared. */
  readonly keys: readonly string[];
  readonly outcomes: Float64Array;
  /** The last way into each entry; each way names the entry and option it came by and the way before it, -1 for none. */
  readonly lastWay: Int32Array;
  readonly ways: {
    readonly from: readonly number[];
    readonly option: readonly number[];
    readonly before: readonly number[];
  };
}

const NO_WAYS = { from: [], option: [], before: [] };

/** @returns the frontier of the texts that no red line, closed option or rule bars; empty where a clause has no option left. */
export function frontierOf(domain: Domain): Frontier {
  const parties = domain.parties.length;
  const tolerances = tolerancesOf(domain);
  const layers: Layer[] = [
    {
      figures: new Float64Array(parties),
      size: 1,
      keys: [''],
      outcomes: Float64Array.of(1),
      lastWay: Int32Array.of(-1),
      ways: NO_WAYS,
    },
  ];
  for (const clause of domain.clauses.keys()) {
    const before = layers.at(-1);
    if (before !== undefined) layers.push(nextLayer(domain, clause, before, tolerances));
  }
  return readFrontier(layers, parties);
}

/** @returns the layer with one clause more: every entry at every option that may stand, pruned. */
function nextLayer(domain: Domain, clause: number, before: Layer, tolerances: readonly number[]): Layer {
  const parties = domain.parties.length;
  const options = domain.clauses[clause]?.options ?? [];
  const open = openClauses(domain.rules, clause);
  const due = domain.rules.filter(({ asks }) => Math.max(...asks.map((ask) => ask.clause)) === clause);
  const from: number[] = [];
  const by: number[] = [];
  const keys: string[] = [];
  const figures = new Float64Array(before.size * options.length * parties);
  const crosses = domain.rules.length > 0;
  for (const [at, option] of options.entries()) {
    if (!isPermitted(option)) continue;
    for (let entry = 0; entry < before.size; entry += 1) {
      const known = crosses ? withOption(before.keys[entry] ?? '', clause, at) : null;
      if (known !== null && due.some((rule) => rule.effect === 'bars' && hasHold(rule, known))) continue;
      const to = from.length * parties;
      for (let party = 0; party < parties; party += 1)
        figures[to + party] = (before.figures[entry * parties + party] ?? 0) + (option.worth[party] ?? 0);
      if (known !== null)
        for (const { effect } of due.filter((rule) => rule.effect !== 'bars' && hasHold(rule, known)))
          for (let party = 0; effect !== 'bars' && party < parties; party += 1)
            figures[to + party] = (figures[to + party] ?? 0) + (effect[party] ?? 0);
      from.push(entry);
      by.push(at);
      keys.push(known === null ? '' : keyOf(known, open));
    }
  }
  const layer = { figures, from, by, keys };
  return crosses ? pruneByKey(layer, before, parties, tolerances) : prune(layer, null, before, parties, tolerances);
}

interface Candidates {
  readonly figures: Float64Array;
  readonly from: readonly number[];
  readonly by: readonly number[];
  readonly keys: readonly string[];
}

/** @returns the entries among some of the candidates (null: all) that nothing dominates. */
function prune(
  all: Candidates,
  some: readonly number[] | null,
  before: Layer,
  parties: number,
  tolerances: readonly number[],
): Layer {
  const size = some?.length ?? all.from.length;
  const figures = some === null ? all.figures : new Float64Array(size * parties);
  for (const [to, candidate] of (some ?? []).entries())
    for (let party = 0; party < parties; party += 1)
      figures[to * parties + party] = all.figures[candidate * parties + party] ?? 0;
  const { pointOf, points } = paretoOf({ parties, figures, size }, tolerances);
  const kept = new Float64Array(points.length * parties);
  for (const [point, vector] of points.entries())
    for (let party = 0; party < parties; party += 1)
      kept[point * parties + party] = figures[vector * parties + party] ?? 0;
  const outcomes = new Float64Array(points.length);
  const lastWay = new Int32Array(points.length).fill(-1);
  const ways = { from: [] as number[], option: [] as number[], before: [] as number[] };
  for (let vector = 0; vector < size; vector += 1) {
    const point = pointOf[vector] ?? DOMINATED;
    if (point === DOMINATED) continue;
    const candidate = some === null ? vector : (some[vector] ?? 0);
    const entry = all.from[candidate] ?? 0;
    outcomes[point] = (outcomes[point] ?? 0) + (before.outcomes[entry] ?? 0);
    ways.from.push(entry);
    ways.option.push(all.by[candidate] ?? 0);
    ways.before.push(lastWay[point] ?? -1);
    lastWay[point] = ways.from.length - 1;
  }
  const keys = points.map((vector) => all.keys[some === null ? vector : (some[vector] ?? 0)] ?? '');
  return { figures: kept, size: points.length, keys, outcomes, lastWay, ways };
}

/** @returns the entries of every key, each pruned among its own. */
function pruneByKey(all: Candidates, before: Layer, parties: number, tolerances: readonly number[]): Layer {
  const byKey = new Map<string, number[]>();
  for (const [candidate, key] of all.keys.entries()) {
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, [candidate]);
    else same.push(candidate);
  }
  const parts = [...byKey.values()].map((some) => prune(all, some, before, parties, tolerances));
  const joined = { from: [] as number[], option: [] as number[], before: [] as number[] };
  const figures: number[] = [];
  const keys: string[] = [];
  const outcomes: number[] = [];
  const lastWay: number[] = [];
  for (const part of parts) {
    const shift = joined.from.length;
    const shifted = (way: number): number => (way === -1 ? -1 : way + shift);
    for (const entry of part.ways.from) joined.from.push(entry);
    for (const option of part.ways.option) joined.option.push(option);
    for (const way of part.ways.before) joined.before.push(shifted(way));
    for (const figure of part.figures) figures.push(figure);
    for (const key of part.keys) keys.push(key);
    for (const count of part.outcomes) outcomes.push(count);
    for (const way of part.lastWay) lastWay.push(shifted(way));
  }
  return {
    figures: Float64Array.from(figures),
    size: keys.length,
    keys,
    outcomes: Float64Array.from(outcomes),
    lastWay: Int32Array.from(lastWay),
    ways: joined,
  };
}

/** @returns the last layer's entries as points, in their stated order, with the ways back through the layers. */
function readFrontier(layers: readonly Layer[], parties: number): Frontier {
  const last = layers.at(-1);
  if (last === undefined) throw new Error('a frontier without a layer');
  const utilities = Array.from({ length: last.size }, (_, entry) =>
    Array.from(last.figures.subarray(entry * parties, (entry + 1) * parties)),
  );
  const order = utilities.map((_, entry) => entry);
  order.sort((a, b) => {
    const party = utilities[a]?.findIndex((figure, i) => figure !== utilities[b]?.[i]) ?? -1;
    return party === -1 ? a - b : (utilities[b]?.[party] ?? 0) - (utilities[a]?.[party] ?? 0);
  });
  return {
    points: order.map((entry) => ({ utilities: utilities[entry] ?? [], outcomes: last.outcomes[entry] ?? 0 })),
    outcomes: last.outcomes.reduce((sum, count) => sum + count, 0),
    outcomesOf(point, atMost) {
      const found: number[][] = [];
      const text: number[] = [];
      const walk = (clause: number, entry: number): void => {
        const layer = layers[clause];
        if (clause === 0 || layer === undefined) {
          found.push([...text]);
          return;
        }
        for (
          let way = layer.lastWay[entry] ?? -1;
          way !== -1 && found.length < atMost;
          way = layer.ways.before[way] ?? -1
        ) {
          text[clause - 1] = layer.ways.option[way] ?? 0;
          walk(clause - 1, layer.ways.from[way] ?? 0);
        }
      };
      const entry = order[point];
      if (entry !== undefined && atMost > 0) walk(layers.length - 1, entry);
      return found.sort(byOptions);
    },
  };
}

/** Outcomes in the order of the clauses' options. */
function byOptions(a: Outcome, b: Outcome): number {
  const clause = a.findIndex((option, i) => option !== b[i]);
  return clause === -1 ? 0 : (a[clause] ?? 0) - (b[clause] ?? 0);
}
