/** A computer leader's choice: from its own view and its own draws, one command for whatever phase awaits it (rules, section 11). */
import type { Chance } from '../model/chance.ts';
import type { Command } from '../model/command.ts';
import type { Logged } from '../model/play/event.ts';
import type { View } from '../model/play/view.ts';
import type { Rulebook } from '../rules/book/rulebook.ts';
import { chooseBreachAnswer, chooseCampaign, chooseOrder } from './aftermath.ts';
import { chooseAnswer } from './texts/answers.ts';
import type { Manner } from './mind/mind.ts';
import { mindOf } from './mindOf.ts';
import { chooseMove } from './moves.ts';
import { chooseAmendment } from './texts/onTheTable.ts';
import { choosePackage } from './texts/package.ts';
import { isReopened } from '../rules/aftermath/renegotiation.ts';
import { chooseChange } from './texts/reopened.ts';

/**
 * @param view the view of an awaited seat; nothing else of the state is looked at.
 * @param chance a stream of this choice alone.
 * @param manner how it negotiates: its way, and how well.
 * @param heard what that seat has heard so far; only asked when it matters.
 * @returns a command that the rules take. Throws where nobody awaits this seat: only our own code can ask.
 */
export function choose(
  book: Rulebook,
  view: View,
  chance: Chance,
  manner: Manner,
  heard: () => readonly Logged[],
): Command {
  const mind = mindOf(book, view, chance, manner, heard);
  const { phase, awaits } = view.table;
  if (!awaits.includes(mind.by)) throw new Error(`${mind.by} is not awaited in ${phase}`);
  switch (phase) {
    case 'moves':
      return chooseMove(mind);
    case 'talks':
      return choosePackage(mind);
    case 'answers':
      return chooseAnswer(mind);
    case 'onTheTable':
      return isReopened(view.table) ? chooseChange(mind) : chooseAmendment(mind);
    case 'campaign':
      return chooseCampaign(mind);
    case 'steps':
      return chooseOrder(mind);
    case 'breach':
      return chooseBreachAnswer(mind);
    case 'ended':
      throw new Error('nothing to choose after the end');
  }
}
