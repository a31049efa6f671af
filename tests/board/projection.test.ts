/** The map's projection: the same as d3-geo's, which traces the land, so that pins stand where the land says. */
import { expect, test } from 'vitest';
import { projectionFor } from '../../src/board/layout/projection.ts';
import { d3Projection } from '../../src/board/paint/landShapes.ts';

test('every place lies where d3-geo puts it', () => {
  const projection = projectionFor({ x: 40, y: 60, w: 420, h: 380 });
  const reference = d3Projection(projection);
  for (let east = 5; east <= 50; east += 5)
    for (let north = 38; north <= 62; north += 4) {
      const [x, y] = projection([east, north]);
      const [wantedX, wantedY] = reference([east, north]) ?? [Number.NaN, Number.NaN];
      expect(x).toBeCloseTo(wantedX, 6);
      expect(y).toBeCloseTo(wantedY, 6);
    }
});

test('all that has to be seen lies within the open part of the sheet', () => {
  const open = { x: 40, y: 60, w: 420, h: 380 };
  const projection = projectionFor(open);
  for (const place of [
    [6.1, 46.2],
    [40.3, 49.2],
    [29, 40.9],
    [37.6, 55.8],
  ] as const) {
    const [x, y] = projection(place);
    expect(x).toBeGreaterThan(open.x);
    expect(x).toBeLessThan(open.x + open.w);
    expect(y).toBeGreaterThan(open.y);
    expect(y).toBeLessThan(open.y + open.h);
  }
});
