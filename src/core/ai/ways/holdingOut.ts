/** Holding out: asks what the weeks left allow and no less, keeps its own pledges back, yields to the clock alone, and drops a promise that brings nothing any more. */
import type { Way } from '../mind/mind.ts';

export const holdingOut: Way = {
  asks: (_, figure) => figure,
  weighs: (_, own) => own,
  leans: (mind, { type }) => (type === 'pledge' ? mind.leaning('pledgesBack') : 0),
  goesBack: ({ table, leaning }, { given, bought }) => table.week - (bought ?? given) >= leaning('goesBackAfter'),
};
