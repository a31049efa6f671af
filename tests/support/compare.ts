/** Compares pictures as somebody would from across a room: small, so that how one browser or another smooths its letters does not count. */
import type { Pixels } from './png.ts';

/** The side of the square that becomes one pixel. */
const SQUARE = 6;
/** Of 255: by how much a colour may differ in one square before it counts. A line of text that a browser sets one pixel lower stays below. */
const SHADE = 32;

/** @returns the picture at a sixth of its size: each pixel the mean of a square; what is left over at the edges falls away. */
export function shrunk({ width, height, pixel, lines }: Pixels): Pixels {
  const [w, h] = [Math.floor(width / SQUARE), Math.floor(height / SQUARE)];
  const small = Array.from({ length: h }, (_, y) =>
    Uint8Array.from(Array(w * 3).keys(), (at) => {
      const [x, colour] = [Math.floor(at / 3), at % 3];
      let sum = 0;
      for (let down = 0; down < SQUARE; down += 1)
        for (let along = 0; along < SQUARE; along += 1)
          sum += lines[y * SQUARE + down]?.[(x * SQUARE + along) * pixel + colour] ?? 0;
      return Math.round(sum / SQUARE ** 2);
    }),
  );
  return { width: w, height: h, pixel: 3, lines: small };
}

export interface Difference {
  /** Squares that differ, in thousandths of all; 1000 where the sizes differ. */
  readonly share: number;
  /** Pixels of the full picture: the box around them; null where there are none. */
  readonly box: string | null;
}

/** @returns how far two shrunk pictures are from each other. */
export function differenceOf(before: Pixels, after: Pixels): Difference {
  if (before.width !== after.width || before.height !== after.height)
    return { share: 1000, box: `${after.width * SQUARE} by ${after.height * SQUARE}` };
  const found: { readonly x: number; readonly y: number }[] = [];
  for (let y = 0; y < before.height; y += 1)
    for (let x = 0; x < before.width; x += 1) {
      const differs = [0, 1, 2].some((colour) => {
        const at = x * 3 + colour;
        return Math.abs((before.lines[y]?.[at] ?? 0) - (after.lines[y]?.[at] ?? 0)) > SHADE;
      });
      if (differs) found.push({ x, y });
    }
  if (found.length === 0) return { share: 0, box: null };
  const edge = (pick: (one: { readonly x: number; readonly y: number }) => number): readonly [number, number] => [
    Math.min(...found.map(pick)) * SQUARE,
    (Math.max(...found.map(pick)) + 1) * SQUARE,
  ];
  const [[left, right], [top, bottom]] = [edge(({ x }) => x), edge(({ y }) => y)];
  const share = Math.ceil((found.length * 1000) / (before.width * before.height));
  return { share, box: `from ${left}, ${top} to ${right}, ${bottom}` };
}
