/** What is written on the notches: initialled options in ink, the proposal on the table, the package in hand. */
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import type { OptionId } from '../../core/model/vocabulary.ts';
import type { View } from '../../core/model/play/view.ts';
import type { DeskState } from '../../session/desk.ts';
import type { Figure } from './figure.ts';
import type { Piece } from './mark.ts';
import { widthOf } from './measure.ts';
import { notchX, type Row } from './rows.ts';

const W = 34;
const H = 18;

/** @returns the blocks of a row: inked, proposed, in hand. */
export function blockPieces(book: Rulebook, view: View, desk: DeskState, row: Row): readonly Piece[] {
  const { id } = row.clause;
  const pieces: Piece[] = [];
  const initialled = view.table.draft[id] ?? null;
  const proposed = view.room?.proposal?.terms[id];
  const inHand = desk.terms[id];
  if (initialled !== null)
    pieces.push(
      inkPiece(
        row,
        initialled.option,
        initialled.by.map((by) => book.leader(by).letter),
      ),
    );
  if (inHand !== undefined && inHand !== proposed) {
    const figures = block(inHand, { fill: 'hand-soft', edge: 'hand', ink: 'hand' });
    pieces.push({ id: `hand:${id}`, stands: inHand, arrives: 'cut', ...blockAt(row, inHand), figures });
  }
  if (proposed !== undefined) {
    const figures = block(proposed, { fill: 'hand', edge: 'hand', ink: 'on-hand' });
    pieces.push({ id: `proposed:${id}`, stands: proposed, arrives: 'lay', ...blockAt(row, proposed), figures });
  }
  return pieces;
}

function blockAt(row: Row, option: OptionId): { x: number; y: number; w: number; h: number } {
  const place = row.clause.options.findIndex(({ id }) => id === option);
  return { x: notchX(row, place) - W / 2, y: row.middle - H / 2, w: W, h: H };
}

function block(code: OptionId, inks: { fill: string; edge: string; ink: string }): readonly Figure[] {
  return [
    { draw: 'box', x: 0.8, y: 0.8, w: W - 1.6, h: H - 1.6, r: 2, fill: inks.fill, edge: inks.edge, width: 1.6 },
    { draw: 'text', x: W / 2, y: H / 2 + 4.3, text: code, face: 'strong', ink: inks.ink, align: 'middle' },
  ];
}

/** The block with the initials in the lane beneath it, clear of the neighbouring codes. */
function inkPiece(row: Row, option: OptionId, letters: readonly string[]): Piece {
  const at = blockAt(row, option);
  const initials = letters.join(' ');
  const w = Math.max(W, widthOf(initials, 'initials') + 10);
  const centre = at.x + W / 2;
  const x = Math.max(row.left, Math.min(row.right - w, centre - w / 2));
  const blockX = at.x - x;
  const h = H + 14;
  return {
    id: `ink:${row.clause.id}`,
    stands: `${option}:${initials}`,
    arrives: 'ink',
    x,
    y: at.y,
    w,
    h,
    figures: [
      { draw: 'box', x: blockX, y: 0, w: W, h: H, r: 2, fill: 'ink' },
      {
        draw: 'text',
        x: blockX + W / 2,
        y: H / 2 + 4.3,
        text: option,
        face: 'strong',
        ink: 'paper-sheet',
        align: 'middle',
      },
      { draw: 'text', x: w / 2, y: H + 11, text: initials, face: 'initials', ink: 'hand', align: 'middle' },
    ],
  };
}
