/** The thread of an invitation: from the table's edge to the place on the map. */
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import type { VenueId } from '../../core/model/vocabulary.ts';
import type { View } from '../../core/model/play/view.ts';
import type { Frame } from './frame.ts';
import { tabFigures } from './lanes.ts';
import type { Piece } from './mark.ts';
import { mirroredFigures, type Reading } from './mirror.ts';
import type { Pin } from './pins.ts';

/** @returns this week's venue, or the one of an own invitation that is still sealed. */
export function inviting(view: View): { readonly venue: VenueId; readonly isSealed: boolean } | null {
  const sealed = view.own?.sealed.findLast((command) => command.type === 'invite');
  if (sealed?.type === 'invite') return { venue: sealed.venue, isSealed: true };
  return view.table.venue === null ? null : { venue: view.table.venue, isSealed: false };
}

/** @returns the thread: from the table's edge to this week's place; dashed, with the own tab, while the invitation is sealed. */
export function threadPieces(
  book: Rulebook,
  view: View,
  frame: Frame,
  pins: readonly Pin[],
  reading: Reading,
): readonly Piece[] {
  const invited = inviting(view);
  const pin = pins.find(({ venue }) => venue === invited?.venue);
  if (invited === null || pin === undefined || frame.map === null) return [];
  const { sheet, open } = frame.map;
  const y = sheet.y + sheet.h * 0.74;
  const { table } = frame;
  // Away from the table, which lies where reading begins.
  const way = reading === 'ltr' ? 1 : -1;
  const rim = table.x + way * (Math.sqrt(table.r ** 2 - (y - table.y) ** 2) + 2);
  const x = frame.kind === 'table' ? rim : reading === 'ltr' ? open.x + 4 : open.x + open.w - 4;
  const box = {
    x: Math.min(x, pin.x) - 4,
    y: Math.min(y, pin.y) - 30,
    w: Math.abs(pin.x - x) + 8,
    h: Math.abs(pin.y - y) + 60,
  };
  const bend = { x: (x + pin.x) / 2 + way * 10, y: Math.max(y, pin.y) + (pin.y < y ? -6 : 18) };
  const at = (px: number, py: number): string => `${px - box.x} ${py - box.y}`;
  const pieces: Piece[] = [
    {
      id: 'thread',
      stands: `${invited.venue}:${invited.isSealed}`,
      arrives: 'draw',
      ...box,
      figures: [
        {
          draw: 'path',
          d: `M${at(x, y)}Q${at(bend.x, bend.y)} ${at(pin.x, pin.y)}`,
          edge: 'hand',
          width: 1.8,
          dash: invited.isSealed ? [5, 4] : [],
        },
      ],
    },
  ];
  const { onlooker } = view;
  if (invited.isSealed && onlooker !== 'public' && onlooker !== 'open') {
    const tab = tabFigures(book, { leader: onlooker, isOwn: true }, 30, 16);
    const figures = reading === 'ltr' ? tab : mirroredFigures(tab, 30);
    pieces.push({
      id: 'thread:tab',
      stands: invited.venue,
      arrives: 'cut',
      x: Math.max(2, x - 15),
      y: y - 8,
      w: 30,
      h: 16,
      figures,
    });
  }
  return pieces;
}
