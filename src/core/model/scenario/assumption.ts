/** The numbers that nobody can know: their reasons and objections, and which of them may be changed. */
import type { Text } from '../vocabulary.ts';

/** Kinds of number that may be changed, in the order in which they are shown. */
export const DIAL_GROUPS = ['start', 'noDeal', 'weights', 'costs', 'truce', 'talks', 'after'] as const;

export type DialGroup = (typeof DIAL_GROUPS)[number];

/** One number that may be changed for a game, by JSON pointer, with the bounds within which the model still means something. */
export interface Dial {
  readonly group: DialGroup;
  readonly at: string;
  readonly name: Text;
  readonly from: number;
  readonly to: number;
}

/** A number or group of numbers, by JSON pointer prefix, with its reason and who could object. */
export interface Assumption {
  /** Names it for its translations, where its place in the list may change. */
  readonly id?: string;
  readonly at: string;
  readonly reason: Text;
  readonly objection: Text;
}
