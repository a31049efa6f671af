/** How many outcomes leave nobody below its reservation: counted without listing them. */
import type { Domain } from './domain.ts';
import { isPermitted, isPermittedText, tolerancesOf, utilitiesOf } from './domain.ts';

/** @returns how many outcomes may stand: no red line, closed option or rule bars them; and how many of these are individually rational. */
export function countOutcomes(domain: Domain): { readonly permitted: number; readonly rational: number } {
  const tolerances = tolerancesOf(domain);
  const floors = domain.parties.map(({ reservation }, party) => reservation - (tolerances[party] ?? 0));
  if (domain.rules.length > 0) return countOneByOne(domain, floors);
  const worths = domain.clauses.map(({ options }) => options.filter(isPermitted).map(({ worth }) => worth));
  const permitted = worths.reduce((size, options) => size * options.length, 1);
  if (permitted === 0) return { permitted, rational: 0 };
  const [left, right] = halves(worths).map((half) => sumsOf(half, floors.length)) as [Float64Array, Float64Array];
  const rational = floors.length <= 2 ? countOfTwo(left, right, floors) : countOfMany(left, right, floors);
  return { permitted, rational };
}

/** Clauses in two groups whose numbers of combinations are near each other: each is listed, their product is not. */
function halves(worths: readonly (readonly (readonly number[])[])[]) {
  const groups = [[], []] as (readonly (readonly number[])[])[][];
  const sizes = [1, 1];
  for (const clause of [...worths].sort((a, b) => b.length - a.length)) {
    const to = (sizes[0] ?? 1) <= (sizes[1] ?? 1) ? 0 : 1;
    groups[to]?.push(clause);
    sizes[to] = (sizes[to] ?? 1) * clause.length;
  }
  return groups;
}

/** @returns the utilities of every combination, side by side. */
function sumsOf(clauses: readonly (readonly (readonly number[])[])[], parties: number): Float64Array {
  let sums = new Float64Array(parties);
  for (const options of clauses) {
    const next = new Float64Array(sums.length * options.length);
    let to = 0;
    for (const worth of options)
      for (let from = 0; from < sums.length; from += parties)
        for (let party = 0; party < parties; party += 1) {
          next[to] = (sums[from + party] ?? 0) + (worth[party] ?? 0);
          to += 1;
        }
    sums = next;
  }
  return sums;
}

/** One or two parties: with the first one's sum rising on the left, ever more of the right is enough for it; a tree counts those enough for the second. */
function countOfTwo(left: Float64Array, right: Float64Array, floors: readonly number[]): number {
  const parties = floors.length;
  const [first = 0, second = 0] = floors;
  const x = (sums: Float64Array, at: number): number => sums[at * parties] ?? 0;
  const y = (sums: Float64Array, at: number): number => (parties === 2 ? (sums[at * parties + 1] ?? 0) : 0);
  const lefts = Uint32Array.from({ length: left.length / parties }, (_, at) => at);
  const rights = Uint32Array.from({ length: right.length / parties }, (_, at) => at);
  lefts.sort((a, b) => x(left, a) - x(left, b));
  rights.sort((a, b) => x(right, b) - x(right, a));
  const seconds = Float64Array.from(rights, (at) => y(right, at)).sort();
  const tree = new Uint32Array(seconds.length + 1);
  let added = 0;
  let count = 0;
  for (const l of lefts) {
    while (added < rights.length && x(left, l) + x(right, rights[added] ?? 0) >= first) {
      const place = placeOf(seconds, y(right, rights[added] ?? 0));
      for (let at = place + 1; at < tree.length; at += at & -at) tree[at] = (tree[at] ?? 0) + 1;
      added += 1;
    }
    let below = 0;
    for (let at = placeOf(seconds, second - y(left, l)); at > 0; at -= at & -at) below += tree[at] ?? 0;
    count += added - below;
  }
  return count;
}

/** @returns how many of the rising figures are less. */
function placeOf(rising: Float64Array, figure: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < figure) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** More parties: every pair of combinations. */
function countOfMany(left: Float64Array, right: Float64Array, floors: readonly number[]): number {
  const parties = floors.length;
  const needs = new Float64Array(parties);
  let count = 0;
  for (let l = 0; l < left.length; l += parties) {
    for (let party = 0; party < parties; party += 1) needs[party] = (floors[party] ?? 0) - (left[l + party] ?? 0);
    for (let r = 0; r < right.length; r += parties) {
      let party = 0;
      while (party < parties && (right[r + party] as number) >= (needs[party] as number)) party += 1;
      if (party === parties) count += 1;
    }
  }
  return count;
}

/** Rules that cross clauses: every outcome by itself. */
function countOneByOne(domain: Domain, floors: readonly number[]): { permitted: number; rational: number } {
  const text = domain.clauses.map(() => 0);
  const found = { permitted: 0, rational: 0 };
  const walk = (clause: number): void => {
    if (clause === domain.clauses.length) {
      if (!isPermittedText(domain, text)) return;
      found.permitted += 1;
      const utilities = utilitiesOf(domain, text);
      if (floors.every((floor, party) => (utilities[party] ?? 0) >= floor)) found.rational += 1;
      return;
    }
    for (const [at, option] of (domain.clauses[clause]?.options ?? []).entries()) {
      if (!isPermitted(option)) continue;
      text[clause] = at;
      walk(clause + 1);
    }
  };
  walk(0);
  return found;
}
