/** The map's land and borders. Ukraine is the union of its oblasts, as in UN General Assembly resolution 68/262; no control and no front is drawn. */
import type { LandFigure } from '../layout/figure.ts';
import { dataOutline, projectionFor } from '../layout/projection.ts';
import type { Inks } from './inks.ts';
import type * as LandShapes from './landShapes.ts';

/** null until they have been fetched: until then the map is sea. */
let data: typeof LandShapes | null = null;

/** Fetches the land, once. @returns when it can be painted; where it cannot be fetched the map stays sea with its pins. */
export async function fetchLand(): Promise<void> {
  try {
    data ??= await import('./landShapes.ts');
  } catch {
    // The board says all that counts without it.
  }
}

/** The last map painted: it stands still while everything else on the board changes. */
let last: { readonly key: string; readonly canvas: HTMLCanvasElement } | null = null;

/** Paints the land within the figure's box. */
export function paintLand(context: CanvasRenderingContext2D, figure: LandFigure, inks: Inks): void {
  const { x, y, w, h } = figure;
  const scale = context.getTransform().a;
  const key = JSON.stringify([figure, scale, inks.theme, data !== null]);
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
  const projection = projectionFor(figure.open);
  // Beyond the data nothing is known: paper, not sea.
  context.fillStyle = inks.colour('paper-panel');
  context.fillRect(figure.x, figure.y, figure.w, figure.h);
  context.beginPath();
  dataOutline(projection).forEach(([x, y], i) => (i === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
  context.closePath();
  context.fillStyle = inks.colour('map-sea');
  context.fill();
  context.clip();
  if (data === null) return;

  const { shapes } = data;
  const path = data.tracer(projection, context);
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
