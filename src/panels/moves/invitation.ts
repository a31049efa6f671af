/** What an invitation does and risks, and what the table already shows to be missing. */
import type { Command } from '../../core/model/command.ts';
import type { Missing } from '../../core/model/play/missing.ts';
import type { View } from '../../core/model/play/view.ts';
import type { LeaderId, Level } from '../../core/model/vocabulary.ts';
import { LEVELS } from '../../core/model/vocabulary.ts';
import { conditionMet } from '../../core/analysis/stance/conditions.ts';
import { partiesOf } from '../../core/rules/state/formats.ts';
import { barredByStance, hostAsks, invitationOrder, missingAtVenue } from '../../core/rules/moves/invitations.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { leaderName, list, signed } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';
import { sayMissing } from '../../words/sentences/reason.ts';
import type { Consequences } from './consequences.ts';

/** @returns what a meeting at a level still wants wherever it is held, as far as everybody may know: agenda, stances, who is out. */
export function missingAtLevel(
  book: Rulebook,
  { table, words }: View,
  level: Level,
  asked: readonly LeaderId[] = book.leaders,
): readonly Missing[] {
  const needs = level === 'delegations' ? 0 : book.scenario.rules.agenda[level];
  return [
    ...(table.agenda < needs ? [{ code: 'agenda' as const, has: table.agenda, needs }] : []),
    ...asked.flatMap((leader) => {
      const posture = words[leader]?.posture ?? 'delegations';
      return LEVELS.indexOf(posture) < LEVELS.indexOf(level) ? [{ code: 'posture' as const, leader }] : [];
    }),
    ...table.out.map((leader) => ({ code: 'walkedOut' as const, leader })),
  ];
}

/** An invitation, with what the table already shows to be missing: better read before it is sent than after. */
export function invitation(book: Rulebook, view: View, command: Extract<Command, { type: 'invite' }>): Consequences {
  const { rules } = book.scenario;
  const { table } = view;
  const needs = rules.agenda[command.level];
  const asked = command.format === undefined ? book.leaders : partiesOf(book, command.format);
  const takes = asked.map((leader) => ({ leader, takes: view.words[leader] }));
  const missing = [
    ...missingAtLevel(book, view, command.level, asked),
    ...missingAtVenue(book, table.safeConducts, command),
    ...barredByStance(takes, command),
    ...hostAsks(book, command, (asks) => conditionMet(book, view, asks)),
  ];
  const asItStands = list(missing.map((one) => sayMissing(book, one)));
  return {
    effects: [
      say(command.level === 'ministers' ? 'moves.effects.inviteMinisters' : 'moves.effects.invitePresidents'),
      say('moves.effects.inviteWants', { agenda: needs, has: table.agenda }),
      ...procedureLines(book, command),
    ],
    risks: [
      say('moves.risks.invite', { trust: signed(rules.invite.trust) }),
      say('moves.risks.inviteAside', { seats: list(inviters(book, table.week)) }),
      ...(missing.length === 0 ? [] : [say('moves.risks.inviteNow', { missing: asItStands })]),
    ],
  };
}

/** The seats that may invite, in the order in which invitations of one level are answered. */
function inviters(book: Rulebook, week: number): readonly string[] {
  return invitationOrder(book, week)
    .filter((leader) => book.leader(leader).may.includes('invite'))
    .map((leader) => leaderName(book, leader));
}

/** What the format and the place bring with them: who is in the room, what the host says and asks, and whether a warrant has to be answered. */
function procedureLines(
  book: Rulebook,
  { level, venue: id, format }: Extract<Command, { type: 'invite' }>,
): readonly string[] {
  if (format === undefined) return [];
  const venue = book.venue(id);
  const absent = book.leaders.filter((leader) => !partiesOf(book, format).includes(leader));
  const wanted = book.scenario.leaders.filter((leader) => leader.warrant).map(({ name }) => told(name));
  return [
    ...(absent.length === 0
      ? []
      : [say('moves.effects.inviteAbsent', { leaders: list(absent.map((leader) => leaderName(book, leader))) })]),
    ...(venue.card === null ? [] : [`${told(book.card(venue.card).claim)}.`]),
    ...(venue.asks ?? [])
      .filter((one) => one.level === level)
      .map(({ text }) => say('moves.effects.hostAsks', { asks: told(text) })),
    ...(level === 'presidents' && venue.icc && venue.capitalOf === null && wanted.length > 0
      ? [say('moves.effects.inviteWarrant', { leaders: list(wanted) })]
      : []),
  ];
}
