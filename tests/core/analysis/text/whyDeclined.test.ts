/** Why not, and what then: over random games the change turns the answer, the road ends in a state that accepts, and nothing hidden shows. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { handsOf, shareOf, shareOfAll } from '../../../../src/core/analysis/stance/hands.ts';
import { whyDeclined } from '../../../../src/core/analysis/text/whyDeclined.ts';
import type { Receipt } from '../../../../src/core/model/play/room.ts';
import type { State } from '../../../../src/core/model/play/state.ts';
import type { LeaderId, OptionId, SignalName, Terms } from '../../../../src/core/model/vocabulary.ts';
import { apply } from '../../../../src/core/rules/apply.ts';
import { termsOf } from '../../../../src/core/rules/text/package.ts';
import { positionsOf } from '../../../support/positions.ts';
import { after, BOOK, withSeat } from '../../../support/testGame.ts';

const TALKS = positionsOf('whyDeclined', 2).filter(({ table }) => table.phase === 'talks');
const RUNS = { seed: 5_092_025, numRuns: 300 };
const terms = fc
  .array(fc.constantFrom(...BOOK.scenario.clauses.flatMap(({ id, options }) => options.map((one) => [id, one.id]))), {
    minLength: 1,
    maxLength: 3,
  })
  .map((pairs): Terms => Object.fromEntries(pairs) as Terms);

/** @returns the receipt when the pen-holder tables a package and everybody answers by stance; null where it is refused. */
function tabled(state: State, package_: Terms): Receipt | null {
  const by = state.table.pen;
  const first = by === null ? null : apply(BOOK, state, { type: 'propose', by, terms: package_ });
  if (first === null || !first.ok) return null;
  const before = state.room.receipts.length;
  let now = first.value.state;
  while (now.room.receipts.length === before) now = after(now, { type: 'handOver', by: now.table.awaits[0] ?? '' });
  return now.room.receipts[before] ?? null;
}
const declined = (state: State, package_: Terms): Receipt | null => {
  const receipt = tabled(state, package_);
  return receipt === null || receipt.initialled ? null : receipt;
};

/** @returns every package that differs from `terms` in at most `atMost` clauses, an option changed or left out. */
function changedIn(package_: Terms, atMost: number): readonly Terms[] {
  return termsOf(package_)
    .reduce<readonly Terms[]>(
      (all, [clause, was]) =>
        all.flatMap((one) => {
          const { [clause]: _, ...rest } = one;
          const others = BOOK.clause(clause).options.filter(({ id }) => id !== was);
          return [one, rest, ...others.map(({ id }): Terms => ({ ...rest, [clause]: id }))];
        }),
      [package_],
    )
    .filter((one) => Object.keys(one).length > 0 && changes(package_, one) <= atMost);
}
const changes = (from: Terms, to: Terms): number =>
  termsOf(from).filter(([clause, option]) => to[clause] !== option).length;

/** @returns what a package is worth to whoever tables it, in whole points. */
function worth(by: LeaderId, package_: Terms): number {
  return termsOf(package_).reduce((sum, [clause, option]) => {
    const of = BOOK.leader(by).worth?.[clause];
    return sum + (of?.weight ?? 0) * (of?.values[option] ?? 0);
  }, 0);
}

test('no change of fewer clauses turns the answer, and none of as many costs its proposer less', () => {
  let times = 0;
  fc.assert(
    fc.property(fc.constantFrom(...TALKS), terms, (state, package_) => {
      const receipt = declined(state, package_);
      if (receipt === null || receipt.turn === null) return;
      const turn = receipt.turn;
      const changed = Object.fromEntries(
        Object.entries({ ...package_, ...turn }).filter((pair): pair is [string, OptionId] => pair[1] !== null),
      ) as Terms;
      const size = changes(package_, changed);
      expect(tabled(state, changed)).toMatchObject({ initialled: true });
      for (const other of changedIn(package_, size)) {
        if (tabled(state, other)?.initialled !== true) continue;
        expect(changes(package_, other)).toBe(size);
        if (BOOK.isSide(receipt.by)) expect(worth(receipt.by, other)).toBeLessThanOrEqual(worth(receipt.by, changed));
      }
      times += 1;
    }),
    { ...RUNS, numRuns: 250 },
  );
  expect(times).toBeGreaterThan(15);
});

test('every reason that bound is told, what nothing lifts first, and a road ends in a state that accepts', () => {
  let roads = 0;
  fc.assert(
    fc.property(fc.constantFrom(...TALKS), terms, (state, package_) => {
      const receipt = declined(state, package_);
      for (const [leader, { reasons }] of Object.entries(receipt?.answers ?? {}) as [
        LeaderId,
        Receipt['answers'][LeaderId],
      ][]) {
        const bound = whyDeclined(BOOK, receipt as Receipt, leader);
        expect(bound.map(({ reason }) => reason)).toHaveLength(reasons.length);
        expect(new Set(bound.map(({ reason }) => reason))).toEqual(new Set(reasons));
        const never = bound.map(({ lift }) => lift === null);
        expect(never).toEqual([...never].sort((a, b) => Number(b) - Number(a)));
        for (const { reason, lift } of bound) {
          if (reason.code !== 'redLine') continue;
          const isAbsolute = BOOK.stance.absolute(leader, reason.clause, reason.option);
          if (lift?.code !== 'road') {
            expect(isAbsolute).toBe(true);
            continue;
          }
          roads += 1;
          const { road } = lift;
          expect(road.from).toBe(state.seats[leader]?.stance[reason.clause]);
          let at = road.from;
          for (const hop of road.hops) {
            expect(BOOK.stance.acceptsOption(leader, reason.clause, at, reason.option)).toBe(false);
            expect(BOOK.stance.nextShifts(leader, reason.clause, at).some(({ to }) => to === hop.to)).toBe(true);
            at = hop.to;
          }
          expect(BOOK.stance.acceptsOption(leader, reason.clause, at, reason.option)).toBe(true);
        }
      }
    }),
    RUNS,
  );
  expect(roads).toBeGreaterThan(50);
});

test('two positions that differ only in what is hidden give the same reasons, change and road', () => {
  let times = 0;
  const other = fc.record({
    reading: fc.constantFrom(...BOOK.scenario.readings.map(({ id }) => id)),
    russia: fc.constantFrom(...BOOK.leader('russia' as LeaderId).softLines),
    ukraine: fc.constantFrom(...BOOK.leader('ukraine' as LeaderId).softLines),
    secret: fc.constantFrom(...BOOK.leader('russia' as LeaderId).secrets.map(({ id }) => id)),
    rng: fc.tuple(fc.integer(), fc.integer(), fc.integer(), fc.integer()),
  });
  fc.assert(
    fc.property(
      fc.constantFrom(...TALKS),
      terms,
      other,
      (state, package_, { reading, russia, ukraine, secret, rng }) => {
        const hidden = { ...state.hidden, reading, rng, soft: { ...state.hidden.soft, russia, ukraine }, strikes: {} };
        const twin = { ...withSeat(state, 'russia', { secret }), hidden };
        const receipt = declined(state, package_);
        expect(declined(twin, package_)).toEqual(receipt);
        if (receipt === null) return;
        times += 1;
        for (const leader of BOOK.leaders)
          expect(whyDeclined(BOOK, receipt, leader)).toEqual(
            whyDeclined(BOOK, declined(twin, package_) as Receipt, leader),
          );
      },
    ),
    RUNS,
  );
  expect(times).toBeGreaterThan(50);
});

test('a step of a road says whose it is: a pledge is its pledger’s, a dealt line nobody’s, a truce both sides’', () => {
  const share = (signal: string, seat: string): string =>
    shareOfAll(handsOf(BOOK, 'russia' as LeaderId, signal as SignalName), seat as LeaderId);
  expect(share('reliefPledged', 'unitedStates')).toBe('yours');
  expect(share('reliefPledged', 'ukraine')).toBe('others');
  expect(share('kyivLeftAlignmentOpen', 'ukraine')).toBe('yours');
  expect(share('bothOfferedSteps', 'ukraine')).toBe('shared');
  expect(share('dealtDonbas', 'russia')).toBe('nobody');
  expect(share('agenda5', 'coalition')).toBe('yours');
  expect(share('outsideNato', 'coalition')).toBe('others');
  expect(shareOf({ by: 'time' }, null)).toBe('time');
});

test('every signal that a chart asks for lies in somebody’s hands, in nobody’s or in time’s', () => {
  for (const leader of BOOK.leaders)
    for (const signal of Object.keys(BOOK.scenario.signals) as SignalName[])
      expect(handsOf(BOOK, leader, signal).length).toBeGreaterThan(0);
});
