/** How fast the room for agreement is found: clause by clause beside every outcome by itself, over the same two domains. */
import type { Domain } from '../../src/core/analysis/zone/domain.ts';
import { zoneOf } from '../../src/core/analysis/zone/zone.ts';
import { chanceFrom, draw } from '../../src/core/model/chance.ts';

export interface ZoneFigures {
  readonly parties: number;
  readonly outcomes: number;
  /** Points of the frontier. */
  readonly points: number;
  /** Milliseconds: the first time, median and fastest of those after it, and the brute force once. */
  readonly first: number;
  readonly median: number;
  readonly fastest: number;
  readonly brute: number;
}

const TIMES = 21;

/** @returns a domain whose options are worth much to some and little to others, as whole points; the seed gives always the same. */
function opposedDomain(seed: string, parties: number, clauses: number, options: number): Domain {
  let chance = chanceFrom(seed);
  const pick = (below: number): number => {
    const [drawn, next] = draw(chance, below);
    chance = next;
    return drawn;
  };
  const weights = Array.from({ length: parties }, () => Array.from({ length: clauses }, () => 10 + pick(11)));
  return {
    parties: weights.map((_, party) => ({ name: `party ${party}`, reservation: 15_000 * clauses * 0.25 })),
    clauses: Array.from({ length: clauses }, (_, clause) => ({
      name: `clause ${clause}`,
      options: Array.from({ length: options }, (__, label) => {
        const drawn = weights.map(() => pick(1000));
        const shared = Math.floor(drawn.reduce((sum, value) => sum + value, 0) / parties / 3);
        return {
          label,
          worth: weights.map((own, party) => (own[clause] ?? 0) * ((drawn[party] ?? 0) - shared + 200)),
          barredBy: [],
          closed: false,
        };
      }),
    })),
    rules: [],
  };
}

/** Every outcome is valued, sorted by its total and held against the points found so far. @returns how many points there are and how many outcomes are rational. */
function bruteForce({ parties, clauses }: Domain): { readonly points: number; readonly rational: number } {
  const outcomes: number[][] = [];
  let rational = 0;
  const walk = (clause: number, sums: readonly number[]): void => {
    const here = clauses[clause];
    if (here === undefined) {
      outcomes.push([...sums]);
      if (parties.every(({ reservation }, party) => (sums[party] ?? 0) >= reservation)) rational += 1;
      return;
    }
    for (const { worth } of here.options)
      walk(
        clause + 1,
        sums.map((sum, party) => sum + (worth[party] ?? 0)),
      );
  };
  walk(
    0,
    parties.map(() => 0),
  );
  const totals = new Map(outcomes.map((sums) => [sums, sums.reduce((sum, figure) => sum + figure, 0)]));
  outcomes.sort((a, b) => (totals.get(b) ?? 0) - (totals.get(a) ?? 0));
  const points: number[][] = [];
  for (const sums of outcomes)
    if (!points.some((point) => point.every((figure, party) => figure >= (sums[party] ?? 0)))) points.push(sums);
  return { points: points.length, rational };
}

function figuresOf(domain: Domain): ZoneFigures {
  const times: number[] = [];
  let zone = null;
  for (let time = 0; time < TIMES; time += 1) {
    const began = performance.now();
    zone = zoneOf(domain);
    times.push(performance.now() - began);
  }
  if (zone === null) throw new Error('nothing was measured');
  const began = performance.now();
  const brute = bruteForce(domain);
  const took = performance.now() - began;
  const points = zone.frontier.points.length;
  if (brute.points !== points || brute.rational !== zone.rational)
    throw new Error(
      `${points} points and ${zone.rational} rational outcomes, by brute force ${brute.points} and ${brute.rational}`,
    );
  const [first = 0, ...later] = times;
  const median = later.sort((a, b) => a - b)[Math.floor(later.length / 2)] ?? 0;
  const [fastest = 0] = later;
  return { parties: domain.parties.length, outcomes: zone.outcomes, points, first, median, fastest, brute: took };
}

/** @returns the figures of two parties with 390,625 outcomes and of five with 65,536; throws where the brute force finds another frontier. */
export function zoneFigures(): { readonly two: ZoneFigures; readonly five: ZoneFigures } {
  return { two: figuresOf(opposedDomain('bench/2', 2, 8, 5)), five: figuresOf(opposedDomain('bench/37', 5, 8, 4)) };
}
