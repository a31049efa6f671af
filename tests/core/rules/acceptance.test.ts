/** What a historian of these talks would expect of the model: the engine acceptance tests of the domain notes, in the terms of the lesson. */
import { describe, expect, test } from 'vitest';
import type { State } from '../../../src/core/model/play/state.ts';
import type { ClauseId, LeaderId, OptionId } from '../../../src/core/model/vocabulary.ts';
import { figureOf } from '../../../src/core/rules/aftermath/aftermath.ts';
import { isRipe } from '../../../src/core/rules/state/predicate.ts';
import { reasonsFor } from '../../../src/core/rules/text/reasons.ts';
import { viewFor } from '../../../src/core/rules/state/view.ts';
import { direct } from '../../support/director.ts';
import { everything } from '../../support/plans.ts';
import type { Plain } from '../../support/plays.ts';
import { after, allHandOver, BOOK, nextWeek, open, withSeat, withTable } from '../../support/testGame.ts';

const [RUSSIA, UKRAINE] = BOOK.sides;
const { exchange } = BOOK.scenario.rules;
const seeds = (name: string, games: number): readonly string[] =>
  Array.from({ length: games }, (_, i) => `acceptance/${name}/${i}`);

/** @returns the options of a clause that a leader's stance accepts now. */
function accepted(state: State, leader: LeaderId, clause: ClauseId): readonly string[] {
  const at = state.seats[leader]?.stance[clause];
  return at === undefined ? BOOK.clause(clause).options.map(({ id }) => id) : BOOK.stance.accepts(leader, clause, at);
}
const overlap = (state: State, clause: ClauseId): readonly string[] =>
  accepted(state, RUSSIA, clause).filter((option) => accepted(state, UKRAINE, clause).includes(option));

describe('declared positions of September 2025, and no moves', () => {
  const games = seeds('silent', 60).map((seed) =>
    direct({ name: 'silent', wishes: () => [], text: { people: 'P2' } }, seed),
  );

  test('the two sides have nothing in common on the first day but the exchange', () => {
    const common = BOOK.clauses.filter((clause) => overlap(open(), clause).length > 0);
    expect(common).toEqual([exchange.clause]);
  });

  test('no option of any other clause is ever free of every rule that binds', () => {
    for (const { states } of games.slice(0, 10))
      for (const state of states.filter(({ table }) => table.phase === 'talks'))
        for (const { id, options } of BOOK.scenario.clauses.filter((clause) => clause.id !== exchange.clause))
          for (const option of options) {
            const reasons = option.bound.flatMap((leader) =>
              reasonsFor(BOOK, viewFor(BOOK, state, leader), id, option.id, { from: null }),
            );
            expect(reasons.filter(({ code }) => code !== 'competence')).not.toEqual([]);
          }
  });

  test('there is no settlement, and a humanitarian deal is likely', () => {
    const kinds = games.map(({ end }) => end.table.outcome?.kind);
    expect(new Set(kinds)).toEqual(new Set(['exchange', 'talking']));
    expect(kinds.filter((kind) => kind === 'exchange').length).toBeGreaterThan(games.length / 2);
  });
});

describe('reported flexibilities added', () => {
  const DONBAS = 'donbas' as ClauseId;

  test('what has been said in public, taken together, leaves donbas apart', () => {
    const said = (leader: LeaderId): readonly string[] =>
      Object.values(BOOK.leader(leader).stance[DONBAS]?.states ?? {}).flatMap(({ accepts, rests }) =>
        'card' in rests ? accepts : [],
      );
    expect(said(RUSSIA).length * said(UKRAINE).length).toBeGreaterThan(0);
    expect(said(RUSSIA).filter((option) => said(UKRAINE).includes(option))).toEqual([]);
  });

  test('pledges, the confirmed guarantee and open words alone, with nothing initialled, leave it apart too', () => {
    for (const seed of seeds('flexible', 30)) {
      const { states, end } = direct({ name: 'flexible', wishes: everything, text: {} }, seed);
      expect(end.table.commitment).toBe('confirmed');
      expect(Object.keys(end.table.pledges).length).toBeGreaterThan(2);
      for (const state of states) expect(overlap(state, DONBAS)).toEqual([]);
    }
  });
});

describe('a vote in Ukraine', () => {
  const vote = BOOK.test('ukraineVote');
  const homes = BOOK.scenario.rules.start.home[UKRAINE] ?? 0;
  const swings = vote.kind === 'vote' ? Array.from({ length: 2 * vote.swing + 1 }, (_, i) => i - vote.swing) : [];

  /** @returns in how many of all swings a text passes, at the home of the first day and without a campaign. */
  function passes(text: Readonly<Record<string, string>>): number {
    const draft = Object.fromEntries(BOOK.clauses.map((clause) => [clause, { option: text[clause], week: 1, by: [] }]));
    return swings.filter((swing) => {
      const aftermath = {
        swings: { [vote.id]: swing },
        campaigned: {},
        tests: [],
        results: {},
        order: {},
        ordered: [],
        breach: null,
      };
      const state = withSeat(withTable(open(), { draft: draft as never, aftermath }), UKRAINE, { home: homes });
      return vote.kind === 'vote' && figureOf({ book: BOOK, state }, vote) >= vote.pass;
    }).length;
  }
  const others = BOOK.scenario.clauses.filter(({ id }) => !['donbas', 'guarantees', 'sequence'].includes(id));
  const rests = others.reduce<readonly Readonly<Record<string, string>>[]>(
    (texts, { id, options }) => texts.flatMap((text) => options.map((option) => ({ ...text, [id]: option.id }))),
    [{ sequence: 'F3' }],
  );

  test.each(['G3', 'G4'])(
    'passes a freeze without recognition and with the guarantee %s more often than any recognition or hand-over',
    (guarantees) => {
      for (const rest of rests.filter((_, i) => i % 7 === 0)) {
        const [recognised, left, frozen, zoned] = ['D1', 'D2', 'D3', 'D4'].map((donbas) =>
          passes({ ...rest, guarantees, donbas }),
        );
        expect([recognised, left]).toEqual([0, 0]);
        expect(Math.min(frozen ?? 0, zoned ?? 0)).toBeGreaterThan(0);
      }
    },
  );
});

describe('the same text, declined from the adversary', () => {
  const TEXT = { people: 'P3' };
  const steps: readonly Plain[] = BOOK.sides.map((by) => ({
    type: 'offerStep',
    by,
    measure: BOOK.scenario.measures[0]?.id ?? '',
  }));
  const prepared: readonly Plain[] = ['unitedStates', 'coalition'].map((by) => ({
    type: 'prepare',
    by,
    what: 'agenda',
  }));
  /** Week 2 after matched steps: Russia could take all for all, and trusts Ukraine too little to hear it so. No strike falls in week 2. */
  const second = (): State => {
    const quiet = open('acceptance/same', (state) => ({ ...state, hidden: { ...state.hidden, strikes: {} } }));
    return nextWeek(after(quiet, ...steps, ...prepared));
  };
  const tabled = (state: State, by: string): State => {
    let now = allHandOver(state);
    while (now.table.pen !== by) now = after(now, { type: 'handOver', by: now.table.pen ?? '' });
    return allHandOver(after(now, { type: 'propose', by, terms: TEXT }));
  };
  const answerOf = (state: State): unknown => state.room.receipts.at(-1)?.answers[RUSSIA];

  test('is heard a step harder', () => {
    expect(answerOf(tabled(second(), UKRAINE))).toMatchObject({
      answer: 'decline',
      reasons: [{ code: 'heardHarder' }],
    });
  });
  test('is taken from the mediator', () => {
    const { mediator } = BOOK.scenario;
    expect(
      answerOf(tabled(after(second(), { type: 'mediate', by: mediator, what: 'singleText' }), mediator)),
    ).toMatchObject({ answer: 'accept' });
  });
  test('is taken after a sounding', () => {
    const sounded = after(second(), { type: 'sound', by: UKRAINE, to: RUSSIA, clause: 'people', option: 'P3' });
    expect(answerOf(tabled(sounded, UKRAINE))).toMatchObject({ answer: 'accept' });
  });
});

describe('a deadline by the mediator', () => {
  const { mediator, rules } = BOOK.scenario;
  const ready = (change: (state: State) => State): State =>
    open('acceptance/deadline', (state) =>
      change(withTable({ ...state, hidden: { ...state.hidden, strikes: {} } }, { agenda: rules.mediate.agenda })),
    );
  const set = (state: State): State => after(state, { type: 'mediate', by: mediator, what: 'deadline' });
  const standing = (state: State) => ({
    home: state.seats[mediator]?.home ?? 0,
    trust: BOOK.sides.map((side) => state.pairs[BOOK.pair(mediator, side)]?.trust ?? 0),
  });

  test('set at an unripe moment burns its credibility', () => {
    const early = ready((state) => state);
    expect(BOOK.sides.some((side) => isRipe(BOOK, early, side))).toBe(false);
    const before = standing(early);
    const missed = standing(nextWeek(nextWeek(set(early))));
    expect(missed.home).toBe(before.home + rules.mediate.missedHome);
    expect(missed.trust).toEqual(before.trust.map((trust) => trust + rules.mediate.missedTrust));
  });

  test('set at a ripe one opens a way out and, met, costs nothing', () => {
    const ripe = ready((state) =>
      BOOK.sides.reduce(
        (now, side) => withSeat(now, side, { feltCost: rules.ripe.feltCost, wayOut: rules.ripe.wayOut }),
        state,
      ),
    );
    const talks = allHandOver(set(ripe));
    expect(BOOK.sides.map((side) => talks.seats[side]?.wayOut)).toEqual(
      BOOK.sides.map(() => rules.ripe.wayOut + rules.mediate.deadlineWayOut),
    );
    const met = nextWeek(
      nextWeek(allHandOver(after(talks, { type: 'propose', by: talks.table.pen ?? '', terms: { people: 'P2' } }))),
    );
    expect(met.log.map(({ event }) => event.type)).toContain('deadlineMet');
    expect(standing(met)).toEqual(standing(ripe));
  });
});

describe('an option that is worse for everybody teaches nothing', () => {
  const values = (side: LeaderId, clause: ClauseId, option: OptionId): number =>
    BOOK.leader(side).worth?.[clause]?.values[option] ?? 0;
  /** @returns the options that are worth less to both sides than another of their clause. */
  const dominated = (clause: ClauseId): readonly OptionId[] => {
    const options = BOOK.clause(clause).options.map(({ id }) => id);
    return options.filter((one) =>
      options.some((other) => BOOK.sides.every((side) => values(side, clause, other) > values(side, clause, one))),
    );
  };

  test('no option is, save where it alone of the two stops the fighting before a settlement', () => {
    const stops = JSON.stringify(BOOK.scenario.rules.ceasefire);
    const idle = BOOK.clauses.flatMap((clause) => dominated(clause).filter((option) => !stops.includes(`"${option}"`)));
    expect(idle).toEqual([]);
  });
});
