/** What asking a third party for help does and risks: what it brings, what it asks for, and what of that is missing. */
import type { Brings } from '../../core/model/scenario/helper.ts';
import type { View } from '../../core/model/play/view.ts';
import type { OfferId } from '../../core/model/vocabulary.ts';
import { waitingFor } from '../../core/rules/parties/helpers.ts';
import { optionsBehind } from '../../core/rules/state/locks.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { sayAsks, sayLacking } from '../../words/sentences/helpers.ts';
import { keyName, leaderName, list, signed, termName } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';
import type { Consequences } from './consequences.ts';

/** @returns the offer in its own words with its figures; its conditions; and that it declines as things stand; no risk of one that has come. */
export function helpOf(book: Rulebook, { table }: View, id: OfferId): Consequences {
  const { helper, offer } = book.offer(id);
  const weeks = book.scenario.rules.helpers?.standsWeeks ?? 0;
  const asker = waitingFor(book, table, offer);
  const hasCome = table.helpers?.came[id] !== undefined;
  const asks = sayAsks(
    book,
    id,
    offer.asks.map((_, at) => at),
  );
  const lacking = sayLacking(book, table, id);
  return {
    effects: [told(helper.text), told(offer.text), ...offer.brings.map((brings) => sayBrings(book, id, brings))],
    risks: hasCome
      ? []
      : [
          ...(lacking !== null || asks === '' ? [] : [say('moves.help.asks', { asks })]),
          ...(offer.consent === 'one'
            ? []
            : asker === null
              ? [say('moves.help.both', { weeks })]
              : [say('moves.help.waits', { leader: leaderName(book, asker) })]),
          ...(lacking === null ? [] : [lacking, say('moves.help.spent')]),
        ],
  };
}

function sayBrings(book: Rulebook, id: OfferId, brings: Brings): string {
  switch (brings.what) {
    case 'trust': {
      const [a, b] = brings.pair;
      return say('moves.help.trust', { a: leaderName(book, a), b: leaderName(book, b), by: signed(brings.by) });
    }
    case 'wayOut':
    case 'feltCost':
    case 'agenda':
      return say(`moves.help.${brings.what}`, { by: signed(brings.by) });
    case 'key':
      return say('moves.help.key', { key: keyName(book, brings.key), work: brings.work });
    case 'lists':
      return say('moves.help.lists');
    case 'truce':
      return say('moves.help.truce', { weeks: brings.weeks });
    case 'opens':
      return say('moves.help.opens', { terms: list(openedBy(book, id)) });
  }
}

/** @returns the options that an offer opens, with their clauses. */
function openedBy(book: Rulebook, id: OfferId): readonly string[] {
  return optionsBehind(book, (opens) => opens.by === 'helper' && opens.offer === id).map(({ clause, option }) =>
    termName(book, clause, option),
  );
}
