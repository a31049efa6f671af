/** Trading: yields where a clause is light to itself and heavy to the other side, links clauses, and pays for what it gets. */
import type { Way } from './way.ts';

export const trading: Way = {
  asks: (mind, figure) => figure - mind.leaning('tradeEases'),
  weighs: (mind, own, theirs) => own + Math.trunc((theirs * mind.leaning('tradeTheirs')) / 100),
  leans: (mind, command) =>
    command.type === 'state' && command.stand === 'open' && !mind.isHeavy(command.clause)
      ? mind.leaning('tradeLight')
      : 0,
};
