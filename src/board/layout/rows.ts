/** The rows of the draft: how high each stands, where its notches are, and which rows have room to say their options in words. */
import type { Clause } from '../../core/model/scenario.ts';
import type { ClauseId } from '../../core/model/vocabulary.ts';
import { TARGET } from './frame.ts';
import type { Rect } from './mark.ts';
import { type Words, wordsFor } from './unfold.ts';

export interface Row extends Rect {
  readonly clause: Clause;
  /** The part with lanes and notches; the words lie below it. */
  readonly band: number;
  /** Height of the middle line, from the top of the board. */
  readonly middle: number;
  /** Width of the column with the clause's name. */
  readonly nameWidth: number;
  readonly left: number;
  readonly right: number;
  readonly cell: number;
  readonly tab: { readonly w: number; readonly h: number; readonly upperY: number; readonly lowerY: number };
  /** How its options stand in words; null where it is folded. */
  readonly words: Words | null;
  readonly pad: number;
  readonly isNarrow: boolean;
}

const BAND_AT_MOST = 60;

/**
 * Shares the sheet among the clauses. Every row keeps the height of a target; the row in focus is the first to unfold, then the others from
 * above while there is room.
 */
export function rowsOn(sheet: Rect, clauses: readonly Clause[], focus: ClauseId | null): readonly Row[] {
  const isNarrow = sheet.w < 400;
  const pad = isNarrow ? 6 : 15;
  const nameWidth = isNarrow ? 88 : Math.max(122, Math.min(168, sheet.w * 0.27));
  const left = sheet.x + (isNarrow ? 4 : pad) + nameWidth;
  const right = sheet.x + sheet.w - (isNarrow ? 6 : 20);

  let spare = sheet.h - clauses.length * TARGET;
  const first = clauses.filter((clause) => clause.id === focus);
  const unfolded = new Map<ClauseId, Words>();
  for (const clause of [...first, ...clauses.filter((other) => other.id !== focus)]) {
    // A row that is not in focus unfolds only where the rows stay at ease.
    const ease = clause.id === focus ? 0 : clauses.length * 6;
    const words = wordsFor(clause, sheet.w - 2 * pad).find(({ height }) => spare - ease >= height);
    if (words === undefined) continue;
    unfolded.set(clause.id, words);
    spare -= words.height;
  }
  const more = Math.max(0, spare) / clauses.length;

  let y = sheet.y;
  return clauses.map((clause) => {
    const words = unfolded.get(clause.id) ?? null;
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
}

/** @returns where the notch of an option stands on its row. */
export function notchX(row: Row, place: number): number {
  return row.left + (place + 0.5) * row.cell;
}
