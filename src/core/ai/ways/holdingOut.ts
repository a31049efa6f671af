/** Holding out: asks what the weeks left allow and no less, gives nothing for what the other side gives, and yields to the clock alone. */
import type { Way } from './way.ts';

export const holdingOut: Way = {
  asks: (_, figure) => figure,
  weighs: (_, own) => own,
  leans: () => 0,
};
