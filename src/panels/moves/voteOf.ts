/** What it means to announce a vote of one's own people, before it is sent. */
import type { LeaderId } from '../../core/model/vocabulary.ts';
import { optionsBehind } from '../../core/rules/state/locks.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { leaderName, signed, termName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import type { Consequences } from './consequences.ts';

/** @returns what announcing a vote opens at once, and what it puts at stake. */
export function voteOf(book: Rulebook, by: LeaderId): Consequences {
  const { referendum: numbers, homeFloor } = book.scenario.rules;
  const rival = book.rivalOf(by);
  if (numbers === undefined || rival === null) return { effects: [], risks: [] };
  const opened = optionsBehind(book, (opens) => opens.by === 'vote' && opens.of === by).map(({ clause, option }) =>
    termName(book, clause, option),
  );
  return {
    effects: [
      say('moves.effects.referendum', { home: signed(numbers.home), under: homeFloor.under }),
      ...(opened.length === 0 ? [] : [say('moves.effects.referendumOpens', { terms: opened.join('; ') })]),
    ],
    risks: [
      say('moves.risks.referendum', { rival: leaderName(book, rival), wayOut: signed(numbers.rivalWayOut) }),
      say('moves.risks.referendumLost', { swing: numbers.swing }),
    ],
  };
}
