/** The engine acceptance tests of the domain notes over the full game: 1 to 3 and 9 to 12, with twelve weeks and fourteen clauses. */
import { describe, expect, test } from 'vitest';
import type { State } from '../../../src/core/model/play/state.ts';
import type { ClauseId, LeaderId, OptionId } from '../../../src/core/model/vocabulary.ts';
import { figureOf } from '../../../src/core/rules/aftermath/aftermath.ts';
import { holdOf } from '../../../src/core/rules/aftermath/breach.ts';
import { isRipe } from '../../../src/core/rules/state/predicate.ts';
import { direct } from '../../support/director.ts';
import { afterFull, FULL, openFull } from '../../support/fullGame.ts';
import type { Plain } from '../../support/plays.ts';
import { picker, withSeat, withTable } from '../../support/testGame.ts';
import { everything } from '../../support/plans.ts';

const [RUSSIA, UKRAINE] = FULL.sides;
const { exchange, mediate, ripe } = FULL.scenario.rules;
const DONBAS = 'donbas' as ClauseId;
const seeds = (name: string, games: number): readonly string[] =>
  Array.from({ length: games }, (_, i) => `acceptance/full/${name}/${i}`);

/** @returns the options of a clause that both sides' stances accept now. */
function overlap(state: State, clause: ClauseId): readonly string[] {
  const accepted = (leader: LeaderId): readonly string[] => {
    const at = state.seats[leader]?.stance[clause];
    return at === undefined ? FULL.clause(clause).options.map(({ id }) => id) : FULL.stance.accepts(leader, clause, at);
  };
  const theirs = accepted(UKRAINE);
  return accepted(RUSSIA).filter((option) => theirs.includes(option));
}
const handOver = (state: State): State => afterFull(state, { type: 'handOver', by: state.table.awaits[0] ?? '' });
/** @returns the state once everybody has handed over until `isThere`. */
function until(state: State, isThere: (now: State) => boolean): State {
  let now = state;
  while (!isThere(now)) now = handOver(now);
  return now;
}
const nextWeek = (state: State): State => until(state, ({ table }) => table.week > state.table.week);
/** A game without strikes, so that nothing but what is tested is heard. */
const quiet = (seed: string, change: (state: State) => State = (state) => state): State =>
  openFull(seed, (state) => change({ ...state, hidden: { ...state.hidden, strikes: {} } }));

describe('declared positions of September 2025, and no moves, for twelve weeks', () => {
  test('the two sides have nothing in common on the first day but the exchange', () => {
    expect(FULL.clauses.filter((clause) => overlap(openFull(), clause).length > 0)).toEqual([exchange.clause]);
  });
  test('there is no settlement, and a humanitarian deal is likely', () => {
    const silent = { name: 'silent', wishes: () => [], text: { people: 'P2' } };
    const kinds = seeds('silent', 16).map((seed) => direct(silent, seed, {}, FULL).end.table.outcome?.kind);
    expect(kinds.every((kind) => kind === 'exchange' || kind === 'talking')).toBe(true);
    expect(kinds.filter((kind) => kind === 'exchange').length).toBeGreaterThan(kinds.length / 2);
  });
});

describe('reported flexibilities added', () => {
  test('what has been said in public, taken together, leaves donbas apart', () => {
    const said = (leader: LeaderId): readonly string[] =>
      Object.values(FULL.leader(leader).stance[DONBAS]?.states ?? {}).flatMap(({ accepts, rests }) =>
        'card' in rests ? accepts : [],
      );
    expect(said(RUSSIA).length * said(UKRAINE).length).toBeGreaterThan(0);
    expect(said(RUSSIA).filter((option) => said(UKRAINE).includes(option))).toEqual([]);
  });
  test('pledges, the confirmed guarantee and open words alone, with nothing initialled, leave it apart in all weeks', () => {
    for (const seed of seeds('flexible', 6)) {
      const { states, end } = direct({ name: 'flexible', wishes: everything, text: {} }, seed, {}, FULL);
      expect(end.table.commitment).toBe('confirmed');
      expect(Object.keys(end.table.pledges).length).toBeGreaterThan(2);
      for (const state of states) expect(overlap(state, DONBAS)).toEqual([]);
    }
  });
});

describe('a vote in Ukraine on a text of fourteen clauses', () => {
  const vote = FULL.test('ukraineVote');
  const swing = vote.kind === 'vote' ? vote.swing : 0;
  const pass = vote.kind === 'vote' ? vote.pass : 0;
  const swings = Array.from({ length: 2 * swing + 1 }, (_, i) => i - swing);
  const home = FULL.scenario.rules.start.home[UKRAINE] ?? 0;

  /** @returns in how many of all swings a text passes, at the home of the first day and without a campaign. */
  function passes(text: Readonly<Record<string, string>>): number {
    const draft = Object.fromEntries(FULL.clauses.map((clause) => [clause, { option: text[clause], week: 1, by: [] }]));
    return swings.filter((one) => {
      const aftermath = { swings: { [vote.id]: one }, campaigned: {}, tests: [], results: {}, order: {}, ordered: [] };
      const table = { draft: draft as never, aftermath: { ...aftermath, breach: null } as never };
      return figureOf({ book: FULL, state: withSeat(withTable(openFull(), table), UKRAINE, { home }) }, vote) >= pass;
    }).length;
  }

  test.each(['G3', 'G4'])(
    'passes a freeze without recognition and with the guarantee %s more often than any recognition or hand-over',
    (guarantees) => {
      const pick = picker(`vote/${guarantees}`);
      for (let i = 0; i < 60; i += 1) {
        const drawn = FULL.scenario.clauses.map(({ id, options }) => [id, options[pick(options.length)]?.id ?? '']);
        const rest: Readonly<Record<string, string>> = { ...Object.fromEntries(drawn), sequence: 'F3', guarantees };
        const [recognised = 0, left = 0, frozen = 0] = ['D1', 'D2', 'D3'].map((donbas) => passes({ ...rest, donbas }));
        // A text whose other clauses decide the vote alone says nothing about this one.
        if (Math.max(recognised, left) === swings.length || frozen === 0) continue;
        expect(frozen, JSON.stringify(rest)).toBeGreaterThan(Math.max(recognised, left));
      }
      const plain = { ...Object.fromEntries(FULL.scenario.clauses.map(({ id }) => [id, ''])), guarantees };
      const [recognised, left, frozen = 0] = ['D1', 'D2', 'D3'].map((donbas) => passes({ ...plain, donbas }));
      expect([recognised, left]).toEqual([0, 0]);
      expect(frozen).toBeGreaterThan(0);
    },
  );
});

describe('the same text, declined from the adversary', () => {
  const TEXT = { people: 'P3' };
  const steps: readonly Plain[] = FULL.sides.map((by) => ({
    type: 'offerStep',
    by,
    measure: FULL.scenario.measures[0]?.id ?? '',
  }));
  const prepared: readonly Plain[] = ['unitedStates', 'coalition'].map((by) => ({
    type: 'prepare',
    by,
    what: 'agenda',
  }));
  const second = (): State => nextWeek(afterFull(quiet('acceptance/full/same'), ...steps, ...prepared));
  const answered = (state: State, by: string): unknown => {
    const held = until(state, ({ table }) => table.pen === by);
    const tabled = afterFull(held, { type: 'propose', by, terms: TEXT });
    return until(tabled, ({ room }) => room.receipts.length > state.room.receipts.length).room.receipts.at(-1)?.answers[
      RUSSIA
    ];
  };

  test('is heard a step harder', () => {
    expect(answered(second(), UKRAINE)).toMatchObject({ answer: 'decline', reasons: [{ code: 'heardHarder' }] });
  });
  test('is taken from the mediator, and after a sounding', () => {
    const { mediator } = FULL.scenario;
    const single = afterFull(second(), { type: 'mediate', by: mediator, what: 'singleText' });
    expect(answered(single, mediator)).toMatchObject({ answer: 'accept' });
    const sounded = afterFull(second(), { type: 'sound', by: UKRAINE, to: RUSSIA, clause: 'people', option: 'P3' });
    expect(answered(sounded, UKRAINE)).toMatchObject({ answer: 'accept' });
  });
});

describe('a deadline by the mediator', () => {
  const { mediator } = FULL.scenario;
  const standing = (state: State) => ({
    home: state.seats[mediator]?.home ?? 0,
    trust: FULL.sides.map((side) => state.pairs[FULL.pair(mediator, side)]?.trust ?? 0),
  });
  const ready = (change: (state: State) => State): State =>
    quiet('acceptance/full/deadline', (state) => change(withTable(state, { agenda: mediate.agenda })));
  const set = (state: State): State => afterFull(state, { type: 'mediate', by: mediator, what: 'deadline' });

  test('set at an unripe moment burns its credibility', () => {
    const early = ready((state) => state);
    expect(FULL.sides.some((side) => isRipe(FULL, early, side))).toBe(false);
    const before = standing(early);
    const missed = standing(nextWeek(nextWeek(set(early))));
    expect(missed.home).toBe(before.home + mediate.missedHome);
    expect(missed.trust).toEqual(before.trust.map((trust) => trust + mediate.missedTrust));
  });
  test('set at a ripe one opens a way out', () => {
    const seen = { feltCost: ripe.feltCost, wayOut: ripe.wayOut };
    const state = ready((now) => FULL.sides.reduce((all, side) => withSeat(all, side, seen), now));
    const talks = until(set(state), ({ table }) => table.phase !== 'moves');
    expect(FULL.sides.map((side) => talks.seats[side]?.wayOut)).toEqual(
      FULL.sides.map(() => ripe.wayOut + mediate.deadlineWayOut),
    );
  });
});

describe('land that cannot be taken back, given without a guarantee', () => {
  test('leaves a text that holds against less than the same with a guarantee, whatever else it says', () => {
    const pick = picker('holds');
    for (let i = 0; i < 40; i += 1) {
      const drawn = FULL.scenario.clauses.map(({ id, options }) => [id, options[pick(options.length)]?.id ?? '']);
      const hold = (guarantees: string): number => {
        const text: Readonly<Record<string, string>> = { ...Object.fromEntries(drawn), donbas: 'D2', guarantees };
        const draft = FULL.clauses.map((clause) => [clause, { option: text[clause] as OptionId, week: 1, by: [] }]);
        return holdOf({ book: FULL, state: withTable(openFull(), { draft: Object.fromEntries(draft) as never }) });
      };
      expect(hold('G1')).toBeLessThan(hold('G3'));
      expect(hold('G1')).toBeLessThan(hold('G4'));
    }
  });
});

describe('an option that is worse for everybody teaches nothing', () => {
  test('no option of the fourteen clauses is, save where it alone of the two stops the fighting', () => {
    const values = (side: LeaderId, clause: ClauseId, option: OptionId): number =>
      FULL.leader(side).worth?.[clause]?.values[option] ?? 0;
    const stops = JSON.stringify(FULL.scenario.rules.ceasefire);
    const idle = FULL.scenario.clauses.flatMap(({ id, options }) =>
      options
        .filter((one) => !stops.includes(`"${one.id}"`))
        .filter((one) =>
          options.some((other) => FULL.sides.every((side) => values(side, id, other.id) > values(side, id, one.id))),
        )
        .map((one) => one.id),
    );
    expect(idle).toEqual([]);
  });
});
