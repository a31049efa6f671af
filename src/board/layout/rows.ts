/** The rows of the draft: how high each stands, where its notches are, and where the options are said in words. */
import type { Clause } from '../../core/model/scenario/clause.ts';
import type { ClauseId } from '../../core/model/vocabulary.ts';
import { told } from '../../words/say.ts';
import type { Face } from './figure.ts';
import { TARGET } from './frame.ts';
import type { Rect } from './mark.ts';
import { wrap } from './measure.ts';
import { LINE, type Words, wordsFor } from './unfold.ts';

export interface Row extends Rect {
  readonly clause: Clause;
  /** The part with lanes and notches; the words lie below it. */
  readonly band: number;
  /** Height of the middle line, from the top of the board. */
  readonly middle: number;
  /** Width of the column with the clause's name. */
  readonly nameWidth: number;
  /** One size for all names: the large one only where each fits in a line. */
  readonly nameFace: Face;
  readonly left: number;
  readonly right: number;
  readonly cell: number;
  readonly tab: { readonly w: number; readonly h: number; readonly upperY: number; readonly lowerY: number };
  /** How its options stand in words below it; null where the strip says them. */
  readonly words: Words | null;
  readonly pad: number;
  readonly isNarrow: boolean;
}

/** The strip at the sheet's foot, where the row that is being read says its options in words. */
export interface Strip extends Rect {
  readonly clause: Clause;
  readonly words: Words;
  /** Height of the clause's name above the words; 0 where it is left out. */
  readonly head: number;
}
export interface Rows {
  readonly rows: readonly Row[];
  /** null where every row says its own, or where there is no room. */
  readonly strip: Strip | null;
}

/** What the clause's sign takes of the name's column, on a sheet that is wide enough for it. */
export const SIGN = 22;
const BAND_AT_MOST = 60;
/** The clause's name above the words of the strip, where there is room for it. */
const STRIP_HEAD = 16;

/**
 * Shares the sheet among the clauses. No row's place depends on what is read: either all rows say their options in words, or none does and
 * the strip says those of the clause in `focus`. Every row keeps the height of a target.
 */
export function rowsOn(sheet: Rect, clauses: readonly Clause[], focus: ClauseId | null): Rows {
  const isNarrow = sheet.w < 400;
  const pad = isNarrow ? 6 : 15;
  // A name takes what the notches, each a target wide, leave it.
  const notches = TARGET * Math.max(...clauses.map(({ options }) => options.length));
  const nameWidth = isNarrow
    ? Math.min(110, Math.max(82, sheet.w - 10 - notches))
    : SIGN + Math.max(120, Math.min(168, sheet.w * 0.27));
  const isLarge = clauses.every(({ name }) => wrap(told(name), 'clause', nameWidth - SIGN - 8, 2).length === 1);
  const nameFace: Face = isNarrow ? 'clauseTiny' : isLarge ? 'clause' : 'clauseSmall';
  const left = sheet.x + (isNarrow ? 4 : pad) + nameWidth;
  const right = sheet.x + sheet.w - (isNarrow ? 6 : 20);
  const width = sheet.w - 2 * pad;

  const spare = sheet.h - clauses.length * TARGET;
  const every = clauses.map((clause) => wordsFor(clause, width)[0]);
  const all = every.reduce((sum, words) => sum + (words?.height ?? 0), 0);
  // Rows say their own words only where they stay at ease.
  const isUnfolded = spare - clauses.length * 6 >= all;
  const strip = isUnfolded ? null : stripFor(clauses, focus, width, spare);
  const more = Math.max(0, spare - (isUnfolded ? all : (strip?.h ?? 0))) / clauses.length;

  let y = sheet.y;
  const rows = clauses.map((clause, i): Row => {
    const words = isUnfolded ? (every[i] ?? null) : null;
    const share = TARGET + more;
    const h = share + (words?.height ?? 0);
    const band = Math.min(share, BAND_AT_MOST);
    const bandY = words !== null ? y : y + (h - band) / 2;
    const cell = (right - left) / clause.options.length;
    const tabH = Math.min(16, (band - 15) / 2);
    const middle = bandY + band / 2;
    const row: Row = {
      x: sheet.x,
      y,
      w: sheet.w,
      h,
      clause,
      band,
      middle,
      nameWidth,
      nameFace,
      left,
      right,
      cell,
      tab: { w: Math.min(30, (cell - 2) / 2), h: tabH, upperY: middle - 7 - tabH, lowerY: middle + 7 },
      words,
      pad,
      isNarrow,
    };
    y += h;
    return row;
  });
  if (strip === null) return { rows, strip };
  return { rows, strip: { x: sheet.x, y, w: sheet.w, ...strip } };
}

/** The strip's height is that of the clause with the longest words, so that it stays when another is read. */
function stripFor(
  clauses: readonly Clause[],
  focus: ClauseId | null,
  width: number,
  spare: number,
): Pick<Strip, 'clause' | 'words' | 'head' | 'h'> | null {
  const ways = clauses.map((clause) => wordsFor(clause, width));
  const most = (pick: (way: readonly Words[]) => Words | undefined): number =>
    Math.max(...ways.map((way) => pick(way)?.height ?? 0));
  const [uncut, cut] = [most((way) => way[0]), most((way) => way.at(-1))];
  // Names are cut before rows are at their least height.
  const atEase = clauses.length * 4;
  const fit = [
    { head: STRIP_HEAD, room: uncut, least: atEase },
    { head: STRIP_HEAD, room: cut, least: 0 },
    { head: 0, room: cut, least: 0 },
  ].find(({ head, room, least }) => head + room + least <= spare);
  const at = clauses.findIndex(({ id }) => id === focus);
  const clause = clauses[at];
  const fitting = ways[at]?.find(({ height }) => height <= (fit?.room ?? 0));
  if (fit === undefined || clause === undefined || fitting === undefined) return null;
  // Lines that shorter clauses leave free take what would else be cut.
  const words = { ...fitting, rows: Math.floor((fit.room - 8) / LINE) };
  return { clause, words, head: fit.head, h: fit.head + fit.room };
}

/** @returns where the notch of an option stands on its row. */
export function notchX(row: Row, place: number): number {
  return row.left + (place + 0.5) * row.cell;
}
