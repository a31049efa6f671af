/** The table itself, and the title of what lies on it. */
import type { View } from '../../core/model/play/view.ts';
import { say } from '../../words/say.ts';
import type { Figure, TextFigure } from './figure.ts';
import { type Frame, TARGET } from './frame.ts';
import type { Mark } from './mark.ts';
import { isFitting, widthOf } from './measure.ts';

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

/** The title (while a working group meets, that it does), the sign that opens the key, and the count: one line in the middle above the sheet. */
function titleLine(view: View, title: NonNullable<Frame['title']>) {
  const { draft, group = null } = view.table;
  const initialled = Object.values(draft).filter((clause) => clause !== null).length;
  const brackets = Object.keys(draft).length - initialled;
  const head = say(group === null ? 'board.draft.title' : 'board.draft.workingGroup');
  const count = say('board.draft.count', { initialled, brackets });
  const wide = widthOf(head, 'head');
  const beside = wide + 2 * HELP_GAP + 2 * HELP_R;
  // Between the two upper seats. Where there is no room for the count it is left out: the draft in words has it.
  const room = title.w - beside;
  const hasCount = isFitting(count, 'note', room);
  const counted = hasCount ? Math.min(widthOf(count, 'note'), room) : 0;
  const x = title.x - (beside + counted) / 2;
  const help = x + wide + HELP_GAP + HELP_R;
  return { head, wide, count: hasCount ? count : null, counted, x, help, after: help + HELP_R + HELP_GAP };
}
const HELP_R = 9;
const HELP_GAP = 8;

/** @returns the draft's title, and how far it has come. */
export function titleFigures(view: View, { title }: Frame): readonly TextFigure[] {
  if (title === null) return [];
  const { y } = title;
  const { head, wide, count, counted, x, after } = titleLine(view, title);
  const name: TextFigure = {
    draw: 'text',
    x,
    y,
    text: head,
    face: 'head',
    ink: 'ink',
    halo: 'table-lamp',
    within: wide,
  };
  if (count === null) return [name];
  return [
    name,
    { draw: 'text', x: after, y, text: count, face: 'note', ink: 'ink-2', halo: 'table-lamp', within: counted },
  ];
}

/** @returns the sign between the two that opens the key. */
export function helpFigures(view: View, { title }: Frame): readonly Figure[] {
  if (title === null) return [];
  const { y } = title;
  const { help } = titleLine(view, title);
  return [
    { draw: 'disc', x: help, y: y - 6, r: HELP_R, fill: 'paper-sheet', edge: 'rule-strong', width: 1 },
    { draw: 'text', x: help, y: y - 1.5, text: '?', face: 'button', ink: 'hand', align: 'middle' },
  ];
}

/** @returns what opens the key to the table; nothing where there is no title, for a phone has it in its menu. */
export function helpMarks(view: View, { title, sheet }: Frame): readonly Mark[] {
  if (title === null) return [];
  const { help } = titleLine(view, title);
  return [
    {
      id: 'help:key',
      kind: 'help',
      group: 'help',
      label: say('board.help'),
      slip: [{ text: say('board.help'), face: 'note', ink: 'ink' }],
      x: help - TARGET / 2,
      y: sheet.y - TARGET,
      w: TARGET,
      h: TARGET,
      look: { on: 'open', sheet: { kind: 'page', page: 'key' } },
    },
  ];
}
