/** What studies of earlier settlements found to make one last or fail, as facts of a text. Directions with sources, never a number. */
import type { Predicate } from './predicate.ts';
import type { CardId, Text } from '../vocabulary.ts';

export interface DurabilityFactor {
  readonly id: string;
  readonly effect: 'helps' | 'hurts';
  /** What the text has: `A monitored zone without heavy weapons`. */
  readonly name: Text;
  /** What was found, in a sentence or two. */
  readonly text: Text;
  /** When a text has it; or that a spoiler has shown itself. */
  readonly when: Predicate | { readonly spoilerSeen: true };
  readonly card: CardId;
}
export interface Durability {
  /** What such studies cannot say. */
  readonly limits: Text;
  readonly factors: readonly DurabilityFactor[];
}
