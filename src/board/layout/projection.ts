/** The map's projection for a frame, and what of the data is drawn. Pure: the painter and the pins share it. */
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

/** The meridian that stands upright, and the two parallels that are true to scale; in degrees. */
export const CONIC = { meridian: 24, parallels: [42, 56] } as const;

/** Lambert's conformal conic projection, put into a frame: east and north in degrees to pixels. The place of (0°, 0°) less the rotation is `translate`, as in d3-geo. */
export interface Projection {
  (place: readonly [east: number, north: number]): readonly [x: number, y: number];
  readonly scale: number;
  readonly translate: readonly [x: number, y: number];
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const towardsPole = (north: number): number => Math.tan((Math.PI / 2 + north) / 2);

/** Formulas: Snyder, Map Projections: A Working Manual (USGS 1395, 1987), 15-1 to 15-4. */
const [lower, upper] = [radians(CONIC.parallels[0]), radians(CONIC.parallels[1])];
const n = Math.log(Math.cos(lower) / Math.cos(upper)) / Math.log(towardsPole(upper) / towardsPole(lower));
const f = (Math.cos(lower) * towardsPole(lower) ** n) / n;

function conic(scale: number, translate: readonly [number, number]): Projection {
  const project = ([east, at]: readonly [number, number]): readonly [number, number] => {
    const radius = f / towardsPole(radians(at)) ** n;
    const angle = n * radians(east - CONIC.meridian);
    return [translate[0] + scale * radius * Math.sin(angle), translate[1] - scale * (f - radius * Math.cos(angle))];
  };
  return Object.assign(project, { scale, translate });
}

/** @returns the projection that shows what has to be seen within `open`, the part of the map's sheet that nothing covers. */
export function projectionFor(open: Rect): Projection {
  const base = conic(1000, [0, 0]);
  const seen = SEEN.map((place) => base(place));
  const xs = seen.map(([x]) => x);
  const ys = seen.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const w = open.w - MARGIN.left - MARGIN.right;
  const h = open.h - MARGIN.top - MARGIN.bottom;
  const k = Math.min(w / (right - left), h / (bottom - top));
  const x = open.x + MARGIN.left + (w - k * (right - left)) / 2 - k * left;
  const y = open.y + MARGIN.top + (h - k * (bottom - top)) / 2 - k * top;
  return conic(1000 * k, [x, y]);
}

/** @returns the outline of the data as points, for beyond it nothing is known to the map. */
export function dataOutline(projection: Projection): readonly (readonly [number, number])[] {
  const { west, south, east, north } = DATA_BOUNDS;
  const points: (readonly [number, number])[] = [];
  const walk = (from: readonly [number, number], to: readonly [number, number]): void => {
    for (let i = 0; i < 24; i++) {
      const t = i / 24;
      points.push(projection([from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t]));
    }
  };
  walk([west, north], [east, north]);
  walk([east, north], [east, south]);
  walk([east, south], [west, south]);
  walk([west, south], [west, north]);
  return points;
}
