/** How wide a text will be, near enough to lay it out without a canvas; the painter sets it closer where the guess was short. */
import { FACES, type Face } from './figure.ts';

/** Thousandths of the size, by kind of letter, from Noto Sans at 400. */
const NARROW = /[ijlI.,:;'’|!()[\]·]/;
const SLIM = /[tfr\s“”"-]/;
const WIDE = /[mwMW@%—ЖШЩЮжшщюм]/;
const CAPITAL = /[A-ZА-ЯЁІЇЄҐ]/;

function letterWidth(letter: string): number {
  if (NARROW.test(letter)) return 280;
  if (SLIM.test(letter)) return 350;
  if (WIDE.test(letter)) return 880;
  if (CAPITAL.test(letter)) return 645;
  return 560;
}

/** @returns the likely width of a text in pixels. */
export function widthOf(text: string, face: Face, size: number = FACES[face].size): number {
  const { family, weight } = FACES[face];
  let units = 0;
  for (const letter of text) units += letterWidth(letter);
  const isStrong = weight >= 600;
  const share = family === 'draft' ? (isStrong ? 1.02 : 0.94) : isStrong ? 1.03 : 1;
  return (units / 1000) * size * share;
}

/**
 * Breaks a text into lines at its spaces.
 * @returns at most `atMost` lines; the last one ends in an ellipsis where the text is longer.
 */
export function wrap(text: string, face: Face, width: number, atMost: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, face) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  if (lines.length <= atMost) return lines;
  const kept = lines.slice(0, atMost);
  return [...kept.slice(0, -1), cut(`${kept.at(-1) ?? ''} ${lines[atMost] ?? ''}`, face, width)];
}

/** How much closer than it was drawn a letter may be set before a text is cut rather. */
const CLOSER = 1.12;

/** @returns the text as it may stand in a width: a little closer where it is hardly too long, else cut. The whole of it is to be said elsewhere. */
export function fitted(text: string, face: Face, width: number): string {
  return cut(text, face, width * CLOSER);
}

/** @returns whether a text stands in a width without being cut. */
export function isFitting(text: string, face: Face, width: number): boolean {
  return widthOf(text, face) <= width * CLOSER;
}

/** @returns the text, or as much of it as fits with an ellipsis behind it. */
export function cut(text: string, face: Face, width: number): string {
  if (widthOf(text, face) <= width) return text;
  let kept = text;
  while (kept.length > 1 && widthOf(`${kept}…`, face) > width) kept = kept.slice(0, -1).trimEnd();
  return `${kept}…`;
}
