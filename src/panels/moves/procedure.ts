/** What procedure does and risks: a working group's mandate, a published text taken up as the single text. */
import type { OpeningText } from '../../core/model/scenario/clause.ts';
import type { Command } from '../../core/model/command.ts';
import type { LeaderId, OpeningId } from '../../core/model/vocabulary.ts';
import type { View } from '../../core/model/play/view.ts';
import { openIn } from '../../core/rules/parties/groups.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { clauseNames, leaderName, levelName, signed, termsName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import type { Consequences } from './consequences.ts';

/** A published text: what it settles, for whom it opens a way, and whose trust it costs. */
export function opening(book: Rulebook, id: OpeningId): Consequences {
  const text = book.scenario.openings?.find((one) => one.id === id);
  if (text === undefined) return { effects: [], risks: [] };
  const changes = (of: OpeningText['wayOut'], is: (by: number) => boolean): readonly (readonly [LeaderId, number])[] =>
    book.sides.flatMap((side) => (is(of[side] ?? 0) ? [[side, of[side] ?? 0] as const] : []));
  return {
    effects: [
      say('moves.effects.opening', { terms: termsName(book, text.terms) }),
      say('moves.effects.openingNobodys'),
      ...changes(text.wayOut, (by) => by > 0).map(([side, by]) =>
        say('moves.effects.openingWayOut', { leader: leaderName(book, side), wayOut: signed(by) }),
      ),
    ],
    risks: [
      say('moves.risks.opening'),
      ...changes(text.wayOut, (by) => by < 0).map(([side, by]) =>
        say('moves.effects.openingWayOut', { leader: leaderName(book, side), wayOut: signed(by) }),
      ),
      ...changes(text.trust, (by) => by !== 0).map(([side, by]) =>
        say('moves.risks.openingTrust', { leader: leaderName(book, side), trust: signed(by) }),
      ),
    ],
  };
}

/** A mandate: how long the group meets, what it may settle, and what is given up by settling there. */
export function mandate(
  book: Rulebook,
  { table }: View,
  { group }: Extract<Command, { type: 'mandate' }>,
): Consequences {
  const { workingGroups } = book.scenario.rules;
  if (workingGroups === undefined) return { effects: [], risks: [] };
  const { weeks, settles, packageAtMost, atOnce } = workingGroups;
  const clauses = clauseNames(book, openIn(book, table.draft, group));
  return {
    effects: [
      say('moves.effects.mandate', { week: Math.min(table.week + weeks - 1, table.weeks), clauses }),
      say('moves.effects.mandateSettles', { level: levelName(settles) }),
    ],
    risks: [say('moves.risks.mandate', { count: packageAtMost }), say('moves.risks.mandateLost', { count: atOnce })],
  };
}
