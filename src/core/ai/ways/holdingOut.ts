/** Holding out: asks what the weeks left allow and no less, keeps its own pledges back, and yields to the clock alone. */
import type { Way } from './way.ts';

export const holdingOut: Way = {
  asks: (_, figure) => figure,
  weighs: (_, own) => own,
  leans: (mind, { type }) => (type === 'pledge' ? mind.leaning('pledgesBack') : 0),
};
