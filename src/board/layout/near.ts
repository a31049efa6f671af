/** How near the sides are, drawn on the row itself: a frame around what both could take, or a thick line as long as the steps between them. */
import type { Near } from '../../core/analysis/stance/near.ts';
import type { OptionId } from '../../core/model/vocabulary.ts';
import type { Figure } from './figure.ts';
import { notchX, type Row } from './rows.ts';

/** Half of a code's own width, which a line leaves free. */
const CODE = 13;

/** @returns the frame around what both sides could take, to be drawn beneath the codes. */
export function sharedFigures(row: Row, near: Near | null): readonly Figure[] {
  if (near?.is !== 'shared') return [];
  return runsOf(near.options.map((option) => placeOf(row, option))).map(([first, last]): Figure => {
    const x = notchX(row, first) - CODE - 3;
    const w = notchX(row, last) + CODE + 3 - x;
    return { draw: 'box', x, y: row.middle - 6.5, w, h: 13, r: 6.5, fill: 'paper-well', edge: 'ink', width: 1.4 };
  });
}

/** @returns the line over the steps between the sides; the codes on its way stay free. */
export function apartFigures(row: Row, near: Near | null): readonly Figure[] {
  if (near?.is !== 'apart') return [];
  const first = placeOf(row, near.from);
  return Array.from({ length: near.steps }, (_, step): Figure => {
    const from = notchX(row, first + step) + CODE;
    const d = `M${from} ${row.middle}H${notchX(row, first + step + 1) - CODE}`;
    return { draw: 'path', d, edge: 'ink', width: 3 };
  });
}

function placeOf({ clause }: Row, option: OptionId): number {
  return clause.options.findIndex(({ id }) => id === option);
}

/** Places that follow each other, as first and last of each run. */
function runsOf(places: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === place - 1) run[1] = place;
    else runs.push([place, place]);
  }
  return runs;
}
