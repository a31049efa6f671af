/** Frontier, individually rational outcomes and solutions against a brute force, over hundreds of small random domains. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distancesFrom, nearestOf } from '../../../../src/core/analysis/zone/distance.ts';
import type { Domain } from '../../../../src/core/analysis/zone/domain.ts';
import { isTooLarge, utilitiesOf } from '../../../../src/core/analysis/zone/domain.ts';
import { smallestEasing } from '../../../../src/core/analysis/zone/easing.ts';
import { SOLUTIONS } from '../../../../src/core/analysis/zone/solutions.ts';
import { tradeLeft } from '../../../../src/core/analysis/zone/trade.ts';
import { zoneOf } from '../../../../src/core/analysis/zone/zone.ts';
import { bruteForce, KINDS_OF_FIGURES, randomDomain, rounded } from '../../../support/zones.ts';

/** Draws every choice of a domain from fast-check, so that a failing one is shrunk. */
function eachDomain(check: (domain: Domain) => void, numRuns = 600): void {
  fc.assert(
    fc.property(fc.gen(), fc.constantFrom(...KINDS_OF_FIGURES), (gen, kind) =>
      check(randomDomain((below) => gen(fc.nat, { max: below - 1 }), kind)),
    ),
    { numRuns },
  );
}

test('the frontier is that of every outcome by itself, red lines, crossing rules and ghosts included', () => {
  eachDomain((domain) => {
    const { frontier } = zoneOf(domain);
    const brute = bruteForce(domain);
    const ours = frontier.points.map(({ utilities, outcomes }, point) => ({
      utilities: rounded(utilities),
      outcomes: frontier.outcomesOf(point, Infinity).map(String).sort(),
      count: outcomes,
    }));
    const theirs = brute.frontier.map(({ utilities, outcomes }) => ({
      utilities: rounded(utilities),
      outcomes: outcomes.map(String).sort(),
      count: outcomes.length,
    }));
    const byUtilities = (a: { utilities: string }, b: { utilities: string }): number =>
      a.utilities < b.utilities ? -1 : 1;
    expect(ours.sort(byUtilities)).toEqual(theirs.sort(byUtilities));
  });
});

test('the counts are those of every outcome by itself', () => {
  eachDomain((domain) => {
    const zone = zoneOf(domain);
    const brute = bruteForce(domain);
    expect([zone.outcomes, zone.permitted, zone.rational]).toEqual([
      brute.all.length,
      brute.permitted.length,
      brute.rational.length,
    ]);
    expect(zone.rationalPoints.length > 0).toBe(zone.rational > 0);
  });
});

test('each solution is what its definition says, and every tie is told', () => {
  eachDomain((domain) => {
    const { frontier, solutions } = zoneOf(domain);
    const brute = bruteForce(domain);
    for (const name of SOLUTIONS) {
      const ours = (solutions[name] ?? []).map((point) => rounded(frontier.points[point]?.utilities ?? []));
      expect([name, ...ours.sort()]).toEqual([name, ...brute.solutions[name].map(rounded).sort()]);
    }
  });
});

test('points stand with the first utility falling, and as many outcomes are listed as asked for', () => {
  eachDomain((domain) => {
    const { frontier } = zoneOf(domain);
    const firsts = frontier.points.map(({ utilities }) => utilities[0] ?? 0);
    expect(firsts).toEqual(firsts.toSorted((a, b) => b - a));
    expect(frontier.outcomes).toBe(frontier.points.reduce((sum, { outcomes }) => sum + outcomes, 0));
    for (const [point, { outcomes }] of frontier.points.entries()) {
      expect(frontier.outcomesOf(point, 2)).toHaveLength(Math.min(2, outcomes));
      expect(frontier.outcomesOf(point, 0)).toEqual([]);
    }
  }, 200);
});

test('easing a smallest set of red lines opens a zone, and no smaller set does', () => {
  eachDomain((domain) => {
    const easing = smallestEasing(domain, Infinity);
    const brute = bruteForce({
      ...domain,
      clauses: domain.clauses.map((clause) => ({
        ...clause,
        options: clause.options.map((option) => ({ ...option, barredBy: [] })),
      })),
    });
    const linesOf = (outcome: readonly number[]): readonly string[] =>
      outcome.flatMap((option, clause) =>
        (domain.clauses[clause]?.options[option]?.barredBy ?? []).map((party) => `${clause} ${option} ${party}`),
      );
    const sets = brute.rational.map(({ outcome }) => linesOf(outcome));
    const fewest = Math.min(...sets.map((lines) => lines.length));
    if (easing === null) {
      expect(sets).toEqual([]);
      return;
    }
    expect(easing.lines).toBe(fewest);
    const smallest = sets.filter((lines) => lines.length === fewest).map(String);
    const ours = easing.sets.map(({ eased }) =>
      eased.map(({ party, clause, option }) => `${clause} ${option} ${party}`).join(),
    );
    expect(ours.toSorted()).toEqual([...new Set(smallest)].sort());
    expect(easing.sets.reduce((sum, { outcomes }) => sum + outcomes, 0)).toBe(smallest.length);
  });
});

test('a trade left on the table harms nobody, gains the most, and is none only where nothing is better', () => {
  eachDomain((domain) => {
    const zone = zoneOf(domain);
    for (const { outcome, utilities } of bruteForce(domain).all.slice(0, 12)) {
      const trade = tradeLeft(domain, zone, outcome);
      const better = zone.frontier.points.filter(
        (point) =>
          point.utilities.every((figure, i) => figure >= (utilities[i] ?? 0) - 1e-9) &&
          point.utilities.some((figure, i) => figure > (utilities[i] ?? 0) + 1e-9),
      );
      expect(trade.better).toHaveLength(better.length);
      const gained = better.map((point) =>
        point.utilities.reduce((sum, figure, i) => sum + figure - (utilities[i] ?? 0), 0),
      );
      for (const best of trade.best) {
        expect(best.gains.reduce((sum, gain) => sum + gain, 0)).toBeCloseTo(Math.max(...gained), 9);
        const changed = outcome.map((from, i) => best.changes.find(({ clause }) => clause === i)?.to ?? from);
        expect(changed).toEqual(best.outcome);
        expect(rounded(utilitiesOf(domain, changed))).toBe(rounded(zone.frontier.points[best.point]?.utilities ?? []));
      }
    }
  }, 200);
});

test('a text lies at no distance from a solution that it is, and the nearest point is no further than any', () => {
  eachDomain((domain) => {
    const zone = zoneOf(domain);
    for (const point of zone.solutions.nash ?? []) {
      const utilities = zone.frontier.points[point]?.utilities ?? [];
      expect(distancesFrom(zone, utilities).nash.some(({ squared }) => squared === 0)).toBe(true);
      expect(nearestOf(zone, utilities)[0]?.squared).toBe(0);
    }
  }, 100);
});

/** A domain of two parties without red lines; `worths` is one row an option. */
function plain(reservations: readonly number[], ...worths: readonly (readonly (readonly number[])[])[]): Domain {
  return {
    parties: reservations.map((reservation, i) => ({ name: String(i), reservation })),
    clauses: worths.map((options, clause) => ({
      name: String(clause),
      options: options.map((worth, label) => ({ label, worth, barredBy: [], closed: false })),
    })),
    rules: [],
  };
}

test('0.1 + 0.2 is no better than 0.3: no ghost enters the frontier', () => {
  const clauses = (...rest: readonly number[]) =>
    [
      [
        [0.1, 1, ...rest],
        [0.3, 0.5, ...rest],
      ],
      [
        [0.2, 0, ...rest],
        [0, 1, ...rest],
      ],
    ] as const;
  expect(0.1 + 0.2).toBeGreaterThan(0.3);
  const two = zoneOf(plain([0, 0], ...clauses()));
  expect(two.frontier.points.map(({ utilities }) => rounded(utilities))).toEqual(['0.5 0.5', '0.3 1.5', '0.1 2']);
  const three = zoneOf(plain([0, 0, 0], ...clauses(1)));
  expect(three.frontier.points).toHaveLength(3);
  const floor = zoneOf(plain([0.3, 0], ...clauses()));
  expect(floor.rational).toBe(3);
  const above = zoneOf(plain([0.1 + 0.2, 0], ...clauses()));
  expect(above.rational).toBe(3);
});

test('an empty zone, no acceptable option and all tied are answers', () => {
  const empty = zoneOf(
    plain(
      [2, 2],
      [
        [3, 0],
        [0, 3],
      ],
    ),
  );
  expect([empty.rational, empty.frontier.points.length, empty.solutions.nash, empty.ideal]).toEqual([0, 2, null, null]);
  const domain = plain(
    [0, 0],
    [
      [3, 0],
      [0, 3],
    ],
  );
  const barred: Domain = {
    ...domain,
    clauses: domain.clauses.map((clause) => ({
      ...clause,
      options: clause.options.map((option) => ({ ...option, barredBy: ['0'] })),
    })),
  };
  const none = zoneOf(barred);
  expect([none.permitted, none.frontier.points, none.solutions.welfare]).toEqual([0, [], null]);
  expect(smallestEasing(barred, 9)?.lines).toBe(1);
  const tied = zoneOf(
    plain(
      [1, 1],
      [
        [1, 1],
        [1, 1],
      ],
      [
        [0, 0],
        [0, 0],
        [0, 0],
      ],
    ),
  );
  expect(tied.frontier.points).toEqual([{ utilities: [1, 1], outcomes: 6 }]);
  for (const name of SOLUTIONS) expect(tied.solutions[name]).toEqual([0]);
  const apart = zoneOf(
    plain(
      [0, 0],
      [
        [3, 1],
        [1, 3],
      ],
    ),
  );
  for (const name of SOLUTIONS) expect(apart.solutions[name]).toHaveLength(2);
});

test('who can have no more than its reservation is wholly satisfied in Kalai-Smorodinsky', () => {
  const { solutions, frontier } = zoneOf(
    plain(
      [1, 0, 0],
      [
        [1, 4, 1],
        [1, 2, 2],
        [1, 1, 4],
      ],
    ),
  );
  const [point = -1] = solutions.kalaiSmorodinsky ?? [];
  expect(solutions.kalaiSmorodinsky).toHaveLength(1);
  expect(frontier.points[point]?.utilities).toEqual([1, 2, 2]);
});

test('a domain too large is known by its size alone', () => {
  const options = Array.from({ length: 10 }, () => [0, 0]);
  const clauses = (count: number) => plain([0, 0], ...Array.from({ length: count }, () => options));
  expect(isTooLarge(clauses(10))).toBe(false);
  expect(isTooLarge(clauses(11))).toBe(true);
  expect(() => zoneOf(clauses(30))).toThrow(/too large/);
});
