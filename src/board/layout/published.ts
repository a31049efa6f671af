/** The published text that was taken up as the single text, on the rows: a small sheet beside the option that it has. */
import { textTakenUp } from '../../core/rules/text/textTakenUp.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import type { View } from '../../core/model/play/view.ts';
import type { Figure } from './figure.ts';
import { notchX, type Row } from './rows.ts';

const W = 7;
const H = 10;
const FOLD = 3;

/** @returns the sheet of a clause in brackets, beside the code and clear of the block that may lie on it; nothing where the text is silent. */
export function publishedFigures(book: Rulebook, view: View, row: Row): readonly Figure[] {
  const { id, options } = row.clause;
  const published = textTakenUp(book, view.table)?.terms[id];
  if (published === undefined || view.table.draft[id]) return [];
  const place = options.findIndex((option) => option.id === published);
  const left = notchX(row, place) + Math.min(18, row.cell / 2 - W - 1);
  const top = row.middle - H / 2;
  const right = left + W;
  const d = `M${left} ${top}H${right - FOLD}L${right} ${top + FOLD}V${top + H}H${left}ZM${right - FOLD} ${top}V${top + FOLD}H${right}`;
  return [{ draw: 'path', d, fill: 'paper-sheet', edge: 'ink', width: 1.2 }];
}
