/** The slip that hover and focus lay beside a mark: a name in full, and what there is to know of it. */
import type { Figure } from './figure.ts';
import { FACES } from './figure.ts';
import type { Layout, Mark, Piece } from './mark.ts';
import { widthOf, wrap } from './measure.ts';

const PAD = 10;
const GAP = 6;
const LINES = 3;

/** @returns the slip of a mark, beside it and within the board; null where the mark says it all itself. */
export function slipOf(board: Layout, mark: Mark): Piece | null {
  if (mark.slip.length === 0) return null;
  const room = Math.min(264, board.width - 16) - 2 * PAD;
  const lines = mark.slip.flatMap(({ text, face, ink }) =>
    wrap(text, face, room, LINES).map((line) => ({ line, face, ink })),
  );
  const w = Math.min(room, Math.max(...lines.map(({ line, face }) => widthOf(line, face)))) + 2 * PAD;
  const heightOf = (face: (typeof lines)[number]['face']): number => FACES[face].size + 4;
  const h = lines.reduce((sum, { face }) => sum + heightOf(face), 0) + 2 * PAD - 2;

  const isAbove = mark.y - GAP - h >= 0;
  const isBelow = mark.y + mark.h + GAP + h <= board.height;
  const middle = mark.x + mark.w / 2 - w / 2;
  const x = Math.max(
    8,
    Math.min(
      board.width - w - 8,
      isAbove || isBelow ? middle : mark.x > w + GAP ? mark.x - w - GAP : mark.x + mark.w + GAP,
    ),
  );
  const y = isBelow ? mark.y + mark.h + GAP : isAbove ? mark.y - GAP - h : Math.max(4, board.height - h - 4);

  let baseline = PAD - 3;
  const figures: Figure[] = [
    { draw: 'box', x: 0.5, y: 0.5, w: w - 1, h: h - 1, r: 2, fill: 'paper-sheet', edge: 'ink', width: 1 },
  ];
  for (const { line, face, ink } of lines) {
    baseline += heightOf(face);
    figures.push({ draw: 'text', x: PAD, y: baseline, text: line, face, ink, within: w - 2 * PAD });
  }
  return { id: 'slip', stands: mark.id, arrives: 'cut', x, y, w, h, figures };
}
