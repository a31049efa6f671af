/** What stands still, in parts that change by themselves: a row, a seat, a word of trust. A step of the game then paints little of the board. */
import type { Figure, TextFigure } from './figure.ts';
import { FACES } from './figure.ts';
import type { Frame } from './frame.ts';
import type { Ground, Rect } from './mark.ts';
import { widthOf } from './measure.ts';
import type { Reading } from './mirror.ts';
import type { Row } from './rows.ts';
import type { Seated } from './seats.ts';

/** How far a sheet's shadow reaches. */
const SHADE = 22;
/** Room beneath the map for the tabs of what lies off it, and for its caption. */
const BELOW_MAP = 90;

/** @returns a rectangle made larger on every side, on whole pixels, and no larger than the board. */
function within(board: Rect, { x, y, w, h }: Rect, more: number): Rect {
  const left = Math.max(0, Math.floor(x - more));
  const top = Math.max(0, Math.floor(y - more));
  return {
    x: left,
    y: top,
    w: Math.max(1, Math.min(board.w, Math.ceil(x + w + more)) - left),
    h: Math.max(1, Math.min(board.h, Math.ceil(y + h + more)) - top),
  };
}

/** @returns one ground, its rectangle given a margin; none where there is nothing to draw. */
export function groundOf(
  id: string,
  board: Rect,
  rect: Rect | null,
  figures: readonly Figure[],
  more = 3,
): readonly Ground[] {
  return rect === null || figures.length === 0 ? [] : [{ id, ...within(board, rect, more), figures }];
}

/** @returns the place of the map with all that belongs to it. */
export function mapRect(board: Rect, { map, kind }: Frame, reading: Reading): Rect | null {
  if (map === null) return null;
  const { sheet } = map;
  if (kind === 'map') return board;
  const [left, right] = reading === 'ltr' ? [sheet.x - SHADE, board.w] : [0, sheet.x + sheet.w + SHADE];
  return { x: left, y: sheet.y - SHADE, w: right - left, h: sheet.h + SHADE + BELOW_MAP };
}

/** @returns the place of the table; of a phone's only the arc that is to be seen. */
export function tableRect({ table: { x, y, r } }: Frame): Rect {
  return { x: x - r - SHADE, y: y - r - SHADE, w: 2 * (r + SHADE), h: 2 * (r + SHADE) };
}

/** @returns the place of the sheet with its shadow. */
export function sheetRect({ sheet: { x, y, w, h } }: Frame): Rect {
  return { x: x - SHADE, y: y - SHADE, w: w + 2 * SHADE, h: h + 2 * SHADE };
}

/** @returns a row's own place on the sheet. */
export function rowRect({ x, y, w, h }: Row): Rect {
  return { x, y, w, h };
}

/** @returns the place of a seat: its emblem and its words, however many lines they take. */
export function seatRect({ place }: Seated, figures: readonly Figure[]): Rect {
  const { x, y, r, hit } = place;
  const emblem = { x: x - r - 7, y: y - r - 7, w: 2 * r + 14, h: 2 * r + 14 };
  const words = figures.flatMap((figure) => (figure.draw === 'text' ? [textRect(figure)] : []));
  const all: readonly Rect[] = [hit, emblem, ...words];
  const left = Math.min(...all.map((rect) => rect.x));
  const top = Math.min(...all.map((rect) => rect.y));
  return {
    x: left,
    y: top,
    w: Math.max(...all.map((rect) => rect.x + rect.w)) - left,
    h: Math.max(...all.map((rect) => rect.y + rect.h)) - top,
  };
}

/** @returns a generous place for a line of text, level or turned upright. */
export function textRect({ x, y, text, face, align = 'start', turn, within: atMost, size }: TextFigure): Rect {
  const high = (size ?? FACES[face].size) * 1.5;
  const wide = Math.min(atMost ?? Number.POSITIVE_INFINITY, widthOf(text, face, size) * 1.2) + 12;
  if (turn === 90 || turn === -90) return { x: x - high / 2 - 3, y: y - wide / 2, w: high + 6, h: wide };
  const left = align === 'middle' ? x - wide / 2 : align === 'end' ? x - wide + 6 : x - 6;
  return { x: left, y: y - high, w: wide, h: 2 * high };
}
