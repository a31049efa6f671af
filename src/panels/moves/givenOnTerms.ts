/** What a conditional pledge and a side letter do and risk, shown before they are sent. */
import type { Command } from '../../core/model/command.ts';
import type { View } from '../../core/model/play/view.ts';
import { conditionOf } from '../../core/rules/given/conditional.ts';
import { aboutOf } from '../../core/rules/given/letters.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { leaderName, list, signed } from '../../words/names.ts';
import { sayCondition, sayLetter } from '../../words/sentences/onTerms.ts';
import { say, told } from '../../words/say.ts';
import type { Consequences } from './consequences.ts';

/** @returns effect and risk of a conditional pledge: what it waits for, how long, and what it brings when it falls due. */
export function conditional(
  book: Rulebook,
  { table }: View,
  command: Extract<Command, { type: 'pledgeIf' }>,
): Consequences {
  const { pledgeIf, pledge: numbers } = book.scenario.rules;
  if (pledgeIf === undefined) return { effects: [], risks: [] };
  const { text, to, home } = book.pledge(command.pledge);
  return {
    effects: [
      told(text),
      say('moves.effects.pledgeIf', {
        condition: sayCondition(book, conditionOf(command)),
        week: Math.min(table.week + pledgeIf.weeks - 1, table.weeks),
      }),
      say('moves.effects.pledge', { to: leaderName(book, to), wayOut: signed(numbers.wayOut) }),
    ],
    risks: [
      home === 0 ? say('moves.risks.pledgeIf') : say('moves.risks.pledgeIfHome', { home: signed(home) }),
      say('moves.risks.pledge', { trust: signed(numbers.withdrawTrust) }),
    ],
  };
}

/** @returns effect and risk of a side letter, for its author. */
export function letter(book: Rulebook, command: Extract<Command, { type: 'sideLetter' }>): Consequences {
  const { sideLetter } = book.scenario.rules;
  if (sideLetter === undefined) return { effects: [], risks: [] };
  const { by, to } = command;
  const others = book.leaders.filter((leader) => leader !== by && leader !== to);
  return {
    effects: [
      say('moves.effects.sideLetter', { to: leaderName(book, to), letter: sayLetter(book, aboutOf(command)) }),
      book.isSide(to)
        ? say('moves.effects.sideLetterWayOut', { to: leaderName(book, to), wayOut: signed(sideLetter.wayOut) })
        : say('moves.effects.sideLetterKnown'),
      command.on === 'pledge'
        ? say('moves.effects.sideLetterPledge', { weeks: sideLetter.weeks })
        : say('moves.effects.sideLetterOption'),
    ],
    risks: [
      say('moves.risks.sideLetterFound', {
        oneIn: sideLetter.foundOneIn,
        home: signed(sideLetter.foundHome),
        trust: signed(sideLetter.foundTrust),
        others: list(others.map((leader) => leaderName(book, leader))),
      }),
      say('moves.risks.sideLetterBroken', { trust: signed(sideLetter.brokenTrust) }),
    ],
  };
}
