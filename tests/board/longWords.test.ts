/** Words two fifths longer than English: on the board none runs into another, none leaves it, none is squeezed past reading; what is cut is said whole by its mark. */
import { expect, test } from 'vitest';
import english from '../../assets/words/en.json' with { type: 'json' };
import type { State } from '../../src/core/model/play/state.ts';
import { viewFor } from '../../src/core/rules/state/view.ts';
import type { TextFigure } from '../../src/board/layout/figure.ts';
import { FACES } from '../../src/board/layout/figure.ts';
import { layout } from '../../src/board/layout/layout.ts';
import { type Layout, overlap, type Rect } from '../../src/board/layout/mark.ts';
import { widthOf } from '../../src/board/layout/measure.ts';
import { pseudoTelling, pseudoWords } from '../../src/words/pseudo.ts';
import { say, speakIn } from '../../src/words/say.ts';
import { tellIn, tellingOf } from '../../src/words/texts.ts';
import { allHandOver, BOOK, open } from '../support/testGame.ts';

speakIn('qps', pseudoWords(english));
tellIn(BOOK.scenario, pseudoTelling(tellingOf(BOOK.scenario, null)));

const SIZES = [
  [360, 484],
  [404, 840],
  [735, 700],
  [985, 620],
  [1538, 930],
] as const;
const [, SECOND] = BOOK.sides;

function board(state: State, width: number, height: number): Layout {
  return layout(
    BOOK,
    viewFor(BOOK, state, SECOND),
    { focus: null, read: null, terms: {}, pledges: [], sheet: null, family: null, asked: '' },
    { width, height },
  );
}
/** Every text that stands still beside the map, with its place; the map's names stand clear of each other by themselves. */
function textsOn({ still }: Layout): readonly TextFigure[] {
  return still
    .filter(({ id }) => id !== 'map' && id !== 'turn')
    .flatMap(({ figures }) => figures.filter((figure): figure is TextFigure => figure.draw === 'text'));
}
/** Capitals are two thirds of their size high. */
function boxOf({ x, y, text, face, align = 'start', turn, within, size }: TextFigure): Rect {
  const w = Math.min(within ?? Number.POSITIVE_INFINITY, widthOf(text, face, size));
  const h = (size ?? FACES[face].size) * 0.7;
  if (turn === 90 || turn === -90) return { x: x - h / 2, y: y - w / 2, w: h, h: w };
  return { x: x - (align === 'end' ? w : align === 'middle' ? w / 2 : 0), y: y - h, w, h };
}

test.each(SIZES)('in a room of %d by %d no word runs into another, and none leaves the board', (width, height) => {
  for (const state of [open(), allHandOver(open())]) {
    const texts = textsOn(board(state, width, height)).filter(({ text }) => text !== '');
    const boxes = texts.map(boxOf);
    const faults: string[] = [];
    boxes.forEach((box, i) => {
      if (box.x < -0.5 || box.x + box.w > width + 0.5 || box.y + box.h > height + 0.5)
        faults.push(`${texts[i]?.text} leaves the board`);
      boxes.slice(i + 1).forEach((other, j) => {
        if (overlap(box, other)) faults.push(`${texts[i]?.text} / ${texts[i + 1 + j]?.text}`);
      });
    });
    expect(faults).toEqual([]);
  }
});

test.each(SIZES)('in a room of %d by %d no word is set so close that it cannot be read', (width, height) => {
  for (const { text, face, within, size } of textsOn(board(open(), width, height)))
    if (within !== undefined) expect(widthOf(text, face, size) / within, text).toBeLessThan(1.3);
});

test.each(SIZES)('in a room of %d by %d whatever is cut is said whole by a mark', (width, height) => {
  const found = board(open(), width, height);
  const labels = found.marks.map(({ label }) => label).join(' ');
  for (const ground of found.still.filter(({ id }) => /^(?:seat|row|actions)/.test(id)))
    for (const figure of ground.figures) {
      if (figure.draw !== 'text' || !figure.text.endsWith('…')) continue;
      // What was only put in to make it longer is no part of the word.
      const [kept = ''] = figure.text.slice(0, -1).trimEnd().split(' ö');
      // The dots have a word of their own; a mark says them in a sentence.
      const isCapital = say('board.seat.capital').startsWith(kept);
      expect(isCapital || labels.includes(kept), figure.text).toBe(true);
    }
});
