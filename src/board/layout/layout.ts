/** The board's one geometry: from what a seat may know and what lies on its desk to marks, figures and pieces. Pure; drawn by the scene, clicked by tests, read by the twin. */
import type { Rulebook } from '../../core/rules/rulebook.ts';
import type { ClauseId } from '../../core/model/vocabulary.ts';
import type { View } from '../../core/model/view.ts';
import type { DeskState } from '../../session/desk.ts';
import { actionMarks } from './actions.ts';
import { blockPieces } from './blocks.ts';
import { clauseDeed, notchDeed, seatDeed, venueDeed } from './deeds.ts';
import { draftFigures } from './draft.ts';
import { frameFor } from './frame.ts';
import { barFigures, tabPieces } from './lanes.ts';
import { mapSheet } from './mapSheet.ts';
import type { Layout, Mark, Show } from './mark.ts';
import { type Row, rowsOn } from './rows.ts';
import { sayClause, sayNotch, saySeat, sayVenue } from './said.ts';
import { seatFigures } from './emblems.ts';
import { seating } from './seats.ts';
import { tableFigures, titleFigures } from './tabletop.ts';
import { trustLines, trustWords } from './trust.ts';
import { turnMark } from './turn.ts';
import { warFigures } from './war.ts';

/**
 * Lays the board out in a room of `width` by `height` pixels, from 328 × 420 upwards.
 * `isInert`: something else has to be read first, so no action is offered.
 * @returns marks whose hit areas are at least 44 pixels either way, lie within the room and never overlap; what stands still; what moves.
 */
export function layout(
  book: Rulebook,
  view: View,
  desk: DeskState,
  width: number,
  height: number,
  show: Show = 'table',
  isInert = false,
): Layout {
  const others = book.leaders.length - book.sides.length;
  const frame = frameFor(width, height, show, { others, clauses: book.clauses.length });
  const seated = seating(book, frame);
  const clauses = book.clauses.map((clause) => book.clause(clause));
  const rows = frame.kind === 'map' ? [] : rowsOn(frame.sheet, clauses, readClause(book, view, desk));
  const map = mapSheet(book, view, frame);
  const actions = isInert ? { marks: [], figures: [] } : actionMarks(book, view, desk, frame);
  const turn = turnMark(frame, show);
  const draft = frame.kind === 'map' ? [] : draftFigures(frame, rows, view, desk);

  return {
    width,
    height,
    show,
    marks: [
      ...seated.map(({ leader, place }): Mark => {
        const deed = seatDeed(leader);
        return {
          id: `seat:${leader}`,
          kind: 'seat',
          group: 'seats',
          ...saySeat(book, view, leader, deed.hint),
          ...place.hit,
          look: deed.look,
        };
      }),
      ...rows.flatMap((row) => rowMarks(book, view, desk, row)),
      ...map.pins.map(({ venue, hit, isChosen }): Mark => {
        const deed = venueDeed(book, view, venue);
        return {
          id: `venue:${venue}`,
          kind: 'venue',
          group: 'map',
          ...sayVenue(book, view, venue, deed.hint),
          ...hit,
          look: deed.look,
          isOn: isChosen,
        };
      }),
      ...turn.marks,
      ...actions.marks,
    ],
    still: [
      ...map.figures,
      ...turn.figures,
      ...tableFigures(frame),
      ...trustLines(book, view, frame, seated),
      ...titleFigures(view, frame),
      ...warFigures(book, view, frame),
      ...draft,
      ...rows.flatMap((row) => barFigures(book, view, row)),
      ...trustWords(book, view, frame, seated),
      ...seatFigures(book, view, frame),
      ...actions.figures,
    ],
    pieces: [
      ...map.pieces,
      ...rows.flatMap((row) => tabPieces(book, view, row)),
      ...rows.flatMap((row) => blockPieces(book, view, desk, row)),
    ],
  };
}

/** The row that is being read: in focus, in hand, on the table, or else the first that is still in brackets. */
function readClause(book: Rulebook, view: View, desk: DeskState): ClauseId | null {
  if (desk.focus?.kind === 'clause') return desk.focus.clause;
  const terms = view.room?.proposal?.terms ?? desk.terms;
  const named = book.clauses.find((clause) => terms[clause] !== undefined);
  return named ?? book.clauses.find((clause) => !view.table.draft[clause]) ?? book.clauses[0] ?? null;
}

function rowMarks(book: Rulebook, view: View, desk: DeskState, row: Row): readonly Mark[] {
  const { clause } = row;
  const deed = clauseDeed(clause.id);
  const inFocus = desk.focus?.kind === 'clause' && desk.focus.clause === clause.id ? desk.focus : null;
  const name: Mark = {
    id: `clause:${clause.id}`,
    kind: 'clause',
    group: clause.id,
    ...sayClause(book, view, clause.id, deed.hint),
    x: row.x,
    y: row.y,
    w: row.left - row.x,
    h: row.h,
    look: deed.look,
    isOn: inFocus !== null,
  };
  const notches = clause.options.map((option, place): Mark => {
    const does = notchDeed(book, view, desk, clause.id, option.id);
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
      isOn: desk.terms[clause.id] === option.id || inFocus?.option === option.id,
    };
  });
  return [name, ...notches];
}
