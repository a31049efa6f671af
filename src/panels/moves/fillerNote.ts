/** What stands below an answer of a move's sheet, where it helps to choose. */
import type {
  ClauseId,
  Format,
  GroupId,
  KeyId,
  LeaderId,
  Level,
  MeasureId,
  OfferId,
  OptionId,
  PledgeId,
  SpoilerAnswer,
  VenueId,
} from '../../core/model/vocabulary.ts';
import { partiesOf } from '../../core/rules/state/formats.ts';
import { openIn } from '../../core/rules/parties/groups.ts';
import { pledgePrice } from '../../core/rules/moves/price.ts';
import type { Showing } from '../../session/showing.ts';
import { clauseNames, leaderName, list, optionName } from '../../words/names.ts';
import { sayStanding } from '../../words/sentences/home.ts';
import { sayHelp } from '../../words/sentences/helpers.ts';
import { say, told } from '../../words/say.ts';
import { sayMissing } from '../../words/sentences/reason.ts';
import { missingAtLevel } from './invitation.ts';
import type { Filled, Slot } from './slots.ts';

/** @returns a few words below an answer, where they help to choose. */
export function fillerNote(session: Showing, slot: Slot, value: string, filled: Filled): string | undefined {
  const { book } = session;
  const { table, own } = session.view();
  switch (slot) {
    case 'option':
      return told(book.option(filled['clause'] as ClauseId, value as OptionId).whose);
    case 'clause': {
      const at = table.draft[value as ClauseId];
      return at === null || at === undefined ? undefined : optionName(book, value as ClauseId, at.option);
    }
    case 'venue': {
      const venue = book.venue(value as VenueId);
      const host =
        venue.capitalOf === null ? say('moves.hostedBy', { host: told(venue.host) }) : say('moves.capitalOf');
      const asked = filled['format'] === undefined ? book.leaders : partiesOf(book, filled['format'] as Format);
      return [
        venue.icc && venue.capitalOf === null ? `${host}; ${say('moves.icc')}` : host,
        ...declinedBy(session, asked, { venue: venue.id }),
        ...(venue.asks ?? [])
          .filter(({ level }) => level === filled['level'])
          .map(({ text }) => say('moves.hostAsks', { asks: told(text) })),
      ].join('. ');
    }
    case 'format': {
      const asked = partiesOf(book, value as Format);
      const parties = say('moves.formatParties', { leaders: list(asked.map((leader) => leaderName(book, leader))) });
      return [parties, ...declinedBy(session, asked, { format: value as Format })].join('. ');
    }
    case 'level': {
      const missing = missingAtLevel(book, session.view(), value as Level);
      if (missing.length === 0) return say('moves.levelReady');
      return say('moves.levelMissing', { missing: list(missing.map((one) => sayMissing(book, one))) });
    }
    case 'key': {
      const work = book.scenario.keys.find(({ id }) => id === value)?.work ?? 0;
      return say('moves.keyWork', { done: table.keys[value as KeyId] ?? 0, work });
    }
    case 'group':
      return clauseNames(book, openIn(book, table.draft, value as GroupId));
    case 'opening': {
      const opening = book.scenario.openings?.find(({ id }) => id === value);
      return opening === undefined ? undefined : told(opening.text);
    }
    case 'pledge':
      return say('moves.cost', { cost: pledgePrice(book, table, value as PledgeId, own?.sealed) });
    case 'answer':
      return say(`week.spoiler.${value as SpoilerAnswer}Text`);
    case 'measure': {
      const { card } = book.measure(value as MeasureId);
      return card === undefined ? undefined : told(book.card(card).claim);
    }
    case 'homeGroup':
      return own === null ? undefined : sayStanding(book, own, value);
    case 'offer':
      return sayHelp(book, table, value as OfferId) ?? undefined;
    case 'on':
    case 'stand':
    case 'to':
    case 'of':
    case 'target':
    case 'what':
    case 'kind':
    case 'could':
      return undefined;
  }
}

/** @returns who of those asked does not take a format or a place now, as all have said in public; nothing where everybody does. */
function declinedBy(
  session: Showing,
  asked: readonly LeaderId[],
  { format, venue }: { readonly format?: Format; readonly venue?: VenueId },
): readonly string[] {
  const { words } = session.view();
  const leaders = asked.filter((leader) => {
    const taken = format === undefined ? words[leader]?.venues : words[leader]?.formats;
    return taken?.includes(format ?? venue ?? '') === false;
  });
  if (leaders.length === 0) return [];
  return [say('moves.declinedNow', { leaders: list(leaders.map((leader) => leaderName(session.book, leader))) })];
}
