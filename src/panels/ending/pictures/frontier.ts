/** Draws the frontier of the two sides' worth, with the path of offers. */
import * as Plot from '@observablehq/plot';
import { inFigures } from '../../../words/numbers.ts';
import type { Marked, Sheet } from '../../pictures/paper.ts';
import { BELOW, common, finished, INK, LEFT, markOf, QUIET } from '../../pictures/paper.ts';

/** A point of the two sides' worth, in points of this model. */
interface Point {
  readonly x: number;
  readonly y: number;
}
export interface ZonePicture extends Marked {
  readonly xLabel: string;
  readonly yLabel: string;
  /** Frontier as far as the stances can go, and without any red line. */
  readonly frontier: readonly (Point & { readonly better: boolean })[];
  readonly noLines: readonly Point[];
  readonly noDeal: Point;
  readonly words: { readonly frontier: string; readonly noLines: string; readonly noDeal: string };
  /** `fill` is the colour of the seat that tabled it; `label` its number and letter. */
  readonly offers: readonly (Point & { readonly label: string; readonly fill: string; readonly inked: boolean })[];
}

/** More offers than these lie closer together, in smaller circles. */
const MANY_OFFERS = 12;

/** @returns the frontier with the path of offers. */
export function drawZone(picture: ZonePicture, on: Sheet): SVGSVGElement {
  const { frontier, noLines, noDeal, words, offers } = picture;
  const { width, paper } = on;
  const isSmall = paper || width < 480;
  const size = isSmall ? 9 : offers.length > MANY_OFFERS ? 10.5 : 12;
  const ordered = [...frontier].sort((a, b) => a.x - b.x);
  const top = ordered[0];
  const all = [...frontier, ...noLines, ...offers, noDeal];
  const edge = [...noLines].sort((a, b) => b.x - a.x)[0];
  const marks: Plot.Markish[] = [
    Plot.ruleX([noDeal.x], { stroke: QUIET, strokeDasharray: '5 4' }),
    Plot.ruleY([noDeal.y], { stroke: QUIET, strokeDasharray: '5 4' }),
    Plot.text([noDeal], { x: 0, y: 'y', text: () => words.noDeal, textAnchor: 'start', dy: -7, dx: 4, fill: QUIET }),
    Plot.line(noLines, { x: 'x', y: 'y', stroke: QUIET, strokeWidth: 1, strokeDasharray: '1 3' }),
    Plot.line(ordered, { x: 'x', y: 'y', stroke: INK, strokeWidth: 1.5 }),
    Plot.dot(ordered, {
      x: 'x',
      y: 'y',
      r: 4,
      stroke: INK,
      fill: (point: ZonePicture['frontier'][number]) => (point.better ? INK : 'var(--paper-sheet)'),
    }),
    Plot.line(offers, { x: 'x', y: 'y', stroke: 'var(--hand)', strokeWidth: 1 }),
    Plot.dot(offers, {
      x: 'x',
      y: 'y',
      r: size,
      fill: 'fill',
      stroke: INK,
      strokeWidth: (offer: ZonePicture['offers'][number]) => (offer.inked ? 3 : 1),
    }),
    Plot.text(offers, {
      x: 'x',
      y: 'y',
      text: 'label',
      fill: 'var(--ink-on-seat)',
      fontWeight: 600,
      fontSize: size,
    }),
  ];
  if (top !== undefined)
    marks.push(Plot.text([top], { x: 'x', y: 'y', text: () => words.frontier, textAnchor: 'end', dx: -9, fill: INK }));
  if (edge !== undefined)
    marks.push(
      Plot.text([edge], { x: 'x', y: 'y', text: () => words.noLines, textAnchor: 'end', dx: -8, dy: 4, fill: QUIET }),
    );
  return finished(
    Plot.plot({
      ...common(on, paper ? 250 : Math.min(460, Math.max(320, Math.round(width * 0.72)))),
      marginTop: 28,
      marginLeft: LEFT,
      marginBottom: BELOW + 18,
      x: {
        domain: [0, upTo(all.map(({ x }) => x))],
        label: picture.xLabel,
        labelOffset: 34,
        ticks: 4,
        tickFormat: inFigures,
      },
      y: { domain: [0, upTo(all.map(({ y }) => y))], label: picture.yLabel, ticks: 4, tickFormat: inFigures },
      marks: [...marks, markOf(picture, LEFT, BELOW + 16)],
    }),
    picture,
  );
}

/** @returns the end of an axis that holds all of these. */
function upTo(figures: readonly number[]): number {
  return Math.ceil(Math.max(100, ...figures) / 100) * 100;
}
