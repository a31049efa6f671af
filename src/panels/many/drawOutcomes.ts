/** Draws how many games ended: a row an ending, a column a seat, a circle a game with its number. Fetched when the page has games. */
import * as Plot from '@observablehq/plot';
import type { Marked, Sheet } from '../pictures/paper.ts';
import { common, finished, INK, markOf, QUIET } from '../pictures/paper.ts';

export interface OutcomesPicture extends Marked {
  /** Names of the endings, the furthest first. */
  readonly endings: readonly string[];
  /** Who played: the name, and the colour of the seat. */
  readonly seats: readonly { readonly name: string; readonly fill: string; readonly ink: string }[];
  /** `seat` and `ending` are places in the lists above. */
  readonly games: readonly { readonly number: number; readonly seat: number; readonly ending: number }[];
}

/** What the chunk of drawing code gives. */
export interface OutcomesDrawing {
  drawOutcomes(picture: OutcomesPicture, on: Sheet): SVGSVGElement;
}
export const drawing: OutcomesDrawing = { drawOutcomes };

/** Pixels: a circle with its room, and the names of the endings. */
const ROOM = { screen: 26, paper: 19 };
const NAMES = { screen: 178, paper: 128 };
const MARGIN = { right: 12, top: 28, bottom: 26 };
/** From this width seats stand side by side, each with so much room at least. */
const SIDE_BY_SIDE = 180;

/** @returns the picture; as high as its fullest rows need. */
function drawOutcomes(picture: OutcomesPicture, on: Sheet): SVGSVGElement {
  const { endings, seats, games } = picture;
  const kind = on.paper ? 'paper' : 'screen';
  const room = ROOM[kind];
  const left = NAMES[kind];
  const inner = on.width - left - MARGIN.right;
  const isBeside = seats.length > 1 && inner / seats.length >= SIDE_BY_SIDE;
  const across = Math.max(1, Math.floor((isBeside ? (inner / seats.length) * 0.9 : inner) / room));
  const places = placed(games, across);
  // A row is as high as its fullest cell.
  const lines = endings.map((_, ending) =>
    Math.max(1, ...places.filter((one) => one.ending === ending).map(({ line }) => line + 1)),
  );
  const tops = lines.map((_, ending) => lines.slice(0, ending).reduce((sum, high) => sum + high, 0));
  const high = lines.reduce((sum, one) => sum + one, 0);
  const points = places.map((one) => ({
    ...one,
    name: seats[one.seat]?.name ?? '',
    y: (tops[one.ending] ?? 0) + one.line + 0.5,
  }));
  const names = endings.map((name, ending) => ({
    name,
    seat: seats[0]?.name ?? '',
    y: (tops[ending] ?? 0) + (lines[ending] ?? 1) / 2,
  }));
  const facet = isBeside ? 'fx' : 'fy';
  const panels = isBeside ? 1 : seats.length;
  const of = { [facet]: 'name' };
  return finished(
    Plot.plot({
      ...common(on, MARGIN.top + MARGIN.bottom + panels * (high * room + (panels > 1 ? 30 : 0))),
      marginLeft: left,
      marginRight: MARGIN.right,
      marginTop: MARGIN.top,
      marginBottom: MARGIN.bottom,
      [facet]: { domain: seats.map(({ name }) => name), label: null, axis: null, padding: panels > 1 ? 0.12 : 0.1 },
      x: { domain: [-0.5, across - 0.5], axis: null },
      y: { domain: [0, high], reverse: true, axis: null },
      marks: [
        Plot.ruleY([...tops, high], { stroke: 'var(--rule)' }),
        Plot.text(names, {
          ...(isBeside ? { fx: 'seat' } : {}),
          y: 'y',
          text: 'name',
          frameAnchor: 'left',
          textAnchor: 'end',
          dx: -8,
          fill: INK,
        }),
        Plot.text(seats, {
          [facet]: 'name',
          text: 'name',
          frameAnchor: 'top-left',
          lineAnchor: 'bottom',
          dy: -8,
          fontWeight: 600,
          fill: INK,
        }),
        Plot.dot(points, {
          ...of,
          x: 'at',
          y: 'y',
          r: room / 2 - 2.5,
          fill: ({ seat }: { readonly seat: number }) => seats[seat]?.fill ?? QUIET,
          stroke: INK,
        }),
        Plot.text(points, {
          ...of,
          x: 'at',
          y: 'y',
          text: ({ number }: { readonly number: number }) => String(number),
          fill: ({ seat }: { readonly seat: number }) => seats[seat]?.ink ?? INK,
          fontWeight: 600,
        }),
        markOf(picture, left, MARGIN.bottom - 4),
      ],
    }),
    picture,
  );
}

/** @returns the games of each cell in order, so many in a line. */
function placed(games: OutcomesPicture['games'], across: number) {
  const counts = new Map<string, number>();
  return games.map((game) => {
    const cell = `${game.seat}/${game.ending}`;
    const nth = counts.get(cell) ?? 0;
    counts.set(cell, nth + 1);
    return { ...game, at: nth % across, line: Math.floor(nth / across) };
  });
}
