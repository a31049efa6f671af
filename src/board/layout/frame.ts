/** The proportions of the board: where table, sheet, seats, map and actions lie in a given room. Knows no game, only how many sit where. */
import type { Rect, Show } from './mark.ts';

export interface SeatPlace {
  readonly x: number;
  readonly y: number;
  /** Of the emblem. */
  readonly r: number;
  /** Whether it sits at the table's upper side: its tabs walk in the upper lane. */
  readonly isUpper: boolean;
  /** Where its words stand, and which way they are set. */
  readonly words: {
    readonly x: number;
    readonly y: number;
    readonly w: number;
    readonly align: 'start' | 'middle' | 'end';
  };
  readonly hit: Rect;
}
export interface Frame {
  readonly kind: 'table' | 'arc' | 'map';
  readonly table: { readonly x: number; readonly y: number; readonly r: number };
  /** The draft. */
  readonly sheet: Rect;
  /** The two sides first, then the other leaders in their order. */
  readonly seats: readonly SeatPlace[];
  /** Baseline of the draft's title; null where there is no room for one. */
  readonly title: { readonly x: number; readonly y: number; readonly w: number } | null;
  /** Room for slips beside the sheet, where the page lays nothing over the board. */
  readonly aside: Rect | null;
  /** First baseline of the words on the war. */
  readonly war: { readonly x: number; readonly y: number; readonly w: number; readonly lines: 1 | 2 } | null;
  readonly actions: Rect;
  /** The map's sheet, and the part of it that no table covers. */
  readonly map: { readonly sheet: Rect; readonly open: Rect } | null;
  /** Sticks out from under the table where the map is a sheet of its own. */
  readonly turn: Rect | null;
}

export const TARGET = 44;
/** The seats sit on the rim at 57 degrees, so that their words have the corners. */
const COS = 0.5446;
const SIN = 0.8387;
const MAP_OPEN = 250;
/** A narrower table has no room for its rows. A window of 1280 px with a scroll bar has it. */
const LEAST_TABLE = 550;
const PHONE = 560;
/** Width of the button that turns an arc to its map. */
const TURN = 88;

/** How many there are to place. */
export interface Company {
  /** Leaders beside the two sides. */
  readonly others: number;
  readonly clauses: number;
  /** Whether a phone keeps a row free for them. */
  readonly hasActions: boolean;
  /** Whether there is a map to show. It is drawn for our scenarios alone: on it a stranger's places would look vouched for. */
  readonly isMapped: boolean;
  /** Whether an arc turns to its map by itself: a phone's page has a tab for it. */
  readonly isTurning: boolean;
  /** How much of the room's far side the page lays its panels over, with the map in the gap between them; 0: nothing. */
  readonly panels: number;
}

/** @returns the proportions for a room of `width` by `height`. */
export function frameFor(width: number, height: number, show: Show, company: Company): Frame {
  if (show === 'map') return mapFrame(width, height, company.isTurning);
  return width < PHONE ? arcFrame(width, height, company) : tableFrame(width, height, company);
}

function tableFrame(width: number, height: number, { others, isMapped, panels }: Company): Frame {
  const beside = Math.min(height * 1.05, width - Math.max(MAP_OPEN, panels));
  // The room beside the table is for panels too: it stays where there is no map in it, and no seat goes under them on a high screen.
  const isWide = (beside >= 600 && beside >= height * 0.8) || (beside >= LEAST_TABLE && beside >= height);
  const hasRoom = panels > 0 ? beside >= LEAST_TABLE : isWide;
  const room = hasRoom ? beside : width;
  const r = Math.min(height / 2 - 5, room / 2 - 20);
  const x = room / 2;
  const y = height / 2;
  const emblem = 34 * Math.min(1.3, Math.max(0.8, r / 305));
  const dx = r * COS;
  const dy = r * SIN;
  const place = (leftward: boolean, upward: boolean): SeatPlace => {
    const seatX = leftward ? x - dx : x + dx;
    const seatY = upward ? y - dy : y + dy;
    const gap = emblem + 14;
    const inner = leftward ? seatX - gap : seatX + gap;
    // Beside a map the words may run on into the gutter, as far as the panels.
    const w = leftward ? inner : Math.min(room + (hasRoom ? 14 : 0), hasRoom ? width - panels : width) - inner;
    const top = upward ? 0 : seatY - emblem - 6;
    return {
      x: seatX,
      y: seatY,
      r: emblem,
      isUpper: upward,
      words: { x: inner, y: upward ? seatY - 39 : seatY, w, align: leftward ? 'end' : 'start' },
      hit: {
        x: leftward ? 0 : seatX - emblem - 6,
        y: top,
        w: leftward ? seatX + emblem + 6 : inner + w - (seatX - emblem - 6),
        h: upward ? seatY + emblem + 6 : height - top,
      },
    };
  };
  const upperOthers = Math.ceil(others / 2);
  const seats = [place(true, true), place(true, false)];
  for (let i = 0; i < others; i++) seats.push(place(false, i < upperOthers));

  const upperY = y - dy;
  const lowerY = y + dy;
  const actions: Rect = { x: x - dx + emblem + 10, y: lowerY + 4 - TARGET, w: 2 * (dx - emblem - 10), h: TARGET };
  // On a low screen each pixel counts: with four more a group of six clauses has its key under it.
  const isLow = r < 310;
  const top = upperY + emblem + (isLow ? 10 : 14);
  const warY = actions.y - 23;
  const bottom = warY - (isLow ? 14 : 18);
  const reach = Math.max(y - top, bottom - y);
  const half = Math.sqrt(r * r - reach * reach) + 3;
  return {
    kind: 'table',
    table: { x, y, r },
    sheet: { x: x - half, y: top, w: 2 * half, h: bottom - top },
    seats,
    title: { x, y: top - (isLow ? 11 : 13), w: 2 * (dx - emblem - 8) },
    aside: hasRoom
      ? { x: x + half + 8, y: height * 0.26, w: Math.min(280, width - x - half - 12), h: height * 0.45 }
      : null,
    war: { x, y: warY, w: 290, lines: 2 },
    actions,
    map: hasRoom && isMapped ? mapBeside(width, height, x, r, panels > 0) : null,
    turn: hasRoom || !isMapped ? null : { x: x + r * 0.94 - 6, y: y + r * 0.34, w: width - (x + r * 0.94 - 6), h: 92 },
  };
}

/** A sheet tucked under the table's right side. */
function mapBeside(width: number, height: number, x: number, r: number, isBetween: boolean): Frame['map'] {
  const left = x + r * 0.9;
  const w = width - left;
  // The gap between the panels (46.4 % of the height, from 25.2 %: `.right` in src/panels/game/game.css) also has its tabs and three lines of its caption.
  const gap = isBetween ? height * 0.464 - 85 : height;
  const h = Math.min(w / 1.62, height * 0.345, gap);
  const y = Math.min(height * 0.435 - h / 2, isBetween ? height * 0.716 - 79 - h : height);
  const sheet: Rect = { x: left, y, w, h };
  const openX = x + r + 6;
  return { sheet, open: { x: openX, y: sheet.y, w: width - openX, h } };
}

/** A phone held upright: an arc of seats above, the rows below. */
function arcFrame(width: number, height: number, { others, clauses, hasActions, isMapped, isTurning }: Company): Frame {
  const count = others + 2;
  const hasTurn = isTurning && isMapped;
  const foot = hasActions || hasTurn ? TARGET + 4 : 0;
  const rows = clauses * TARGET;
  const spare = height - rows - foot - 4;
  const arc = Math.min(108, Math.max(60, spare));
  const isTall = arc >= 96;
  const hasWar = spare - arc >= 18;
  const emblem = isTall ? 21 : 14;
  const cell = width / count;
  const seat = (at: number, isUpper: boolean): SeatPlace => {
    const t = count === 1 ? 0 : (2 * at) / (count - 1) - 1;
    const x = (at + 0.5) * cell;
    const y = emblem + 6 + (isTall ? 14 : 8) * t * t;
    return {
      x,
      y,
      r: emblem,
      isUpper,
      words: { x, y: y + emblem + 14, w: cell - 6, align: 'middle' },
      hit: { x: at * cell, y: 0, w: cell, h: arc },
    };
  };
  const upper = Math.ceil(others / 2);
  const seats = [seat(0, true), seat(count - 1, false)];
  for (let i = 0; i < others; i++) seats.push(seat(1 + i, i < upper));
  const sheetY = arc + (hasWar ? 18 : 0);
  const sheet: Rect = { x: 4, y: sheetY, w: width - 8, h: height - foot - sheetY };
  const r = width * 1.05;
  return {
    kind: 'arc',
    table: { x: width / 2, y: emblem + 6 + r, r },
    sheet,
    seats,
    title: null,
    aside: null,
    war: hasWar ? { x: width / 2, y: arc + 11, w: width - 16, lines: 1 } : null,
    actions: { x: 4, y: height - TARGET, w: width - 8 - (hasTurn ? TURN + 8 : 0), h: TARGET },
    map: null,
    turn: hasTurn ? { x: width - 4 - TURN, y: height - TARGET, w: TURN, h: TARGET } : null,
  };
}

/** The map by itself. */
function mapFrame(width: number, height: number, isTurning: boolean): Frame {
  const foot = 44;
  const back = width < PHONE && !isTurning ? 0 : TARGET + 12;
  const room = height - foot - back;
  const h = Math.max(200, Math.min(room, width / 1.15));
  const sheet: Rect = { x: 0, y: back, w: width, h };
  const none: Rect = { x: 0, y: 0, w: 0, h: 0 };
  return {
    kind: 'map',
    table: { x: 0, y: 0, r: 0 },
    sheet: none,
    seats: [],
    title: null,
    aside: null,
    war: null,
    actions: none,
    map: { sheet, open: { x: 8, y: back, w: width - 16, h } },
    turn: back === 0 ? null : { x: width - 160, y: 0, w: 160, h: TARGET },
  };
}
