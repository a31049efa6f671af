/** Draws the tracks over the weeks, as small multiples. */
import * as Plot from '@observablehq/plot';
import type { Marked, Sheet } from '../../pictures/paper.ts';
import { BELOW, common, finished, INK, LEFT, markOf, QUIET } from '../../pictures/paper.ts';

export interface TracksPicture extends Marked {
  readonly weeks: readonly string[];
  readonly panels: readonly {
    readonly name: string;
    readonly lines: readonly { readonly label: string; readonly fill: string; readonly values: readonly number[] }[];
    /** Heights that mean something, such as where a side is ripe. */
    readonly ticks: readonly number[];
  }[];
}

/** So many weeks have room for their numbers. */
const MOST_NUMBERED = 9;
/** What a label at the end of a line needs, in pixels. */
const LABEL = 13;
/** The gap between panels one under the other, as a part of the step from one to the next. */
const GAP = 0.28;
const DASHES = ['', '7 3', '2 3', '9 3 2 3', '4 2', '1 2'];

/** @returns the tracks over the weeks as small multiples: side by side where there is room, else one under the other. */
export function drawTracks(picture: TracksPicture, on: Sheet): SVGSVGElement {
  const { panels, weeks } = picture;
  const { width, paper } = on;
  // Of many weeks only some have room for their numbers.
  const every = weeks.length > MOST_NUMBERED ? Math.ceil((weeks.length - 1) / 3) : 1;
  const isWide = width >= 640;
  const facet = isWide ? 'fx' : 'fy';
  const height = paper ? 160 : isWide ? 230 : 170 * panels.length + 60;
  const above = isWide ? 24 : 32;
  // One panel's height: those that stand one under the other share it, less the gaps.
  const inner = (height - above - BELOW) * (isWide ? 1 : (1 - GAP) / (panels.length + GAP));
  const rows = panels.flatMap(({ name, lines }) =>
    lines.flatMap(({ label, values }, at) => values.map((value, i) => ({ panel: name, label, at, week: i, value }))),
  );
  const ends = panels.flatMap(({ name, lines }) =>
    spread(lines, (LABEL * 10) / inner).map((end) => ({ panel: name, week: weeks.length - 1, ...end })),
  );
  const ticks = panels.flatMap(({ name, ticks: heights }) => heights.map((value) => ({ panel: name, value })));
  const of = { [facet]: 'panel' };
  return finished(
    Plot.plot({
      ...common(on, height),
      marginTop: above,
      marginBottom: BELOW,
      marginLeft: LEFT,
      marginRight: 40,
      [facet]: {
        domain: panels.map(({ name }) => name),
        label: null,
        padding: isWide ? 0.3 : GAP,
        // One under the other, each has its name over it instead of beside its lines.
        axis: isWide ? 'top' : null,
      },
      x: {
        domain: [0, weeks.length - 1],
        label: null,
        ticks: weeks.map((_, i) => i).filter((i) => i % every === 0),
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

/**
 * Ends of lines with their labels moved apart by so much of the scale, so that none lies on another: labels that would touch lie about the middle of
 * their ends, and none leaves the frame. Found by pooling neighbours that are out of order.
 */
function spread(lines: TracksPicture['panels'][number]['lines'], apart: number) {
  const ends = lines
    .map(({ label, fill, values }) => ({ label, fill, value: values.at(-1) ?? 0 }))
    .sort((a, b) => a.value - b.value);
  const pools: { sum: number; count: number }[] = [];
  ends.forEach(({ value }, i) => {
    let pool = { sum: value - i * apart, count: 1 };
    for (
      let last = pools.at(-1);
      last !== undefined && last.sum / last.count > pool.sum / pool.count;
      last = pools.at(-1)
    ) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
    }
    pools.push(pool);
  });
  const middles = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  const top = 10 - (ends.length - 1) * apart;
  return ends.map((end, i) => {
    const lowest = Math.min(top, middles[i] ?? 0);
    return { ...end, label_y: Math.max(0.3, lowest) + i * apart };
  });
}
