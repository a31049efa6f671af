/** Invitations to a meeting at a place: taken, or declined with what is missing (rules, section 5). */
import type { MoveCommand } from '../../model/command.ts';
import type { Missing } from '../../model/play/missing.ts';
import type { Predicate } from '../../model/scenario/predicate.ts';
import type { InWords } from '../../model/play/view.ts';
import type { LeaderId } from '../../model/vocabulary.ts';
import { LEVELS } from '../../model/vocabulary.ts';
import { moveTrust, setTable, tell } from '../state/course.ts';
import type { Course } from '../state/course.ts';
import type { Rulebook } from '../book/rulebook.ts';
import { partiesOf } from '../state/formats.ts';
import { holds } from '../state/predicate.ts';
import { inWords, postureLevel } from '../state/words.ts';

export type Invitation = Extract<MoveCommand, { type: 'invite' }>;

/** @returns the seats in the order in which invitations of one level are answered in a week: the scenario's, or one that begins a seat later each week. */
export function invitationOrder({ leaders, scenario }: Rulebook, week: number): readonly LeaderId[] {
  if (scenario.rules.invite.inTurn !== true) return leaders;
  const first = (week - 1) % leaders.length;
  return [...leaders.slice(first), ...leaders.slice(0, first)];
}

/** Answers the week's invitations, higher level first: the first that wants nothing sets the talks. */
export function answerInvitations(course: Course, invitations: readonly Invitation[]): void {
  const order = invitationOrder(course.book, course.state.table.week);
  const ranked = [...invitations].sort(
    (a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level) || order.indexOf(a.by) - order.indexOf(b.by),
  );
  for (const invitation of ranked) {
    const { by, level, venue } = invitation;
    const format = invitation.format === undefined ? {} : { format: invitation.format };
    const isAside = LEVELS.indexOf(course.state.table.level) >= LEVELS.indexOf(level);
    tell(course, 'all', { type: 'invited', by, level, venue, ...format, ...(isAside ? { aside: true } : {}) });
    if (isAside) continue;
    const declines = whoDeclines(course, invitation);
    if (declines === null) {
      const { met, week } = course.state.table;
      setTable(course, { level, venue, ...format, met: { ...met, [level]: met[level] ?? week } });
      tell(course, 'all', { type: 'meetingSet', by, level, venue, ...format });
    } else decline(course, invitation, declines);
  }
}

interface Declines {
  readonly leader: LeaderId;
  readonly missing: readonly Missing[];
}

/** @returns who declines an invitation and everything that is missing, or null. The leader of the last missing thing answers for it. */
function whoDeclines(course: Course, invitation: Invitation): Declines | null {
  const { book, state } = course;
  const { agenda, out } = state.table;
  const missing: Missing[] = missingAtVenue(book, state.table.safeConducts, invitation);
  const needs = book.scenario.rules.agenda[invitation.level];
  if (agenda < needs) missing.push({ code: 'agenda', has: agenda, needs });
  for (const leader of out) missing.push({ code: 'walkedOut', leader });
  const { format } = invitation;
  const asked = format === undefined ? book.leaders : partiesOf(book, format);
  const holdsBack = asked.filter(
    (leader) => LEVELS.indexOf(postureLevel(book, state, leader)) < LEVELS.indexOf(invitation.level),
  );
  for (const leader of holdsBack) missing.push({ code: 'posture', leader });
  const barred = barredByStance(
    asked.map((leader) => ({ leader, takes: inWords(book, state, leader) })),
    invitation,
  );
  missing.push(...barred, ...hostAsks(book, invitation, (asks) => holds(book, state, invitation.by, asks)));
  if (missing.length === 0) return null;
  const host = book.venue(invitation.venue).capitalOf;
  const rivalOfHost = host === null ? null : book.rivalOf(host);
  const other = book.sides.find((side) => side !== invitation.by);
  const bars = barred.flatMap((one) => ('leader' in one && one.leader !== invitation.by ? [one.leader] : []));
  const leader =
    rivalOfHost ??
    holdsBack.find((one) => one !== invitation.by) ??
    bars[0] ??
    out.find((one) => one !== invitation.by) ??
    other;
  return leader === undefined ? null : { leader, missing };
}

/**
 * What a place wants before it can serve: a rival's capital never does; presidents in a state party to the court want a legal safe-conduct
 * where one of them is under its warrant.
 * @returns the missing things; empty for a neutral host that is ready.
 */
export function missingAtVenue(
  book: Rulebook,
  safeConducts: readonly string[],
  invitation: Pick<Invitation, 'level' | 'venue'>,
): Missing[] {
  const venue = book.venue(invitation.venue);
  if (venue.capitalOf !== null) return [{ code: 'rivalCapital' }];
  const warrant = book.scenario.leaders.some((leader) => leader.warrant);
  if (invitation.level === 'presidents' && venue.icc && warrant && !safeConducts.includes(venue.id))
    return [{ code: 'legalSafeConduct' }];
  return [];
}

/** @returns what formats and places the stances of those asked do not take: nothing for a chart without such a region. */
export function barredByStance(
  asked: readonly { readonly leader: LeaderId; readonly takes: Pick<InWords, 'formats' | 'venues'> | undefined }[],
  { format, venue }: Pick<Invitation, 'format' | 'venue'>,
): readonly Missing[] {
  return asked.flatMap(({ leader, takes }): readonly Missing[] => [
    ...(format === undefined || takes?.formats?.includes(format) !== false
      ? []
      : [{ code: 'format' as const, leader, format }]),
    ...(takes?.venues?.includes(venue) === false ? [{ code: 'venue' as const, leader, venue }] : []),
  ]);
}

/** @returns what the host of a place still asks for; `isMet` answers a condition. */
export function hostAsks(
  book: Rulebook,
  { level: called, venue: id }: Pick<Invitation, 'level' | 'venue'>,
  isMet: (asks: Predicate) => boolean,
): readonly Missing[] {
  return (book.venue(id).asks ?? []).flatMap(({ level, when }, ask) =>
    level !== called || isMet(when) ? [] : [{ code: 'hostAsks' as const, venue: id, ask }],
  );
}

function decline(course: Course, invitation: Invitation, { leader, missing }: Declines): void {
  const { invite } = course.book.scenario.rules;
  const { by, level, venue } = invitation;
  const declined = (course.state.table.declinedInvitations[by] ?? 0) + 1;
  setTable(course, { declinedInvitations: { ...course.state.table.declinedInvitations, [by]: declined } });
  tell(course, 'all', { type: 'invitationDeclined', by: leader, from: by, level, venue, missing });
  if (declined % invite.declinedEvery === 0 && leader !== by)
    moveTrust(course, by, leader, invite.trust, 'invitationsDeclined');
}
