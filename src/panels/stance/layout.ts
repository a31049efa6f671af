/** Where the states of one region are drawn: boxes in a row from hard to soft, shifts between neighbours straight, all others as arcs below. */
import type { StancePath } from '../../core/analysis/stance/stancePath.ts';
import type { StateName } from '../../core/model/vocabulary.ts';

/** All measures in units of the picture: one unit is one CSS pixel where there is room for it; four boxes fill a sheet. */
export const BOX = { w: 112, gap: 16, line: 14, left: 13, top: 16 } as const;
/** The line of the week at a box's foot. */
const FOOT = 18;
/** How far below the boxes the lowest arc hangs. */
const ARC = 15;
/** Signs that a line of a box holds, in the bold letters of where it stands too, and lines. */
const LINE = { signs: 15, bold: 14, lines: 5 } as const;

interface Box {
  readonly state: StateName;
  readonly x: number;
  readonly lines: readonly string[];
  /** Week of each stay, in order; empty where it has not stood here. */
  readonly weeks: readonly number[];
  readonly isNow: boolean;
}
interface Arrow {
  readonly from: StateName;
  readonly to: StateName;
  /** SVG path from the edge of one box to the edge of the other. */
  readonly path: string;
  readonly isTaken: boolean;
}
interface Row {
  readonly w: number;
  readonly h: number;
  /** Height of every box of the row. */
  readonly boxHeight: number;
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
}

/** @param nameOf the name of a state in words. @returns the row of a region; its arrows may hang below the boxes. */
export function rowOf(path: StancePath, nameOf: (state: StateName) => string): Row {
  const { states, stops, now } = path;
  const boxes = states.map((state, i) => ({
    state,
    x: i * (BOX.w + BOX.gap),
    lines: linesOf(nameOf(state), state === now ? LINE.bold : LINE.signs),
    weeks: stops.filter((stop) => stop.state === state).map(({ week }) => week),
    isNow: state === now,
  }));
  const boxHeight = BOX.top + BOX.line * (Math.max(...boxes.map(({ lines }) => lines.length)) - 1) + 6 + FOOT;
  const arrows = path.shifts.map(({ from, to }) => ({
    from,
    to,
    path: arrow(states.indexOf(from), states.indexOf(to), boxHeight),
    isTaken: stops.some((stop, i) => stop.state === to && stops[i - 1]?.state === from),
  }));
  const isArched = arrows.some(({ path: drawn }) => drawn.includes('C'));
  return {
    w: boxes.length * (BOX.w + BOX.gap) - BOX.gap,
    h: boxHeight + (isArched ? ARC + 3 : 0),
    boxHeight,
    boxes,
    arrows,
  };
}

function arrow(from: number, to: number, h: number): string {
  const step = BOX.w + BOX.gap;
  if (to === from + 1) return `M${from * step + BOX.w} ${h / 2}H${to * step - 2}`;
  // Back, or past a neighbour: an arc from foot to foot.
  const lean = to > from ? 1 : -1;
  const x1 = from * step + BOX.w / 2 + lean * 24;
  const x2 = to * step + BOX.w / 2 - lean * 24;
  const low = h + ARC * 1.3;
  return `M${x1} ${h}C${x1} ${low} ${x2} ${low} ${x2} ${h + 2}`;
}

/** @returns a name in at most five lines; what does not fit ends in an ellipsis: the list beside the picture has it whole. */
function linesOf(name: string, signs: number): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < signs) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= LINE.lines) return lines;
  const end = lines[LINE.lines - 1] ?? '';
  return [...lines.slice(0, LINE.lines - 1), `${end.slice(0, signs - 2)} …`];
}
