/** Reciprocating: answers restraint with restraint, in kind and soon, gives little that was not given first, and keeps its word as long as the other does. */
import { hasMoved, isStepToAnswer, truceToAnswer } from '../mind/inKind.ts';
import type { Way } from '../mind/mind.ts';

export const reciprocating: Way = {
  asks: (_, figure) => figure,
  weighs: (_, own) => own,
  leans(mind, command) {
    const { type } = command;
    if (type === 'pledge')
      return hasMoved(mind, mind.book.pledge(command.pledge).to)
        ? mind.leaning('pledgeInKind')
        : -mind.leaning('pledgeInKind');
    if (type === 'offerStep' && isStepToAnswer(mind)) return mind.leaning('stepInKind');
    return type === 'offerTruce' && truceToAnswer(mind) !== null ? mind.leaning('truceInKind') : 0;
  },
  goesBack: (_, { isBetrayed }) => isBetrayed,
};
