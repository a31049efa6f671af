/** Wishes that every seat has: its home, the agenda, keys, the incident rule, meetings. */
import type { VenueId } from '../model/vocabulary.ts';
import { missingAtVenue } from '../rules/invitations.ts';
import { nudgeOf } from './secret.ts';
import type { Outlook } from './outlook.ts';
import { openClauses, softHome } from './outlook.ts';
import type { Wish } from './wish.ts';

/** What a secret interest adds to a wish that serves it. */
export const NUDGE = 15;

/** @returns the wishes, each weighed. */
export function commonWishes(outlook: Outlook): readonly Wish[] {
  const { book, view, me, own, leans } = outlook;
  const { rules, keys } = book.scenario;
  const { agenda } = view.table;
  const zeal = leans('zeal');
  const soft = softHome(outlook);
  const consult = own.home < rules.homeFloor.under ? 95 : own.home < soft ? 60 : own.home === soft ? 30 : 8;
  const prepareAgenda = agenda < rules.agenda.ministers ? zeal : agenda < rules.agenda.presidents ? zeal - 8 : 0;
  return [
    { weight: consult, command: { type: 'consult', by: me } },
    { weight: prepareAgenda, command: { type: 'prepare', by: me, what: 'agenda' } },
    ...keys.map((key): Wish => ({
      weight: agenda >= rules.agenda.ministers ? zeal - 18 : 0,
      command: { type: 'prepare', by: me, what: 'key', key: key.id },
    })),
    { weight: zeal + 6, command: { type: 'prepare', by: me, what: 'incidentRule' } },
    ...meetings(outlook),
  ];
}

/** A meeting of presidents where the way to one is open and something is left for them; else of ministers. */
function meetings(outlook: Outlook): readonly Wish[] {
  const { book, view, me, dice, leans } = outlook;
  const { agenda } = book.scenario.rules;
  const forPresidents = openClauses(outlook, 'presidents').some((clause) => book.clause(clause).level === 'presidents');
  const wouldCome = book.sides.every((side) => view.words[side]?.posture === 'presidents');
  if (view.table.agenda >= agenda.presidents && forPresidents && (wouldCome || (!book.isSide(me) && dice(6) === 0))) {
    const venue = pickVenue(outlook, 'presidents');
    const nudge = nudgeOf(outlook).meeting ? NUDGE : 0;
    return venue === null ? [] : [{ weight: leans('presidents') + nudge, command: { type: 'invite', by: me, level: 'presidents', venue } }];
  }
  const forMinisters = openClauses(outlook, 'ministers').some((clause) => book.clause(clause).level === 'ministers');
  const ready = view.table.agenda >= agenda.ministers || (view.table.agenda === agenda.ministers - 1 && dice(2) === 1);
  const venue = pickVenue(outlook, 'ministers');
  return forMinisters && ready && venue !== null ? [{ weight: leans('ministers'), command: { type: 'invite', by: me, level: 'ministers', venue } }] : [];
}

/** @returns a neutral place that wants nothing more for such a meeting, drawn; null where there is none. */
function pickVenue({ book, view, dice }: Outlook, level: 'ministers' | 'presidents'): VenueId | null {
  const ready = book.scenario.venues.filter((venue) => missingAtVenue(book, view.table.safeConducts, { level, venue: venue.id }).length === 0);
  return ready[dice(Math.max(1, ready.length))]?.id ?? null;
}
