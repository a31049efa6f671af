/** The war in words, under the sheet: it goes on by default, and what holds of a truce or a ceasefire is said as it is. */
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import type { View } from '../../core/model/play/view.ts';
import { leaderName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import type { TextFigure } from './figure.ts';
import type { Frame } from './frame.ts';
import { fitted, widthOf } from './measure.ts';

/** @returns the state of the fighting, and how each side feels it, in two short lines. */
export function warWords(book: Rulebook, view: View): readonly [string, string] {
  const { table } = view;
  const felt = book.sides.flatMap((side) => {
    const word = view.words[side]?.feltCost ?? null;
    return word === null
      ? []
      : [say('board.war.felt', { leader: leaderName(book, side), felt: say(`board.war.cost.${word}`) })];
  });
  return [state(), felt.join(' ')];

  function state(): string {
    if (table.ceasefireWeek !== null) return say('board.war.ceasefire');
    if (table.truce !== null && table.truce.until >= table.weeks)
      return say(`board.war.truce.${table.truce.kind}ToEnd`);
    if (table.truce?.until === table.week) return say(`board.war.truce.${table.truce.kind}Last`);
    if (table.truce !== null) return say(`board.war.truce.${table.truce.kind}`, { week: table.truce.until });
    if (table.struck !== null)
      return say('board.war.struck', { week: table.week, leader: leaderName(book, table.struck) });
    return say('board.war.goesOn', { week: table.week });
  }
}

/** @returns the words as figures, where the frame has room for them; between the words of trust that stand at both ends of the first line. */
export function warFigures(
  book: Rulebook,
  view: View,
  frame: Frame,
  beside: readonly TextFigure[],
): readonly TextFigure[] {
  const { war } = frame;
  if (war === null) return [];
  const [state, felt] = warWords(book, view);
  const base = { draw: 'text', face: 'note', align: 'middle', halo: 'table-top', x: war.x, within: war.w } as const;
  if (war.lines === 1) return [{ ...base, y: war.y, text: fitted(`${state} ${felt}`, 'note', war.w), ink: 'ink' }];
  const room = roomBetween(war, beside);
  return [
    { ...base, y: war.y, text: fitted(state, 'note', room), ink: 'ink', within: room },
    { ...base, y: war.y + 15, text: fitted(felt, 'note', war.w), ink: 'ink-2' },
  ];
}

/** How wide a line in the middle may be between words that stand about its height. */
function roomBetween({ x, y, w }: NonNullable<Frame['war']>, beside: readonly TextFigure[]): number {
  const ends = beside
    .filter((word) => Math.abs(word.y - y) < 14 && word.turn === undefined)
    .map((word) => {
      const wide = Math.min(word.within ?? Number.POSITIVE_INFINITY, widthOf(word.text, word.face));
      return word.align === 'end' ? x - word.x : word.x - x - (word.align === 'middle' ? wide / 2 : 0);
    });
  return Math.max(60, Math.min(w, ...ends.map((end) => 2 * (end - 8))));
}
