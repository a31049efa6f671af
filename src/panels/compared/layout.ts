/** Where everything stands on the picture of two lines: rows one under the other, words broken to the room that they have. */
import type { Difference } from '../../words/sentences/compared.ts';
import { DIFFERENCES } from '../../words/sentences/compared.ts';

/** Pixels. The type is that of notes; a line of it is so high, and a letter about so wide. */
export const LINE = 17;
const LETTER = 6.6;
/** From this width what differs, the scale and both wordings stand side by side. */
const SIDE_BY_SIDE = 620;
const HEAD = 34;
const SCALE = 22;
const GAP = 12;

export interface Placed {
  readonly x: number;
  readonly y: number;
}
/** One thing that differs: `y` of the first line of each text, and of the middle of the scale. */
export interface RowPlace {
  readonly difference: Difference;
  readonly what: Placed & { readonly lines: readonly string[] };
  readonly scale: Placed & { readonly width: number };
  readonly one: Placed & { readonly lines: readonly string[] };
  readonly other: Placed & { readonly lines: readonly string[] };
}
export interface GroupPlace {
  readonly kind: Difference['kind'];
  /** Of the heading's line. */
  readonly y: number;
  readonly rows: readonly RowPlace[];
}
export interface Layout {
  readonly groups: readonly GroupPlace[];
  /** Where the next thing may stand. */
  readonly end: number;
}

/** @returns a text in lines of so many pixels, broken between words; two at most, the second then ends with an ellipsis. */
export function broken(text: string, width: number, atMost = 2): readonly string[] {
  const room = Math.max(8, Math.floor(width / LETTER));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  const kept = lines.slice(0, atMost);
  const isCut = lines.length > atMost;
  return kept.map((one, i) =>
    one.length > room || (isCut && i === atMost - 1) ? `${one.slice(0, room - 1).trimEnd()}…` : one,
  );
}

/** @returns the rows of all that differs, group by group, from `top` downwards. */
export function layoutOf(differences: readonly Difference[], width: number, top: number): Layout {
  const isBeside = width >= SIDE_BY_SIDE;
  let y = top;
  const groups: GroupPlace[] = [];
  for (const kind of DIFFERENCES) {
    const found = differences.filter((one) => one.kind === kind);
    if (found.length === 0) continue;
    const head = y + HEAD - 12;
    y += HEAD + 4;
    const rows = found.map((difference) => {
      const placed = (isBeside ? rowBeside : rowBelow)(difference, width, y);
      y = placed.end;
      return placed.row;
    });
    groups.push({ kind, y: head, rows });
  }
  return { groups, end: y };
}

/** Room before a wording for its sign. */
const SIGN = 20;
/** Two figures stand on one line, so far apart. */
const FIGURE = 56;

/** Where the other wording stands under the first, or the other figure beside it; and how many lines both take. */
function afterOne({ scale }: Difference, one: Placed, lines: number): Placed & { readonly taken: number } {
  return scale.of === 'figures'
    ? { x: one.x + FIGURE, y: one.y, taken: 0 }
    : { x: one.x, y: one.y + lines * LINE, taken: lines };
}

function rowBeside(difference: Difference, width: number, y: number): { readonly row: RowPlace; readonly end: number } {
  const scaleAt = Math.round(width * 0.34);
  const scaleWidth = Math.round(width * 0.26);
  const wordsAt = scaleAt + scaleWidth + 24;
  const what = broken(difference.what, scaleAt - 16);
  const one = broken(difference.one, width - wordsAt - SIGN);
  const other = broken(difference.other, width - wordsAt - SIGN);
  const first = y + LINE - 4;
  const { taken, ...next } = afterOne(difference, { x: wordsAt, y: first }, one.length);
  const lines = Math.max(what.length, taken + other.length);
  return {
    row: {
      difference,
      what: { x: 0, y: first, lines: what },
      scale: { x: scaleAt, y: y + (lines * LINE) / 2, width: scaleWidth },
      one: { x: wordsAt, y: first, lines: one },
      other: { ...next, lines: other },
    },
    end: y + lines * LINE + GAP,
  };
}

function rowBelow(difference: Difference, width: number, y: number): { readonly row: RowPlace; readonly end: number } {
  const what = broken(difference.what, width);
  const one = broken(difference.one, width - SIGN);
  const other = broken(difference.other, width - SIGN);
  const first = y + LINE - 4;
  const scale = first + (what.length - 1) * LINE + 8 + SCALE / 2;
  const below = scale + SCALE / 2 + LINE;
  const { taken, ...next } = afterOne(difference, { x: 0, y: below }, one.length);
  return {
    row: {
      difference,
      what: { x: 0, y: first, lines: what },
      scale: { x: 0, y: scale, width: Math.min(width, 300) },
      one: { x: 0, y: below, lines: one },
      other: { ...next, lines: other },
    },
    end: below + (taken + other.length - 1) * LINE + GAP + 6,
  };
}
