/** What a warning does and what it ties, shown before it is sent. */
import type { Command } from '../../core/model/command.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { leaderName, signed } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import type { Consequences } from './consequences.ts';

/** @returns effect and risk of a warning; nothing where nobody warns. */
export function warning(book: Rulebook, { by }: Extract<Command, { type: 'warn' }>): Consequences {
  const { warn, homeFloor } = book.scenario.rules;
  if (warn === undefined) return { effects: [], risks: [] };
  const rival = book.rivalOf(by);
  return {
    effects: [
      rival === null
        ? say('moves.effects.warnAlone', { home: signed(warn.home) })
        : say('moves.effects.warn', {
            home: signed(warn.home),
            rival: leaderName(book, rival),
            wayOut: signed(warn.wayOut),
          }),
      say('moves.effects.warnBarred'),
    ],
    risks: [
      say('moves.risks.warn', {
        home: signed(warn.brokenHome),
        trust: signed(warn.brokenTrust),
        needs: homeFloor.under - warn.brokenHome,
      }),
    ],
  };
}
