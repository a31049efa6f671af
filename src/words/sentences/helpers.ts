/** Third parties that help, in words: what they ask for, and what of it is not there yet. */
import type { Table } from '../../core/model/play/table.ts';
import type { OfferId } from '../../core/model/vocabulary.ts';
import { lackingFor, waitingFor } from '../../core/rules/parties/helpers.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { leaderName, list, offerName } from '../names.ts';
import { say, told } from '../say.ts';

/** @returns what an offer asks for, of the places in its list; empty where it asks for nothing. */
export function sayAsks(book: Rulebook, id: OfferId, places: readonly number[]): string {
  const { asks } = book.offer(id).offer;
  return list(
    places.flatMap((at) => {
      const ask = asks[at];
      return ask === undefined ? [] : [told(ask.text)];
    }),
  );
}

/** @returns that a helper would decline as things stand, and for want of what; null where it would come. */
export function sayLacking(book: Rulebook, table: Table, id: OfferId): string | null {
  const lacks = lackingFor(book, table, book.offer(id).offer);
  return lacks.length === 0 ? null : say('moves.help.wouldDecline', { lacks: sayAsks(book, id, lacks) });
}

/**
 * @returns what a request would bring now: that the helper comes, waits for the other side's request, or declines and why;
 * null where it has come already.
 */
export function sayHelp(book: Rulebook, table: Table, id: OfferId): string | null {
  const { offer } = book.offer(id);
  if (table.helpers?.came[id] !== undefined) return null;
  const lacking = sayLacking(book, table, id);
  if (lacking !== null) return lacking;
  const isWaiting = offer.consent === 'both' && waitingFor(book, table, offer) === null;
  return say(isWaiting ? 'moves.help.wouldWait' : 'moves.help.wouldCome');
}

/** @returns who takes part, and which request waits for the other side, a sentence each; none where nobody does. */
export function sayHelpers(book: Rulebook, { helpers, week }: Table): readonly string[] {
  if (helpers === undefined) return [];
  const came = (Object.keys(helpers.came) as OfferId[]).map((id) => told(book.offer(id).helper.name));
  const stands = book.scenario.rules.helpers?.standsWeeks ?? 0;
  const waiting = helpers.asked.filter((one) => one.week > week - stands);
  return [
    ...(came.length === 0 ? [] : [say('homeGroups.helpers', { helpers: list([...new Set(came)]) })]),
    ...waiting.map((one) =>
      say('homeGroups.waiting', { leader: leaderName(book, one.by), helper: offerName(book, one.offer) }),
    ),
  ];
}
