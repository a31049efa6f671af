/** The board for languages that are read from right to left: what lies on the left lies on the right. Pure, and its own undoing. */
import type { Figure, PathFigure, TextFigure } from './figure.ts';
import type { Frame } from './frame.ts';
import type { Rect } from './mark.ts';

/** Which way a language is read. */
export type Reading = 'ltr' | 'rtl';

/** @returns a rectangle, with all that belongs to it, at the other side of a room of that width. */
export function mirroredRect<R extends Rect>(rect: R, width: number): R {
  return { ...rect, x: width - rect.x - rect.w };
}

const OTHER_END = { start: 'end', middle: 'middle', end: 'start' } as const;

/** @returns figures mirrored in a room of that width: letters stay as they are read, and end where they began. */
export function mirroredFigures(figures: readonly Figure[], width: number): readonly Figure[] {
  return figures.map((figure) => mirroredFigure(figure, width));
}

function mirroredFigure(figure: Figure, width: number): Figure {
  switch (figure.draw) {
    case 'text':
      return mirroredText(figure, width);
    case 'disc':
      return { ...figure, x: width - figure.x };
    case 'box':
      return mirroredRect(figure, width);
    case 'path':
      return mirroredPath(figure, width);
    case 'land':
      throw new Error('a map is not mirrored: it is drawn where it is to lie');
  }
}

/** A shape is mirrored as a whole where it is painted; mirrored twice it is only moved. */
function mirroredPath({ across, ...figure }: PathFigure, width: number): PathFigure {
  if (across === undefined) return { ...figure, across: width };
  return { ...figure, x: (figure.x ?? 0) + width - across };
}

function mirroredText(figure: TextFigure, width: number): TextFigure {
  const { x, align = 'start', turn } = figure;
  const turned = turn === undefined || turn === 0 ? {} : { turn: -turn };
  return { ...figure, x: width - x, align: OTHER_END[align], ...turned };
}

/** @returns the places of a map's sheet at the other side; the map itself is drawn there as it is. */
export function mirroredMap(frame: Frame, width: number): Frame {
  const { map, table } = frame;
  if (map === null) return frame;
  return {
    ...frame,
    table: { ...table, x: width - table.x },
    map: { sheet: mirroredRect(map.sheet, width), open: mirroredRect(map.open, width) },
  };
}
