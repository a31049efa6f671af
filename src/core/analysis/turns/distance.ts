/**
 * How far a table stands from a rung: the fewest single steps that are still wanting. A step is one shift in a leader's chart, one point of agenda,
 * one meeting agreed, one pledge, one preparation of a key, one point of home, one offer of a truce, one initialling, one carrying out. What a
 * step needs to happen is not counted: it is a count of what is missing, not a chance of getting there.
 */
import type { Predicate } from '../../model/scenario/predicate.ts';
import type { State } from '../../model/play/state.ts';
import type { ClauseId, LeaderId, Level, OptionId, RegionId, StateName } from '../../model/vocabulary.ts';
import { LEVELS } from '../../model/vocabulary.ts';
import { isLocked, keysOf, workLeft } from '../../rules/state/locks.ts';
import { holds } from '../../rules/state/predicate.ts';
import { groupBarring } from '../../rules/parties/homeGroups.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';
import { hasWholeText } from '../../rules/text/signing.ts';
import { seatOf } from '../../rules/state/view.ts';

/** The rungs that something has to be done for, low to high. */
export const GOALS = [2, 3, 4, 5] as const;
export type Goal = (typeof GOALS)[number];
/** Steps still wanting for each rung; 0 where it is reached, Infinity where no road leads there. */
export type Distance = Readonly<Record<Goal, number>>;

/** @returns the distance of a table from every rung. */
export function distanceOf(book: Rulebook, state: State): Distance {
  return {
    2: toExchange(book, state),
    3: toTruce(book, state),
    4: toCeasefire(book, state),
    5: toFramework(book, state),
  };
}

function toExchange(book: Rulebook, state: State): number {
  const { exchange, lists, listsPrepared } = state.table;
  if (exchange !== null) return 0;
  const { clause } = book.scenario.rules.exchange;
  const inOrder = lists === 'disputed' ? book.sides.length - listsPrepared.length : 0;
  return toClauses(book, state, [[clause, null]]) + inOrder + state.table.out.length + 1;
}

function toTruce(book: Rulebook, state: State): number {
  const { truce, truceRan, truceOffers, ceasefireWeek, week, out } = state.table;
  if (truce !== null || truceRan || ceasefireWeek !== null) return 0;
  const { offerWeeks } = book.scenario.rules.truce;
  const stands = book.scenario.truces.map(
    ({ kind }) =>
      book.sides.filter((side) => {
        const offer = truceOffers[side];
        return offer?.kind === kind && offer.week > week - offerWeeks;
      }).length,
  );
  return book.sides.length - Math.max(0, ...stands) + out.length;
}

function toCeasefire(book: Rulebook, state: State): number {
  if (state.table.ceasefireWeek !== null) return 0;
  const asks: Asked[] = [];
  const prepared = collect(book, state, book.scenario.rules.ceasefire, asks);
  return toClauses(book, state, asks) + prepared + state.table.out.length;
}

/** A text that was rejected at home or broken is lost: every clause of it would have to be won again. */
function toFramework(book: Rulebook, state: State): number {
  const { signedWeek, aftermath, out } = state.table;
  const must = book.clauses.filter((clause) => book.clause(clause).mustCover);
  if (signedWeek !== null) {
    const failed = Object.values(aftermath?.results ?? {}).some((result) => !result.passed);
    const { breach } = aftermath ?? { breach: null };
    const broken = breach !== null && breach.holds !== null && breach.size > breach.holds;
    return failed || broken ? must.length : 0;
  }
  const short = hasWholeText(state, book) ? (state.table.signTest?.short.length ?? 0) : 0;
  return (
    toClauses(
      book,
      state,
      must.map((clause): Asked => [clause, null]),
    ) +
    out.length +
    short +
    1
  );
}

/** A clause that is wanted, at one of some options or at any. */
type Asked = readonly [ClauseId, readonly OptionId[] | null];

/** Gathers the clauses that a predicate asks for. @returns the steps of its other parts that do not hold. */
function collect(book: Rulebook, state: State, asks: Predicate, into: Asked[]): number {
  if ('all' in asks) return asks.all.reduce((sum, part) => sum + collect(book, state, part, into), 0);
  if ('initialled' in asks) {
    into.push([asks.initialled, asks.in ?? null]);
    return 0;
  }
  return holds(book, state, book.sides[0], asks) ? 0 : 1;
}

/** @returns the steps to have every one of these clauses initialled: each by its nearest option, and one meeting of the level that they want. */
function toClauses(book: Rulebook, state: State, asked: readonly Asked[]): number {
  let sum = 0;
  let level: Level = 'delegations';
  for (const [clause, options] of asked) {
    const at = state.table.draft[clause]?.option ?? null;
    if (at !== null && (options === null || options.includes(at))) continue;
    const choices = options ?? book.clause(clause).options.map((option) => option.id);
    sum += Math.min(...choices.map((option) => toOption(book, state, clause, option)));
    const own = book.clause(clause).level;
    if (LEVELS.indexOf(own) > LEVELS.indexOf(level)) level = own;
  }
  return sum + toMeeting(book, state, level);
}

/** @returns the steps to have a clause initialled at an option, the meeting left aside. */
function toOption(book: Rulebook, state: State, clause: ClauseId, option: OptionId): number {
  const { bound, undertakings, locks, homeAtLeast } = book.option(clause, option);
  const { homeFloor } = book.scenario.rules;
  let sum = 1;
  for (const leader of bound) {
    const { home, stance } = seatOf(state, leader);
    sum += shiftsTo(book, leader, clause, stance[clause], option);
    const floor = homeFloor.clauses.includes(clause) || !book.isSide(leader) ? homeFloor.under : 0;
    const wants = homeAtLeast.find((want) => want.leader === leader)?.home ?? 0;
    sum += Math.max(0, floor - home, wants - home);
    if (groupBarring(book, state.table, leader, clause, option) !== null) sum += 1;
  }
  for (const { anyOf } of undertakings)
    if (!anyOf.some((pledge) => state.table.pledges[pledge] !== undefined)) sum += 1;
  for (const id of locks) {
    const { opens } = book.lock(id);
    if (opens.by === 'barred') return Infinity;
    const keys = keysOf(book.lock(id)).map((key) => workLeft(book, state.table, key));
    if (keys.length > 0) sum += Math.min(...keys);
    if ((opens.by === 'vote' || opens.by === 'helper') && isLocked(book, state, id)) sum += 1;
  }
  return sum;
}

/** @returns the steps to a meeting of a level: none once one has met. */
function toMeeting(book: Rulebook, state: State, level: Level): number {
  const { met, agenda } = state.table;
  if (level === 'delegations' || met.presidents !== null || met[level] !== null) return 0;
  const postures = book.leaders.reduce(
    (sum, leader) => sum + shiftsTo(book, leader, 'posture', seatOf(state, leader).stance.posture, level),
    0,
  );
  return 1 + Math.max(0, book.scenario.rules.agenda[level] - agenda) + postures;
}

/** Shortest ways through the charts, found once a rulebook. */
const known = new WeakMap<Rulebook, Map<string, number>>();

/** @returns the fewest shifts from a state to one that accepts; 0 for a leader without the region, Infinity where none is reached. */
function shiftsTo(
  book: Rulebook,
  leader: LeaderId,
  region: RegionId,
  from: StateName | undefined,
  option: OptionId | Level,
): number {
  if (from === undefined) return 0;
  const found = known.get(book) ?? new Map<string, number>();
  known.set(book, found);
  const key = `${leader}/${region}/${from}/${option}`;
  const before = found.get(key);
  if (before !== undefined) return before;
  const steps = searchShifts(book, leader, region, from, option);
  found.set(key, steps);
  return steps;
}

function searchShifts(book: Rulebook, leader: LeaderId, region: RegionId, from: StateName, option: string): number {
  const seen = new Set<StateName>([from]);
  for (let ring: readonly StateName[] = [from], steps = 0; ring.length > 0; steps += 1) {
    if (ring.some((state) => book.stance.acceptsOption(leader, region, state, option))) return steps;
    const next = ring.flatMap((state) => book.stance.nextShifts(leader, region, state).map((shift) => shift.to));
    ring = [...new Set(next)].filter((state) => !seen.has(state));
    for (const state of ring) seen.add(state);
  }
  return Infinity;
}
