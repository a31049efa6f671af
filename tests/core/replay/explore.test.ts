/** What might follow: a position is dealt anew from what one seat may know, so that the spread of endings cannot tell the real deal. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redeal } from '../../../src/core/analysis/redeal/redeal.ts';
import { spreadOf } from '../../../src/core/analysis/many/spread.ts';
import { chanceFrom } from '../../../src/core/model/chance.ts';
import type { State } from '../../../src/core/model/play/state.ts';
import type { Onlooker } from '../../../src/core/model/play/view.ts';
import type { LeaderId } from '../../../src/core/model/vocabulary.ts';
import type { Order } from '../../../src/core/replay/explore.ts';
import { carryOut, playsIn } from '../../../src/core/replay/explore.ts';
import { treeOf } from '../../../src/core/replay/open.ts';
import { parseRecord } from '../../../src/core/replay/record.ts';
import { lineIn, MAIN } from '../../../src/core/replay/tree.ts';
import { logFor, viewFor } from '../../../src/core/rules/state/view.ts';
import { positionsOf } from '../../support/positions.ts';
import { BOOK, open, SCENARIO, withTable } from '../../support/testGame.ts';

const STATES = positionsOf('explore', 1).filter(({ table }) => table.phase !== 'ended');
const RUNS = { seed: 5_092_025, numRuns: 60 };
const ONLOOKERS: readonly Onlooker[] = [...BOOK.leaders, 'public'];
const known = (state: State, onlooker: Onlooker) => ({
  view: viewFor(BOOK, state, onlooker),
  log: logFor(state, onlooker),
});
const fromView = (state: State, onlooker: Onlooker, games: number): Order => ({
  from: 'view',
  scenario: SCENARIO,
  length: 'lesson',
  seed: 'explore',
  games,
  knowledge: JSON.parse(JSON.stringify(known(state, onlooker))),
});
const ends = (order: Order) => [...carryOut(order)].flatMap((one) => (one.what === 'ended' ? [one.ended] : []));

/** Another state that this onlooker cannot tell from the first: everything else is dealt and drawn otherwise. */
const twin = (state: State, onlooker: Onlooker, seed: string): State => ({
  ...redeal(BOOK, known(state, onlooker), seed, chanceFrom(seed)),
  table: state.table,
  log: state.log,
  room: state.room,
});

test('two states with equal views give the same spread', () => {
  let differ = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...STATES.filter(({ table }) => table.phase === 'moves')),
      fc.constantFrom(...BOOK.leaders),
      fc.string(),
      (state, seat, seed) => {
        const other = twin(state, seat, `other/${seed}`);
        expect(known(other, seat)).toEqual(known(state, seat));
        if (JSON.stringify(other.hidden) !== JSON.stringify(state.hidden)) differ += 1;
        expect(ends(fromView(other, seat, 3))).toEqual(ends(fromView(state, seat, 3)));
      },
    ),
    { ...RUNS, numRuns: 8 },
  );
  expect(differ).toBeGreaterThan(5);
});

test('a position that is dealt anew looks to its onlooker as the real one does', () => {
  fc.assert(
    fc.property(fc.constantFrom(...STATES), fc.constantFrom(...BOOK.leaders), fc.string(), (state, seat, seed) => {
      const dealt = viewFor(BOOK, redeal(BOOK, known(state, seat), seed, chanceFrom(seed)), seat);
      const real = viewFor(BOOK, state, seat);
      const { awaits: _, holders: __, ...table } = dealt.table;
      expect(real.table).toMatchObject(table);
      expect(dealt.words).toEqual(real.words);
      expect(dealt.trust).toEqual(real.trust);
      expect(dealt.pairs).toEqual(real.pairs);
      expect({ ...dealt.own, answer: null }).toEqual({ ...real.own, answer: null });
      expect(dealt.room?.receipts).toEqual(real.room?.receipts);
    }),
    RUNS,
  );
});

test('what is hidden is dealt otherwise from play to play', () => {
  const { view, log } = known(open(), 'ukraine' as LeaderId);
  const dealt = Array.from({ length: 40 }, (_, i) => redeal(BOOK, { view, log }, `${i}`, chanceFrom(`${i}`)));
  const kinds = (of: (state: State) => unknown): number => new Set(dealt.map((one) => JSON.stringify(of(one)))).size;
  expect(kinds(({ hidden }) => hidden.reading)).toBe(BOOK.scenario.readings.length);
  expect(kinds(({ hidden }) => hidden.soft)).toBeGreaterThan(4);
  expect(kinds(({ hidden }) => hidden.strikes)).toBeGreaterThan(8);
  expect(kinds(({ seats }) => seats['russia' as LeaderId]?.secret)).toBe(3);
  expect(kinds(({ seats }) => seats['ukraine' as LeaderId]?.secret)).toBe(1);
  expect(kinds(({ hidden }) => hidden.spoiler)).toBeGreaterThan(3);
});

test('strikes that everybody saw stay where they were, and no side gets more of them than the scenario says', () => {
  for (const state of STATES.filter((_, i) => i % 7 === 0))
    for (const onlooker of ONLOOKERS) {
      const { strikes } = redeal(BOOK, known(state, onlooker), 'strikes', chanceFrom('strikes')).hidden;
      for (const { event, week } of state.log) if (event.type === 'struck') expect(strikes[week]).toBe(event.leader);
      for (const side of BOOK.sides)
        expect(Object.values(strikes).filter((struck) => struck === side).length).toBeLessThanOrEqual(
          BOOK.scenario.rules.strike.weeks[side] ?? 0,
        );
    }
});

test('from every phase the computer plays on to an end, for a seat and for the public', () => {
  const signed = [...golden('holding'), ...golden('rejectedAtHome'), ...golden('broken')];
  for (const phase of ['moves', 'talks', 'answers', 'onTheTable', 'campaign', 'steps', 'breach'] as const) {
    const found = [...STATES, ...signed].filter(({ table }) => table.phase === phase);
    // A whole text that is short seldom lies on the table: it is laid there by hand.
    const states = phase === 'onTheTable' ? signed.filter(isSigned).slice(0, 1).map(laidOnTheTable) : found.slice(-2);
    expect(states.length, phase).toBeGreaterThan(0);
    for (const state of states)
      for (const onlooker of ONLOOKERS) expect(ends(fromView(state, onlooker, 1))).toHaveLength(1);
  }
});

function golden(name: string): readonly State[] {
  const file = new URL(`../../games/${name}.record.json`, import.meta.url);
  const record = parseRecord(readFileSync(file, 'utf8'));
  const played = record.ok ? treeOf(BOOK, record.value) : record;
  if (!played.ok) throw new Error(JSON.stringify(played.fault));
  return lineIn(played.value, MAIN).states;
}
const isSigned = ({ table }: State): boolean => table.phase === 'campaign';
function laidOnTheTable(state: State): State {
  const [first] = BOOK.sides;
  return withTable(state, { phase: 'onTheTable', awaits: [first], signedWeek: null, aftermath: null, slot: 1 });
}

test('a spread counts every play once and names every ending and option', () => {
  const order = fromView(open('spread'), 'russia' as LeaderId, 12);
  expect(playsIn(order)).toBe(12);
  const spread = spreadOf(BOOK, ends(order));
  expect(Object.values(spread.kinds).reduce((sum, n) => sum + n, 0)).toBe(12);
  expect(Object.keys(spread.text)).toEqual(BOOK.clauses);
});

test('after the end a position keeps its own deal, and only later draws are anew', () => {
  const state = STATES.find(({ table }) => table.week === 3) ?? open();
  const order: Order = { from: 'state', scenario: SCENARIO, length: 'lesson', seed: 'after', games: 6, state };
  expect(ends(order)).toHaveLength(6);
  expect(ends(order)).toEqual(ends(order));
});

test('new games are played under every reading of time by the same seeds', () => {
  const order: Order = { from: 'start', scenario: SCENARIO, length: 'lesson', seed: 'readings', games: 2 };
  const figures = [...carryOut(order)].flatMap((one) => (one.what === 'figures' ? [one.figures] : []));
  expect(figures.map(({ reading }) => reading)).toEqual([0, 1].flatMap(() => SCENARIO.readings.map(({ id }) => id)));
  expect(figures).toHaveLength(playsIn(order));
  expect(new Set(figures.map(({ seed }) => seed)).size).toBe(2);
});
