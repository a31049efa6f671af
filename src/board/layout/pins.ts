/** Room for pins: hit areas of 44 pixels that do not overlap, and labels that stand clear of each other. */
import type { VenueId } from '../../core/model/vocabulary.ts';
import type { Figure } from './figure.ts';
import { TARGET } from './frame.ts';
import type { Rect } from './mark.ts';
import { widthOf } from './measure.ts';

export interface Pin {
  readonly venue: VenueId;
  readonly name: string;
  /** The outline of its drawn sign, on a square of 24. */
  readonly sign: string;
  readonly x: number;
  readonly y: number;
  readonly isCapital: boolean;
  readonly isChosen: boolean;
  readonly hit: Rect;
}

/** @returns the pins with hit areas pushed apart until no two overlap; each still holds its own pin where there is room. */
export function spreadPins(places: readonly Omit<Pin, 'hit'>[], open: Rect): readonly Pin[] {
  const hits = places.map(({ x, y }) => ({ x: x - TARGET / 2, y: y - TARGET / 2 }));
  const keep = (hit: { x: number; y: number }): void => {
    hit.x = Math.min(open.x + open.w - TARGET, Math.max(open.x, hit.x));
    hit.y = Math.min(open.y + open.h - TARGET, Math.max(open.y, hit.y));
  };
  hits.forEach(keep);
  for (let turn = 0; turn < 200; turn++) {
    let isCalm = true;
    for (const [i, a] of hits.entries())
      for (const b of hits.slice(i + 1)) {
        const overX = TARGET - Math.abs(a.x - b.x);
        const overY = TARGET - Math.abs(a.y - b.y);
        if (overX <= 0 || overY <= 0) continue;
        isCalm = false;
        if (overX <= overY) {
          const push = (overX / 2 + 0.1) * (a.x <= b.x ? 1 : -1);
          a.x -= push;
          b.x += push;
        } else {
          const push = (overY / 2 + 0.1) * (a.y <= b.y ? 1 : -1);
          a.y -= push;
          b.y += push;
        }
        keep(a);
        keep(b);
      }
    if (isCalm) break;
  }
  return places.map((place, i) => ({
    ...place,
    hit: { x: hits[i]?.x ?? 0, y: hits[i]?.y ?? 0, w: TARGET, h: TARGET },
  }));
}

/** A pin with its sign in it, and one that is a mere dot. */
export const WITH_SIGN = 10;
const DOT = 4.8;

/** @returns how large all pins are: wide enough for their signs only where no two of them would touch. */
export function pinRadius(places: readonly Pick<Pin, 'x' | 'y'>[]): number {
  const isClear = places.every((a, i) =>
    places.slice(i + 1).every((b) => Math.hypot(a.x - b.x, a.y - b.y) > 2.3 * WITH_SIGN),
  );
  return isClear ? WITH_SIGN : DOT;
}

/** @returns the names beside their pins, at the first side where they cover nothing. */
export function labelPins(pins: readonly Pin[], r: number, open: Rect, taken: readonly Rect[]): readonly Figure[] {
  const side = r + 1.2;
  const used: Rect[] = [...taken, ...pins.map(({ x, y }) => ({ x: x - side, y: y - side, w: 2 * side, h: 2 * side }))];
  return pins.map((pin): Figure => {
    const w = widthOf(pin.name, 'note');
    const sides = [
      { x: pin.x + r + 4.2, y: pin.y + 4, align: 'start' },
      { x: pin.x - r - 4.2, y: pin.y + 4, align: 'end' },
      { x: pin.x, y: pin.y - r - 5.2, align: 'middle' },
      { x: pin.x, y: pin.y + r + 14.2, align: 'middle' },
      { x: pin.x + r + 2.2, y: pin.y + r + 11.2, align: 'start' },
      { x: pin.x - r - 2.2, y: pin.y - r - 3.2, align: 'end' },
    ] as const;
    const boxes = sides.map(({ x, y, align }): Rect => {
      const left = align === 'start' ? x : align === 'end' ? x - w : x - w / 2;
      return { x: left, y: y - 11, w, h: 14 };
    });
    const clear = boxes.findIndex((box) => isWithin(box, open) && !used.some((other) => overlap(box, other)));
    const chosen = clear < 0 ? 0 : clear;
    const place = sides[chosen] ?? sides[0];
    used.push(boxes[chosen] ?? { x: 0, y: 0, w: 0, h: 0 });
    return { draw: 'text', ...place, text: pin.name, face: 'note', ink: 'ink', halo: 'map-land' };
  });
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}
function isWithin(box: Rect, open: Rect): boolean {
  return box.x >= open.x && box.x + box.w <= open.x + open.w && box.y >= open.y && box.y + box.h <= open.y + open.h;
}
