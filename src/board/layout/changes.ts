/** What moved between two layouts: found by comparing, in the order in which it is shown, one thing at a time. */
import type { Arrival, Layout, Piece } from './mark.ts';

export interface Change {
  readonly piece: Piece;
  /** Where it stood; null where it is new. */
  readonly from: Piece | null;
}

/** First who moved, then what was laid down and drawn, last what was written. */
const ORDER: readonly Arrival[] = ['walk', 'lay', 'draw', 'ink'];

/** @returns the movements from one layout to the next; none from nothing, and none where only the room has changed. */
export function changesBetween(before: Layout | null, after: Layout): readonly Change[] {
  if (before === null || before.show !== after.show) return [];
  const stood = new Map(before.pieces.map((piece) => [piece.id, piece]));
  const changes = after.pieces.flatMap((piece): Change[] => {
    const from = stood.get(piece.id) ?? null;
    if (from?.stands === piece.stands || piece.arrives === 'cut') return [];
    // A tab that was not there has come into view: it has walked nowhere.
    return from === null && piece.arrives === 'walk' ? [] : [{ piece, from }];
  });
  return ORDER.flatMap((arrival) => changes.filter(({ piece }) => piece.arrives === arrival));
}
