/** How near the two sides are on a clause, in words. Shared by board and panels. */
import type { Near } from '../../core/analysis/stance/near.ts';
import { list } from '../names.ts';
import { say } from '../say.ts';

/** @returns how near the sides are, in a sentence without its full stop. */
export function sayNear(near: Near): string {
  switch (near.is) {
    case 'shared':
      return say('board.near.shared', { options: list(near.options) });
    case 'apart':
      return say('board.near.apart', { count: near.steps });
    case 'none':
      return say('board.near.none');
  }
}

/** @returns the same in two or three words; empty where there is nothing to count. */
export function sayNearShort(near: Near | null): string {
  if (near === null || near.is === 'none') return '';
  return near.is === 'shared'
    ? say('board.near.short.shared', { options: near.options.join(' ') })
    : say('board.near.short.apart', { count: near.steps });
}
