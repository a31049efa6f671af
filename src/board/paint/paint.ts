/** Paints figures on a canvas, in layout pixels and at the screen's own fineness. */
import {
  type BoxFigure,
  type DiscFigure,
  FACES,
  type Figure,
  type PathFigure,
  type TextFigure,
} from '../layout/figure.ts';
import type { Inks } from './inks.ts';
import { paintLand } from './land.ts';
import { patternFill } from './patterns.ts';

const ALIGNS = { start: 'left', middle: 'center', end: 'right' } as const;

/** Paints the figures in order; the context is already scaled to layout pixels. */
export function paint(context: CanvasRenderingContext2D, figures: readonly Figure[], inks: Inks): void {
  for (const figure of figures) {
    context.save();
    switch (figure.draw) {
      case 'text':
        paintText(context, figure, inks);
        break;
      case 'path':
        paintPath(context, figure, inks);
        break;
      case 'box':
        paintBox(context, figure, inks);
        break;
      case 'disc':
        paintDisc(context, figure, inks);
        break;
      case 'land':
        paintLand(context, figure, inks);
        break;
    }
    context.restore();
  }
}

function paintText(context: CanvasRenderingContext2D, figure: TextFigure, inks: Inks): void {
  const { x, y, text, face, ink, align = 'start', turn, halo, within, size } = figure;
  context.translate(x, y);
  if (turn !== undefined) context.rotate((turn * Math.PI) / 180);
  if (FACES[face].isSlanted) context.transform(1, 0, -0.21, 1, 0, 0);
  context.font = inks.font(face, size);
  context.direction = inks.reading;
  context.textAlign = ALIGNS[align];
  // A turned word is centred on its line; a level one stands on its baseline.
  context.textBaseline = turn === undefined ? 'alphabetic' : 'middle';
  if (halo !== undefined) {
    context.strokeStyle = inks.colour(halo);
    context.lineWidth = 5;
    context.lineJoin = 'round';
    context.strokeText(text, 0, 0, within);
  }
  context.fillStyle = inks.colour(ink);
  context.fillText(text, 0, 0, within);
}

function paintPath(context: CanvasRenderingContext2D, figure: PathFigure, inks: Inks): void {
  const { d, x = 0, y = 0, scale = 1, edge, width = 1, dash = [], cap = 'butt', fill, alpha = 1, across } = figure;
  if (across !== undefined) context.transform(-1, 0, 0, 1, across, 0);
  context.translate(x, y);
  context.scale(scale, scale);
  context.globalAlpha = alpha;
  const path = new Path2D(d);
  if (fill !== undefined) {
    context.fillStyle = inks.colour(fill);
    context.fill(path);
  }
  if (edge === undefined) return;
  context.strokeStyle = inks.colour(edge);
  context.lineWidth = width;
  context.lineCap = cap;
  context.lineJoin = cap === 'round' ? 'round' : 'miter';
  context.setLineDash([...dash]);
  context.stroke(path);
}

function paintBox(context: CanvasRenderingContext2D, figure: BoxFigure, inks: Inks): void {
  const { x, y, w, h, r = 0, fill, pattern, edge, width = 1, dash = [], alpha = 1, isSheet = false } = figure;
  context.globalAlpha = alpha;
  context.beginPath();
  context.roundRect(x, y, w, h, r);
  fillShape(context, inks, { fill, pattern, isSheet });
  if (edge === undefined) return;
  context.strokeStyle = inks.colour(edge);
  context.lineWidth = width;
  context.setLineDash([...dash]);
  context.stroke();
}

function paintDisc(context: CanvasRenderingContext2D, figure: DiscFigure, inks: Inks): void {
  const { x, y, r, fill, pattern, edge, width = 1, lamp, alpha = 1 } = figure;
  context.globalAlpha = alpha;
  context.beginPath();
  context.arc(x, y, r, 0, 2 * Math.PI);
  fillShape(context, inks, { fill, pattern, isSheet: lamp !== undefined });
  if (lamp !== undefined && fill !== undefined) {
    const light = context.createRadialGradient(x - 0.08 * r, y - 0.16 * r, 0, x - 0.08 * r, y - 0.16 * r, 1.24 * r);
    light.addColorStop(0, inks.colour(lamp));
    light.addColorStop(1, inks.colour(fill));
    context.fillStyle = light;
    context.fill();
  }
  if (edge === undefined) return;
  context.strokeStyle = inks.colour(edge);
  context.lineWidth = width;
  context.stroke();
}

interface Filling {
  readonly fill: string | undefined;
  readonly pattern: BoxFigure['pattern'] | undefined;
  readonly isSheet: boolean;
}
function fillShape(context: CanvasRenderingContext2D, inks: Inks, { fill, pattern, isSheet }: Filling): void {
  if (fill !== undefined) {
    context.save();
    if (isSheet) shade(context, inks);
    context.fillStyle = inks.colour(fill);
    context.fill();
    context.restore();
  }
  if (pattern !== undefined) {
    context.fillStyle = patternFill(context, pattern, inks.colour('ink-on-seat'), inks.theme) ?? 'transparent';
    context.fill();
  }
}

/** No deeper than a sheet of paper; the same ink in both themes. Shadows do not follow the context's scale, so it is read from it. */
function shade(context: CanvasRenderingContext2D, inks: Inks): void {
  const scale = context.getTransform().a;
  context.shadowColor = `${inks.colour('ink-on-seat')}38`;
  context.shadowBlur = 14 * scale;
  context.shadowOffsetY = 4 * scale;
}
