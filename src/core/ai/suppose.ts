/** What a computer leader supposes of the others: a state made from its own view alone, for looking ahead (rules, section 11). */
import type { Pair, Seat, State } from '../model/state.ts';
import type { View } from '../model/view.ts';
import type { ClauseId, LeaderId, OptionId, RegionId, StateName } from '../model/vocabulary.ts';
import { holdsSignal } from '../rules/predicate.ts';
import type { Rulebook } from '../rules/rulebook.ts';

/** Guards that the chart itself adds, and that a supposition takes as given. */
const GIVEN: ReadonlySet<string> = new Set(['free', 'here', 'bySelf', 'byRival', 'byMediator', 'byAlly']);

/**
 * A state in which the own seat is exact and every other one stands where its words, answers and publicly said conditions put it.
 * Nothing hidden is in it: no soft line, no reading, no stream of chance.
 */
export function suppose(book: Rulebook, view: View): State {
  const own = view.onlooker as LeaderId;
  const seats: Record<LeaderId, Seat> = {};
  for (const leader of book.leaders) seats[leader] = leader === own && view.own !== null ? view.own : supposedSeat(book, view, leader);
  const pairs: Record<string, Pair> = {};
  for (const id of book.pairs) pairs[id] = view.pairs[id] ?? { trust: TRUST[view.trust[id] ?? 'scant'], soundings: [] };
  const supposed: State = {
    rules: 1,
    scenario: view.scenario,
    seed: '',
    length: view.length,
    step: view.step,
    table: view.table,
    room: view.room ?? { proposal: null, answered: [], heard: [], shown: {}, receipts: [] },
    seats,
    pairs,
    hidden: NOTHING_HIDDEN,
    log: [],
  };
  for (const leader of book.leaders) if (leader !== own) seats[leader] = { ...seats[leader], stance: supposedStance(book, view, supposed, leader) } as Seat;
  return supposed;
}

const NOTHING_HIDDEN: State['hidden'] = {
  rng: [0, 0, 0, 1],
  reading: '',
  soft: {},
  strikes: {},
  spoiler: { week: 0, type: 'limited' },
  news: [],
  dryWeeks: 0,
  shifts: [],
  readsRight: {},
};

/** The least that a word for trust stands for. */
const TRUST = { scant: 1, little: 2, some: 4, good: 7 } as const;

/** @returns another's seat: tracks at the least that their words stand for. */
function supposedSeat(book: Rulebook, view: View, leader: LeaderId): Seat {
  const { ripe, press, homeFloor } = book.scenario.rules;
  const words = view.words[leader];
  const cost = { bearable: 0, startingToHurt: ripe.feltCost - 2, hurts: ripe.feltCost };
  const way = { none: press.backfireWayOut, faint: press.backfireWayOut + 1, some: ripe.wayOut - 2, seen: ripe.wayOut };
  const home = { mayNotSign: homeFloor.under - 1, uneasy: homeFloor.under, steady: homeFloor.under + 2, firm: homeFloor.under + 4 };
  return {
    feltCost: words === undefined || words.feltCost === null ? null : cost[words.feltCost],
    wayOut: words === undefined || words.wayOut === null ? null : way[words.wayOut],
    home: home[words?.home ?? 'steady'],
    capital: 0,
    secret: '',
    stance: {} as Seat['stance'],
    softened: {} as Seat['softened'],
    frozen: 0,
    consulted: -1,
    sealed: [],
    answer: null,
    spoilerAnswer: null,
    reads: [],
    pressed: {},
    eased: [],
  };
}

/** @returns the softest states whose options have all been shown, and those beyond whose publicly said conditions are met by now. */
function supposedStance(book: Rulebook, view: View, supposed: State, leader: LeaderId): Seat['stance'] {
  const stance: Record<string, StateName> = {};
  for (const region of book.stance.regions(leader)) {
    const states = book.stance.statesOf(leader, region);
    let at = region === 'posture' ? postureState(book, view, leader, states) : shownState(book, view, leader, region, states);
    for (let beyond = beyondOf(book, supposed, leader, region, at); beyond !== null; beyond = beyondOf(book, supposed, leader, region, at)) at = beyond;
    stance[region] = at;
  }
  return stance as Seat['stance'];
}

function postureState(book: Rulebook, view: View, leader: LeaderId, states: readonly StateName[]): StateName {
  const level = view.words[leader]?.posture ?? 'delegations';
  const found = states.find((state) => book.stance.accepts(leader, 'posture', state).includes(level)) ?? states[0];
  if (found === undefined) throw new Error(`no posture for ${leader}`);
  return found;
}

/** @returns the softest state of which every option is known to be taken: said, tabled, taken, reported, or sounded. */
function shownState(book: Rulebook, view: View, leader: LeaderId, region: ClauseId, states: readonly StateName[]): StateName {
  const shown = view.room?.shown[leader]?.[region] ?? {};
  const sounded = view.pairs[book.pair(leader, view.onlooker as LeaderId)]?.soundings ?? [];
  const isKnown = (option: OptionId): boolean =>
    (shown[option] !== undefined && shown[option] !== 'barred') ||
    sounded.some((one) => one.to === leader && one.clause === region && one.option === option && !one.reasons.some((reason) => reason.code === 'redLine'));
  const known = states.findLast((state) => book.stance.accepts(leader, region, state).every((option) => isKnown(option as OptionId)));
  const first = known ?? states[0];
  if (first === undefined) throw new Error(`no states of ${region} for ${leader}`);
  return first;
}

/** @returns the softer state that a said condition has opened, or null. */
function beyondOf(book: Rulebook, supposed: State, leader: LeaderId, region: RegionId, at: StateName): StateName | null {
  const shift = book.stance
    .nextShifts(leader, region, at)
    .find(
      ({ to, when }) =>
        book.stance.isSofter(leader, region, at, to) && when.every((signal) => GIVEN.has(signal) || holdsSignal(book, supposed, leader, signal)),
    );
  return shift?.to ?? null;
}

