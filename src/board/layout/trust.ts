/** Trust between seats: lines told apart by width and dash and named in words; one's own pairs carry the number. */
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import type { LeaderId, TrustWord } from '../../core/model/vocabulary.ts';
import type { View } from '../../core/model/play/view.ts';
import { say } from '../../words/say.ts';
import type { Figure, TextFigure } from './figure.ts';
import type { Frame } from './frame.ts';
import { fitted, isFitting, widthOf } from './measure.ts';
import type { Seated } from './seats.ts';

interface Dash {
  readonly width: number;
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round';
}
const DASHES: Readonly<Record<TrustWord, Dash>> = {
  scant: { width: 1.5, dash: [0.1, 5], cap: 'round' },
  little: { width: 1.8, dash: [4, 5], cap: 'butt' },
  some: { width: 2.4, dash: [11, 5], cap: 'butt' },
  good: { width: 3.4, dash: [], cap: 'butt' },
};

/** @returns how a word of trust is drawn. */
export function trustDash(word: TrustWord): Dash {
  return DASHES[word];
}

/** @returns the word of a pair, and its label: `2, little trust`, or shorter. */
export function trustLabel(
  book: Rulebook,
  view: View,
  a: LeaderId,
  b: LeaderId,
  length: 'long' | 'short',
): { readonly word: TrustWord; readonly text: string; readonly known: number | null } {
  const pair = book.pair(a, b);
  const word = view.trust[pair] ?? 'scant';
  const known = view.pairs[pair]?.trust ?? null;
  const said = say(length === 'long' ? `board.trust.long.${word}` : `board.trust.short.${word}`);
  return { word, known, text: known === null ? said : say('board.trust.own', { trust: known, word: said }) };
}

/** @returns the lines beneath the sheet, drawn before it. */
export function trustLines(book: Rulebook, view: View, frame: Frame, seated: readonly Seated[]): readonly Figure[] {
  if (frame.kind !== 'table') return [];
  return pairsOf(seated).map(([a, b]): Figure => {
    const { word, text } = trustLabel(book, view, a.leader, b.leader, 'long');
    const { dash, width, cap } = trustDash(word);
    return { draw: 'path', d: lineOf(frame, a, b, widthOf(text, 'note') + 18), edge: 'ink-2', width, dash, cap };
  });
}

/** @returns the words of the lines, drawn after the sheet; the two that run beneath it are named where they come out. */
export function trustWords(book: Rulebook, view: View, frame: Frame, seated: readonly Seated[]): readonly TextFigure[] {
  if (frame.kind !== 'table') return [];
  return pairsOf(seated).map(([a, b]): TextFigure => {
    const said = trustLabel(book, view, a.leader, b.leader, 'long');
    const base = { draw: 'text', face: 'note', ink: 'ink-2', halo: 'table-top' } as const;
    if (isLevel(a, b))
      return {
        ...base,
        x: frame.table.x,
        y: swell(frame, a.place.y < frame.table.y),
        text: said.text,
        align: 'middle',
        turn: 0,
      };
    if (isBeside(a, b)) {
      const isLeft = a.place.x < frame.table.x;
      const x = bulge(frame, isLeft);
      return { ...base, x, y: (a.place.y + b.place.y) / 2, text: said.text, align: 'middle', turn: isLeft ? -90 : 90 };
    }
    const lower = a.place.y > b.place.y ? a : b;
    const upper = lower === a ? b : a;
    const y = frame.sheet.y + frame.sheet.h + 15;
    const along = (lower.place.y - y) / (lower.place.y - upper.place.y);
    const x = lower.place.x + along * (upper.place.x - lower.place.x);
    const isLeft = lower.place.x < frame.table.x;
    // Never a lone number: whoever reads the board for the first time reads the word.
    const start = x + (isLeft ? -9 : 9);
    const { table } = frame;
    // Neither over the rim nor into the words of the seat below.
    const rim = Math.sqrt(Math.max(0, table.r ** 2 - (y - table.y) ** 2)) - Math.abs(start - table.x);
    const room = Math.min(rim, Math.abs(start - lower.place.words.x)) - 4;
    const short = trustLabel(book, view, a.leader, b.leader, 'short');
    const text = isFitting(said.text, 'note', room) ? said.text : fitted(short.text, 'note', room);
    return { ...base, x: start, y, text, align: isLeft ? 'end' : 'start', within: room };
  });
}

function pairsOf(seated: readonly Seated[]): readonly (readonly [Seated, Seated])[] {
  return seated.flatMap((a, i) => seated.slice(i + 1).map((b) => [a, b] as const));
}
function isLevel(a: Seated, b: Seated): boolean {
  return Math.abs(a.place.y - b.place.y) < 2;
}
function isBeside(a: Seated, b: Seated): boolean {
  return Math.abs(a.place.x - b.place.x) < 2;
}
/** Where a line that goes round the sheet stands furthest out: half way between sheet and rim. */
function bulge(frame: Frame, isLeft: boolean): number {
  const { x, r } = frame.table;
  return isLeft ? (x - r + frame.sheet.x) / 2 + 2 : (x + r + frame.sheet.x + frame.sheet.w) / 2 - 2;
}

/** The same for the two lines that run along the upper and the lower rim. */
function swell(frame: Frame, isUpper: boolean): number {
  const { y, r } = frame.table;
  return isUpper ? y - r * 0.925 : y + r * 0.925;
}

type Point = readonly [number, number];

/** Round the sheet for neighbours, with a gap for the word; straight beneath it for the others. */
function lineOf(frame: Frame, a: Seated, b: Seated, gap: number): string {
  const from: Point = [a.place.x, a.place.y];
  const to: Point = [b.place.x, b.place.y];
  const [midX, midY] = between(from, to, 0.5);
  if (isBeside(a, b)) return parted(from, [2 * bulge(frame, from[0] < frame.table.x) - from[0], midY], to, gap);
  if (isLevel(a, b)) return parted(from, [midX, 2 * swell(frame, from[1] < frame.table.y) - from[1]], to, gap);
  return `M${from.join(' ')}L${to.join(' ')}`;
}

/** A curve with a gap in its middle, cut by halving its control lines. */
function parted(from: Point, control: Point, to: Point, gap: number): string {
  const half = gap / 2 / Math.hypot(to[0] - from[0], to[1] - from[1]);
  const [until, again] = [0.5 - half, 0.5 + half];
  const at = (t: number): Point => between(between(from, control, t), between(control, to, t), t);
  return `M${from.join(' ')}Q${between(from, control, until).join(' ')} ${at(until).join(' ')}M${at(again).join(' ')}Q${between(control, to, again).join(' ')} ${to.join(' ')}`;
}
function between(a: Point, b: Point, t: number): Point {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}
