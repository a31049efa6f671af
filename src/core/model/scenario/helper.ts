/** Third parties that hold no seat: what each of them can bring, and what it asks for before it comes. */
import type { CardId, HelperId, KeyId, LeaderId, OfferId, Text } from '../vocabulary.ts';
import type { Predicate } from './predicate.ts';

export interface Helper {
  readonly id: HelperId;
  /** `Türkiye`, as a list names it. */
  readonly name: Text;
  /** What it has done in this war, and by what it carries weight. */
  readonly text: Text;
  readonly card: CardId;
  readonly offers: readonly HelperOffer[];
}

/** One thing that a helper can do, once a game. */
export interface HelperOffer {
  /** Unique among all helpers. */
  readonly id: OfferId;
  readonly name: Text;
  readonly text: Text;
  readonly card: CardId | null;
  /** `both`: it comes only when each side of the war has asked for it within the weeks that a request stands. */
  readonly consent: 'one' | 'both';
  /** Everything that it wants to see first; facts that all know, so that a seat can tell before it asks. */
  readonly asks: readonly HelperAsk[];
  readonly brings: readonly Brings[];
}

export interface HelperAsk {
  /** As the end of `it asks that …`. */
  readonly text: Text;
  readonly when: Predicate;
}

/** What a helper changes when it comes. `opens`: the locks that name this offer. */
export type Brings =
  | { readonly what: 'trust'; readonly pair: readonly [LeaderId, LeaderId]; readonly by: number }
  /** Of both sides of the war. */
  | { readonly what: 'wayOut' | 'feltCost'; readonly by: number }
  /** Beside what the table may prepare this week. */
  | { readonly what: 'agenda'; readonly by: number }
  | { readonly what: 'key'; readonly key: KeyId; readonly work: number }
  /** Exchange lists that are, or would be, disputed are agreed. */
  | { readonly what: 'lists' }
  /** A limited truce in force runs so many weeks longer. */
  | { readonly what: 'truce'; readonly weeks: number }
  | { readonly what: 'opens' };

/** The numbers of asking for help. */
export interface HelperNumbers {
  /** Capital. */
  readonly cost: number;
  /** Weeks in which the request of one side waits for that of the other. */
  readonly standsWeeks: number;
}

/** What is known to all of the helpers. */
export interface HelpersState {
  /** The week in which each offer was taken up. */
  readonly came: { readonly [offer: OfferId]: number };
  /** Requests that wait for the other side. */
  readonly asked: readonly { readonly offer: OfferId; readonly by: LeaderId; readonly week: number }[];
}
