/** What a seat may know: views share the state's parts by audience, so that nothing hidden can be reached from one. */
import type { Audience, Logged } from '../../model/play/event.ts';
import type { Pair, Seat } from '../../model/play/seat.ts';
import type { State } from '../../model/play/state.ts';
import type { LeaderId, PairId, TrustWord } from '../../model/vocabulary.ts';
import type { InWords, Onlooker, View, WeekReport } from '../../model/play/view.ts';
import type { Rulebook } from '../book/rulebook.ts';
import { inWords, trustWord } from './words.ts';

/** @returns the seat of a leader. */
export function seatOf(state: Pick<State, 'seats'>, leader: LeaderId): Seat {
  const seat = state.seats[leader];
  if (seat === undefined) throw new Error(`no seat ${leader}`);
  return seat;
}

/** @returns what the pair of two leaders shares. */
export function pairOf(book: Rulebook, state: Pick<State, 'pairs'>, a: LeaderId, b: LeaderId): Pair {
  const pair = state.pairs[book.pair(a, b)];
  if (pair === undefined) throw new Error(`no pair of ${a} and ${b}`);
  return pair;
}

/**
 * What an onlooker may know of a state (rules, section 10).
 * @returns table for all; room for the seats; own seat and own pairs exactly; every leader and pair in words; everything once the game has ended.
 */
export function viewFor(book: Rulebook, state: State, onlooker: Onlooker): View {
  const words: Record<LeaderId, InWords> = {};
  for (const leader of book.leaders) words[leader] = inWords(book, state, leader);
  const trust: Record<PairId, TrustWord> = {};
  const pairs: Record<PairId, Pair> = {};
  for (const id of book.pairs) {
    const pair = state.pairs[id];
    if (pair === undefined) throw new Error(`no pair ${id}`);
    trust[id] = trustWord(book, pair.trust);
    const [a, b] = book.membersOf(id);
    if (onlooker === 'open' || onlooker === a || onlooker === b) pairs[id] = pair;
  }
  const isOpen = onlooker === 'open' || state.table.phase === 'ended';
  return {
    onlooker,
    scenario: state.scenario,
    length: state.length,
    step: state.step,
    table: state.table,
    reports: reportsIn(state),
    room: onlooker === 'public' && !isOpen ? null : state.room,
    own: onlooker === 'public' || onlooker === 'open' ? null : seatOf(state, onlooker),
    pairs,
    words,
    trust,
    opened: isOpen
      ? { seats: state.seats, pairs: state.pairs, room: state.room, seed: state.seed, hidden: state.hidden }
      : null,
  };
}

/** By the latest report, of which each week of each game writes one anew: the log is gone through once a week. */
const reports = new WeakMap<State['table']['report'], readonly WeekReport[]>();

/** @returns every week's report, oldest first. */
function reportsIn({ table, log }: Pick<State, 'table' | 'log'>): readonly WeekReport[] {
  const known = reports.get(table.report);
  if (known !== undefined) return known;
  const found = log.flatMap(({ event }) =>
    event.type === 'reported' ? [{ week: event.week, lines: event.lines }] : [],
  );
  // While a week ends its report stands on the table before it is told.
  const told = found.at(-1)?.lines;
  if (told === table.report || (told === undefined && table.report.length === 0)) reports.set(table.report, found);
  return found;
}

/** @returns whether an onlooker may know something told to an audience. */
export function mayKnow(to: Audience, onlooker: Onlooker): boolean {
  if (to === 'all' || onlooker === 'open') return true;
  if (onlooker === 'public') return false;
  return to === 'room' || to.includes(onlooker);
}

/** A log that nothing was added to is not gone through again: a seat asks for it at every move that it seals. */
const known = new WeakMap<readonly Logged[], Map<Onlooker, readonly Logged[]>>();

/** @returns the part of the log that an onlooker may know; all of it once the game has ended. */
export function logFor(state: State, onlooker: Onlooker): readonly Logged[] {
  if (state.table.phase === 'ended') return state.log;
  const byOnlooker = known.get(state.log) ?? new Map<Onlooker, readonly Logged[]>();
  known.set(state.log, byOnlooker);
  const heard = byOnlooker.get(onlooker) ?? state.log.filter((entry) => mayKnow(entry.to, onlooker));
  byOnlooker.set(onlooker, heard);
  return heard;
}
