/** The tab that turns from the table to the map and back, where the two have no room side by side. */
import { say } from '../../words/say.ts';
import { buttonFigures } from './actions.ts';
import type { Figure } from './figure.ts';
import type { Frame } from './frame.ts';
import type { Mark, Show } from './mark.ts';

/** @returns the tab as a mark and as it is drawn; nothing where the frame has no need of one. */
export function turnMark(
  frame: Frame,
  show: Show,
): { readonly marks: readonly Mark[]; readonly figures: readonly Figure[] } {
  const { turn } = frame;
  if (turn === null) return { marks: [], figures: [] };
  const to: Show = show === 'map' ? 'table' : 'map';
  const label = say(`board.show.${to}`);
  const mark: Mark = {
    id: `show:${to}`,
    kind: 'show',
    group: 'map',
    label,
    slip: [],
    ...turn,
    look: { on: 'show', show: to },
  };
  if (show === 'map' || frame.kind === 'arc') return { marks: [mark], figures: buttonFigures(turn, label, 'plain') };
  const figures: Figure[] = [
    {
      draw: 'box',
      x: turn.x - 20,
      y: turn.y,
      w: turn.w + 18,
      h: turn.h,
      r: 3,
      fill: 'map-land',
      edge: 'rule-strong',
      width: 1,
      isSheet: true,
    },
    {
      draw: 'text',
      x: turn.x + turn.w - 10,
      y: turn.y + turn.h / 2,
      text: label,
      face: 'button',
      ink: 'ink',
      align: 'middle',
      turn: -90,
    },
  ];
  return { marks: [mark], figures };
}
