/** What the opened folders held, in sentences: first what concerns the reader's own seat, then what everybody may know. */
import { movementsOf } from '../core/analysis/week/figures.ts';
import { overtakenIn } from '../core/analysis/week/folders.ts';
import type { Event } from '../core/model/event.ts';
import type { Table } from '../core/model/table.ts';
import type { LeaderId } from '../core/model/vocabulary.ts';
import type { Rulebook } from '../core/rules/rulebook.ts';
import { sayEvent } from './happened.ts';
import { sayHomeGroups } from './home.ts';
import { sayOwnShift } from './ownShift.ts';
import { sayMovement, sayOvertaken } from './week.ts';

export interface FoldersInWords {
  readonly own: readonly string[];
  readonly all: readonly string[];
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
  const inWords = (one: (typeof aside)[number]): string => sayOvertaken(book, one, seat);
  const sentence = (event: Event): readonly string[] => {
    const words = sayEvent(book, event);
    return words === null ? [] : [words];
  };
  const concerning = seat === null ? [] : events.filter((event) => concerns(event, seat));
  const shifts = events.flatMap((event) =>
    event.type === 'stanceShifted' && event.leader === seat ? [sayOwnShift(book, event)] : [],
  );
  return {
    own: [
      ...concerning.flatMap((event) =>
        event.type === 'consulted' && seat !== null ? sayHomeGroups(book, table, seat) : sentence(event),
      ),
      ...aside.filter(isOwnAside).map(inWords),
    ],
    all: [
      ...events.filter((event) => isPublic(event, seat) && !concerning.includes(event)).flatMap(sentence),
      ...aside.filter((one) => !isOwnAside(one)).map(inWords),
    ],
    shifts,
    figures: [
      ...(seat === null ? [] : movementsOf(events, seat).map((movement) => sayMovement(book, seat, movement))),
      ...events.flatMap((event) => (seat !== null && event.type === 'trustMoved' ? sentence(event) : [])),
    ],
  };
}

/** Whether an event is an answer that a seat was waiting for, or was done to it alone. */
function concerns(event: Event, seat: LeaderId): boolean {
  if (event.type === 'sounded') return event.by === seat || event.to === seat;
  if (event.type === 'invitationDeclined') return event.from === seat;
  if (event.type === 'pressed' || event.type === 'eased') return event.target === seat;
  if (event.type === 'consulted' || event.type === 'commandLost') return event.by === seat;
  return event.type === 'prepared' && event.by === seat && event.lost;
}

/** Told elsewhere, or with what became of it. */
const APART: readonly Event['type'][] = ['trackMoved', 'trustMoved', 'stanceShifted', 'invited'];
/** Told of one's own seat too: others had a part in it. */
const SHARED: readonly Event['type'][] = ['meetingSet', 'stepOffered', 'leaked', 'invitationDeclined'];

/** Everything but figures, shifts and the reader's own doing. */
function isPublic(event: Event, seat: LeaderId | null): boolean {
  if (APART.includes(event.type)) return false;
  return SHARED.includes(event.type) || !('by' in event) || event.by !== seat;
}
