/** What the law of one place asks of a text, step by step, in the order in which it can be done. Only told: locks, keys and home tests rule. */
import type { Predicate } from './predicate.ts';
import type { CardId, LeaderId, Text } from '../vocabulary.ts';

export interface LegalPath {
  readonly id: string;
  readonly name: Text;
  /** The seat whose law this is; null for the law between states. */
  readonly of: LeaderId | null;
  /** In an order in which they can be taken: a step never waits for a later one. */
  readonly steps: readonly LegalStep[];
}

export interface LegalStep {
  readonly id: string;
  readonly name: Text;
  /** What the law says, in a sentence or two. */
  readonly text: Text;
  /** `Constitutional Court of Ukraine`. */
  readonly decides: Text;
  /** The texts that need it; every text where absent. */
  readonly when?: Predicate;
  /** Steps of the same path that come first, as far as the text needs them. */
  readonly after: readonly string[];
  /** The lock that it is, where it must be opened before initials. */
  readonly lock?: string;
  /** The home test that stands for it after signing. */
  readonly test?: string;
  readonly card: CardId;
  /** Who disputes this reading, and how. */
  readonly contestedBy?: Text;
}
