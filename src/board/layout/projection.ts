/** The map's projection for a frame, and what of the data is drawn. Pure: the painter and the pins share it. */
import { type GeoProjection, geoConicConformal } from 'd3-geo';
import type { Rect } from './mark.ts';

/** The data's own bounds, in degrees: west, south, east, north (assets/map/README.md). */
export const DATA_BOUNDS = { west: 5, south: 38, east: 50, north: 62 } as const;
/** What has to be seen: from Lake Geneva to Luhansk, from the Bosporus to Moscow. */
const SEEN = [
  [6.1, 46.2],
  [40.3, 49.2],
  [29, 40.9],
  [37.6, 55.8],
] as const;
const MARGIN = { left: 26, right: 44, top: 24, bottom: 26 };

/** @returns the projection that shows what has to be seen within `open`, the part of the map's sheet that nothing covers. */
export function projectionFor(open: Rect): GeoProjection {
  const base = geoConicConformal().rotate([-24, 0]).parallels([42, 56]).scale(1000).translate([0, 0]);
  const seen = SEEN.map(([east, north]): readonly [number, number] => base([east, north]) ?? [0, 0]);
  const xs = seen.map(([x]) => x);
  const ys = seen.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const w = open.w - MARGIN.left - MARGIN.right;
  const h = open.h - MARGIN.top - MARGIN.bottom;
  const k = Math.min(w / (right - left), h / (bottom - top));
  const x = open.x + MARGIN.left + (w - k * (right - left)) / 2 - k * left;
  const y = open.y + MARGIN.top + (h - k * (bottom - top)) / 2 - k * top;
  return base.scale(1000 * k).translate([x, y]);
}

/** @returns the outline of the data as points, for beyond it nothing is known to the map. */
export function dataOutline(projection: GeoProjection): readonly (readonly [number, number])[] {
  const { west, south, east, north } = DATA_BOUNDS;
  const points: (readonly [number, number])[] = [];
  const walk = (from: readonly [number, number], to: readonly [number, number]): void => {
    for (let i = 0; i < 24; i++) {
      const t = i / 24;
      const point = projection([from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t]);
      if (point !== null) points.push(point);
    }
  };
  walk([west, north], [east, north]);
  walk([east, north], [east, south]);
  walk([east, south], [west, south]);
  walk([west, south], [west, north]);
  return points;
}
