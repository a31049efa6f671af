/** Asks a state whether a named fact holds: signals of the charts, lines of a mandate, secrets, conditions of the aftermath. */
import type { Predicate } from '../../model/scenario/predicate.ts';
import type { State } from '../../model/play/state.ts';
import type { ClauseId, LeaderId, OptionId } from '../../model/vocabulary.ts';
import { COMMITMENT_STAGES, LEVELS } from '../../model/vocabulary.ts';
import { hasVote } from './locks.ts';
import type { Rulebook } from '../book/rulebook.ts';
import { pairOf, seatOf } from './view.ts';

/** @returns whether `figure` lies within what the predicate asks for. */
export function isWithin(
  figure: number | null,
  asks: { readonly atLeast?: number; readonly atMost?: number },
): boolean {
  if (figure === null) return false;
  return figure >= (asks.atLeast ?? 0) && figure <= (asks.atMost ?? 10);
}

/** @returns whether a clause is initialled, at one of `options` where given. */
export function isInitialled(state: Pick<State, 'table'>, clause: ClauseId, options?: readonly OptionId[]): boolean {
  const at = state.table.draft[clause];
  return at !== null && at !== undefined && (options === undefined || options.includes(at.option));
}

/** @returns whether a limited truce or a ceasefire holds now. */
export function isQuiet(state: Pick<State, 'table'>): boolean {
  return state.table.truce !== null || state.table.ceasefireWeek !== null;
}

/** @returns whether a leader both feels the cost and sees a way out (Zartman's ripeness, as felt). */
export function isRipe(book: Rulebook, state: Pick<State, 'seats'>, leader: LeaderId): boolean {
  const { feltCost, wayOut } = seatOf(state, leader);
  const { ripe } = book.scenario.rules;
  return feltCost !== null && wayOut !== null && feltCost >= ripe.feltCost && wayOut >= ripe.wayOut;
}

/**
 * Whether a predicate holds in a state. `own` is the leader whose chart, mandate or secret asks.
 * Throws on a signal that the scenario does not name: `check` has proved that there is none.
 */
export function holds(book: Rulebook, state: State, own: LeaderId, asks: Predicate): boolean {
  const { table } = state;
  if ('own' in asks) return isWithin(seatOf(state, own)[asks.own], asks);
  if ('trust' in asks) return isWithin(pairOf(book, state, asks.trust[0], asks.trust[1]).trust, asks);
  if ('agenda' in asks) return table.agenda >= asks.agenda;
  if ('week' in asks) return table.week >= asks.week;
  if ('initialled' in asks) return isInitialled(state, asks.initialled, asks.in);
  if ('pledged' in asks) return asks.pledged.some((pledge) => table.pledges[pledge] !== undefined);
  if ('commitment' in asks)
    return COMMITMENT_STAGES.indexOf(table.commitment) >= COMMITMENT_STAGES.indexOf(asks.commitment);
  if ('key' in asks)
    return (table.keys[asks.key] ?? 0) >= (book.scenario.keys.find((key) => key.id === asks.key)?.work ?? 0);
  if ('vote' in asks) return hasVote(table, asks.vote);
  if ('leftOpen' in asks) return table.leftOpen[asks.by]?.includes(asks.leftOpen) ?? false;
  if ('incidentRule' in asks) return table.incidentRule;
  if ('stepsBy' in asks) return asks.stepsBy.every((leader) => (table.steps[leader]?.offered ?? 0) > 0);
  if ('truceHolds' in asks) return isQuiet(state);
  if ('dealt' in asks) return state.hidden.soft[own] === asks.dealt;
  if ('met' in asks) return hasMet(state, LEVELS.indexOf(asks.met), asks.byWeek ?? table.weeks);
  if ('carriedOut' in asks) return table.exchange !== null && asks.carriedOut.includes(table.exchange.option);
  if ('truceByWeek' in asks) return table.truceWeek !== null && table.truceWeek <= asks.truceByWeek;
  if ('ceasefireByWeek' in asks) return table.ceasefireWeek !== null && table.ceasefireWeek <= asks.ceasefireByWeek;
  if ('endsAs' in asks) return table.outcome !== null && asks.endsAs.includes(table.outcome.kind);
  if ('signed' in asks) return table.signedWeek !== null;
  if ('unseen' in asks) return table.aftermath?.breach?.unseen !== undefined;
  if ('pledgesOfCost' in asks) return pledgesOfCost(book, state, asks.by, asks.pledgesOfCost) <= asks.atMost;
  if ('groupsSetUp' in asks) return Object.keys(table.mandates ?? {}).length >= asks.groupsSetUp;
  if ('helped' in asks) return table.helpers?.came[asks.helped] !== undefined;
  if ('signal' in asks) return holdsSignal(book, state, own, asks.signal);
  if ('all' in asks) return asks.all.every((part) => holds(book, state, own, part));
  if ('any' in asks) return asks.any.some((part) => holds(book, state, own, part));
  return !holds(book, state, own, asks.not);
}

/** @returns whether a named signal of the scenario holds for a leader. */
export function holdsSignal(
  book: Rulebook,
  state: State,
  own: LeaderId,
  name: keyof Rulebook['scenario']['signals'] & string,
): boolean {
  const signal = (book.scenario.signals as Readonly<Record<string, Predicate>>)[name];
  if (signal === undefined) throw new Error(`no signal ${name} in ${book.scenario.id}`);
  return holds(book, state, own, signal);
}

/** @returns whether talks have met at a level or above by a week. */
function hasMet(state: State, level: number, byWeek: number): boolean {
  const { ministers, presidents } = state.table.met;
  if (level === 0) return true;
  if (presidents !== null && presidents <= byWeek) return true;
  return level === 1 && ministers !== null && ministers <= byWeek;
}

/** @returns how many standing pledges of a leader cost so much or more. */
function pledgesOfCost(book: Rulebook, state: State, by: LeaderId, cost: number): number {
  return book.scenario.pledges.filter(
    (pledge) => pledge.by === by && pledge.cost >= cost && state.table.pledges[pledge.id] !== undefined,
  ).length;
}
