/** The seat patterns of `assets/art/patterns.svg` on a canvas, at the same scale everywhere. */
import type { Pattern } from '../layout/figure.ts';

interface Tile {
  readonly w: number;
  readonly h: number;
  readonly isTurned: boolean;
  draw(context: CanvasRenderingContext2D): void;
}
const TILES: Readonly<Record<Pattern, Tile>> = {
  diagonal: { w: 5, h: 5, isTurned: true, draw: (context) => context.fillRect(0, 0, 1.4, 5) },
  dots: {
    w: 5,
    h: 5,
    isTurned: false,
    draw(context) {
      context.beginPath();
      context.arc(2.5, 2.5, 1.15, 0, 2 * Math.PI);
      context.fill();
    },
  },
  upright: { w: 4.5, h: 6, isTurned: false, draw: (context) => context.fillRect(1.5, 0, 1.4, 6) },
  cross: {
    w: 6,
    h: 6,
    isTurned: true,
    draw(context) {
      context.fillRect(2.45, 0, 1.1, 6);
      context.fillRect(0, 2.45, 6, 1.1);
    },
  },
};
/** A tile is drawn this many times larger than it is shown, so that it stays crisp on any screen. */
const FINE = 8;

const tiles = new Map<string, HTMLCanvasElement>();
let tilesOf = '';

/** @returns a fill of the pattern in an ink; `look` tells apart what has to be drawn anew. */
export function patternFill(
  context: CanvasRenderingContext2D,
  name: Pattern,
  ink: string,
  look: string,
): CanvasPattern | null {
  if (look !== tilesOf) tiles.clear();
  tilesOf = look;
  const tile = TILES[name];
  const key = `${name} ${ink}`;
  const canvas = tiles.get(key) ?? drawn(tile, ink);
  tiles.set(key, canvas);
  const pattern = context.createPattern(canvas, 'repeat');
  const matrix = new DOMMatrix();
  if (tile.isTurned) matrix.rotateSelf(45);
  pattern?.setTransform(matrix.scaleSelf(1 / FINE));
  return pattern;
}

function drawn(tile: Tile, ink: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = tile.w * FINE;
  canvas.height = tile.h * FINE;
  const context = canvas.getContext('2d');
  if (context !== null) {
    context.scale(FINE, FINE);
    context.fillStyle = ink;
    tile.draw(context);
  }
  return canvas;
}
