/** A week in words: what came of it, what was left aside, how its proposals were used, how one's own figures moved. */
import type { Done } from '../../core/analysis/week/done.ts';
import type { Movement } from '../../core/analysis/week/figures.ts';
import type { Overtaken } from '../../core/analysis/week/folders.ts';
import type { SlotUse } from '../../core/analysis/week/slots.ts';
import type { Cause } from '../../core/model/play/cause.ts';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { clauseName, either, groupName, leaderName, list, signed, venueName } from '../names.ts';
import { say, told } from '../say.ts';

/** @returns one thing that came of a week, in a few words. */
export function sayDone(book: Rulebook, done: Done): string {
  switch (done.what) {
    case 'signed':
    case 'ceasefire':
    case 'exchange':
    case 'truce':
      return say(`week.done.${done.what}`);
    case 'initialled':
      return say('week.done.initialled', { clauses: list(done.clauses.map((clause) => clauseName(book, clause))) });
    case 'met':
      return say(`week.done.met.${done.level}`);
    case 'walkedOut':
      return say('week.done.walkedOut', { leader: leaderName(book, done.by) });
  }
}

/** @returns whether an invitation gave way to one of its own level, so that the order of the seats decided. */
export function isByOrder({ invitation, taken }: Overtaken): boolean {
  return taken.level === invitation.level;
}

/** @returns why an invitation came to nothing that nobody declined; `seat` is spoken to as *you*; the `order` of the seats only where it is wanted. */
export function sayOvertaken(
  book: Rulebook,
  aside: Overtaken,
  seat: LeaderId | null,
  order: readonly LeaderId[] | null,
): string {
  const { invitation, taken } = aside;
  const what = say(invitation.by === seat ? 'week.aside.yours' : 'week.aside.theirs', {
    by: leaderName(book, invitation.by),
    venue: venueName(book, invitation.venue),
    taker: leaderName(book, taken.by),
    place: venueName(book, taken.venue),
  });
  if (!isByOrder(aside)) return `${what} ${say('week.aside.higher')}`;
  if (order === null) return what;
  const seats = list(order.map((leader) => leaderName(book, leader)));
  const key = book.scenario.rules.invite.inTurn === true ? 'week.aside.inTurn' : 'week.aside.order';
  return `${what} ${say(key, { seats })}`;
}

/** @returns how a slot of the talks was used; `nth` counts from 1. */
export function saySlot(book: Rulebook, { by, did, group }: SlotUse, nth: number): string {
  if (group !== null)
    return say(`week.slot.group.${did}`, { leader: leaderName(book, by), group: groupName(book, group) });
  return say(nth === 1 ? `week.slot.first.${did}` : `week.slot.second.${did}`, { leader: leaderName(book, by) });
}

/** @returns how one of the reader's own figures moved, and every cause: `Home −1: a step of restraint −1.` */
export function sayMovement(book: Rulebook, leader: LeaderId, { track, by, causes }: Movement): string {
  const name = track === 'home' ? told(book.leader(leader).homeName) : say(`tracks.${track}`);
  const [only, ...others] = causes;
  const cause = (one: Movement['causes'][number]): string => sayCause(book, leader, track, one.cause);
  const why =
    only !== undefined && others.length === 0
      ? cause(only)
      : list(causes.map((one) => say('week.moved.part', { cause: cause(one), by: signed(one.by) })));
  return say(by === 0 ? 'week.moved.back' : 'week.moved.by', { name, by: signed(by), why });
}

/** @returns why a figure moved; of a way out that an initialling opened also which clause did: others open none. */
function sayCause(book: Rulebook, leader: LeaderId, track: Movement['track'], cause: Cause): string {
  const opened = book.scenario.rules.initialledWayOut.flatMap((one) => (one.leader === leader ? [one.clause] : []));
  return cause === 'initialled' && track === 'wayOut' && opened.length > 0
    ? say('week.moved.initialled', { clauses: either(opened.map((clause) => clauseName(book, clause))) })
    : say(`event.cause.${cause}`);
}
