/** Which conditions of a stance are met, as far as an onlooker may know: yes, no, or not known. Dealt ones are never known. */
import type { Predicate } from '../../model/scenario/predicate.ts';
import type { State } from '../../model/play/state.ts';
import type { LeaderId, SignalName } from '../../model/vocabulary.ts';
import type { View } from '../../model/play/view.ts';
import { holds } from '../../rules/state/predicate.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';

/** @returns whether a signal holds for `leader`; null where this view may not know. */
export function isMet(book: Rulebook, view: View, leader: LeaderId, signal: SignalName): boolean | null {
  const asks = book.scenario.signals[signal];
  return asks === undefined ? null : judge(book, view, leader, asks);
}

/** @returns whether a condition is met as far as the reader may know; what it may not know counts as met. */
export function conditionMet(book: Rulebook, view: View, asks: Predicate): boolean {
  return judge(book, view, view.onlooker as LeaderId, asks) !== false;
}

/** Judges in three values, so that one unknown part does not hide a known answer. */
function judge(book: Rulebook, view: View, leader: LeaderId, asks: Predicate): boolean | null {
  if ('all' in asks) return every(asks.all.map((part) => judge(book, view, leader, part)));
  if ('any' in asks) return negated(every(asks.any.map((part) => negated(judge(book, view, leader, part)))));
  if ('not' in asks) return negated(judge(book, view, leader, asks.not));
  if ('signal' in asks) return isMet(book, view, leader, asks.signal);
  if (!canKnow(book, view, leader, asks)) return null;
  return holds(book, supposed(view), leader, asks);
}

/** @returns whether one leaf of a predicate reads only what the view holds. */
function canKnow(book: Rulebook, view: View, leader: LeaderId, asks: Predicate): boolean {
  if ('unseen' in asks || 'dealt' in asks) return view.opened !== null;
  if ('own' in asks) return view.opened !== null || (view.onlooker === leader && view.own !== null);
  if ('trust' in asks) return view.opened !== null || view.pairs[book.pair(asks.trust[0], asks.trust[1])] !== undefined;
  return true;
}

/** The view as a state for `holds`: what `canKnow` has let through is in it, nothing else is read. */
function supposed(view: View): State {
  const seats = view.opened?.seats ?? (view.own === null ? {} : { [view.onlooker]: view.own });
  const pairs = view.opened?.pairs ?? view.pairs;
  return { table: view.table, seats, pairs, hidden: view.opened?.hidden } as unknown as State;
}

function every(parts: readonly (boolean | null)[]): boolean | null {
  if (parts.includes(false)) return false;
  return parts.includes(null) ? null : true;
}
function negated(part: boolean | null): boolean | null {
  return part === null ? null : !part;
}
