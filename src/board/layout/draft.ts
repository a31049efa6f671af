/** The sheet with the draft: signs, names, brackets, notches and words of every clause. What stands on the notches comes from `standing.ts`. */
import { nearOn } from '../../core/analysis/stance/near.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import type { View } from '../../core/model/play/view.ts';
import { levelName } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';
import { clauseSign } from '../../words/signs.ts';
import { sayNearShort } from '../../words/sentences/near.ts';
import type { DeskState } from '../../session/desk.ts';
import type { Figure } from './figure.ts';
import type { Frame } from './frame.ts';
import { widthOf, wrap } from './measure.ts';
import { notchX, type Row, SIGN, type Strip } from './rows.ts';
import { wordFigures } from './unfold.ts';

/** @returns the sheet that the draft is printed on. */
export function sheetFigure(frame: Frame): Figure {
  const { x, y, w, h } = frame.sheet;
  return { draw: 'box', x, y, w, h, r: 2, fill: 'paper-sheet', edge: 'rule', width: 1, isSheet: true };
}

/** @returns the clause that is being read, and its options in words, under a rule of their own. */
export function stripFigures(
  { x, y, w, h, clause, words, head }: Strip,
  pad: number,
  desk: DeskState,
): readonly Figure[] {
  const name: Figure = {
    draw: 'text',
    x: x + pad,
    y: y + 16,
    text: told(clause.name),
    face: 'strong',
    ink: 'ink',
    within: w - 2 * pad,
  };
  return [
    { draw: 'box', x: x + 1, y, w: w - 2, h: h - 1, fill: 'paper-panel' },
    { draw: 'path', d: `M${x + 1} ${y}H${x + w - 1}`, edge: 'rule-strong', width: 1 },
    { draw: 'box', x, y: y + 1, w: 3, h: h - 2, fill: 'hand' },
    ...(head === 0 ? [] : [name]),
    ...wordFigures(clause, words, { x: x + pad, w: w - 2 * pad, top: y + head + 15 }, desk),
  ];
}

/** @returns what is printed of one clause; ruled where a line parts it from the row above, marked where it is read. */
export function rowFigures(
  book: Rulebook,
  row: Row,
  { isRuled, isRead }: { readonly isRuled: boolean; readonly isRead: boolean },
  view: View,
  desk: DeskState,
): readonly Figure[] {
  const { clause, y, left, right, middle, band } = row;
  const initialled = view.table.draft[clause.id] ?? null;
  const pad = row.isNarrow ? 4 : 13;
  const figures: Figure[] = [];
  if (isRuled) figures.push({ draw: 'path', d: `M${row.x + pad} ${y}H${row.x + row.w - pad}`, edge: 'rule', width: 1 });
  if (isRead || (desk.focus?.kind === 'clause' && desk.focus.clause === clause.id))
    figures.push({ draw: 'box', x: row.x, y: y + 1, w: 3, h: row.h - 2, fill: 'hand' });
  figures.push(
    ...nameFigures(book, row, initialled === null ? levelLine(book, view, row) : say('board.draft.initialled')),
  );
  if (initialled === null) {
    const top = middle - band / 2 + 3;
    const bottom = middle + band / 2 - 3;
    figures.push({
      draw: 'path',
      d: `M${left + 5} ${top}H${left}V${bottom}H${left + 5}M${right - 5} ${top}H${right}V${bottom}H${right - 5}`,
      edge: 'ink',
      width: 1.6,
    });
  }
  figures.push(...notchFigures(row));
  if (row.words !== null) {
    const at = { x: row.x + row.pad, w: row.w - 2 * row.pad, top: middle + band / 2 + 13 };
    figures.push(...wordFigures(clause, row.words, at, desk));
  }
  return figures;
}

/** The lowest level that may settle a clause, and how near the sides are where there is room to say it. */
function levelLine(book: Rulebook, view: View, row: Row): string {
  const level = levelName(row.clause.level);
  const near = sayNearShort(nearOn(book, view, row.clause.id));
  const both = near === '' ? level : say('board.near.beside', { level, near });
  return widthOf(both, 'note') <= row.nameWidth - (row.isNarrow ? 6 : 6 + SIGN) ? both : level;
}

function nameFigures(book: Rulebook, row: Row, level: string): readonly Figure[] {
  const x = row.x + (row.isNarrow ? 6 : 13 + SIGN);
  const w = row.nameWidth - (row.isNarrow ? 6 : 6 + SIGN);
  const name = told(row.clause.name);
  const face = row.nameFace;
  // The guess of widths is generous, and the painter sets a long line a little closer.
  const lines = wrap(name, face, w * 1.08, 3);
  const step = face === 'clause' ? 17 : 15;
  const hasLevel = lines.length < 3;
  const height = lines.length * step + (hasLevel ? 13 : 0);
  let y = row.middle - height / 2 + step - 3;
  const figures: Figure[] = [];
  if (!row.isNarrow) {
    const sign = { d: clauseSign(book, row.clause.id), x: row.x + 12, y: row.middle - 8.5, scale: 17 / 24 };
    figures.push({ draw: 'path', ...sign, edge: 'ink-3', width: 1.8, cap: 'round' });
  }
  for (const text of lines) {
    figures.push({ draw: 'text', x, y, text, face, ink: 'ink', within: w });
    y += step;
  }
  if (hasLevel) figures.push({ draw: 'text', x, y: y - 1, text: level, face: 'note', ink: 'ink-3', within: w });
  return figures;
}

/** Codes on a line where the options have an order, in boxes where they have none; the middle is never marked. */
function notchFigures(row: Row): readonly Figure[] {
  const { options, nominal } = row.clause;
  return options.flatMap((option, place): Figure[] => {
    const x = notchX(row, place);
    const code: Figure = {
      draw: 'text',
      x,
      y: row.middle + 4.3,
      text: option.id,
      face: 'code',
      ink: 'ink-2',
      align: 'middle',
    };
    if (nominal) {
      const box: Figure = {
        draw: 'box',
        x: x - 14,
        y: row.middle - 7,
        w: 28,
        h: 14,
        r: 1,
        edge: 'rule-strong',
        width: 0.8,
      };
      return [box, code];
    }
    if (place === options.length - 1) return [code];
    const d = `M${x + 14} ${row.middle}H${notchX(row, place + 1) - 14}`;
    return [{ draw: 'path', d, edge: 'rule-strong', width: 1 }, code];
  });
}
