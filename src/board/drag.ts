/** Dragging one's own tab along its clause: where it is let go, the notch does what a click on it would do. */
import { isIn, type Layout, type Mark, type Piece } from './layout/mark.ts';

/** Fewer pixels than this are a click. */
const LEAST = 6;

export interface DragHears {
  board(): Layout | null;
  /** The tab follows the hand; null puts it back. */
  carry(piece: Piece, x: number | null): void;
  begin(): void;
  drop(notch: Mark): void;
}
export interface Drag {
  /** Whether a tab is in the hand, up to and with the click that the browser makes of letting it go. */
  isOn(): boolean;
  down(x: number, y: number): void;
  /** @returns whether the tab has just left its place. */
  move(x: number): boolean;
  up(x: number, isDropped: boolean): void;
}

/** @returns the drag of one board, with nothing in the hand. */
export function makeDrag({ board, carry, begin, drop }: DragHears): Drag {
  let held: { readonly piece: Piece; readonly from: number; isOn: boolean } | null = null;
  const notches = (piece: Piece): readonly Mark[] =>
    board()?.marks.filter(({ kind, group }) => kind === 'notch' && group === piece.handle) ?? [];

  return {
    isOn: () => held?.isOn === true,
    down(x, y) {
      const piece = board()?.pieces.find((other) => other.handle !== undefined && isIn(other, x, y));
      held = piece === undefined ? null : { piece, from: x, isOn: false };
    },
    move(x) {
      if (held === null || (!held.isOn && Math.abs(x - held.from) < LEAST)) return false;
      const along = notches(held.piece);
      if (along.length === 0) return false;
      const isFirst = !held.isOn;
      if (isFirst) begin();
      held.isOn = true;
      const left = Math.min(...along.map((mark) => mark.x));
      const right = Math.max(...along.map((mark) => mark.x + mark.w));
      carry(held.piece, Math.min(right - held.piece.w, Math.max(left, x - held.piece.w / 2)));
      return isFirst;
    },
    up(x, isDropped) {
      const done = held;
      if (done?.isOn !== true) {
        held = null;
        return;
      }
      carry(done.piece, null);
      const notch = notches(done.piece).find((mark) => x >= mark.x && x < mark.x + mark.w);
      // The browser makes a click of this drag: it passes by while the tab still counts as held.
      setTimeout(() => {
        held = null;
        if (notch !== undefined && isDropped) drop(notch);
      });
    },
  };
}
