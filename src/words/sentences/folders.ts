/** What the opened folders held, in sentences: first what concerns the reader's own seat, then what everybody may know. */
import { movementsOf } from '../../core/analysis/week/figures.ts';
import { overtakenIn } from '../../core/analysis/week/folders.ts';
import type { Event } from '../../core/model/play/event.ts';
import type { Table } from '../../core/model/play/table.ts';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import { invitationOrder } from '../../core/rules/moves/invitations.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { sayEvent } from './happened.ts';
import { sayHomeGroups } from './home.ts';
import { leaderName, list, termName } from '../names.ts';
import { sayOwnShift } from './ownShift.ts';
import { say } from '../say.ts';
import { sayReason } from './reason.ts';
import { isByOrder, sayMovement, sayOvertaken } from './week.ts';

export interface FoldersInWords {
  readonly own: readonly string[];
  readonly all: readonly string[];
  /** What came of it for the whole table: nobody's move by itself. */
  readonly came: readonly string[];
  /** Moves of the folders that the reader may know of. */
  readonly count: number;
  /** How the reader's own stance has shifted. */
  readonly shifts: readonly string[];
  readonly figures: readonly string[];
}

/** @returns the lines for a seat (null for the public), from the events that it may know. */
export function sayFolders(
  book: Rulebook,
  table: Table,
  events: readonly Event[],
  seat: LeaderId | null,
): FoldersInWords {
  const aside = overtakenIn(events);
  const isOwnAside = (one: (typeof aside)[number]): boolean => one.invitation.by === seat;
  // The order of the seats is said once, with the last that it decided.
  const last = aside.findLast(isByOrder);
  const inWords = (one: (typeof aside)[number]): string =>
    sayOvertaken(book, one, seat, one === last ? invitationOrder(book, table.week) : null);
  const sentence = (event: Event): readonly string[] => {
    const words = sayEvent(book, event);
    return words === null ? [] : [words];
  };
  const asked = (event: Event): readonly string[] =>
    event.type === 'sounded' && seat !== null ? [sayPrivately(book, event, seat)] : sentence(event);
  const concerning = seat === null ? [] : events.filter((event) => concerns(event, seat));
  const open = events.filter((event) => !APART.includes(event.type) && !concerning.includes(event));
  const shifts = events.flatMap((event) =>
    event.type === 'stanceShifted' && event.leader === seat ? [sayOwnShift(book, event)] : [],
  );
  return {
    own: [
      ...concerning.flatMap((event) =>
        event.type === 'consulted' && seat !== null ? sayHomeGroups(book, table, seat) : asked(event),
      ),
      ...aside.filter(isOwnAside).map(inWords),
    ],
    all: [...open.filter(isMove).flatMap(sentence), ...aside.filter((one) => !isOwnAside(one)).map(inWords)],
    came: open.filter((event) => !isMove(event)).flatMap(sentence),
    count: events.filter(isMove).length,
    shifts,
    figures: [
      ...(seat === null ? [] : movementsOf(events, seat).map((movement) => sayMovement(book, seat, movement))),
      ...events.flatMap((event) =>
        seat !== null && (event.type === 'trustMoved' || event.type === 'groupMoved') ? sentence(event) : [],
      ),
    ],
  };
}

/** A sounding by the reader's seat or of it: who asked whom, and the answer; of one's own answer the rules that bound it. */
function sayPrivately(
  book: Rulebook,
  { by, to, clause, option, reasons }: Extract<Event, { type: 'sounded' }>,
  seat: LeaderId,
): string {
  const isMine = by === seat;
  const names = [...new Set(reasons.map(({ code }) => say(`reason.names.${code}`)))];
  const params = {
    by: leaderName(book, by),
    to: leaderName(book, to),
    term: termName(book, clause, option),
    reasons: isMine ? reasons.map((reason) => sayReason(book, reason, to)).join(' ') : list(names),
  };
  const answer = reasons.length === 0 ? 'could' : 'couldNot';
  return say(isMine ? `week.folders.answered.${answer}` : `week.folders.asked.${answer}`, params);
}

/** Whether an event is an answer that a seat was waiting for, or was done to it alone. */
function concerns(event: Event, seat: LeaderId): boolean {
  if (event.type === 'sounded') return event.by === seat || event.to === seat;
  if (event.type === 'letterWritten' || event.type === 'letterBroken') return event.by === seat || event.to === seat;
  if (event.type === 'invitationDeclined') return event.from === seat;
  if (event.type === 'pressed' || event.type === 'eased') return event.target === seat;
  if (event.type === 'helperDeclined') return event.by === seat;
  if (event.type === 'consulted' || event.type === 'commandLost') return event.by === seat;
  return event.type === 'prepared' && event.by === seat && event.lost;
}

/** Told elsewhere, or with what became of it. */
const APART: readonly Event['type'][] = ['trackMoved', 'trustMoved', 'stanceShifted', 'invited', 'groupMoved'];
/** What lies in a folder, by the event that tells of it. */
const MOVES: readonly Event['type'][] = [
  'statedFirm',
  'leftOpen',
  'warned',
  'pledgedIf',
  'letterWritten',
  'sounded',
  'invited',
  'prepared',
  'pledged',
  'withdrew',
  'confirmed',
  'stepOffered',
  'truceOffered',
  'pressed',
  'eased',
  'partnersCalled',
  'helperAsked',
  'persuaded',
  'consulted',
  'singleTextTakenUp',
  'deadlineSet',
  'mandated',
  'voteAnnounced',
  'walkedOut',
  'returned',
  'commandLost',
];

function isMove(event: Event): boolean {
  return MOVES.includes(event.type);
}
