/** Room for pins: hit areas of 44 pixels that do not overlap, and labels that stand clear of each other. */
import type { VenueId } from '../../core/model/vocabulary.ts';
import type { Figure } from './figure.ts';
import { TARGET } from './frame.ts';
import type { Rect } from './mark.ts';
import { widthOf } from './measure.ts';

export interface Pin {
  readonly venue: VenueId;
  readonly name: string;
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

/** @returns the names beside their pins, at the first side where they cover nothing. */
export function labelPins(pins: readonly Pin[], open: Rect, taken: readonly Rect[]): readonly Figure[] {
  const used: Rect[] = [...taken, ...pins.map(({ x, y }) => ({ x: x - 6, y: y - 6, w: 12, h: 12 }))];
  return pins.map((pin): Figure => {
    const w = widthOf(pin.name, 'note');
    const sides = [
      { x: pin.x + 9, y: pin.y + 4, align: 'start' },
      { x: pin.x - 9, y: pin.y + 4, align: 'end' },
      { x: pin.x, y: pin.y - 10, align: 'middle' },
      { x: pin.x, y: pin.y + 19, align: 'middle' },
      { x: pin.x + 7, y: pin.y + 16, align: 'start' },
      { x: pin.x - 7, y: pin.y - 8, align: 'end' },
    ] as const;
    const boxes = sides.map(({ x, y, align }): Rect => {
      const left = align === 'start' ? x : align === 'end' ? x - w : x - w / 2;
      return { x: left, y: y - 11, w, h: 14 };
    });
    const clear = boxes.findIndex((box) => isWithin(box, open) && !used.some((other) => overlap(box, other)));
    const chosen = clear < 0 ? 0 : clear;
    const side = sides[chosen] ?? sides[0];
    used.push(boxes[chosen] ?? { x: 0, y: 0, w: 0, h: 0 });
    return { draw: 'text', ...side, text: pin.name, face: 'note', ink: 'ink', halo: 'map-land' };
  });
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}
function isWithin(box: Rect, open: Rect): boolean {
  return box.x >= open.x && box.x + box.w <= open.x + open.w && box.y >= open.y && box.y + box.h <= open.y + open.h;
}
