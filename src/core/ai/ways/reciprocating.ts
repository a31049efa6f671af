/** Reciprocating: answers restraint with restraint, in kind and soon, and gives little that was not given first. */
import { isStepToAnswer, truceToAnswer } from '../inKind.ts';
import type { Way } from './way.ts';

export const reciprocating: Way = {
  asks: (_, figure) => figure,
  weighs: (_, own) => own,
  leans(mind, { type }) {
    if (type === 'offerStep' && isStepToAnswer(mind)) return mind.leaning('stepInKind');
    return type === 'offerTruce' && truceToAnswer(mind) !== null ? mind.leaning('truceInKind') : 0;
  },
};
