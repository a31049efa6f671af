/** The few kinds of figure that the painter knows, with colours and faces by name, so that a theme or a language changes no geometry. */

/** A colour token of `src/panels/tokens.css`, without its dashes; a seat's own token is named by the scenario. */
export type Ink = string;

export type Pattern = 'diagonal' | 'dots' | 'upright' | 'cross';

/** Families, sizes in pixels and weights of `look.md`: 12 is the floor. What is slanted is the upright face set aslant: the italic one would be 51 kB for a few words. */
export const FACES = {
  note: { family: 'text', size: 12, weight: 400, isSlanted: false },
  strong: { family: 'text', size: 12, weight: 600, isSlanted: false },
  button: { family: 'text', size: 13, weight: 600, isSlanted: false },
  small: { family: 'text', size: 13, weight: 400, isSlanted: false },
  code: { family: 'text', size: 12, weight: 500, isSlanted: false },
  tab: { family: 'text', size: 12, weight: 700, isSlanted: false },
  clause: { family: 'draft', size: 16, weight: 600, isSlanted: false },
  clauseSmall: { family: 'draft', size: 14, weight: 600, isSlanted: false },
  clauseTiny: { family: 'draft', size: 12, weight: 600, isSlanted: false },
  head: { family: 'draft', size: 18, weight: 600, isSlanted: false },
  seat: { family: 'draft', size: 17, weight: 600, isSlanted: false },
  seatSmall: { family: 'text', size: 12, weight: 600, isSlanted: false },
  slip: { family: 'draft', size: 15, weight: 600, isSlanted: false },
  letter: { family: 'draft', size: 27, weight: 600, isSlanted: false },
  initials: { family: 'draft', size: 16, weight: 500, isSlanted: true },
  place: { family: 'draft', size: 13, weight: 400, isSlanted: true },
} as const satisfies Readonly<
  Record<string, { family: 'text' | 'draft'; size: number; weight: number; isSlanted: boolean }>
>;
export type Face = keyof typeof FACES;

export interface TextFigure {
  readonly draw: 'text';
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly text: string;
  readonly face: Face;
  readonly ink: Ink;
  /** Which end of the text stands at `x`: `start` is the left one, whatever the language. */
  readonly align?: 'start' | 'middle' | 'end';
  /** Degrees, clockwise, about its own point. */
  readonly turn?: number;
  /** Painted around the letters, so that a line beneath does not cross them. */
  readonly halo?: Ink;
  /** Never wider than this: set a little closer where it would be. */
  readonly within?: number;
  /** Where the face's own size is not meant: letters in emblems. */
  readonly size?: number;
}

/** Lines and shapes as an SVG path. */
export interface PathFigure {
  readonly draw: 'path';
  readonly d: string;
  readonly x?: number;
  readonly y?: number;
  readonly scale?: number;
  readonly edge?: Ink;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly cap?: 'butt' | 'round';
  readonly fill?: Ink;
  readonly alpha?: number;
  /** Mirrored: what was at 0 is at this, and what was to the right of it is to the left. */
  readonly across?: number;
}

export interface BoxFigure {
  readonly draw: 'box';
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly r?: number;
  readonly fill?: Ink;
  readonly pattern?: Pattern;
  readonly edge?: Ink;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly alpha?: number;
  /** Lies as a sheet of paper on what is beneath. */
  readonly isSheet?: boolean;
}

export interface DiscFigure {
  readonly draw: 'disc';
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly fill?: Ink;
  readonly pattern?: Pattern;
  readonly edge?: Ink;
  readonly width?: number;
  /** The table's own light: the second colour at the middle. */
  readonly lamp?: Ink;
  readonly alpha?: number;
}

/** The map's land and borders within a box, in the projection that fits it. */
export interface LandFigure {
  readonly draw: 'land';
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  /** The part that nothing covers: there the projection fits what has to be seen. */
  readonly open: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
}

export type Figure = TextFigure | PathFigure | BoxFigure | DiscFigure | LandFigure;
