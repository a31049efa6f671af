/** The table itself, and the title of what lies on it. */
import type { View } from '../../core/model/view.ts';
import { say } from '../../words/say.ts';
import type { Figure, TextFigure } from './figure.ts';
import type { Frame } from './frame.ts';
import { widthOf } from './measure.ts';

/** @returns the round table under its lamp. */
export function tableFigures(frame: Frame): readonly Figure[] {
  if (frame.kind === 'map') return [];
  const { x, y, r } = frame.table;
  return [
    { draw: 'disc', x, y, r, fill: 'table-top', lamp: 'table-lamp' },
    { draw: 'disc', x, y, r, edge: 'table-rim', width: 2 },
    { draw: 'disc', x, y, r: r - 5, edge: 'table-rim', width: 0.75, alpha: 0.7 },
  ];
}

/** @returns the draft's title, and how far it has come. */
export function titleFigures(view: View, { title }: Frame): readonly TextFigure[] {
  if (title === null) return [];
  const { draft } = view.table;
  const initialled = Object.values(draft).filter((clause) => clause !== null).length;
  const brackets = Object.keys(draft).length - initialled;
  const head = say('board.draft.title');
  const count = say('board.draft.count', { initialled, brackets });
  const wide = widthOf(head, 'head');
  const x = title.x - (wide + 10 + widthOf(count, 'note')) / 2;
  return [
    { draw: 'text', x, y: title.y, text: head, face: 'head', ink: 'ink', halo: 'table-lamp' },
    { draw: 'text', x: x + wide + 10, y: title.y, text: count, face: 'note', ink: 'ink-2', halo: 'table-lamp' },
  ];
}
