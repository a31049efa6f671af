/** The map's sheet: land, the two named oblasts, the caption; venues as pins, those off the sheet as named tabs at its edge; the thread of an invitation. */
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import type { View } from '../../core/model/play/view.ts';
import { venueName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { venueSign } from '../../words/signs.ts';
import type { Figure, Ink } from './figure.ts';
import type { Frame } from './frame.ts';
import { isIn, type Piece, type Rect } from './mark.ts';
import { widthOf, wrap } from './measure.ts';
import type { Reading } from './mirror.ts';
import { labelPins, type Pin, pinRadius, spreadPins, WITH_SIGN } from './pins.ts';
import { projectionFor } from './projection.ts';
import { inviting, threadPieces } from './thread.ts';

/** Donetsk and Luhansk oblasts have an outline and a name, and no colour of their own; the points are where their leads begin. */
export const NAMED = [
  { iso: 'UA-09', at: [39.0, 49.0] },
  { iso: 'UA-14', at: [37.8, 47.9] },
] as const;

export interface MapSheet {
  readonly figures: readonly Figure[];
  readonly pins: readonly Pin[];
  readonly pieces: readonly Piece[];
}

const EDGE_TAB = 26;
const SIGN_IN_TAB = 19;

/** @returns the map as it is drawn, with its pins; empty where the frame has no map. */
export function mapSheet(book: Rulebook, view: View, frame: Frame, reading: Reading): MapSheet {
  if (frame.map === null) return { figures: [], pins: [], pieces: [] };
  const { sheet, open } = frame.map;
  const projection = projectionFor(open);
  const invited = inviting(view);
  const places = book.scenario.venues.map((venue) => {
    const [x, y] = projection([venue.at[0], venue.at[1]]) ?? [Number.NaN, Number.NaN];
    const isChosen = venue.id === invited?.venue;
    const name = venueName(book, venue.id);
    const isCapital = venue.capitalOf !== null;
    return { venue: venue.id, name, sign: venueSign(book, venue.id), x, y, isCapital, isChosen };
  });
  const inner: Rect = { x: open.x, y: open.y + 8, w: open.w - 8, h: open.h - 16 };
  const onSheet = places.filter(({ x, y }) => isIn(inner, x, y));
  const offSheet = places.filter((place) => !onSheet.includes(place));
  const pins = spreadPins(onSheet, open);
  const r = pinRadius(onSheet);
  const tabs = edgeTabs(offSheet, frame.map);
  const named = NAMED.map(({ iso, at }, i) => {
    const [x, y] = projection([at[0], at[1]]) ?? [0, 0];
    const text = say(`board.map.named.${iso}`);
    const w = widthOf(text, 'place');
    // The lead ends at its name; where the sheet is narrow the name stands as far out as it goes.
    return { x, y, text, labelX: Math.min(open.x + open.w - 9 - w, x + 19), labelY: i === 0 ? y - 14 : y + 22, w };
  });
  const taken = named.map(({ labelX, labelY, w }): Rect => ({ x: labelX, y: labelY - 12, w, h: 16 }));
  const caption = captionFigures(frame, offSheet.length > 0, reading);
  return {
    figures: [
      { draw: 'box', ...sheet, r: 2, fill: 'map-sea', isSheet: true },
      { draw: 'land', ...sheet, open },
      { draw: 'box', ...sheet, r: 2, edge: 'rule-strong', width: 1 },
      ...named.flatMap(({ x, y, text, labelX, labelY }): Figure[] => [
        {
          draw: 'path',
          d: `M${x} ${y}L${labelX - 3} ${labelY - 4}`,
          edge: 'ink-2',
          width: 0.8,
        },
        { draw: 'text', x: labelX, y: labelY, text, face: 'place', ink: 'ink', halo: 'map-land' },
      ]),
      ...pins.flatMap((pin) => pinFigures(pin, r)),
      ...labelPins(pins, r, open, taken),
      ...tabs.flatMap(({ pin, figures }) => (pin === undefined ? [] : figures)),
      ...caption,
    ],
    pins: [...pins, ...tabs.map(({ pin }) => pin)],
    pieces: threadPieces(book, view, frame, [...pins, ...tabs.map(({ pin }) => pin)], reading),
  };
}

/** A capital of the sides is square, any other place round. */
function pinFigures({ x, y, sign, isCapital, isChosen }: Pin, r: number): readonly Figure[] {
  const fill = isChosen ? 'hand' : 'paper-sheet';
  const edge = isChosen ? 'hand' : 'ink';
  const hasSign = r === WITH_SIGN;
  const line = { fill, edge, width: hasSign ? 1.2 : 1.6 };
  const half = hasSign ? r : r - 0.3;
  return [
    isCapital
      ? { draw: 'box', x: x - half, y: y - half, w: 2 * half, h: 2 * half, r: hasSign ? 2 : 0, ...line }
      : { draw: 'disc', x, y, r, ...line },
    ...(hasSign ? [signFigure(sign, x, y, 13, isChosen ? 'on-hand' : 'ink')] : []),
  ];
}

function signFigure(sign: string, x: number, y: number, size: number, edge: Ink): Figure {
  return { draw: 'path', d: sign, x: x - size / 2, y: y - size / 2, scale: size / 24, edge, width: 1.9, cap: 'round' };
}

/** Venues beyond the sheet: tabs that stick out at its lower edge, with an arrow towards them. */
function edgeTabs(
  places: readonly Omit<Pin, 'hit'>[],
  { sheet, open }: NonNullable<Frame['map']>,
): readonly { readonly pin: Pin; readonly figures: readonly Figure[] }[] {
  const y = sheet.y + sheet.h;
  const widths = places.map(({ name }) => widthOf(name, 'note') + 34 + SIGN_IN_TAB);
  const room = open.w - 8 - 6 * (places.length - 1);
  const scale = Math.min(1, room / widths.reduce((a, b) => a + b, 0.001));
  let right = open.x + open.w - 4;
  return places.map((place, i) => {
    const w = Math.max(44, (widths[i] ?? 0) * scale);
    const x = right - w;
    right = x - 6;
    const fill = place.isChosen ? 'hand' : 'paper-panel';
    const ink = place.isChosen ? 'on-hand' : 'ink';
    const edge = place.isChosen ? 'hand' : 'rule-strong';
    const midX = x + w - 13;
    const midY = y + EDGE_TAB / 2;
    return {
      pin: { ...place, x: x + w / 2, y: y + 2, hit: { x, y, w, h: 44 } },
      figures: [
        { draw: 'box', x, y: y - 0.5, w, h: EDGE_TAB, r: 2, fill, edge, width: 1 },
        signFigure(place.sign, x + 15, midY, 15, place.isChosen ? 'on-hand' : 'ink-2'),
        {
          draw: 'text',
          x: x + 8 + SIGN_IN_TAB,
          y: midY + 4.3,
          text: place.name,
          face: 'note',
          ink,
          within: w - 30 - SIGN_IN_TAB,
        },
        {
          draw: 'path',
          d: `M${midX - 4} ${midY - 4}L${midX + 4} ${midY + 4}M${midX - 2} ${midY + 4}H${midX + 4}V${midY - 2}`,
          edge: ink,
          width: 1.3,
        },
      ],
    };
  });
}

/** Printed under every drawing of the map (assets/map/README.md). */
function captionFigures(frame: Frame, hasTabs: boolean, reading: Reading): readonly Figure[] {
  if (frame.map === null) return [];
  const { sheet, open } = frame.map;
  const top = sheet.y + sheet.h + (hasTabs ? EDGE_TAB : 0) + 15;
  // Beside a table the rim comes nearer below: the caption stands clear of it.
  const w = frame.kind === 'table' ? open.w * 0.9 : open.w;
  const isLtr = reading === 'ltr';
  const x = isLtr ? open.x + open.w - w : open.x + w;
  return wrap(say('board.map.caption'), 'note', w, 3).map((text, i) => ({
    draw: 'text',
    x,
    y: top + i * 15,
    text,
    face: 'note',
    ink: 'ink-3',
    within: w,
    align: isLtr ? 'start' : 'end',
  }));
}
