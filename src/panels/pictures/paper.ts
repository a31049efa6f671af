/** What all pictures share that Observable Plot draws: their size and type, the mark that each carries in itself, and their name for those who do not see them. */
import * as Plot from '@observablehq/plot';

/** What every picture carries in itself, so that it is never shown without. */
export interface Marked {
  readonly title: string;
  /** What it shows, in a sentence, for those who do not see it. */
  readonly desc: string;
  /** SIMULATED, and the date as of which the scenario stands. */
  readonly mark: string;
}

/** What a picture is drawn on. On paper it is small, and smaller type can be read. */
export interface Sheet {
  readonly width: number;
  readonly paper: boolean;
}

export const INK = 'var(--ink)';
export const QUIET = 'var(--ink-3)';
/** Pixels of the type, on the screen and on paper. */
const FONT = { screen: 12, paper: 9 };
/** Room under the axis for its figures and for the mark, and left of it. */
export const BELOW = 40;
export const LEFT = 44;

/** @returns what every plot is given: its size, and the type of its words. */
export function common({ width, paper }: Sheet, height: number): Plot.PlotOptions {
  const size = paper ? FONT.paper : FONT.screen;
  return { className: 'plot', width, height, style: { fontSize: `${size}px`, fontFamily: 'inherit' } };
}

/** SIMULATED and the date, below the frame and from the picture's very edge. */
export function markOf({ mark }: Marked, left: number, under: number): Plot.Markish {
  const where = { frameAnchor: 'bottom-left', dx: -left, dy: under, lineAnchor: 'bottom' } as const;
  return Plot.text([mark], { ...where, fontWeight: 600, facet: 'super', fill: INK });
}

/** Takes out the style sheet that our security policy refuses (pictures.css has its rules), and names the picture for those who do not see it. */
export function finished(plot: Element, { title, desc }: Marked): SVGSVGElement {
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
