/** What the board is made of: marks to click, figures to paint once, pieces that move. Plain data; every view of the board is drawn from it. */
import type { Command } from '../../core/model/command.ts';
import type { ClauseId, OptionId } from '../../core/model/vocabulary.ts';
import type { Focus, Sheet } from '../../session/desk.ts';
import type { Face, Figure, Ink } from './figure.ts';
import type { Reading } from './mirror.ts';

/** In layout pixels, from the top left of the board. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** What the board shows: the table, or the map by itself where both have no room. */
export type Show = 'table' | 'map';
/** When the board offers actions: now, once something else has been read, or never. */
export type Offers = 'now' | 'later' | 'never';

/** What a mark does on the player's own desk. */
export type Look =
  | { readonly on: 'look'; readonly focus: Focus }
  | { readonly on: 'open'; readonly sheet: Sheet; readonly focus?: Focus }
  | { readonly on: 'write'; readonly clause: ClauseId; readonly option: OptionId | null }
  | { readonly on: 'show'; readonly show: Show };

export const MARK_KINDS = ['seat', 'matters', 'clause', 'notch', 'venue', 'action', 'show', 'help'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

export interface SlipLine {
  readonly text: string;
  readonly face: Face;
  readonly ink: Ink;
}

/** A place to click or to reach by keyboard: its hit area, its name, and what it does. */
export interface Mark extends Rect {
  readonly id: string;
  readonly kind: MarkKind;
  /** Marks of one group share a place in the order of keyboard focus. */
  readonly group: string;
  readonly label: string;
  /** Laid beside the mark while it is pointed at or in focus; empty where the label on the board says it all. */
  readonly slip: readonly SlipLine[];
  /** Sent as it stands; where it would be refused, `look` opens the sheet that says why. */
  readonly command?: Command;
  readonly look?: Look;
  /** What a finger opens instead, for it cannot point first: the words, and in them the button that does the deed. */
  readonly tap?: Sheet;
  /** True where the mark is the present one of its kind: the clause in focus, an option in hand. */
  readonly isOn?: boolean;
  /** True where the command would be refused now: drawn dashed; a click opens the sheet that says why. */
  readonly isBarred?: boolean;
}

/** How a piece comes to where it stands. */
export const ARRIVALS = ['walk', 'ink', 'lay', 'draw', 'cut'] as const;
export type Arrival = (typeof ARRIVALS)[number];

/** Something that moves as a whole: a leader's tab, an inked block, a proposed block, a thread. Its figures are placed from its own corner. */
export interface Piece extends Rect {
  readonly id: string;
  /** Where it stands in the game's terms: only a change of this is a movement, a change of size of the board is none. */
  readonly stands: string;
  readonly arrives: Arrival;
  readonly figures: readonly Figure[];
  /** The own tab may be dragged along its clause. */
  readonly handle?: ClauseId;
}

/** A part of the board that stands still, painted by itself and anew only when it has changed. Its figures are placed from the board's corner. */
export interface Ground extends Rect {
  readonly id: string;
  readonly figures: readonly Figure[];
}

export interface Layout {
  readonly reading: Reading;
  readonly width: number;
  readonly height: number;
  readonly show: Show;
  /** Room for slips beside the table, over the map; null where there is none. */
  readonly aside: Rect | null;
  readonly marks: readonly Mark[];
  /** What stands still, from the desk up. */
  readonly still: readonly Ground[];
  /** What moves, from the sheet up. */
  readonly pieces: readonly Piece[];
}

/** @returns whether a point lies in a rectangle. */
export function isIn(rect: Rect, x: number, y: number): boolean {
  return x >= rect.x && x < rect.x + rect.w && y >= rect.y && y < rect.y + rect.h;
}

/** @returns whether two rectangles share more than an edge. */
export function overlap(a: Rect, b: Rect): boolean {
  const slack = 0.01;
  return a.x + slack < b.x + b.w && b.x + slack < a.x + a.w && a.y + slack < b.y + b.h && b.y + slack < a.y + a.h;
}
