/** Which of many utility vectors nothing dominates, and which of them are one and the same. */

/** Vectors side by side: vector `i` has its figures from `i * parties` on. */
export interface Vectors {
  readonly parties: number;
  readonly figures: Float64Array;
  readonly size: number;
}

/** Marks a vector that another one dominates. */
export const DOMINATED = -1;

/**
 * Sorts vectors into points that nothing dominates: one is dominated where another is nowhere worse and somewhere better,
 * nowhere and somewhere meaning by more than the tolerance.
 * @returns for each vector the number of its point, equal vectors sharing one, or `DOMINATED`; and for each point a vector of it.
 * Points come with the first party's figure falling where there are two parties, with the total falling otherwise.
 */
export function paretoOf(
  vectors: Vectors,
  tolerances: readonly number[],
): { readonly pointOf: Int32Array; readonly points: readonly number[] } {
  return vectors.parties === 2 ? paretoOfTwo(vectors, tolerances) : paretoOfMany(vectors, tolerances);
}

/** Two parties: one sweep with the first party's figure falling; the second's must rise. */
function paretoOfTwo({ figures, size }: Vectors, tolerances: readonly number[]): ReturnType<typeof paretoOf> {
  const [first = 0, second = 0] = tolerances;
  const at = (index: number): number => figures[index] ?? 0;
  const order = Array.from({ length: size }, (_, vector) => vector);
  order.sort((a, b) => at(2 * b) - at(2 * a) || at(2 * b + 1) - at(2 * a + 1));
  const pointOf = new Int32Array(size).fill(DOMINATED);
  /** Vector that each point stands for; one whose point fell keeps its number until the end. */
  const found: number[] = [];
  const standing: number[] = [];
  for (const vector of order) {
    const [x, y] = [at(2 * vector), at(2 * vector + 1)];
    let last = standing.at(-1);
    if (last !== undefined && y <= at(2 * (found[last] ?? 0) + 1) + second) {
      const twin = found[last] ?? 0;
      if (at(2 * twin) - x <= first && at(2 * twin + 1) - y <= second) pointOf[vector] = last;
      continue;
    }
    // Better for the second party, and no worse for the first than points whose figure is higher by a ghost only.
    while (last !== undefined && at(2 * (found[last] ?? 0)) - x <= first) {
      standing.pop();
      last = standing.at(-1);
    }
    pointOf[vector] = found.length;
    standing.push(found.length);
    found.push(vector);
  }
  if (standing.length === found.length) return { pointOf, points: found };
  const renumbered = new Int32Array(found.length).fill(DOMINATED);
  for (const [number, point] of standing.entries()) renumbered[point] = number;
  for (const [vector, point] of pointOf.entries()) if (point >= 0) pointOf[vector] = renumbered[point] ?? DOMINATED;
  return { pointOf, points: standing.map((point) => found[point] ?? 0) };
}

/** Parties that the groups of `paretoOfMany` tell apart at most: 64 groups. */
const PARTIES_TOLD_APART = 6;

/**
 * Any number of parties: with the total falling, only points found before can dominate. Points stand in groups by the parties for
 * which they reach the mean: only groups that reach it wherever the vector does need to be searched.
 */
function paretoOfMany({ parties, figures, size }: Vectors, tolerances: readonly number[]): ReturnType<typeof paretoOf> {
  const totals = new Float64Array(size);
  const means = new Float64Array(parties);
  for (let vector = 0; vector < size; vector += 1)
    for (let party = 0; party < parties; party += 1) {
      const figure = figures[vector * parties + party] as number;
      totals[vector] = (totals[vector] as number) + figure;
      means[party] = (means[party] as number) + figure / size;
    }
  const order = Array.from({ length: size }, (_, vector) => vector);
  order.sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0) || a - b);
  const pointOf = new Int32Array(size).fill(DOMINATED);
  const points: number[] = [];
  /** The points' figures side by side. */
  const found = new Float64Array(size * parties);
  const told = Math.min(parties, PARTIES_TOLD_APART);
  const groups: number[][] = Array.from({ length: 1 << told }, () => []);
  const floor = new Float64Array(parties);
  const isOver = (point: number): boolean => {
    const from = point * parties;
    for (let party = 0; party < parties; party += 1)
      if ((found[from + party] as number) < (floor[party] as number)) return false;
    return true;
  };
  const reached = (from: Float64Array, at: number): number => {
    let mask = 0;
    for (let party = 0; party < told; party += 1)
      if ((from[at + party] as number) >= (means[party] as number)) mask |= 1 << party;
    return mask;
  };
  /** The point that dominated last: neighbours tend to fall to the same one. */
  let lately = 0;
  const pointOver = (): number => {
    if (points.length > 0 && isOver(lately)) return lately;
    const wanted = reached(floor, 0);
    for (let mask = wanted; mask < groups.length; mask += 1) {
      if ((mask & wanted) !== wanted) continue;
      for (const point of groups[mask] as number[]) if (isOver(point)) return point;
    }
    return DOMINATED;
  };
  for (const vector of order) {
    const at = vector * parties;
    for (let party = 0; party < parties; party += 1)
      floor[party] = (figures[at + party] as number) - (tolerances[party] ?? 0);
    const over = pointOver();
    if (over !== DOMINATED) {
      lately = over;
      const isTwin = tolerances.every(
        (tolerance, party) => (found[over * parties + party] ?? 0) - (floor[party] ?? 0) <= 2 * tolerance,
      );
      if (isTwin) pointOf[vector] = over;
      continue;
    }
    const point = points.length;
    for (let party = 0; party < parties; party += 1) found[point * parties + party] = figures[at + party] as number;
    groups[reached(figures, at)]?.push(point);
    pointOf[vector] = point;
    points.push(vector);
  }
  return { pointOf, points };
}
