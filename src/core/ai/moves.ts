/** A computer leader's moves: wishes weighed by leaning and noise, the heaviest legal one first, until none is worth its capital. */
import type { Command, MoveCommand } from '../model/command.ts';
import type { Logged } from '../model/event.ts';
import { whyNot } from '../rules/whyNot.ts';
import { commonWishes } from './commonWishes.ts';
import { isGrieved, isSoothed } from './grievance.ts';
import { sideWishes } from './sideWishes.ts';
import type { Outlook } from './outlook.ts';
import { underwriterWishes } from './underwriterWishes.ts';
import type { Wish } from './wish.ts';

/** Kinds of which a folder may well hold more than one. */
const MANY: ReadonlySet<MoveCommand['type']> = new Set(['pledge', 'press', 'prepare']);

/** @returns the next command of the moves phase: an answer to the spoiler card, a move, or the hand-over. */
export function chooseMove(outlook: Outlook, heard: () => readonly Logged[]): Command {
  const { book, view, me, own, dice } = outlook;
  const isSide = book.isSide(me);
  if (isSide && view.table.spoilerWeek === view.table.week && own.spoilerAnswer === null) return answerSpoiler(outlook);
  if (isSide && own.sealed.length === 0) {
    const isOut = view.table.out.includes(me);
    if (!isOut && isGrieved(outlook, heard())) return { type: 'walkOut', by: me };
    if (isOut && isSoothed(outlook, heard())) return { type: 'return', by: me };
  }
  const wishes: readonly Wish[] = [...commonWishes(outlook), ...(isSide ? sideWishes(outlook) : underwriterWishes(outlook))];
  const ranked = wishes
    .map(({ weight, command }) => ({ weight: weight <= 0 ? -1 : weight + dice(Math.max(1, outlook.leans('noise'))), command }))
    .sort((a, b) => b.weight - a.weight);
  for (const { weight, command } of ranked) {
    if (weight < outlook.leans('stop')) break;
    if (own.sealed.some((one) => one.type === command.type) && !MANY.has(command.type)) continue;
    if (whyNot(book, view, command) === null) return command;
  }
  return { type: 'handOver', by: me };
}

/** The type of a spoiler is hidden: the computer guesses. */
function answerSpoiler({ me, dice, book }: Outlook): Command {
  const answers = book.scenario.spoilers.map((spoiler) => spoiler.answer);
  return { type: 'answerSpoiler', by: me, answer: answers[dice(answers.length)] ?? 'ignore' };
}
