/** The board for a language that is read from right to left: all of it is mirrored, save the map; letters stay as they are read. */
import { expect, test } from 'vitest';
import type { State } from '../../src/core/model/play/state.ts';
import { viewFor } from '../../src/core/rules/state/view.ts';
import type { DeskState } from '../../src/session/desk.ts';
import type { Figure, TextFigure } from '../../src/board/layout/figure.ts';
import { layout } from '../../src/board/layout/layout.ts';
import { type Layout, type Mark, overlap, type Show } from '../../src/board/layout/mark.ts';
import type { Reading } from '../../src/board/layout/mirror.ts';
import { mirroredFigures } from '../../src/board/layout/mirror.ts';
import { slipOf } from '../../src/board/layout/slip.ts';
import { allHandOver, BOOK, open } from '../support/testGame.ts';

const SIZES = [
  [360, 484],
  [660, 640],
  [985, 620],
  [1538, 930],
] as const;
const [, SECOND] = BOOK.sides;
const EMPTY: DeskState = { focus: null, read: null, terms: {}, pledges: [], sheet: null, family: null, asked: '' };

function board(reading: Reading, width: number, height: number, state: State = open(), show: Show = 'table'): Layout {
  return layout(BOOK, viewFor(BOOK, state, SECOND), EMPTY, { width, height, show, reading });
}
const texts = (figures: readonly Figure[]): readonly TextFigure[] =>
  figures.filter((figure): figure is TextFigure => figure.draw === 'text');
const isOfMap = ({ id }: { readonly id: string }): boolean => /^(?:map|venue:|thread)/.test(id);

test.each(SIZES)(
  'in a room of %d by %d every mark and every piece lies at the other side, the venues apart',
  (w, h) => {
    for (const state of [open(), allHandOver(open())]) {
      const left = board('ltr', w, h, state);
      const right = board('rtl', w, h, state);
      for (const kind of ['marks', 'pieces'] as const) {
        const mirrored = right[kind].filter((one) => !isOfMap(one));
        expect(mirrored.map(({ id }) => id)).toEqual(left[kind].filter((one) => !isOfMap(one)).map(({ id }) => id));
        for (const one of mirrored) {
          const was = left[kind].find(({ id }) => id === one.id);
          expect(one.x + one.w + (was?.x ?? Number.NaN)).toBeCloseTo(w);
          expect(one.y).toBe(was?.y);
        }
      }
      if (left.aside !== null) expect(right.aside?.x).toBeCloseTo(w - left.aside.x - left.aside.w);
    }
  },
);

test.each(SIZES)('in a room of %d by %d what began at the left ends at the right, word for word', (w, h) => {
  const left = board('ltr', w, h);
  const right = board('rtl', w, h);
  for (const ground of left.still.filter((one) => !isOfMap(one))) {
    const after = texts(right.still.find(({ id }) => id === ground.id)?.figures ?? []);
    texts(ground.figures).forEach((text, i) => {
      expect(after[i]?.text).toBe(text.text);
      expect((after[i]?.x ?? Number.NaN) + text.x).toBeCloseTo(w);
      expect(after[i]?.align).toBe({ start: 'end', middle: 'middle', end: 'start' }[text.align ?? 'start']);
    });
  }
  const name = texts(right.still.find(({ id }) => id.startsWith('row:'))?.figures ?? [])[0];
  expect(name?.align).toBe('end');
  expect(name?.x).toBeGreaterThan(w / 2);
});

test.each(SIZES)('in a room of %d by %d nothing is cut off, too small or over anything else', (w, h) => {
  for (const show of ['table', 'map'] as const) {
    const { marks } = board('rtl', w, h, open(), show);
    marks.forEach((mark, i) => {
      expect(Math.min(mark.w, mark.h), mark.id).toBeGreaterThan(43.9);
      expect(mark.x, mark.id).toBeGreaterThan(-0.01);
      expect(mark.x + mark.w, mark.id).toBeLessThan(w + 0.01);
      for (const other of marks.slice(i + 1)) expect(overlap(mark, other), `${mark.id} ${other.id}`).toBe(false);
    });
  }
});

test('the map is not mirrored: Moscow lies east of Kyiv and Kyiv east of Geneva, at the left of the table', () => {
  const { marks, still } = board('rtl', 985, 620);
  const x = (id: string): number => {
    const { x: left, w } = marks.find((mark) => mark.id === id) as Mark;
    return left + w / 2;
  };
  const capitals = BOOK.scenario.venues.filter(({ capitalOf }) => capitalOf !== null);
  const east = [...BOOK.scenario.venues].sort((a, b) => a.at[0] - b.at[0]).filter(({ at }) => at[1] > 40);
  expect(capitals.length).toBeGreaterThan(0);
  const across = east.map(({ id }) => x(`venue:${id}`));
  expect(across[0]).toBeLessThan(across.at(-1) ?? 0);
  const clauses = marks.filter(({ kind }) => kind === 'clause');
  for (const at of across) expect(at).toBeLessThan(clauses[0]?.x ?? 0);
  const map = still.find(({ id }) => id === 'map');
  const land = map?.figures.find(({ draw }) => draw === 'land');
  expect(land).toMatchObject({ open: { x: 0 } });
  const caption = texts(map?.figures ?? []).filter(({ face, align }) => face === 'note' && align === 'end');
  expect(caption.some(({ text }) => text.includes('68/262'))).toBe(true);
});

test('a slip is set from its right edge, and stays on the board', () => {
  for (const [w, h] of SIZES) {
    const found = board('rtl', w, h);
    for (const mark of found.marks) {
      const slip = slipOf(found, mark);
      if (slip === null) continue;
      expect(slip.x).toBeGreaterThanOrEqual(0);
      expect(slip.x + slip.w).toBeLessThanOrEqual(w);
      for (const text of texts(slip.figures)) expect(text).toMatchObject({ align: 'end', x: slip.w - 10 });
    }
  }
});

test('what is mirrored twice stands where it stood', () => {
  const figures: readonly Figure[] = [
    { draw: 'text', x: 3, y: 0, text: 'a', face: 'note', ink: 'ink', turn: 90 },
    { draw: 'path', d: 'M0 0L5 5', x: 2 },
    { draw: 'box', x: 1, y: 0, w: 4, h: 4 },
  ];
  const [text, path, box] = mirroredFigures(mirroredFigures(figures, 50), 50);
  expect(text).toMatchObject({ x: 3, align: 'start', turn: 90 });
  expect(path).toEqual({ draw: 'path', d: 'M0 0L5 5', x: 2 });
  expect(box).toMatchObject({ x: 1, w: 4 });
});
