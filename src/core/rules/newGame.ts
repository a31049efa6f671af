/** The opening: a scenario, a seed and who holds the seats give the first state of a game. */
import { chanceFrom, draw, shuffle } from '../model/chance.ts';
import type { Chance } from '../model/chance.ts';
import type { NewsCard } from '../model/cards.ts';
import type { Hidden, State } from '../model/state.ts';
import type { Pair, Seat } from '../model/seat.ts';
import type { Room, Shown } from '../model/room.ts';
import type { Table } from '../model/table.ts';
import type {
  ByLeader,
  ClauseId,
  Holder,
  LeaderId,
  NewsId,
  OptionId,
  PairId,
  RegionId,
  Skill,
  StateName,
} from '../model/vocabulary.ts';
import { DEFAULT_SKILL, SPOILER_TYPES } from '../model/vocabulary.ts';
import type { Course } from './course.ts';
import type { Rulebook } from './rulebook.ts';
import { beginWeek } from './week.ts';

/** What is chosen before a game. */
export interface Opening {
  /** Any text. */
  readonly seed: string;
  readonly holders: ByLeader<Holder>;
  /** A reading of time that a teacher fixes; dealt where absent or null. */
  readonly reading?: string | null;
  /** How well the computer leaders negotiate; as by default where absent. */
  readonly skill?: Skill;
}

/** What the seed deals (rules, section 8); always in the same order, so that a fixed reading changes nothing else. */
interface Deal {
  readonly hidden: Omit<Hidden, 'dryWeeks' | 'shifts' | 'readsRight'>;
  readonly secrets: ByLeader<string>;
}

/** @returns a record over the leaders. */
export function byLeader<T>(book: Rulebook, of: (leader: LeaderId) => T): ByLeader<T> {
  return Object.fromEntries(book.leaders.map((leader) => [leader, of(leader)]));
}

/** Deals readings, soft lines, secrets, strikes, spoiler and news. */
function deal(book: Rulebook, opening: Opening): Deal {
  const { scenario } = book;
  let chance: Chance = chanceFrom(opening.seed);
  const pick = <T>(items: readonly T[]): T => {
    const [at, next] = draw(chance, items.length);
    chance = next;
    const item = items[at];
    if (item === undefined) throw new Error(`nothing to deal in ${scenario.id}`);
    return item;
  };
  const order = <T>(items: readonly T[]): readonly T[] => {
    const [drawn, next] = shuffle(chance, items);
    chance = next;
    return drawn;
  };
  const reading = pick(scenario.readings).id;
  const soft: Record<LeaderId, ClauseId | null> = {};
  const secrets: Record<LeaderId, string> = {};
  for (const leader of scenario.leaders) {
    soft[leader.id] = leader.softLines.length > 0 ? pick(leader.softLines) : null;
    secrets[leader.id] = pick(leader.secrets).id;
  }
  const { strike, spoiler } = scenario.rules;
  const weeks = order(Array.from({ length: strike.last - strike.first + 1 }, (_, i) => strike.first + i));
  const targets = scenario.sides.flatMap((side) => Array.from({ length: strike.weeks[side] ?? 0 }, () => side));
  const strikes: Record<number, LeaderId> = {};
  targets.forEach((side, i) => {
    const week = weeks[i];
    if (week !== undefined) strikes[week] = side;
  });
  const spoilerWeek = pick(spoiler.weeks);
  const spoilerType = pick(SPOILER_TYPES);
  const loudWeeks = [...Object.keys(strikes).map(Number), spoilerWeek];
  const news = inOrderOfTime(book, order(scenario.news.filter((card) => card.kind !== 'opening')), loudWeeks);
  return {
    hidden: {
      rng: chance,
      reading: opening.reading ?? reading,
      soft,
      strikes,
      spoiler: { week: spoilerWeek, type: spoilerType },
      news,
    },
    secrets,
  };
}

/**
 * @returns the ids of dealt news. The archive cards for the weeks in which nothing else is dealt stand first, as the file has them, which is the
 * order of time; then those for weeks that a truce keeps quiet.
 */
function inOrderOfTime(book: Rulebook, dealt: readonly NewsCard[], loudWeeks: readonly number[]): readonly NewsId[] {
  const archive = dealt.filter(({ kind }) => kind === 'archive');
  const quiet = book.scenario.rules.weeks[book.length] - 1 - new Set(loudWeeks).size;
  const ordered = (cards: readonly NewsCard[]): readonly NewsCard[] =>
    book.scenario.news.filter((card) => cards.includes(card));
  return [
    ...ordered(archive.slice(0, quiet)),
    ...ordered(archive.slice(quiet)),
    ...dealt.filter(({ kind }) => kind !== 'archive'),
  ].map(({ id }) => id);
}

/** @returns the seat of a leader on the first morning. */
export function firstSeat(book: Rulebook, leader: LeaderId, secret: string): Seat {
  const { start } = book.scenario.rules;
  const starts = Object.entries(book.leader(leader).stance).map(([region, chart]) => [region, chart.start] as const);
  return {
    feltCost: start.feltCost[leader] ?? null,
    wayOut: start.wayOut[leader] ?? null,
    home: start.home[leader] ?? 0,
    capital: 0,
    secret,
    stance: Object.fromEntries(starts) as Readonly<Record<RegionId, StateName>>,
    softened: {} as Seat['softened'],
    frozen: 0,
    consulted: -1,
    sealed: [],
    answer: null,
    turnedDown: [],
    spoilerAnswer: null,
    reads: [],
    pressed: {},
    eased: [],
  };
}

/** @returns what each leader's opening stance, said in public, shows of each option. */
export function firstShown(book: Rulebook): Room['shown'] {
  return byLeader(book, (leader) => {
    const { stance } = book.leader(leader);
    return Object.fromEntries(
      book.clauses.map((clause) => {
        const chart = stance[clause];
        const accepts = chart === undefined ? [] : (chart.states[chart.start]?.accepts ?? []);
        const shown: Record<OptionId, Shown> = {};
        for (const option of accepts) shown[option as OptionId] = 'declared';
        return [clause, shown];
      }),
    );
  });
}

/** @returns the table before the first week. */
function firstTable(book: Rulebook, opening: Opening): Table {
  const { scenario } = book;
  const nothing = byLeader(book, () => null);
  const zero = byLeader(book, () => 0);
  return {
    week: 0,
    weeks: scenario.rules.weeks[book.length],
    phase: 'moves',
    awaits: [],
    holders: byLeader(book, (leader) => opening.holders[leader] ?? 'computer'),
    slot: 0,
    pen: null,
    news: [],
    struck: null,
    agenda: scenario.rules.start.agenda,
    preparedThisWeek: 0,
    level: 'delegations',
    venue: null,
    met: { ministers: null, presidents: null },
    keys: Object.fromEntries(scenario.keys.map((key) => [key.id, 0])),
    incidentRule: false,
    lists: 'unseen',
    listsPrepared: [],
    safeConducts: [],
    draft: Object.fromEntries(book.clauses.map((clause) => [clause, null])),
    pledges: {},
    discounts: [],
    partnersCalled: [],
    commitment: 'reported',
    singleText: false,
    deadline: null,
    leftOpen: byLeader(book, () => []),
    firmUntil: byLeader(book, () => ({})),
    statedWeek: zero,
    steps: byLeader(book, () => ({ offered: 0, week: 0, measures: [], matched: false, unmatched: 0 })),
    truceOffers: nothing,
    truce: null,
    truceWeek: null,
    truceRan: false,
    ceasefireWeek: null,
    out: [],
    exchange: null,
    initialledThisWeek: false,
    declinedInvitations: zero,
    spoilerWeek: null,
    report: [],
    signTest: null,
    amended: [],
    signedWeek: null,
    aftermath: null,
    outcome: null,
  };
}

/** @returns the first state: week 1 has begun, every seat is awaited for its sealed moves. */
export function newGame(book: Rulebook, opening: Opening): State {
  const { hidden, secrets } = deal(book, opening);
  const pairs: Record<PairId, Pair> = {};
  for (const pair of book.pairs) pairs[pair] = { trust: book.scenario.rules.start.trust[pair] ?? 0, soundings: [] };
  const before: State = {
    rules: 1,
    scenario: book.scenario.id,
    seed: opening.seed,
    length: book.length,
    ...(opening.skill === undefined || opening.skill === DEFAULT_SKILL ? {} : { skill: opening.skill }),
    step: 0,
    table: firstTable(book, opening),
    room: { proposal: null, answered: [], heard: [], shown: firstShown(book), receipts: [] },
    seats: byLeader(book, (leader) => firstSeat(book, leader, secrets[leader] ?? '')),
    pairs,
    hidden: { ...hidden, dryWeeks: 0, shifts: [], readsRight: byLeader(book, () => []) },
    log: [],
  };
  const course: Course = { book, state: before, told: [] };
  beginWeek(course);
  return { ...course.state, log: course.told };
}
