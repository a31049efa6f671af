/** A side letter: what one leader assures another of in confidence, known to the two alone until it is found out or the game ends. */
import type { ClauseId, LeaderId, OptionId, PledgeId } from '../vocabulary.ts';

/** What it says: that its author will take an option when the other tables it, or will make a pledge within the weeks. */
export type LetterAbout =
  | { readonly on: 'option'; readonly clause: ClauseId; readonly option: OptionId }
  | { readonly on: 'pledge'; readonly pledge: PledgeId };

export interface Letter {
  readonly by: LeaderId;
  readonly to: LeaderId;
  readonly week: number;
  readonly about: LetterAbout;
  /** Week in which everybody read of it; null while it is kept secret. */
  readonly foundWeek: number | null;
  /** How it ended: kept, broken, or not asked for yet. */
  readonly fate: 'open' | 'kept' | 'broken';
}

export interface LetterNumbers {
  readonly cost: number;
  /** Of the other's way out, where it is a side. */
  readonly wayOut: number;
  /** A promised pledge has to be made within so many weeks. */
  readonly weeks: number;
  /** One letter in so many is found out, each week. */
  readonly foundOneIn: number;
  /** Of both homes, and of the trust of both with everybody else, where it is found out. */
  readonly foundHome: number;
  readonly foundTrust: number;
  /** Of the trust between the two, where it is broken. */
  readonly brokenTrust: number;
}
