/** What a look a year on finds, as the scenario file says it: lines that hold of a game's end, in words and without a figure. */
import type { Predicate } from './predicate.ts';
import type { Rests } from './stance.ts';
import type { Text } from '../vocabulary.ts';

export interface YearOnLine {
  readonly id: string;
  /** What it is about: the guns, the people, the text, the law, the two sides. */
  readonly about: YearOnPart;
  readonly when: Predicate;
  readonly text: Text;
  readonly rests: Rests;
}
/** In the order in which they are told. */
export const YEAR_ON_PARTS = ['guns', 'people', 'text', 'law', 'sides'] as const;
export type YearOnPart = (typeof YEAR_ON_PARTS)[number];

export interface YearOn {
  /** That this is read off the game's own facts, and foretells nothing. */
  readonly limits: Text;
  readonly lines: readonly YearOnLine[];
}
