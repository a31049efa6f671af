/** The map's data as shapes: a file of its own, since it weighs as much as the rest of the board and nothing is pressed on it. */
import { geoConicConformal, geoPath } from 'd3-geo';
import type { GeoPath, GeoProjection } from 'd3-geo';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import data from '../../../assets/map/board.topo.json' with { type: 'json' };
import { NAMED } from '../layout/mapSheet.ts';
import { CONIC } from '../layout/projection.ts';
import type { Projection } from '../layout/projection.ts';

const topology = data as unknown as Topology;
const countries = topology.objects['countries'] as GeometryCollection;
const oblasts = topology.objects['oblasts'] as GeometryCollection;
const areas = oblasts.geometries as (Polygon | MultiPolygon)[];

/** They do not depend on the frame. Ukraine is the union of its oblasts. */
export const shapes = {
  land: feature(topology, countries),
  ukraine: merge(topology, [...areas]),
  borders: mesh(topology, countries, (a, b) => a !== b),
  oblasts: mesh(topology, oblasts, (a, b) => a !== b),
  named: NAMED.map(({ iso }) =>
    merge(
      topology,
      areas.filter((oblast) => oblast.id === iso),
    ),
  ),
};

/** @returns the layout's projection as d3-geo has it, which cuts and bends lines on their way; the layout itself needs points alone, and not the 11 kB. */
export function d3Projection({ scale, translate }: Projection): GeoProjection {
  return geoConicConformal()
    .rotate([-CONIC.meridian, 0])
    .parallels([...CONIC.parallels])
    .scale(scale)
    .translate([...translate]);
}

/** @returns what traces a shape into the context. */
export function tracer(projection: Projection, context: CanvasRenderingContext2D): GeoPath {
  return geoPath(d3Projection(projection), context);
}
