/** The colours, faces and times of `src/panels/tokens.css`, read from the page so that board and panels agree in every theme. */
import { FACES, type Face } from '../layout/figure.ts';
import type { Reading } from '../layout/mirror.ts';

export interface Inks {
  /** @returns the colour of a token: `paper-sheet`, `seat-russia`. */
  colour(token: string): string;
  /** @returns a canvas font of a face, at its own size or another. */
  font(face: Face, size?: number): string;
  /** Which way the page's language is read. */
  readonly reading: Reading;
  /** Milliseconds; 0 under reduced motion. */
  readonly move: number;
  readonly ink: number;
  /** Tells two looks apart: what was painted in another one has to be painted again. */
  readonly theme: string;
}

/** @returns the tokens as they hold for an element now; `fonts` counts the fonts that have come since the page opened, for the same words look different then. */
export function readInks(element: Element, fonts: number): Inks {
  // The page's root has them all and is never taken out: a board that is left may still have a painting due.
  const style = getComputedStyle(element.ownerDocument.documentElement);
  const known = new Map<string, string>();
  const token = (name: string): string => {
    const value = known.get(name) ?? style.getPropertyValue(`--${name}`).trim();
    known.set(name, value);
    return value;
  };
  return {
    colour: token,
    font(face, size = FACES[face].size) {
      const { family, weight } = FACES[face];
      return `${weight} ${size}px ${token(family === 'draft' ? 'font-draft' : 'font-text')}`;
    },
    reading: style.direction === 'rtl' ? 'rtl' : 'ltr',
    move: milliseconds(token('motion-move')),
    ink: milliseconds(token('motion-ink')),
    theme: [...['paper-desk', 'paper-sheet', 'ink', 'hand'].map(token), style.direction, fonts].join(),
  };
}

function milliseconds(time: string): number {
  const value = Number.parseFloat(time);
  if (Number.isNaN(value)) return 0;
  return time.endsWith('ms') ? value : value * 1000;
}
