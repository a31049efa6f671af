/** Ripeness: the first side that felt the stalemate and saw a way out; else the first that felt it and saw none. Zartman, 2000. */
import { isRipe } from '../../rules/state/predicate.ts';
import { seatOf } from '../../rules/state/view.ts';
import type { Found, Play } from './moment.ts';

/** @returns the step at which it came to be; null where no side felt the stalemate. */
export function findRipeness({ book, game }: Play): Found | null {
  const { ripe } = book.scenario.rules;
  let hurting: Found | null = null;
  for (const [at, state] of game.states.entries()) {
    const entry = { step: Math.max(0, at - 1), week: state.table.week };
    for (const leader of book.sides) {
      const { feltCost, wayOut } = seatOf(state, leader);
      const figures = [feltCost ?? 0, wayOut ?? 0] as const;
      if (isRipe(book, state, leader)) return { entry, shown: { code: 'ripe', leader, figures } };
      if (hurting === null && (feltCost ?? 0) >= ripe.feltCost)
        hurting = { entry, shown: { code: 'hurting', leader, figures } };
    }
  }
  return hurting;
}
