/** The map's borders: each of fourteen places lies in exactly one oblast and in no other country. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { ROOT } from '../src/cli/site.ts';

type Shape = Feature<Polygon | MultiPolygon>;

const topology = JSON.parse(readFileSync(join(ROOT, 'assets/map/board.topo.json'), 'utf8')) as Topology;
const oblasts = shapesOf('oblasts');
const countries = shapesOf('countries');

/** Place, longitude, latitude, ISO 3166-2 code of its oblast; from assets/map/README.md. */
const PLACES = [
  ['Simferopol', 34.1, 44.95, 'UA-43'],
  ['Sevastopol', 33.53, 44.6, 'UA-40'],
  ['Kerch', 36.43, 45.35, 'UA-43'],
  ['Yalta', 34.15, 44.52, 'UA-43'],
  ['Donetsk', 37.8, 48.0, 'UA-14'],
  ['Luhansk', 39.3, 48.57, 'UA-09'],
  ['Zaporizhzhia', 35.14, 47.84, 'UA-23'],
  ['Kherson', 32.6, 46.66, 'UA-65'],
  ['Mariupol', 37.5, 47.13, 'UA-14'],
  ['Kyiv', 30.52, 50.45, 'UA-30'],
  ['Enerhodar', 34.65, 47.49, 'UA-23'],
  ['Odesa', 30.72, 46.48, 'UA-51'],
  ['Kharkiv', 36.23, 49.99, 'UA-63'],
  ['Lviv', 24.03, 49.84, 'UA-46'],
] as const;

test('the map has all 27 oblasts, each with its own code', () => {
  expect(oblasts).toHaveLength(27);
  expect(new Set(oblasts.map((oblast) => oblast.id)).size).toBe(27);
});

test.each(PLACES)('%s (%d, %d) lies in %s alone', (_place, longitude, latitude, code) => {
  const point = [longitude, latitude];
  expect(oblasts.filter((oblast) => isInside(oblast, point)).map((oblast) => oblast.id)).toEqual([code]);
  expect(countries.filter((country) => isInside(country, point)).map((country) => country.properties)).toEqual([]);
});

test('the test can tell a place in another country', () => {
  const moscow = [37.62, 55.75];
  expect(oblasts.filter((oblast) => isInside(oblast, moscow))).toEqual([]);
  expect(countries.filter((country) => isInside(country, moscow))).toHaveLength(1);
});

function shapesOf(layer: string): readonly Shape[] {
  const found = feature(topology, topology.objects[layer] as GeometryCollection);
  return (found as FeatureCollection<Polygon | MultiPolygon>).features;
}

function isInside({ geometry }: Shape, point: Position): boolean {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.some((rings) => rings.filter((ring) => isInRing(ring, point)).length % 2 === 1);
}

/** Counts the edges of the ring that a ray to the east crosses: an odd number means inside. */
function isInRing(ring: readonly Position[], [x = 0, y = 0]: Position): boolean {
  let inside = false;
  for (const [index, [x1 = 0, y1 = 0]] of ring.entries()) {
    const [x2 = 0, y2 = 0] = ring[(index + 1) % ring.length] ?? [];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}
