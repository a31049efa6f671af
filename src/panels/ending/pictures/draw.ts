/** Draws the ending's pictures as SVG with Observable Plot. Fetched only when an ending is shown. */
import * as Plot from '@observablehq/plot';

/** What every picture carries in itself, so that it is never shown without. */
export interface Marked {
  readonly title: string;
  /** What it shows, in a sentence, for those who do not see it. */
  readonly desc: string;
  /** SIMULATED, and the date as of which the scenario stands. */
  readonly mark: string;
}

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
export interface TracksPicture extends Marked {
  readonly weeks: readonly string[];
  readonly panels: readonly {
    readonly name: string;
    readonly lines: readonly { readonly label: string; readonly fill: string; readonly values: readonly number[] }[];
    /** Heights that mean something, such as where a side is ripe. */
    readonly ticks: readonly number[];
  }[];
}

/** What a picture is drawn on. On paper it is small, and smaller type can be read. */
export interface Sheet {
  readonly width: number;
  readonly paper: boolean;
}

/** What the chunk of drawing code gives. */
export interface Drawing {
  drawZone(picture: ZonePicture, on: Sheet): SVGSVGElement;
  drawTracks(picture: TracksPicture, on: Sheet): SVGSVGElement;
}
export const drawing: Drawing = { drawZone, drawTracks };

const INK = 'var(--ink)';
const QUIET = 'var(--ink-3)';
const DASHES = ['', '7 3', '2 3', '9 3 2 3', '4 2', '1 2'];
/** Pixels of the type, on the screen and on paper. */
const FONT = { screen: 12, paper: 9 };

/** @returns the frontier with the path of offers. */
function drawZone(picture: ZonePicture, on: Sheet): SVGSVGElement {
  const { frontier, noLines, noDeal, words, offers } = picture;
  const { width, paper } = on;
  const isSmall = paper || width < 480;
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
      r: isSmall ? 9 : 12,
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
      fontSize: isSmall ? 9 : 12,
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
      x: { domain: [0, upTo(all.map(({ x }) => x))], label: picture.xLabel, labelOffset: 34, ticks: 4 },
      y: { domain: [0, upTo(all.map(({ y }) => y))], label: picture.yLabel, ticks: 4 },
      marks: [...marks, markOf(picture, LEFT, BELOW + 16)],
    }),
    picture,
  );
}

/** @returns the tracks over the weeks as small multiples: side by side where there is room, else one under the other. */
function drawTracks(picture: TracksPicture, on: Sheet): SVGSVGElement {
  const { panels, weeks } = picture;
  const { width, paper } = on;
  const isWide = width >= 640;
  const facet = isWide ? 'fx' : 'fy';
  const rows = panels.flatMap(({ name, lines }) =>
    lines.flatMap(({ label, values }, at) => values.map((value, i) => ({ panel: name, label, at, week: i, value }))),
  );
  const ends = panels.flatMap(({ name, lines }) =>
    spread(lines).map((end) => ({ panel: name, week: weeks.length - 1, ...end })),
  );
  const ticks = panels.flatMap(({ name, ticks: heights }) => heights.map((value) => ({ panel: name, value })));
  const of = { [facet]: 'panel' };
  return finished(
    Plot.plot({
      ...common(on, paper ? 160 : isWide ? 230 : 170 * panels.length + 60),
      marginTop: isWide ? 24 : 32,
      marginBottom: BELOW,
      marginLeft: LEFT,
      marginRight: 40,
      [facet]: {
        domain: panels.map(({ name }) => name),
        label: null,
        padding: isWide ? 0.3 : 0.28,
        // One under the other, each has its name over it instead of beside its lines.
        axis: isWide ? 'top' : null,
      },
      x: {
        domain: [0, weeks.length - 1],
        label: null,
        ticks: weeks.length - 1,
        tickFormat: (i: number) => weeks[i] ?? '',
      },
      y: { domain: [0, 10], label: null, ticks: [0, 5, 10], grid: false },
      marks: [
        ...(isWide
          ? []
          : [
              Plot.text(panels, {
                fy: 'name',
                text: 'name',
                frameAnchor: 'top-left',
                lineAnchor: 'bottom',
                dy: -10,
                fontWeight: 600,
                fill: INK,
              }),
            ]),
        Plot.ruleY([0], { stroke: 'var(--rule-strong)' }),
        Plot.ruleY(ticks, { ...of, y: 'value', stroke: QUIET, strokeDasharray: '1 3' }),
        ...DASHES.map((dash, at) =>
          Plot.line(
            rows.filter((row) => row.at === at),
            {
              ...of,
              x: 'week',
              y: 'value',
              z: 'label',
              stroke: INK,
              strokeWidth: at === 0 ? 2 : 1.3,
              strokeDasharray: dash,
            },
          ),
        ),
        Plot.dot(ends, { ...of, x: 'week', y: 'value', r: 4, fill: 'fill', stroke: INK }),
        Plot.text(ends, {
          ...of,
          x: 'week',
          y: 'label_y',
          text: 'label',
          dx: 8,
          textAnchor: 'start',
          fill: INK,
          fontWeight: 600,
        }),
        markOf(picture, LEFT, BELOW - 2),
      ],
    }),
    picture,
  );
}

/** Ends of lines with their labels moved apart, so that none lies on another. */
function spread(lines: TracksPicture['panels'][number]['lines']) {
  const apart = 1.25;
  const ends = lines
    .map(({ label, fill, values }) => ({ label, fill, value: values.at(-1) ?? 0, label_y: values.at(-1) ?? 0 }))
    .sort((a, b) => a.value - b.value);
  ends.forEach((end, i) => {
    const under = ends[i - 1];
    if (under !== undefined) end.label_y = Math.max(end.label_y, under.label_y + apart);
  });
  // Pushed up only so far: half of the greatest shift is taken back by all.
  const pushed = Math.max(0, ...ends.map((end) => end.label_y - end.value));
  for (const end of ends) end.label_y -= pushed / 2;
  return ends;
}

/** @returns the end of an axis that holds all of these. */
function upTo(figures: readonly number[]): number {
  return Math.ceil(Math.max(100, ...figures) / 100) * 100;
}

/** Room under the axis for its figures and for the mark, and left of it. */
const BELOW = 40;
const LEFT = 44;

function common({ width, paper }: Sheet, height: number): Plot.PlotOptions {
  const size = paper ? FONT.paper : FONT.screen;
  return { className: 'plot', width, height, style: { fontSize: `${size}px`, fontFamily: 'inherit' } };
}

/** SIMULATED and the date, below the frame and from the picture's very edge. */
function markOf({ mark }: Marked, left: number, under: number): Plot.Markish {
  const where = { frameAnchor: 'bottom-left', dx: -left, dy: under, lineAnchor: 'bottom' } as const;
  return Plot.text([mark], { ...where, fontWeight: 600, facet: 'super', fill: INK });
}

/** Takes out the style sheet that our security policy refuses (pictures.css has its rules), and names the picture for those who do not see it. */
function finished(plot: Element, { title, desc }: Marked): SVGSVGElement {
  const svg = plot instanceof SVGSVGElement ? plot : plot.querySelector('svg');
  if (svg === null) throw new Error(`no picture of ${title}`);
  svg.querySelector('style')?.remove();
  for (const part of svg.querySelectorAll('*'))
    for (const name of part.getAttributeNames()) if (name.startsWith('aria-')) part.removeAttribute(name);
  for (const [tag, text] of [
    ['desc', desc],
    ['title', title],
  ] as const) {
    const named = document.createElementNS('http://www.w3.org/2000/svg', tag);
    named.textContent = text;
    svg.prepend(named);
  }
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', `${title}. ${desc}`);
  return svg;
}
