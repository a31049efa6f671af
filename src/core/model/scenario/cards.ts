/** What the positions rest on: dated cards, their sources, legal questions, news, and what came before. */
import type { SpoilerPlace } from './spoiler.ts';
import type { CardId, ClauseId, CommitmentStage, LeaderId, Level, NewsId, Text } from '../vocabulary.ts';

/** What everybody sees settled at the table: of all that a predicate may ask, what no seat has to itself. */
export type Settled =
  | { readonly initialled: ClauseId }
  | { readonly met: Level }
  | { readonly truceHolds: true }
  | { readonly commitment: CommitmentStage };

/** One item of news: a real, dated archive card, or a simulated one of a kind. */
export interface NewsCard {
  readonly id: NewsId;
  readonly kind: 'opening' | 'archive' | 'strike' | 'spoiler' | 'lapse';
  /** The side that it is about, or null; per kind there are as many for one as for the other. */
  readonly about: LeaderId | null;
  /** On a card of the archive: once this is settled it is old news, and another is told. Always told where absent. */
  readonly unless?: Settled;
  /** On a card of a spoiler: where it stands; outside where absent. */
  readonly from?: SpoilerPlace;
  readonly headline: Text;
  /** At most 60 words with the headline. */
  readonly exact: Text;
  readonly who: Text;
  readonly card: CardId | null;
  readonly simulated: boolean;
  /** A card on harm: words only, and it can be muted. */
  readonly harm: boolean;
}

/** A meeting or a text from before the first week. */
export interface HistoryEntry {
  /** ISO date. */
  readonly date: string;
  readonly place: Text;
  readonly what: Text;
  /** What moved, and what did not. */
  readonly moved: Text;
  /** At least one; where the sides differ, each side's. */
  readonly cards: readonly CardId[];
}

/** A dated public claim that a position rests on. */
export interface Card {
  readonly id: CardId;
  readonly claim: Text;
  readonly speaker: Text;
  /** ISO dates. */
  readonly said: string;
  readonly reported: string;
  readonly reportedBy: readonly string[];
  readonly paraphrase: Text;
  readonly quotation: Text | null;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly contestedBy: Text | null;
  readonly whose: LeaderId | null;
}

export interface Source {
  readonly id: string;
  readonly name: Text;
  readonly publisher: Text;
  readonly published: string;
  readonly url: string | null;
  readonly stateMedia: boolean;
  /** True until somebody has read a page that bears its cards out: the canonical one, or a stored copy of one that prints it; `url` is that page. */
  readonly toVerify: boolean;
}

export interface LegalQuestion {
  readonly id: string;
  readonly short: Text;
  readonly text: Text;
  readonly card: CardId | null;
}
