/** The tabs over the sheet, where a scenario sorts its clauses into groups: one group's rows lie open, the others say how far they have come. */
import type { ClauseGroup } from '../../core/model/scenario/clause.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import type { View } from '../../core/model/play/view.ts';
import { say, told } from '../../words/say.ts';
import type { Figure } from './figure.ts';
import { TARGET } from './frame.ts';
import type { Mark, Rect } from './mark.ts';
import { isFitting } from './measure.ts';
import type { Since } from './since.ts';

/** @returns how many rows the sheet must have room for: those of the largest group and the tabs, or every clause where there are no groups. */
export function rowsWanted({ scenario: { groups }, clauses }: Rulebook): number {
  return groups === undefined ? clauses.length : 1 + Math.max(...groups.map((group) => group.clauses.length));
}

/** @returns the sheet's upper edge, for the tabs, and what is left of it for the rows. */
export function sheetShared(
  sheet: Rect,
  open: ClauseGroup | null,
): { readonly tabs: Rect | null; readonly rows: Rect } {
  if (open === null) return { tabs: null, rows: sheet };
  return { tabs: { ...sheet, h: TARGET }, rows: { ...sheet, y: sheet.y + TARGET, h: sheet.h - TARGET } };
}

interface Tab extends Rect {
  readonly group: ClauseGroup;
  readonly count: number;
  readonly hasChanged: boolean;
  readonly isTabled: boolean;
}

function tabsOn({ scenario: { groups = [] } }: Rulebook, view: View, rect: Rect, since: Since | null): readonly Tab[] {
  const w = rect.w / groups.length;
  const tabled = view.room?.proposal?.terms ?? {};
  return groups.map((group, i) => ({
    ...rect,
    x: rect.x + i * w,
    w,
    group,
    count: group.clauses.filter((clause) => (view.table.draft[clause] ?? null) !== null).length,
    hasChanged: since?.changes.clauses.some((change) => group.clauses.includes(change.clause)) === true,
    isTabled: group.clauses.some((clause) => tabled[clause] !== undefined),
  }));
}

/** @returns the tabs as marks: each opens the first clause of its group that is still in brackets. */
export function tabMarks(
  book: Rulebook,
  view: View,
  rect: Rect | null,
  open: ClauseGroup | null,
  since: Since | null,
): readonly Mark[] {
  if (rect === null) return [];
  return tabsOn(book, view, rect, since).map(({ group, count, hasChanged, isTabled, x, y, w, h }): Mark => {
    const { id, name, clauses } = group;
    const [first] = clauses;
    const clause = clauses.find((one) => (view.table.draft[one] ?? null) === null) ?? first;
    const label = [
      say('board.matters.tab', { group: told(name), count, of: clauses.length }),
      ...(isTabled ? [say('board.matters.tabled')] : []),
      ...(hasChanged ? [say('board.matters.changed')] : []),
    ].join(' ');
    const short = say('board.matters.short', { group: told(name), count, of: clauses.length });
    const saysAll = !isTabled && !hasChanged && isFitting(short, 'strong', w - 22);
    return {
      id: `matters:${id}`,
      kind: 'matters',
      group: 'matters',
      label,
      // A slip would only say the tab again where it has room for its count and nothing is new.
      slip: saysAll ? [] : [{ text: label, face: 'note', ink: 'ink' }],
      x,
      y,
      w,
      h,
      // A working group talks about its own clauses alone: its tab lies open, and the others wait.
      ...(clause === undefined || (view.table.group ?? null) !== null
        ? {}
        : { look: { on: 'look', focus: { kind: 'clause', clause, option: null } } }),
      isOn: group === open,
    };
  });
}

/** @returns the tabs as they are drawn: the open one is part of the sheet, the others lie behind its edge. */
export function tabFigures(
  book: Rulebook,
  view: View,
  rect: Rect | null,
  open: ClauseGroup | null,
  since: Since | null,
): readonly Figure[] {
  if (rect === null) return [];
  const foot = rect.y + rect.h;
  return tabsOn(book, view, rect, since).flatMap(
    ({ group, count, hasChanged, isTabled, x, y, w, h }): readonly Figure[] => {
      const isOpen = group === open;
      const text = say('board.matters.short', { group: told(group.name), count, of: group.clauses.length });
      const room = w - 22;
      return [
        ...(isOpen ? [] : [{ draw: 'box', x, y, w, h, fill: 'paper-panel' } as const]),
        {
          draw: 'path',
          d: isOpen ? `M${x} ${foot}V${y}H${x + w}V${foot}` : `M${x} ${foot}H${x + w}`,
          edge: 'rule-strong',
          width: 1,
        },
        ...(isOpen ? [{ draw: 'box', x: x + 1, y, w: w - 2, h: 3, fill: 'hand' } as const] : []),
        {
          draw: 'text',
          x: x + w / 2,
          y: y + h / 2 + 4.5,
          text: isFitting(text, 'strong', room) ? text : told(group.name),
          face: isOpen ? 'strong' : 'note',
          ink: isOpen ? 'ink' : 'ink-2',
          align: 'middle',
          within: room,
        },
        ...(hasChanged ? [{ draw: 'disc', x: x + w - 8, y: y + 10, r: 3.5, fill: 'hand' } as const] : []),
        ...(isTabled && !isOpen
          ? [{ draw: 'box', x: x + 6, y: foot - 5, w: w - 12, h: 3, fill: 'hand' } as const]
          : []),
      ];
    },
  );
}
