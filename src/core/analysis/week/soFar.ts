/** The story so far, for whoever takes a seat in mid-game: what lies on the table, who offered what, what happened, where they met, what the own seat did. */
import type { Event, Logged } from '../../model/play/event.ts';
import type { Receipt } from '../../model/play/room.ts';
import type { View } from '../../model/play/view.ts';
import type { ClauseId, LeaderId, Level, OptionId, VenueId } from '../../model/vocabulary.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';

export interface SoFar {
  readonly initialled: readonly { readonly clause: ClauseId; readonly option: OptionId }[];
  readonly open: readonly ClauseId[];
  /** The last text of each leader that tabled one, the latest last; null where the room is closed to the reader. */
  readonly offers: readonly Receipt[] | null;
  /** What weighs most, in the order in which it happened; what the own seat did is left to `own`. */
  readonly happened: readonly Event[];
  /** Meetings above the level of delegations. */
  readonly met: readonly { readonly level: Level; readonly venue: VenueId; readonly week: number }[];
  /** The latest deeds of the reader's seat; for the public those of all, in public. */
  readonly own: readonly Event[];
}

/** So many at most: each part is read as one line. */
const OFFERS = 2;
const HAPPENED = 4;
const OWN = 4;

/** The weightiest first. Of those in one group the last word counts. */
const WEIGHTY = [
  ['ceasefireBegan'],
  ['exchangeCarriedOut'],
  ['truceBegan', 'truceLapsed', 'truceBroken'],
  ['walkedOut', 'returned'],
  ['struck'],
  ['singleTextTakenUp'],
  ['deadlineSet', 'deadlineMet', 'deadlineMissed'],
  ['confirmed'],
  ['pledged', 'withdrew'],
  ['spoilerAppeared'],
] as const satisfies readonly (readonly Event['type'][])[];

/** What a seat does that others hold it to; whom it invited is told by the meetings. */
const DEEDS: ReadonlySet<Event['type']> = new Set<Event['type']>([
  'statedFirm',
  'leftOpen',
  'pledged',
  'withdrew',
  'confirmed',
  'stepOffered',
  'truceOffered',
  'walkedOut',
  'returned',
  'pressed',
  'singleTextTakenUp',
  'deadlineSet',
]);
/** The words of the sides in public. */
const WORDS: ReadonlySet<Event['type']> = new Set<Event['type']>(['statedFirm', 'leftOpen']);

/** @param log what the reader knows of. `view` is the reader's too. */
export function soFar(book: Rulebook, view: View, log: readonly Logged[]): SoFar {
  const { draft } = view.table;
  const seat = book.leaders.find((leader) => leader === view.onlooker) ?? null;
  const initialled = book.clauses.flatMap((clause) => {
    const option = draft[clause]?.option;
    return option === undefined ? [] : [{ clause, option }];
  });
  const isOwn = ({ event }: Logged): boolean =>
    seat !== null && DEEDS.has(event.type) && 'by' in event && event.by === seat;
  const words = log.filter((entry) => (seat === null ? WORDS.has(entry.event.type) : isOwn(entry)));
  return {
    initialled,
    open: book.clauses.filter((clause) => draft[clause] === null || draft[clause] === undefined),
    offers: view.room === null ? null : lastOffers(view.room.receipts),
    happened: weightiest(log.filter((entry) => !isOwn(entry))),
    met: log.flatMap(({ week, event }) =>
      event.type === 'meetingSet' ? [{ level: event.level, venue: event.venue, week }] : [],
    ),
    own: lastWords(words.map(({ event }) => event)).slice(-OWN),
  };
}

function lastOffers(receipts: readonly Receipt[]): readonly Receipt[] {
  const isLast = ({ by }: Receipt, at: number): boolean => receipts.findLastIndex((one) => one.by === by) === at;
  return receipts.filter(isLast).slice(-OFFERS);
}

/** Of what one leader said of a clause in public the last word stands. */
function lastWords(events: readonly Event[]): readonly Event[] {
  const about = (event: Event): string | null =>
    event.type === 'statedFirm' || event.type === 'leftOpen' ? `${event.by} ${event.clause}` : null;
  return events.filter((event, at) => {
    const own = about(event);
    return own === null || events.findLastIndex((one) => about(one) === own) === at;
  });
}

function weightiest(log: readonly Logged[]): readonly Event[] {
  const chosen = WEIGHTY.flatMap((group) => {
    const of = new Map<LeaderId | null, number>();
    for (const [at, { event }] of log.entries())
      if (group.some((type) => type === event.type)) of.set(whose(event), at);
    return [...of.values()];
  });
  return chosen
    .slice(0, HAPPENED)
    .sort((a, b) => a - b)
    .flatMap((at) => log[at]?.event ?? []);
}

/** A strike, a walk-out and a pledge are one for each leader; a truce and whatever else are one thing, whoever did it. */
function whose(event: Event): LeaderId | null {
  if (event.type === 'struck') return event.leader;
  return event.type === 'walkedOut' ||
    event.type === 'returned' ||
    event.type === 'pledged' ||
    event.type === 'withdrew'
    ? event.by
    : null;
}
