/** The story so far in five lines. */
import type { SoFar } from '../../core/analysis/week/soFar.ts';
import type { Receipt } from '../../core/model/play/room.ts';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { sayEvent } from './happened.ts';
import { clauseName, leaderName, levelName, list, termName, venueName } from '../names.ts';
import { say } from '../say.ts';

/** A line, under a head of one or two words. */
export interface StoryLine {
  readonly head: string;
  readonly text: string;
}

/** @returns the five lines. `seat` is the reader's; null for the public. */
export function saySoFar(book: Rulebook, story: SoFar, seat: LeaderId | null): readonly StoryLine[] {
  const { happened, met, offers, own } = story;
  const told = (events: SoFar['happened'], none: string): string =>
    events.length === 0 ? none : events.flatMap((event) => sayEvent(book, event) ?? []).join(' ');
  const meetings = met.map(({ level, venue, week }) =>
    say('late.met.one', { level: levelName(level), week, venue: venueName(book, venue) }),
  );
  return [
    { head: say('late.table.head'), text: sayTable(book, story) },
    {
      head: say('late.offers.head'),
      text:
        offers === null
          ? say('late.offers.closed')
          : offers.length === 0
            ? say('late.offers.none')
            : offers.map((offer) => sayOffer(book, offer)).join(' '),
    },
    { head: say('late.happened.head'), text: told(happened, say('late.happened.none')) },
    {
      head: say('late.met.head'),
      text:
        meetings.length === 0 ? say('late.met.delegations') : say('late.met.above', { meetings: meetings.join('; ') }),
    },
    seat === null
      ? { head: say('late.public.head'), text: told(own, say('late.public.none')) }
      : { head: say('late.own.head'), text: told(own, say('late.own.none')) },
  ];
}

function sayTable(book: Rulebook, { initialled, open }: SoFar): string {
  if (initialled.length === 0) return say('late.table.none');
  const terms = initialled.map(({ clause, option }) => termName(book, clause, option)).join('; ');
  if (open.length === 0) return say('late.table.all', { terms });
  return say('late.table.some', { terms, clauses: list(open.map((clause) => clauseName(book, clause))) });
}

/** A text and what became of it: `Ukraine tables: … Declined: Russia.` */
function sayOffer(book: Rulebook, { by, kind, terms, initialled, answers }: Receipt): string {
  const text = sayEvent(book, { type: 'proposed', by, kind, terms }) ?? '';
  if (initialled) return `${text} ${say('late.offers.taken')}`;
  const leaders = book.leaders.filter((leader) => answers[leader]?.answer === 'decline');
  if (leaders.length === 0) return `${text} ${say('late.offers.notTaken')}`;
  return `${text} ${say('late.offers.declined', { leaders: list(leaders.map((leader) => leaderName(book, leader))) })}`;
}
