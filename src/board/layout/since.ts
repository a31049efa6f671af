/** What has changed since last week began, as quiet marks: a dot at the row or the seat, and a tab in dashes where it stood. The words are in their slips. */
import type { Changes, ClauseChange } from '../../core/analysis/stance/since.ts';
import { changesSince } from '../../core/analysis/stance/since.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import type { ClauseId, LeaderId } from '../../core/model/vocabulary.ts';
import type { View } from '../../core/model/play/view.ts';
import type { Earlier } from '../../session/earlier.ts';
import { saySinceOfSeat, saySinceOnClause } from '../../words/sentences/since.ts';
import type { Figure } from './figure.ts';
import type { SeatPlace } from './frame.ts';
import { isUpperOf } from './lanes.ts';
import { notchX, type Row } from './rows.ts';

export interface Since {
  readonly week: number;
  readonly changes: Changes;
}

/** @returns what has changed since an earlier view; null where there is none to compare with. */
export function sinceThen(book: Rulebook, view: View, earlier: Earlier | null): Since | null {
  return earlier === null ? null : { week: earlier.week, changes: changesSince(book, earlier.view, view) };
}

function changeOf(since: Since | null, clause: ClauseId): ClauseChange | null {
  return since?.changes.clauses.find((change) => change.clause === clause) ?? null;
}

/** @returns a clause's change in one line; empty where nothing has changed. */
export function clauseSince(book: Rulebook, since: Since | null, clause: ClauseId): string {
  const change = changeOf(since, clause);
  return since === null || change === null ? '' : saySinceOnClause(book, since.week, change);
}

/** @returns a seat's change in one line; empty where nothing has changed. */
export function seatSince(book: Rulebook, since: Since | null, leader: LeaderId): string {
  const change = since?.changes.seats.find((seat) => seat.leader === leader);
  return since === null || change === undefined ? '' : saySinceOfSeat(book, since.week, change);
}

/** @returns the dot beside a row's bracket, and its tabs in dashes where they stood. */
export function rowSinceFigures(book: Rulebook, row: Row, since: Since | null): readonly Figure[] {
  const change = changeOf(since, row.clause.id);
  if (change === null) return [];
  const { w, h, upperY, lowerY } = row.tab;
  return [
    { draw: 'disc', x: row.right + (row.isNarrow ? 3 : 10), y: row.middle, r: row.isNarrow ? 2.5 : 3.5, fill: 'hand' },
    ...change.moved.map(({ leader, from }): Figure => {
      const place = row.clause.options.findIndex(({ id }) => id === from);
      const y = (isUpperOf(book, leader) ? upperY : lowerY) + 0.6;
      const x = notchX(row, place) - w / 2 + 0.6;
      const box = { x, y, w: w - 1.2, h: h - 1.2, r: 2 };
      return { draw: 'box', ...box, fill: 'paper-sheet', edge: 'ink-2', width: 1.2, dash: [3, 2.5] };
    }),
  ];
}

/** @returns the dot at a seat's emblem. */
export function seatSinceFigures({ x, y, r }: SeatPlace, leader: LeaderId, since: Since | null): readonly Figure[] {
  const hasChanged = since?.changes.seats.some((seat) => seat.leader === leader) === true;
  if (!hasChanged) return [];
  const dot = r < 18 ? 4 : 5.5;
  return [{ draw: 'disc', x: x + r * 0.78, y: y - r * 0.78, r: dot, fill: 'hand', edge: 'paper-sheet', width: 1.6 }];
}
