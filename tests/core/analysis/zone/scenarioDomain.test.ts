/** Every shipped scenario says whether there is room for agreement, and the answer is that of every text by itself. */
import { describe, expect, test } from 'vitest';
import { smallestEasing } from '../../../../src/core/analysis/zone/easing.ts';
import {
  barsOf,
  domainText,
  draftOf,
  LINES,
  noDealOnDay0,
  scenarioDomain,
} from '../../../../src/core/analysis/zone/scenarioDomain.ts';
import { utilitiesOf } from '../../../../src/core/analysis/zone/domain.ts';
import { SOLUTIONS } from '../../../../src/core/analysis/zone/solutions.ts';
import { zoneOf } from '../../../../src/core/analysis/zone/zone.ts';
import { makeRulebook } from '../../../../src/core/rules/book/rulebook.ts';
import { worthOf } from '../../../../src/core/rules/text/signing.ts';
import { everyScenario } from '../../../support/scenarios.ts';
import { bruteForce, rounded } from '../../../support/zones.ts';

describe.each(everyScenario().map((scenario) => [scenario.id, makeRulebook(scenario)] as const))('%s', (_, book) => {
  const zones = LINES.map((lines) => zoneOf(scenarioDomain(book, barsOf(book, lines), noDealOnDay0(book, null))));

  test('has no less room the further red lines ease', () => {
    const counts = zones.map(({ rational, permitted }) => [rational, permitted] as const);
    for (const [i, [rational, permitted]] of counts.entries()) {
      expect(rational).toBeGreaterThanOrEqual(counts[i - 1]?.[0] ?? 0);
      expect(permitted).toBeGreaterThanOrEqual(counts[i - 1]?.[1] ?? 0);
    }
  });

  test('has some room where the stances can ease furthest, in every reading of time', () => {
    for (const reading of [null, ...book.scenario.readings.map(({ id }) => id)]) {
      const domain = scenarioDomain(book, barsOf(book, 'furthest'), noDealOnDay0(book, reading));
      const zone = zoneOf(domain);
      expect([reading, zone.rational > 0]).toEqual([reading, true]);
      expect(smallestEasing(domain, 1)?.lines).toBe(0);
    }
  });

  test('has the frontier, counts and solutions of every text by itself', () => {
    const domain = scenarioDomain(book, barsOf(book, 'furthest'), noDealOnDay0(book, null));
    const brute = bruteForce(domain);
    const zone = zoneOf(domain);
    expect([zone.permitted, zone.rational]).toEqual([brute.permitted.length, brute.rational.length]);
    expect(zone.frontier.points.map(({ utilities }) => rounded(utilities)).sort()).toEqual(
      brute.frontier.map(({ utilities }) => rounded(utilities)).sort(),
    );
    for (const name of SOLUTIONS)
      expect(
        (zone.solutions[name] ?? []).map((at) => rounded(zone.frontier.points[at]?.utilities ?? [])).sort(),
      ).toEqual(brute.solutions[name].map(rounded).sort());
  });

  test('weighs a text as the signing does', () => {
    const domain = scenarioDomain(book, barsOf(book, 'none'), noDealOnDay0(book, null));
    for (const outcome of zones[2]?.frontier.outcomesOf(0, 5) ?? []) {
      const draft = draftOf(book, outcome);
      expect(domainText(book, draft)).toEqual(outcome);
      expect(utilitiesOf(domain, outcome)).toEqual(book.sides.map((side) => worthOf(book, side, draft)));
    }
  });
});
