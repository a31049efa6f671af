/** A computer leader's choice, from its view alone: one command whenever it is awaited (rules, section 11). */
import type { Chance } from '../model/chance.ts';
import type { Command } from '../model/command.ts';
import type { Logged } from '../model/event.ts';
import type { View } from '../model/view.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { whyNot } from '../rules/whyNot.ts';
import { chooseAmendment, chooseAnswer } from './answers.ts';
import { makeDice } from './lean.ts';
import { chooseMove } from './moves.ts';
import { lookOut } from './outlook.ts';
import type { Outlook } from './outlook.ts';
import { chooseProposal } from './package.ts';

/**
 * What the computer seat of this view does next; it must be awaited.
 * @param chance a stream of this choice alone (seed, leader, index of choice), so that a fork does not shift the others.
 * @param heard what the seat may know of what happened; asked for only where it matters.
 * @returns a command that `apply` takes.
 */
export function choose(book: Rulebook, view: View, chance: Chance, heard: () => readonly Logged[]): Command {
  const outlook = lookOut(book, view, makeDice(chance));
  const by = outlook.me;
  switch (view.table.phase) {
    case 'moves':
      return chooseMove(outlook, heard);
    case 'talks':
      return chooseProposal(outlook);
    case 'answers':
      return chooseAnswer(outlook);
    case 'onTheTable':
      return chooseAmendment(outlook);
    case 'campaign':
      return { type: 'campaign', by };
    case 'steps':
      return { type: 'orderSteps', by, after: {} };
    case 'breach':
      return answerBreach(outlook);
    case 'ended':
      throw new Error('nobody is awaited after the end');
  }
}

/** The answer that makes a breach smallest, of those that the text offers. */
function answerBreach({ book, view, me }: Outlook): Command {
  const [best] = [...book.scenario.aftermath.answers]
    .sort((a, b) => a.size - b.size)
    .map((answer) => ({ type: 'answerBreach', by: me, answer: answer.id }) as const)
    .filter((command) => whyNot(book, view, command) === null);
  return best ?? { type: 'handOver', by: me };
}
