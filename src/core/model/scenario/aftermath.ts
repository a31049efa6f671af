/** What a signed text meets at home and on the ground, as the scenario file says it. */
import type { BreachAnswer, CardId, ClauseId, LeaderId, OptionId, SpoilerType, StepId, Text } from '../vocabulary.ts';
import type { Predicate } from './predicate.ts';

export interface Aftermath {
  readonly tests: readonly HomeTest[];
  readonly campaign: { readonly moves: number; readonly vote: number; readonly home: number };
  readonly breach: {
    readonly from: number;
    readonly span: number;
    readonly unmonitored: number;
    /** Added where the answer does not fit who is behind the breach; nothing is asked of it where absent. */
    readonly misfit?: number;
    readonly monitorsClause: ClauseId;
  };
  readonly answers: readonly {
    readonly id: BreachAnswer;
    readonly size: number;
    readonly name: Text;
    readonly text: Text;
    readonly needs: Predicate | null;
    readonly breachBy: LeaderId | null;
    /** The spoilers whom it answers well. */
    readonly fits?: readonly SpoilerType[];
    /** Given only to what those who watch saw, or only to a claim that nobody else bears out; to both where absent. */
    readonly on?: 'seen' | 'claim';
  }[];
  /** Held when the breach is at most trust between the sides / trustDivisor + these. */
  readonly holds: {
    readonly trustDivisor: number;
    readonly adds: readonly { readonly clause: ClauseId; readonly option: OptionId; readonly points: number }[];
  };
  readonly steps: readonly CarryingStep[];
  /** A text that is lost at home may be changed and asked again, once; it stays lost where absent. */
  readonly renegotiation?: { readonly card: CardId };
  /** Steps are told as they are carried out and watched; trust that the sides gain where monitors confirm steps in turn. */
  readonly monitoring?: { readonly trust: number; readonly card: CardId };
  /** Each step has those who see it, or nobody; what nobody saw is heard of as a claim. Where absent, monitors see every step. */
  readonly watch?: Watch;
}

export interface Watch {
  readonly watchers: readonly Watcher[];
  /** How many claims in how many are untrue. */
  readonly untrue: { readonly times: number; readonly of: number };
  /** Trust between the sides where a claim is answered by force of one's own and was untrue. */
  readonly untrueTrust: number;
  readonly card: CardId;
}

/** Somebody beside the side itself who sees whether a step is carried out. */
export interface Watcher {
  readonly id: string;
  readonly name: Text;
  /** What brings them there; only what all know. */
  readonly when: Predicate;
  readonly steps: readonly StepId[];
  /** Everybody: a step that is done in public is done or openly refused, and no breach is drawn of it while its side has others. */
  readonly isPublic?: true;
  readonly card: CardId | null;
}

/** One home's own test of a signed text. `vote` counts points to a pass mark, `measure` asks for home at least a number. */
export type HomeTest =
  | {
      readonly id: string;
      readonly leader: LeaderId;
      readonly kind: 'vote';
      readonly name: Text;
      readonly text: Text;
      readonly card: CardId | null;
      /** Held only where this is so; always where absent. */
      readonly when?: Predicate;
      readonly base: number;
      readonly adds: readonly {
        readonly clause: ClauseId;
        readonly options: readonly OptionId[];
        readonly points: number;
      }[];
      readonly homeAbove: number;
      readonly perHome: number;
      readonly swing: number;
      readonly pass: number;
    }
  | {
      readonly id: string;
      readonly leader: LeaderId;
      readonly kind: 'measure';
      readonly name: Text;
      readonly text: Text;
      readonly card: CardId | null;
      readonly when: Predicate;
      readonly home: number;
    };

export interface CarryingStep {
  readonly id: StepId;
  readonly by: LeaderId;
  readonly name: Text;
  readonly when: Predicate;
}
