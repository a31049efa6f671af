/** Trading: yields where a clause is light to itself and heavy to the other side, links clauses, pays for what it gets, and late in the day not for what it did not get. */
import type { Way } from '../mind/mind.ts';

export const trading: Way = {
  asks: (mind, figure) => figure - mind.leaning('tradeEases'),
  weighs: (mind, own, theirs) => own + Math.trunc((theirs * mind.leaning('tradeTheirs')) / 100),
  leans: (mind, command) =>
    command.type === 'state' && command.stand === 'open' && !mind.isHeavy(command.clause)
      ? mind.leaning('tradeLight')
      : 0,
  goesBack: ({ table, leaning }, { bought }) => bought === null && table.week >= leaning('goesBackFrom'),
};
