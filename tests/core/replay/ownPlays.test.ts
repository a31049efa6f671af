/** Whatever a stranger's scenario says, once it has passed the check it can be played: no seat is stuck, no computer player fails, nothing takes long. */
import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Command } from '../../../src/core/model/command.ts';
import type { Scenario } from '../../../src/core/model/scenario/scenario.ts';
import { makeForeignRulebook } from '../../../src/core/rules/book/rulebook.ts';
import { firstFault } from '../../../src/core/scenario/check.ts';
import { openSession } from '../../../src/session/openSession.ts';
import { computing } from '../../support/computing.ts';
import { LANTERN } from '../../support/lanternSound.ts';
import type { Json } from '../../support/spoil.ts';
import { at, changedAt, placesIn } from '../../support/spoil.ts';

vi.setConfig({ testTimeout: 180_000 });

/** Milliseconds for two whole games; they take a twentieth of it. */
const LONGEST = 2000;
const whole = JSON.parse(JSON.stringify(LANTERN)) as Json;
const places = placesIn(whole);
const numbers = places.filter((way) => typeof at(whole, way) === 'number' && way[0] !== 'format');
const items = places.filter((way) => Array.isArray(at(whole, way.slice(0, -1))));

type Change = (scenario: Json) => Json;
/** A number that may be anything, an item that is left out or stands twice, a part that stands where another of its kind stood. */
const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom(...numbers), fc.constantFrom(0, 1, 2, -1, 5, 10, 30, 100, -100, 10000, -10000))
      .map(([way, to]) => put(way, () => to)),
  },
  { weight: 2, arbitrary: fc.constantFrom(...items).map((way) => put(way, () => undefined)) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(...items)
      .map((way) => put(way.slice(0, -1), (list) => [...(list as Json[]), ...(list as Json[])])),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...places), fc.nat()).map(([way, n]) => put(way, () => likeOf(way, n))),
  },
);

function put(way: readonly string[], next: (before: Json) => Json | undefined): Change {
  return (scenario) => {
    const before = at(scenario, way);
    return before === undefined ? scenario : changedAt(scenario, way, next(before));
  };
}
function likeOf(way: readonly string[], n: number): Json | undefined {
  const alike = places.filter((other) => other.at(-1) === way.at(-1));
  return at(whole, alike[n % alike.length] ?? way);
}

test('a scenario that passes the check is played to its end, watched and from a seat', () => {
  let played = 0;
  let refused = 0;
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), fc.string(), (changes, seed) => {
      const scenario = changes.reduce((now, one) => one(now), whole) as unknown as Scenario;
      if (firstFault(scenario) !== null) {
        refused += 1;
        return;
      }
      played += 1;
      const began = process.cpuUsage();
      const book = makeForeignRulebook(scenario, 'lesson');
      const watched = openSession(book, { seed, seat: null });
      for (let i = 0; i < 1000 && watched.view().table.phase !== 'ended'; i++) watched.step();
      expect(watched.view().table.phase).toBe('ended');
      const [seat] = book.leaders;
      if (seat === undefined) throw new Error('nobody sits there');
      const own = openSession(book, { seed, seat });
      for (let i = 0; i < 100 && own.view().table.phase !== 'ended'; i++) own.send(passing(own.moves()[0]?.type, seat));
      expect(computing(began)).toBeLessThan(LONGEST);
    }),
    { numRuns: 1000 },
  );
  expect(played).toBeGreaterThan(300);
  expect(refused).toBeGreaterThan(300);
});

/** Hands over, or sends nothing of weight where that is not enough. */
function passing(first: Command['type'] | undefined, by: string): Command {
  return (first === 'orderSteps' ? { type: first, by, after: {} } : { type: 'handOver', by }) as Command;
}
