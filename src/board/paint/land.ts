/** The map's land and borders. Ukraine is the union of its oblasts, as in UN General Assembly resolution 68/262; no control and no front is drawn. */
import { geoPath } from 'd3-geo';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import data from '../../../assets/map/board.topo.json' with { type: 'json' };
import type { LandFigure } from '../layout/figure.ts';
import { NAMED } from '../layout/mapSheet.ts';
import { dataOutline, projectionFor } from '../layout/projection.ts';
import type { Inks } from './inks.ts';

const topology = data as unknown as Topology;
const countries = topology.objects['countries'] as GeometryCollection;
const oblasts = topology.objects['oblasts'] as GeometryCollection;
const areas = oblasts.geometries as (Polygon | MultiPolygon)[];

/** Built when the first map is painted: the shapes do not depend on the frame. */
let shapes: ReturnType<typeof makeShapes> | null = null;

function makeShapes() {
  return {
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
}

/** The last map painted: it stands still while everything else on the board changes. */
let last: { readonly key: string; readonly canvas: HTMLCanvasElement } | null = null;

/** Paints the land within the figure's box. */
export function paintLand(context: CanvasRenderingContext2D, figure: LandFigure, inks: Inks): void {
  const { x, y, w, h } = figure;
  const scale = context.getTransform().a;
  const key = JSON.stringify([figure, scale, inks.theme]);
  if (last?.key !== key) {
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(w * scale);
    canvas.height = Math.ceil(h * scale);
    const own = canvas.getContext('2d');
    if (own === null) throw new Error('no canvas to paint the map on');
    own.scale(scale, scale);
    own.translate(-x, -y);
    paintShapes(own, figure, inks);
    last = { key, canvas };
  }
  context.drawImage(last.canvas, x, y, last.canvas.width / scale, last.canvas.height / scale);
}

function paintShapes(context: CanvasRenderingContext2D, figure: LandFigure, inks: Inks): void {
  shapes ??= makeShapes();
  const projection = projectionFor(figure.open);
  const path = geoPath(projection, context);
  // Beyond the data nothing is known: paper, not sea.
  context.fillStyle = inks.colour('paper-panel');
  context.fillRect(figure.x, figure.y, figure.w, figure.h);
  context.beginPath();
  dataOutline(projection).forEach(([x, y], i) => (i === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
  context.closePath();
  context.fillStyle = inks.colour('map-sea');
  context.fill();
  context.clip();

  const fill = (shape: Parameters<typeof path>[0], token: string): void => {
    context.beginPath();
    path(shape);
    context.fillStyle = inks.colour(token);
    context.fill();
  };
  const stroke = (shape: Parameters<typeof path>[0], token: string, width: number): void => {
    context.beginPath();
    path(shape);
    context.strokeStyle = inks.colour(token);
    context.lineWidth = width;
    context.lineJoin = 'round';
    context.stroke();
  };
  fill(shapes.land, 'map-land');
  stroke(shapes.land, 'map-border', 0.6);
  stroke(shapes.borders, 'map-border', 0.7);
  fill(shapes.ukraine, 'map-ukraine');
  stroke(shapes.oblasts, 'map-oblast', 0.6);
  for (const shape of shapes.named) stroke(shape, 'rule-strong', 0.9);
  stroke(shapes.ukraine, 'map-ukraine-line', 1.2);
}
