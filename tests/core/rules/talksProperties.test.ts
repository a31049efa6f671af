/** Properties of talks: what an explanation promises holds when it is tried from the same position. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Receipt } from '../../../src/core/model/play/room.ts';
import type { State } from '../../../src/core/model/play/state.ts';
import type { LeaderId, OptionId, Terms } from '../../../src/core/model/vocabulary.ts';
import { apply } from '../../../src/core/rules/apply.ts';
import { stampOf } from '../../../src/core/rules/text/stamp.ts';
import { viewFor } from '../../../src/core/rules/state/view.ts';
import { positionsOf } from '../../support/positions.ts';
import { after, allHandOver, BOOK, open, withSeat, withTable } from '../../support/testGame.ts';

const STATES = positionsOf('properties', 3);
const RUNS = { seed: 5_092_025, numRuns: 400 };

const at = (phase: State['table']['phase']): fc.Arbitrary<State> =>
  fc.constantFrom(...STATES.filter(({ table }) => table.phase === phase));
const clauseAndOption = fc.constantFrom(
  ...BOOK.scenario.clauses.flatMap((clause) => clause.options.map((option) => [clause.id, option.id] as const)),
);
const packages = fc
  .array(clauseAndOption, { minLength: 1, maxLength: 3 })
  .map((pairs): Terms => Object.fromEntries(pairs));

/** @returns the receipt of a package when the pen-holder tables it and everybody answers by stance; null where it is refused. */
function tabled(state: State, terms: Terms): Receipt | null {
  const by = state.table.pen;
  const result = by === null ? null : apply(BOOK, state, { type: 'propose', by, terms });
  if (result === null || !result.ok) return null;
  const before = state.room.receipts.length;
  let now = result.value.state;
  while (now.room.receipts.length === before) now = after(now, { type: 'handOver', by: now.table.awaits[0] ?? '' });
  return now.room.receipts[before] ?? null;
}

/** @returns the terms with a receipt's smallest change. */
function changed(terms: Terms, turn: NonNullable<Receipt['turn']>): Terms {
  const next = Object.entries({ ...terms, ...turn }).filter((pair): pair is [string, OptionId] => pair[1] !== null);
  return Object.fromEntries(next);
}

/** A seat with the pen, where it is a side that may table at all. */
const withPen = (state: State, by: LeaderId): State => withTable(state, { pen: by, awaits: [by] });

/** Counts how often a property had something to say: one that never has is no test. */
function telling(): { readonly times: () => number; readonly count: () => void } {
  let times = 0;
  return { times: () => times, count: () => (times += 1) };
}

test('the suggested smallest change does turn the answer, tabled instead from the same position', () => {
  const { times, count } = telling();
  fc.assert(
    fc.property(at('talks'), packages, (state, terms) => {
      const receipt = tabled(state, terms);
      if (receipt === null || receipt.initialled || receipt.turn === null) return;
      count();
      expect(tabled(state, changed(terms, receipt.turn))).toMatchObject({ initialled: true });
    }),
    { ...RUNS, numRuns: 1_500 },
  );
  expect(times()).toBeGreaterThan(50);
});

test('a declined package of one clause that another option would turn says so', () => {
  const { times, count } = telling();
  fc.assert(
    fc.property(at('talks'), clauseAndOption, (state, [clause, option]) => {
      const receipt = tabled(state, { [clause]: option });
      if (receipt === null || receipt.initialled) return;
      const would = BOOK.clause(clause).options.some(({ id }) => tabled(state, { [clause]: id })?.initialled === true);
      if (would) count();
      expect(receipt.turn !== null).toBe(would);
    }),
    RUNS,
  );
  expect(times()).toBeGreaterThan(20);
});

test('a yes when sounded is a yes when tabled next with nothing changed', () => {
  const { times, count } = telling();
  const [a, b] = BOOK.sides;
  fc.assert(
    fc.property(at('moves'), fc.boolean(), clauseAndOption, (state, isFirst, [clause, option]) => {
      const [by, to] = isFirst ? [a, b] : [b, a];
      const sounded = apply(BOOK, state, { type: 'sound', by, to, clause, option });
      if (!sounded.ok || !state.table.awaits.includes(by)) return;
      const talks = allHandOver(sounded.value.state);
      const answer = talks.pairs[BOOK.pair(by, to)]?.soundings.findLast(
        (one) => one.by === by && one.to === to && one.clause === clause && one.option === option,
      );
      if (
        talks.table.phase !== 'talks' ||
        answer === undefined ||
        answer.week !== talks.table.week ||
        answer.reasons.length > 0
      )
        return;
      const receipt = tabled(withPen(talks, by), { [clause]: option });
      if (receipt === null) return;
      count();
      expect(receipt.answers[to]).toMatchObject({ answer: 'accept' });
    }),
    { ...RUNS, numRuns: 1_500 },
  );
  expect(times()).toBeGreaterThan(30);
});

test('nothing that a seat knows changes between the answer to its sounding and the talks', () => {
  for (const state of STATES.filter(({ table }) => table.phase === 'talks' && table.slot === 1)) {
    const [side] = BOOK.sides;
    const view = viewFor(BOOK, state, side);
    const before = stampOf(BOOK, view);
    // The pen is laid down: the second slot opens on the same stances, levels and words.
    const next = after(state, { type: 'handOver', by: state.table.pen ?? '' });
    expect(stampOf(BOOK, viewFor(BOOK, next, side))).toBe(before);
    expect(next.table.level).toBe(state.table.level);
  }
});

test('a text declined only because it was heard a step harder is taken from the single text', () => {
  const { times, count } = telling();
  const [a, b] = BOOK.sides;
  fc.assert(
    fc.property(at('talks'), fc.boolean(), clauseAndOption, (state, isFirst, [clause, option]) => {
      const terms = { [clause]: option };
      const own = withPen(withTable(state, { singleText: false }), isFirst ? a : b);
      const receipt = tabled(own, terms);
      const reasons = Object.values(receipt?.answers ?? {}).flatMap((answer) => answer.reasons);
      if (receipt === null || receipt.initialled || !reasons.every(({ code }) => code === 'heardHarder')) return;
      count();
      expect(tabled(withTable(own, { singleText: true }), terms)).toMatchObject({ initialled: true });
    }),
    { ...RUNS, numRuns: 2_500 },
  );
  expect(times()).toBeGreaterThan(10);
});

test('a leader that the mediator asks answers as it would to nobody in particular', () => {
  const { mediator } = BOOK.scenario;
  const { times, count } = telling();
  fc.assert(
    fc.property(at('talks'), clauseAndOption, (state, [clause, option]) => {
      const receipt = tabled(withPen(withTable(state, { singleText: true }), mediator), { [clause]: option });
      if (receipt === null) return;
      count();
      const codes = Object.values(receipt.answers).flatMap((answer) => answer.reasons.map(({ code }) => code));
      expect(codes).not.toContain('heardHarder');
      expect(codes).not.toContain('strikeWeek');
    }),
    RUNS,
  );
  expect(times()).toBeGreaterThan(50);
});

test('a declined package tells the room nothing of what its proposer has not said', () => {
  const [russia, ukraine] = BOOK.sides;
  const pen = allHandOver(open('room'));
  const softer = withSeat(pen, ukraine, {
    stance: { ...pen.seats[ukraine]?.stance, alignment: 'neutrality' } as never,
  });
  const declined = (state: State) =>
    viewFor(BOOK, allHandOver(after(state, { type: 'propose', by: ukraine, terms: { presence: 'N4' } })), russia);
  expect(JSON.stringify(declined(softer).room)).toBe(JSON.stringify(declined(pen).room));
});

test('no text without a must-cover clause is a framework', () => {
  const must = BOOK.scenario.clauses.filter((clause) => clause.mustCover);
  for (const { table } of STATES) {
    const isWhole = must.every((clause) => table.draft[clause.id] !== null);
    if (!isWhole) expect([table.signedWeek, table.signTest, table.aftermath]).toEqual([null, null, null]);
    if (table.outcome?.rung === 5)
      expect(must.map((clause) => table.outcome?.text[clause.id])).not.toContain(undefined);
    if (table.outcome !== null) expect(table.outcome.rung === 5).toBe(table.signedWeek !== null);
  }
});
