/** The board's one geometry: from what a seat may know and what lies on its desk to marks, figures and pieces. Pure; drawn by the scene, clicked by tests, read by the twin. */
import { nearOn } from '../../core/analysis/stance/near.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import type { View } from '../../core/model/play/view.ts';
import type { DeskState } from '../../session/desk.ts';
import type { Earlier } from '../../session/earlier.ts';
import { clauseRead, groupOpen } from '../../session/matters.ts';
import { actionMarks } from './actions.ts';
import { blockPieces } from './blocks.ts';
import { clauseDeed, notchMarkDeed, seatDeed, venueDeed } from './deeds.ts';
import { rowFigures, sheetFigure, stripFigures } from './draft.ts';
import type { TextFigure } from './figure.ts';
import { frameFor } from './frame.ts';
import { groundOf, mapRect, rowRect, seatRect, sheetRect, tableRect, textRect } from './grounds.ts';
import { barFigures, tabPieces } from './lanes.ts';
import { mapSheet } from './mapSheet.ts';
import { rowsWanted, sheetShared, tabFigures, tabMarks } from './matters.ts';
import type { Ground, Layout, Mark, Offers, Rect, Show } from './mark.ts';
import { apartFigures, sharedFigures } from './near.ts';
import { type Row, rowsOn } from './rows.ts';
import { sayClause, sayNotch, saySeat, sayVenue, withKey } from './said.ts';
import { seatFigures } from './emblems.ts';
import { lockedFigures } from './locked.ts';
import { mirroredFigures, mirroredMap, mirroredRect, type Reading } from './mirror.ts';
import type { Pin } from './pins.ts';
import { publishedFigures } from './published.ts';
import { type Seated, seating } from './seats.ts';
import { clauseSince, rowSinceFigures, seatSince, seatSinceFigures, type Since, sinceThen } from './since.ts';
import { helpFigures, helpMarks, tableFigures, titleFigures } from './tabletop.ts';
import { trustLines, trustWords } from './trust.ts';
import { turnMark } from './turn.ts';
import { warFigures } from './war.ts';

/** The room that the board has, and how it lies there. */
export interface Space {
  /** Pixels, from 328 × 420 upwards (328 × 360 without actions). */
  readonly width: number;
  readonly height: number;
  readonly show?: Show;
  /** `later` while something else has to be read first; `never` where the game is only played back, and actions need no room. */
  readonly offers?: Offers;
  /** For a language that is read from right to left all but the map is mirrored. */
  readonly reading?: Reading;
  /** What is marked as changed has changed since then. */
  readonly earlier?: Earlier | null;
  /** A narrow board has a button of its own to its map. */
  readonly isTurning?: boolean;
  /** How much of its far side the page covers, but for the map. */
  readonly panels?: number;
}

/**
 * Lays the board out.
 * @returns marks whose hit areas are at least 44 pixels either way, lie within the room and never overlap; what stands still; what moves.
 */
export function layout(book: Rulebook, view: View, desk: DeskState, space: Space): Layout {
  const { width, height, show = 'table', offers = 'now', reading = 'ltr', earlier = null } = space;
  const { isTurning = false, panels = 0 } = space;
  const others = book.leaders.length - book.sides.length;
  const frame = frameFor(width, height, show, {
    others,
    clauses: rowsWanted(book),
    isMapped: !book.travels,
    isTurning,
    panels,
    hasActions: offers !== 'never',
  });
  const offered = offers !== 'now' ? { ...view, table: { ...view.table, awaits: [] } } : view;
  const seated = seating(book, frame);
  const first = clauseRead(book, view, desk);
  const open = groupOpen(book, view, desk);
  const clauses = (open?.clauses ?? book.clauses).map((clause) => book.clause(clause));
  // What is read lies open: another group's clause may be the first in brackets.
  const read = open === null || clauses.some(({ id }) => id === first) ? first : (clauses[0]?.id ?? null);
  const shared = sheetShared(frame.sheet, open);
  const tabs = frame.kind === 'map' ? null : shared.tabs;
  const written = frame.kind === 'map' ? { rows: [], strip: null } : rowsOn(shared.rows, clauses, read);
  const { rows, strip } = written;
  // No words are on the sheet, and there is room for them beside it.
  const isCoded = strip === null && frame.aside !== null && rows.every((row) => row.words === null);
  const isMirrored = reading === 'rtl';
  const map = mapSheet(book, view, isMirrored ? mirroredMap(frame, width) : frame, reading);
  const actions = actionMarks(book, offered, desk, frame);
  const turn = turnMark(frame, show);
  const since = sinceThen(book, view, earlier);
  const help = helpMarks(view, frame);
  const room: Rect = { x: 0, y: 0, w: width, h: height };
  const ground = (id: string, rect: Rect | null, figures: Ground['figures'], more?: number): readonly Ground[] =>
    groundOf(id, room, rect, figures, more);
  const mirrored = <R extends Rect>(rects: readonly R[]): readonly R[] =>
    isMirrored ? rects.map((rect) => mirroredRect(rect, width)) : rects;
  const words = (id: string, figures: readonly TextFigure[]): readonly Ground[] =>
    figures.flatMap((figure, i) => ground(`${id}:${i}`, textRect(figure), [figure]));

  const mapGround = ground('map', mapRect(room, isMirrored ? mirroredMap(frame, width) : frame, reading), map.figures);
  const turnGround = ground('turn', frame.turn, turn.figures, 24);
  const trust = trustWords(book, view, frame, seated);
  const still = [
    // From under the table sticks a sheet; in an arc it is a button among the others.
    ...(frame.kind === 'arc' ? [] : turnGround),
    ...ground('table', tableRect(frame), tableFigures(frame)),
    ...ground('trust', tableRect(frame), trustLines(book, view, frame, seated)),
    ...words('title', titleFigures(view, frame)),
    ...ground('help', help[0] ?? null, helpFigures(view, frame)),
    ...words('war', warFigures(book, view, frame, trust)),
    ...(frame.kind === 'map' ? [] : ground('sheet', sheetRect(frame), [sheetFigure(frame)])),
    ...ground('matters', tabs, tabFigures(book, view, tabs, open, since)),
    ...rows.flatMap((row, i) =>
      ground(
        `row:${row.clause.id}`,
        rowRect(row),
        [
          ...sharedFigures(row, nearOn(book, view, row.clause.id)),
          ...rowFigures(book, row, { isRuled: i > 0, isRead: row.clause.id === strip?.clause.id }, view, desk),
          ...apartFigures(row, nearOn(book, view, row.clause.id)),
          ...barFigures(book, view, row, row.clause.id === read),
          ...publishedFigures(book, view, row),
          ...lockedFigures(book, view, row),
          ...rowSinceFigures(book, row, since),
        ],
        1,
      ),
    ),
    ...ground('strip', strip, strip === null ? [] : stripFigures(strip, rows[0]?.pad ?? 0, desk), 1),
    ...words('trust', trust),
    ...seated.flatMap((seat) => {
      const figures = [...seatFigures(book, view, frame, seat), ...seatSinceFigures(seat.place, seat.leader, since)];
      return ground(`seat:${seat.leader}`, seatRect(seat, figures), figures);
    }),
    ...ground('actions', frame.actions, actions.figures),
    ...(frame.kind === 'arc' ? turnGround : []),
  ];
  const pieces = [
    ...rows.flatMap((row) => tabPieces(book, view, row)),
    ...rows.flatMap((row) => blockPieces(book, view, desk, row)),
  ];

  return {
    reading,
    width,
    height,
    show,
    aside: frame.aside === null ? null : (mirrored([frame.aside])[0] ?? null),
    marks: [
      ...mirrored(help),
      ...mirrored(seated.map((seat) => seatMark(book, view, seat, since))),
      ...mirrored(tabMarks(book, view, tabs, open, since)),
      ...mirrored(rows.flatMap((row) => rowMarks(book, offered, desk, row, since, isCoded))),
      ...map.pins.map((pin) => venueMark(book, offered, pin)),
      ...mirrored(turn.marks),
      ...mirrored(actions.marks),
    ],
    // A language read from right to left has its table to the right of its map, and the map as it is.
    still: [
      ...mapGround,
      ...mirrored(still).map((one) => (isMirrored ? { ...one, figures: mirroredFigures(one.figures, width) } : one)),
    ],
    pieces: [
      ...map.pieces,
      ...mirrored(pieces).map((one) => (isMirrored ? { ...one, figures: mirroredFigures(one.figures, one.w) } : one)),
    ],
  };
}

function seatMark(book: Rulebook, view: View, { leader, place }: Seated, since: Since | null): Mark {
  const { look, hint } = seatDeed(leader);
  return {
    id: `seat:${leader}`,
    kind: 'seat',
    group: 'seats',
    ...saySeat(book, view, leader, seatSince(book, since, leader), hint),
    ...place.hit,
    look,
  };
}

function venueMark(book: Rulebook, view: View, { venue, hit, isChosen }: Pin): Mark {
  const { look, hint } = venueDeed(book, view, venue);
  return {
    id: `venue:${venue}`,
    kind: 'venue',
    group: 'map',
    ...sayVenue(book, view, venue, hint),
    ...hit,
    look,
    isOn: isChosen,
  };
}

function rowMarks(
  book: Rulebook,
  view: View,
  desk: DeskState,
  row: Row,
  since: Since | null,
  isCoded: boolean,
): readonly Mark[] {
  const { clause } = row;
  const deed = clauseDeed(clause.id);
  const inFocus = desk.focus?.kind === 'clause' && desk.focus.clause === clause.id ? desk.focus : null;
  const spoken = sayClause(book, view, clause.id, clauseSince(book, since, clause.id), deed.hint);
  const name: Mark = {
    id: `clause:${clause.id}`,
    kind: 'clause',
    group: clause.id,
    ...(isCoded ? withKey(book, clause, spoken) : spoken),
    x: row.x,
    y: row.y,
    w: row.left - row.x,
    h: row.h,
    look: deed.look,
    isOn: inFocus !== null,
  };
  const notches = clause.options.map((option, place): Mark => {
    const does = notchMarkDeed(book, view, desk, clause.id, option.id);
    return {
      id: `notch:${clause.id}:${option.id}`,
      kind: 'notch',
      group: clause.id,
      ...sayNotch(book, view, desk, clause.id, option.id, does.hint),
      x: row.left + place * row.cell,
      y: row.y,
      w: row.cell,
      h: row.h,
      look: does.look,
      tap: { kind: 'option', clause: clause.id, option: option.id },
      isOn: desk.terms[clause.id] === option.id || inFocus?.option === option.id,
    };
  });
  return [name, ...notches];
}
