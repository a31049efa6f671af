/** An unfolded row: its options in words, for a code never stands alone in the row that is being read. */
import type { Clause } from '../../core/model/clause.ts';
import type { DeskState } from '../../session/desk.ts';
import { told } from '../../words/say.ts';
import type { Figure, Ink } from './figure.ts';
import { cut, widthOf } from './measure.ts';

/** How the options of a row are set: so many lines deep, the second column so far to the right. */
export interface Words {
  readonly deep: number;
  readonly column: number;
  readonly height: number;
}

const LINE = 16;
/** Width of a code before its words. */
const CODE = 24;
/** Text is set this much closer before it is cut. */
const CLOSER = 1.1;

/** @returns the ways to set a clause's options in a width, best first: uncut in two columns, uncut in one, cut in two. */
export function wordsFor({ options }: Clause, all: number): readonly Words[] {
  const words = (deep: number, column: number): Words => ({ deep, column, height: deep * LINE + 8 });
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
  { deep, column }: Words,
  { x: left, w: all, top }: { readonly x: number; readonly w: number; readonly top: number },
  desk: DeskState,
): readonly Figure[] {
  const focus = desk.focus?.kind === 'clause' && desk.focus.clause === id ? desk.focus.option : null;
  return options.flatMap((option, place): Figure[] => {
    const isFar = place >= deep;
    const x = left + (isFar ? column : 0);
    const y = top + (place % deep) * LINE;
    const ink: Ink = focus === option.id ? 'hand' : 'ink-2';
    const w = (isFar ? all - column : column - 8) - CODE;
    return [
      { draw: 'text', x, y, text: option.id, face: 'strong', ink },
      { draw: 'text', x: x + CODE, y, text: cut(told(option.name), 'note', w * CLOSER), face: 'note', ink, within: w },
    ];
  });
}
