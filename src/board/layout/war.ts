/** The war in words, under the sheet: it goes on by default, and what holds of a truce or a ceasefire is said as it is. */
import type { Rulebook } from '../../core/rules/rulebook.ts';
import type { View } from '../../core/model/view.ts';
import { leaderName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import type { TextFigure } from './figure.ts';
import type { Frame } from './frame.ts';

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
    if (table.truce !== null) return say(`board.war.truce.${table.truce.kind}`, { week: table.truce.until });
    if (table.struck !== null)
      return say('board.war.struck', { week: table.week, leader: leaderName(book, table.struck) });
    return say('board.war.goesOn', { week: table.week });
  }
}

/** @returns the words as figures, where the frame has room for them. */
export function warFigures(book: Rulebook, view: View, frame: Frame): readonly TextFigure[] {
  const { war } = frame;
  if (war === null) return [];
  const [state, felt] = warWords(book, view);
  const base = { draw: 'text', face: 'note', align: 'middle', halo: 'table-top', x: war.x, within: war.w } as const;
  if (war.lines === 1) return [{ ...base, y: war.y, text: `${state} ${felt}`, ink: 'ink' }];
  return [
    // The words of trust stand at both ends of the first line.
    { ...base, y: war.y, text: state, ink: 'ink', within: war.w - 60 },
    { ...base, y: war.y + 15, text: felt, ink: 'ink-2' },
  ];
}
