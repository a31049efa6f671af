/** The slip that hover and focus lay beside a mark: a name in full, and what there is to know of it. */
import type { Figure } from './figure.ts';
import { FACES } from './figure.ts';
import { type Layout, type Mark, overlap, type Piece, type Rect } from './mark.ts';
import { widthOf, wrap } from './measure.ts';
import { mirroredFigures } from './mirror.ts';

const PAD = 10;
const GAP = 4;
const NARROW = 264;
const WIDE = 460;
const KEPT = new Set(['clause', 'notch']);

interface Text {
  readonly lines: readonly {
    readonly line: string;
    readonly face: Mark['slip'][number]['face'];
    readonly ink: string;
  }[];
  readonly w: number;
  readonly h: number;
}

/**
 * @returns the slip of a mark, within the board; null where the mark says it all itself. It never lies on its mark, on the actions, nor for a row
 * on the notches of that row and of its neighbours: beside the table where there is room, else above or below all rows, else wide over rows further off.
 */
export function slipOf(board: Layout, mark: Mark): Piece | null {
  if (mark.slip.length === 0) return null;
  // Where nothing else fits, each thing is said in one line.
  const ways = [
    [NARROW, 3],
    [WIDE, 3],
    [WIDE, 2],
    [WIDE, 1],
  ] as const;
  const texts = ways.map(([atMost, lines]) => setIn(mark, Math.min(atMost, board.width - 16), lines));
  const kept = keptClear(board, mark);
  const places = texts.flatMap((text) => placesFor(board, mark, kept, text).map((place) => ({ text, place })));
  const beside = KEPT.has(mark.kind) || mark.kind === 'matters' ? asideOf(board, mark, texts[0]) : null;
  const off = KEPT.has(mark.kind) ? offTheRows(board, mark, texts) : [];
  const all = [...(beside === null ? [] : [beside]), ...off, ...places];
  const free = all.find(({ place }) => isWithin(board, place) && !kept.some((rect) => overlap(rect, place)));
  const last = all.at(-1);
  const found = free ?? (last === undefined ? undefined : { ...last, place: pulledIn(board, last.place) });
  if (found === undefined) return null;
  const slip = drawn(mark, found.text, found.place);
  return board.reading === 'ltr' ? slip : { ...slip, figures: mirroredFigures(slip.figures, slip.w) };
}

/** Lines of a text in a width; a narrower one where they are short. */
function setIn(mark: Mark, width: number, atMost: number): Text {
  const room = width - 2 * PAD;
  const lines = mark.slip.flatMap(({ text, face, ink }) =>
    wrap(text, face, room, atMost).map((line) => ({ line, face, ink })),
  );
  const w = Math.min(room, Math.max(...lines.map(({ line, face }) => widthOf(line, face)))) + 2 * PAD;
  const h = lines.reduce((sum, { face }) => sum + heightOf(face), 0) + 2 * PAD - 2;
  return { lines, w, h };
}
function heightOf(face: Mark['slip'][number]['face']): number {
  return FACES[face].size + 4;
}

/** What a slip must leave in sight. */
function keptClear(board: Layout, mark: Mark): readonly Rect[] {
  const actions = board.marks.filter(({ kind }) => kind === 'action');
  if (mark.kind === 'help') return [mark, ...board.marks.filter(({ kind }) => KEPT.has(kind)), ...actions];
  if (!KEPT.has(mark.kind)) return [mark, ...actions];
  const rows = board.marks.filter(({ kind }) => kind === 'clause');
  const at = rows.findIndex(({ group }) => group === mark.group);
  const near = new Set(rows.slice(Math.max(0, at - 1), at + 2).map(({ group }) => group));
  return [...board.marks.filter(({ kind, group }) => KEPT.has(kind) && near.has(group)), ...actions];
}

/** Below what is kept, above it, at either side of it. */
function placesFor(board: Layout, mark: Mark, kept: readonly Rect[], { w, h }: Text): readonly Rect[] {
  const own = KEPT.has(mark.kind) ? kept.filter((rect) => 'kind' in rect && KEPT.has((rect as Mark).kind)) : [mark];
  const top = Math.min(...own.map((rect) => rect.y));
  const bottom = Math.max(...own.map((rect) => rect.y + rect.h));
  const x = Math.max(8, Math.min(board.width - w - 8, mark.x + mark.w / 2 - w / 2));
  const y = Math.max(4, Math.min(board.height - h - 4, mark.y + mark.h / 2 - h / 2));
  const [below, above] = [
    { x, y: bottom + GAP, w, h },
    { x, y: top - GAP - h, w, h },
  ];
  return [
    // Below a tab lies the first row that it opens.
    ...(mark.kind === 'matters' ? [above, below] : [below, above]),
    { x: mark.x + mark.w + GAP, y, w, h },
    { x: mark.x - GAP - w, y, w, h },
    { x, y: Math.max(4, top - GAP - h), w, h },
  ];
}

/** Above all rows or below them, the nearer first: a slip that covers no row is no obstacle on the way to the next. */
function offTheRows(board: Layout, mark: Mark, texts: readonly Text[]): readonly { text: Text; place: Rect }[] {
  const rows = board.marks.filter(({ kind }) => KEPT.has(kind));
  const actions = board.marks.filter(({ kind }) => kind === 'action' || kind === 'show');
  const top = Math.min(...rows.map((row) => row.y));
  const bottom = Math.max(...rows.map((row) => row.y + row.h));
  const isUpper = mark.y + mark.h / 2 < (top + bottom) / 2;
  return texts
    .flatMap((text) => {
      const x = Math.max(8, Math.min(board.width - text.w - 8, mark.x + mark.w / 2 - text.w / 2));
      const ys = [top - GAP - text.h, bottom + GAP];
      return (isUpper ? ys : ys.toReversed()).map((y) => ({ text, place: { x, y, w: text.w, h: text.h } }));
    })
    .filter(({ place }) => isWithin(board, place) && !actions.some((other) => overlap(other, place)));
}

/** Beside the table, as near to the row as the room there allows. */
function asideOf({ aside, reading }: Layout, mark: Mark, text: Text | undefined): { text: Text; place: Rect } | null {
  if (aside === null || text === undefined || text.w > aside.w || text.h > aside.h) return null;
  const y = Math.max(aside.y, Math.min(aside.y + aside.h - text.h, mark.y + mark.h / 2 - text.h / 2));
  return { text, place: { x: reading === 'ltr' ? aside.x : aside.x + aside.w - text.w, y, w: text.w, h: text.h } };
}

function isWithin({ width, height }: Layout, { x, y, w, h }: Rect): boolean {
  return x >= 0 && y >= 0 && x + w <= width && y + h <= height;
}
function pulledIn({ width, height }: Layout, { x, y, w, h }: Rect): Rect {
  return { x: Math.max(0, Math.min(width - w, x)), y: Math.max(0, Math.min(height - h, y)), w, h };
}

function drawn(mark: Mark, { lines }: Text, { x, y, w, h }: Rect): Piece {
  let baseline = PAD - 3;
  const figures: Figure[] = [
    { draw: 'box', x: 0.5, y: 0.5, w: w - 1, h: h - 1, r: 2, fill: 'paper-sheet', edge: 'ink', width: 1 },
  ];
  for (const { line, face, ink } of lines) {
    baseline += heightOf(face);
    figures.push({ draw: 'text', x: PAD, y: baseline, text: line, face, ink, within: w - 2 * PAD });
  }
  return { id: 'slip', stands: mark.id, arrives: 'cut', x, y, w, h, figures };
}
