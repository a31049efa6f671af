/** What an invitation does and risks, and what the table already shows to be missing. */
import type { Command } from '../../core/model/command.ts';
import type { Missing } from '../../core/model/event.ts';
import type { View } from '../../core/model/view.ts';
import type { Level } from '../../core/model/vocabulary.ts';
import { LEVELS } from '../../core/model/vocabulary.ts';
import { missingAtVenue } from '../../core/rules/invitations.ts';
import type { Rulebook } from '../../core/rules/rulebook.ts';
import { leaderName, list, signed } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { sayMissing } from '../../words/speak.ts';
import type { Consequences } from './consequences.ts';

/** @returns what a meeting at a level still wants wherever it is held, as far as everybody may know: agenda, stances, who is out. */
export function missingAtLevel(book: Rulebook, { table, words }: View, level: Level): readonly Missing[] {
  const needs = level === 'delegations' ? 0 : book.scenario.rules.agenda[level];
  return [
    ...(table.agenda < needs ? [{ code: 'agenda' as const, has: table.agenda, needs }] : []),
    ...book.leaders.flatMap((leader) => {
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
  const missing = [...missingAtLevel(book, view, command.level), ...missingAtVenue(book, table.safeConducts, command)];
  const asItStands = list(missing.map((one) => sayMissing(book, one)));
  return {
    effects: [
      say(command.level === 'ministers' ? 'moves.effects.inviteMinisters' : 'moves.effects.invitePresidents'),
      say('moves.effects.inviteWants', { agenda: needs, has: table.agenda }),
    ],
    risks: [
      say('moves.risks.invite', { trust: signed(rules.invite.trust) }),
      say('moves.risks.inviteAside', { seats: list(inviters(book)) }),
      ...(missing.length === 0 ? [] : [say('moves.risks.inviteNow', { missing: asItStands })]),
    ],
  };
}

/** The seats that may invite, in the order in which invitations of one level are answered. */
function inviters(book: Rulebook): readonly string[] {
  return book.leaders
    .filter((leader) => book.leader(leader).may.includes('invite'))
    .map((leader) => leaderName(book, leader));
}
