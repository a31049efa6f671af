/** When a computer leader asks a third party for help: where it opens what this leader would take, mends what holds a paper up, or where the other side asked first. */
import type { Brings, HelperOffer } from '../../model/scenario/helper.ts';
import type { Predicate } from '../../model/scenario/predicate.ts';
import type { OfferId } from '../../model/vocabulary.ts';
import { lackingFor, waitingFor } from '../../rules/parties/helpers.ts';
import { optionsBehind } from '../../rules/state/locks.ts';
import { isInStance } from '../../rules/text/reasons.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';
import { isKeyWanted } from './keys.ts';
import type { Mind } from '../mind/mind.ts';
import type { Wish } from '../mind/wish.ts';

/** @returns a wish for each helper that would come now, where this leader sees what for. */
export function wishesOfHelpers(mind: Mind): readonly Wish[] {
  const { book, table, by } = mind;
  const { helpers } = book.scenario;
  if (helpers === undefined || !mind.may('askHelper')) return [];
  return helpers.flatMap(({ offers }) =>
    offers.flatMap((offer): readonly Wish[] => {
      if (table.helpers?.came[offer.id] !== undefined || lackingFor(book, table, offer).length > 0) return [];
      const leaning = leaningTo(mind, offer);
      return leaning === 0 ? [] : [{ command: { type: 'askHelper', by, offer: offer.id }, leaning }];
    }),
  );
}

/** @returns how much this leader would like an offer: its best reason, and more where the other side has asked already. */
function leaningTo(mind: Mind, offer: HelperOffer): number {
  const { table, book, rival, leaning } = mind;
  const asked = rival !== null && waitingFor(book, table, offer) === rival ? leaning('helperInKind') : 0;
  const most = offer.brings.reduce((best, brings) => Math.max(best, worthOf(mind, offer, brings)), 0);
  return most === 0 ? 0 : most + asked;
}

/** @returns what one thing that a helper brings is worth to this leader now; 0 where it sees no use in it. */
function worthOf(mind: Mind, offer: HelperOffer, brings: Brings): number {
  const { table, book, leaning } = mind;
  switch (brings.what) {
    case 'opens':
      return opensForMe(mind, offer.id) ? leaning('helperOpens') : 0;
    case 'lists':
      return table.lists === 'disputed' ? leaning('helperLists') : 0;
    case 'truce':
      return table.truce !== null && table.truce.until <= table.week + 1 ? leaning('helperTruce') : 0;
    case 'agenda':
      return table.agenda < book.scenario.rules.agenda.presidents ? leaning('helperAgenda') : 0;
    case 'key': {
      const work = book.scenario.keys.find(({ id }) => id === brings.key)?.work ?? 0;
      return (table.keys[brings.key] ?? 0) < work && isKeyWanted(mind, brings.key) ? leaning('helperKey') : 0;
    }
    case 'trust':
    case 'wayOut':
    case 'feltCost':
      return leaning('helperTrust');
  }
}

/** @returns whether an offer opens an option of an open clause that this leader's own stance takes now. */
function opensForMe({ book, view, table, by }: Mind, id: OfferId): boolean {
  return optionsBehind(book, (opens) => opens.by === 'helper' && opens.offer === id).some(
    ({ clause, option }) => table.draft[clause] === null && isInStance(book, view, by, clause, option),
  );
}

/** @returns whether an offer would bring about, or nearer, what a stance waits for. */
export function bringsAbout(book: Rulebook, id: OfferId, asks: Predicate): boolean {
  if ('helped' in asks) return asks.helped === id;
  return book.offer(id).offer.brings.some((brings) => {
    switch (brings.what) {
      case 'trust':
        return 'trust' in asks && brings.pair.every((leader) => asks.trust.includes(leader));
      case 'wayOut':
      case 'feltCost':
        return 'own' in asks && asks.own === brings.what;
      case 'agenda':
        return 'agenda' in asks;
      case 'key':
        return 'key' in asks && asks.key === brings.key;
      case 'lists':
      case 'truce':
      case 'opens':
        return false;
    }
  });
}
