/** The lanes of a row: every leader's tab where it stands, and its red line; the upper lane is the table's upper side. */
import { sideOf, standsOn } from '../../core/analysis/stance/stands.ts';
import type { Stands } from '../../core/analysis/stance/stands.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import type { LeaderId, OptionId } from '../../core/model/vocabulary.ts';
import type { View } from '../../core/model/play/view.ts';
import { seatColour } from '../../words/names.ts';
import type { Figure } from './figure.ts';
import type { Piece } from './mark.ts';
import { notchX, type Row } from './rows.ts';

/** @returns whether a leader's tabs walk in the upper lane. */
export function isUpperOf(book: Rulebook, leader: LeaderId): boolean {
  return sideOf(book, leader) === book.sides[0];
}

/** Red lines of rows that are not being read: there for the eye that looks for them, no more. */
const QUIET = 0.7;

/** @returns the red lines of a bracketed clause: firm where they are known, faint where nothing else is known; quieter where it is not being read. */
export function barFigures(book: Rulebook, view: View, row: Row, isRead: boolean): readonly Figure[] {
  if (view.table.draft[row.clause.id]) return [];
  const standings = standsOn(book, view, row.clause.id);
  return standings.flatMap((standing) => {
    const upper = isUpperOf(book, standing.leader);
    const isShared = standings.some(
      (other) => other.isOwn && other !== standing && isUpperOf(book, other.leader) === upper,
    );
    return barsOf(book, row, standing, isShared, isRead ? 1 : QUIET);
  });
}

/** A side's bar runs along the lane, another leader's along its outer edge; where the outer one is one's own, the two share the lane. */
function barsOf(book: Rulebook, row: Row, standing: Stands, isShared: boolean, strength: number): readonly Figure[] {
  const leader = book.leader(standing.leader);
  const upper = isUpperOf(book, standing.leader);
  const { upperY, lowerY, h: lane } = row.tab;
  const isMain = book.isSide(standing.leader);
  const h = isMain ? (isShared ? 5 : 7) : standing.isOwn ? 5 : 3;
  const outer = upper ? upperY : lowerY + lane - h;
  const inner = upper ? upperY + lane - h : lowerY;
  const y = !isMain ? outer : isShared ? inner : (upper ? upperY : lowerY) + (lane - h) / 2;
  const over = isMain && !isShared ? 3 : 1;
  const ids = row.clause.options.map((option) => option.id);
  const has = (list: readonly OptionId[], place: number): boolean => {
    const id = ids[place];
    return id !== undefined && list.includes(id);
  };
  const edge = (place: number): number => Math.min(row.right - 8, Math.max(row.left + 8, row.left + place * row.cell));
  const figures: Figure[] = [];
  ids.forEach((_, place) => {
    if (has(standing.takes, place)) return;
    const isKnown = has(standing.bars, place);
    const x = edge(place);
    const w = edge(place + 1) - x;
    figures.push({
      draw: 'box',
      x,
      y,
      w,
      h,
      fill: seatColour(book, standing.leader),
      alpha: strength * (isKnown ? 0.55 : 0.26),
    });
    figures.push({ draw: 'box', x, y, w, h, pattern: leader.pattern, alpha: strength * (isKnown ? 0.66 : 0.32) });
    for (const [beside, at] of [
      [place - 1, x],
      [place + 1, x + w],
    ] as const) {
      if (isKnown && has(standing.takes, beside)) figures.push(stroke(at, y, h, over, 2));
      if (has(standing.never, place) && ids[beside] !== undefined && !has(standing.never, beside)) {
        const inward = beside < place ? 1 : -1;
        figures.push(stroke(at + inward * 3, y, h, over, 1.4), stroke(at + inward * 7, y, h, over, 1.4));
      }
    }
  });
  return figures;
}

function stroke(x: number, y: number, h: number, over: number, width: number): Figure {
  return { draw: 'path', d: `M${x} ${y - over}V${y + h + over}`, edge: 'ink', width };
}

/** @returns the tabs of a bracketed clause, side by side where two stand on one notch. */
export function tabPieces(book: Rulebook, view: View, row: Row): readonly Piece[] {
  if (view.table.draft[row.clause.id]) return [];
  const standings = standsOn(book, view, row.clause.id).filter((standing) => standing.at !== null);
  return standings.map((standing): Piece => {
    const { leader, at, isOwn } = standing;
    const upper = isUpperOf(book, standing.leader);
    const mates = standings.filter((other) => other.at === at && isUpperOf(book, other.leader) === upper);
    const { w, h, upperY, lowerY } = row.tab;
    const place = row.clause.options.findIndex((option) => option.id === at);
    return {
      id: `tab:${row.clause.id}:${leader}`,
      stands: at ?? '',
      arrives: 'walk',
      x: notchX(row, place) - (mates.length * w) / 2 + mates.indexOf(standing) * w,
      y: upper ? upperY : lowerY,
      w,
      h,
      figures: tabFigures(book, standing, w, h),
      ...(isOwn ? { handle: row.clause.id } : {}),
    };
  });
}

/** A tab: a swatch in colour and pattern, and the letter. The own one is edged in writing ink. */
export function tabFigures(
  book: Rulebook,
  { leader, isOwn }: Pick<Stands, 'leader' | 'isOwn'>,
  w: number,
  h: number,
): readonly Figure[] {
  const colour = seatColour(book, leader);
  const { pattern, letter } = book.leader(leader);
  const swatch = w * 0.43;
  const edge = isOwn ? 'hand' : 'ink';
  return [
    { draw: 'box', x: 0.6, y: 0.6, w: w - 1.2, h: h - 1.2, r: 2, fill: 'paper-sheet' },
    { draw: 'box', x: 0.6, y: 0.6, w: swatch, h: h - 1.2, r: 1.4, fill: colour },
    { draw: 'box', x: 0.6, y: 0.6, w: swatch, h: h - 1.2, r: 1.4, pattern },
    { draw: 'box', x: 0.6, y: 0.6, w: w - 1.2, h: h - 1.2, r: 2, edge, width: isOwn ? 1.8 : 1.2 },
    {
      draw: 'text',
      x: swatch + (w - swatch) / 2,
      y: h / 2 + 4.3,
      text: letter,
      face: 'tab',
      ink: 'ink',
      align: 'middle',
    },
  ];
}
