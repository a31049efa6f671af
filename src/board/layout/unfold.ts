/** An unfolded row: its options in words, for a code never stands alone in the row that is being read. */
import type { Clause } from '../../core/model/scenario/clause.ts';
import type { DeskState } from '../../session/desk.ts';
import { told } from '../../words/say.ts';
import type { Figure, Ink } from './figure.ts';
import { widthOf, wrap } from './measure.ts';

/** How the options of a row are set: so many lines deep, the second column so far to the right. */
export interface Words {
  readonly deep: number;
  readonly column: number;
  readonly height: number;
  /** Lines that each column may use: what is longer than its line runs on where another leaves one free. */
  readonly rows: number;
}

export const LINE = 16;
/** Width of a code before its words. */
const CODE = 24;
/** Text is set this much closer before it is cut. */
const CLOSER = 1.1;

/** @returns the ways to set a clause's options in a width, best first: uncut in two columns, uncut in one, cut in two. */
export function wordsFor({ options }: Clause, all: number): readonly Words[] {
  const words = (deep: number, column: number): Words => ({ deep, column, height: deep * LINE + 8, rows: deep });
  const half = Math.ceil(options.length / 2);
  const wish = (from: number, to: number): number =>
    Math.max(0, ...options.slice(from, to).map((option) => widthOf(told(option.name), 'note') / CLOSER + CODE + 10));
  const [near, far] = [wish(0, half), wish(half, options.length)];
  const isFit = near + far <= all;
  // The column with the longer names has more of the sheet.
  const two = words(
    half,
    Math.min(all * 0.66, Math.max(all * 0.42, isFit ? (near + all - far) / 2 : all * (near / (near + far)))),
  );
  return isFit ? [two] : [words(options.length, all), two];
}

/** @returns a clause's options in words, the first line's baseline at `top`; the one in focus in writing ink. */
export function wordFigures(
  { id, options }: Clause,
  { deep, column, rows }: Words,
  { x: left, w: all, top }: { readonly x: number; readonly w: number; readonly top: number },
  desk: DeskState,
): readonly Figure[] {
  const focus = desk.focus?.kind === 'clause' && desk.focus.clause === id ? desk.focus.option : null;
  const set = (from: number, to: number, x: number, w: number): readonly Figure[] => {
    const shown = options.slice(from, to);
    const lines = linesOf(
      shown.map((option) => told(option.name)),
      w * CLOSER,
      rows,
    );
    let y = top;
    return shown.flatMap((option, place): Figure[] => {
      const ink: Ink = focus === option.id ? 'hand' : 'ink-2';
      const code: Figure = { draw: 'text', x, y, text: option.id, face: 'strong', ink };
      const words = (lines[place] ?? []).map((text, at): Figure => {
        const line = y + at * LINE;
        return { draw: 'text', x: x + CODE, y: line, text, face: 'note', ink, within: w };
      });
      y += LINE * words.length;
      return [code, ...words];
    });
  };
  return [...set(0, deep, left, column - 8 - CODE), ...set(deep, options.length, left + column, all - column - CODE)];
}

/** Breaks names into lines of a width: one each, and more for the first that are too long while there are lines to spare. */
function linesOf(names: readonly string[], width: number, rows: number): readonly (readonly string[])[] {
  let spare = rows - names.length;
  return names.map((name) => {
    let lines = wrap(name, 'note', width, 1);
    while (spare > 0 && lines.at(-1)?.endsWith('…') === true) {
      lines = wrap(name, 'note', width, lines.length + 1);
      spare -= 1;
    }
    return lines;
  });
}
