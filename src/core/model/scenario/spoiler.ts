/** The spoilers of a longer game: one a third, each of another type, some from inside the delegations' own camps and some from outside. */
import type { SpoilerType } from '../vocabulary.ts';

export const SPOILER_PLACES = ['inside', 'outside'] as const;
export type SpoilerPlace = (typeof SPOILER_PLACES)[number];

export interface SpoilersNumbers {
  /** For each spoiler the weeks of which one is dealt to it. */
  readonly weeks: readonly (readonly number[])[];
  /** Of the home of a side whose answer does not fit one from inside. */
  readonly insideHome: number;
}

/** As it is dealt, opened at the end. */
export interface DealtSpoiler {
  readonly week: number;
  readonly type: SpoilerType;
  readonly from: SpoilerPlace;
}
