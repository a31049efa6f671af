/** Draws from one stream, so that a state dealt anew takes its chances in a fixed order. */
import type { Chance } from '../../model/chance.ts';
import { draw, shuffle } from '../../model/chance.ts';

/** Draws from one stream, in a fixed order. */
export interface Draws {
  pick<T>(items: readonly T[]): T;
  order<T>(items: readonly T[]): readonly T[];
  rest(): Chance;
}

/** @returns draws from a stream; picking from nothing is a bug of ours and throws. */
export function drawsFrom(seed: Chance): Draws {
  let chance = seed;
  return {
    pick(items) {
      const [at, next] = draw(chance, Math.max(1, items.length));
      chance = next;
      const item = items[at];
      if (item === undefined) throw new Error('nothing is left that a view allows');
      return item;
    },
    order(items) {
      const [drawn, next] = shuffle(chance, items);
      chance = next;
      return drawn;
    },
    rest: () => chance,
  };
}
