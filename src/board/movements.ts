/** Which movements are due: those of the last step, also where the page gave the board another room because of that step. */
import type { View } from '../core/model/play/view.ts';
import type { DeskState } from '../session/desk.ts';
import type { Earlier } from '../session/earlier.ts';
import { type Change, changesBetween } from './layout/changes.ts';
import type { Layout, Offers } from './layout/mark.ts';

/** What a layout is made of, whatever room it has. */
export interface Position {
  readonly view: View;
  readonly desk: DeskState;
  readonly earlier: Earlier | null;
  readonly offers: Offers;
}
interface Drawing {
  readonly before: Layout | null;
  readonly after: Layout;
  readonly position: Position;
  /** Whether the movements of the last step are still to be seen. */
  readonly isUnderWay: boolean;
  /** Lays a position out in the room as it is now. */
  readonly lay: (position: Position) => Layout;
}

/**
 * @returns what finds the movements to a drawing. A step often changes the page too (the folders open, and the talks stand beside a table that is
 * larger by now): its movements then begin from where things would have stood in the new room. A window of another size moves nothing.
 */
export function makeMovements(): (drawing: Drawing) => readonly Change[] {
  let last: Position | null = null;
  let from: Position | null = null;
  let page = '';
  return ({ before, after, position, isUnderWay, lay }) => {
    const size = `${innerWidth} ${innerHeight}`;
    const isOtherRoom = before !== null && (before.width !== after.width || before.height !== after.height);
    const isOfPage = isOtherRoom && size === page;
    page = size;
    const fresh = changesBetween(isOfPage && last !== null ? lay(last) : before, after);
    if (fresh.length > 0) from = last;
    last = position;
    return fresh.length === 0 && isOfPage && isUnderWay && from !== null ? changesBetween(lay(from), after) : fresh;
  };
}
