/** A hand on the board: where it is in the layout, what it drags, and whether it rests on the slip that lies there. */
import type { Drag } from './drag.ts';
import { isIn, type Layout, type Mark } from './layout/mark.ts';
import { slipOf } from './layout/slip.ts';

export interface Hand {
  down(event: PointerEvent): void;
  move(event: PointerEvent): void;
  up(event: PointerEvent): void;
  /** Whether a pointer is on the slip that lies there, which then stays to be read. */
  isOnSlip(event: PointerEvent): boolean;
}
interface HandOn {
  readonly board: () => Layout | null;
  /** The mark that is pointed at or in focus. */
  readonly pointed: () => Mark | null;
  /** Puts the slip aside. */
  readonly putAway: () => void;
}

/** @returns what the pointer events of a host do. */
export function makeHand(host: HTMLElement, drag: Drag, { board, pointed, putAway }: HandOn): Hand {
  /** The place of a pointer in layout pixels. */
  function placeOf(event: PointerEvent): { x: number; y: number } {
    const box = host.getBoundingClientRect();
    const unit = box.width / (board()?.width ?? box.width);
    return { x: (event.clientX - box.left) / unit, y: (event.clientY - box.top) / unit };
  }
  return {
    down(event) {
      const { x, y } = placeOf(event);
      // A finger has no other way to put a slip aside.
      if (event.pointerType === 'touch') putAway();
      if (event.button === 0) drag.down(x, y);
    },
    move(event) {
      if (drag.move(placeOf(event).x)) host.setPointerCapture(event.pointerId);
    },
    up(event) {
      drag.up(placeOf(event).x, event.type === 'pointerup');
    },
    isOnSlip(event) {
      const [laid, mark] = [board(), pointed()];
      const slip = laid === null || mark === null ? null : slipOf(laid, mark);
      const { x, y } = placeOf(event);
      return slip !== null && isIn(slip, x, y);
    },
  };
}
