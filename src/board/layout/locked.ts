/** What is not open yet, on the rows: a small lock beside each option that a law, a wording, a vote or a third party still closes. */
import { isLocked } from '../../core/rules/state/locks.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import type { View } from '../../core/model/play/view.ts';
import type { ClauseId, OptionId } from '../../core/model/vocabulary.ts';
import type { Figure } from './figure.ts';
import { notchX, type Row } from './rows.ts';

const W = 7;
const H = 6;

/** @returns the locks that close an option now, by id; none for a clause that is initialled. */
export function locksOn(book: Rulebook, view: View, clause: ClauseId, option: OptionId): readonly string[] {
  if (view.table.draft[clause]) return [];
  return book.option(clause, option).locks.filter((id) => isLocked(book, view, id));
}

/** @returns the locks of a row, each on the left of its code, where no published sheet lies. */
export function lockedFigures(book: Rulebook, view: View, row: Row): readonly Figure[] {
  return row.clause.options.flatMap(({ id }, place): readonly Figure[] => {
    if (locksOn(book, view, row.clause.id, id).length === 0) return [];
    const left = notchX(row, place) - Math.min(18, row.cell / 2 - 1);
    const top = row.middle - 1;
    const body = `M${left} ${top}H${left + W}V${top + H}H${left}Z`;
    const shackle = `M${left + 1.5} ${top}V${top - 2}L${left + 2.5} ${top - 3.5}H${left + 4.5}L${left + 5.5} ${top - 2}V${top}`;
    return [
      { draw: 'path', d: body, fill: 'ink' },
      { draw: 'path', d: shackle, edge: 'ink', width: 1.2 },
    ];
  });
}
