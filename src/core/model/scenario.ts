/** What a scenario file says: leaders, clauses, charts, cards. Content is data; the code knows none of it by name. */
import type {
  BreachAnswer,
  CardId,
  ClauseId,
  CommitmentStage,
  KeyId,
  Kind,
  LeaderId,
  Level,
  NewsId,
  OptionId,
  PledgeId,
  RegionId,
  SignalName,
  StateName,
  StepId,
  Text,
  Track,
  TruceKind,
  WayId,
} from './vocabulary.ts';
import type { Command } from './command.ts';
import type { EventType } from './event.ts';
import type { Speech } from './speech.ts';
import type { Durability } from './durability.ts';
import type { Commitment, Key, Lock, Measure, Pledge, Venue } from './instruments.ts';
import type { Reading, RuleNumbers, Spoiler, SpoilerClue } from './numbers.ts';

/** One negotiation, as one JSON file. */
export interface Scenario {
  readonly $schema?: string;
  readonly format: 1;
  readonly id: string;
  /** ISO date of Day 0: nothing first said or reported later may enter. */
  readonly asOf: string;
  readonly title: Text;
  /** The city and date that head every page: `Vladivostok, as of 5 September 2025`. */
  readonly place: Text;
  readonly summary: Text;
  /** What kind of exercise this is and is not; shown on the title page. */
  readonly disclaimer: Text;
  readonly contentNote: Text;
  readonly leaders: readonly Leader[];
  /** The two sides of the war, in leader order. */
  readonly sides: readonly [LeaderId, LeaderId];
  /** The leader that may hold the single text and set a deadline. */
  readonly mediator: LeaderId;
  readonly clauses: readonly Clause[];
  /** Name of a text that settles every must-cover clause. */
  readonly frameworkName: Text;
  /** The line that every framework carries: no force, no recognition, talks on what is left open. */
  readonly compulsoryLine: Text;
  /** Matters that such a text leaves open. */
  readonly leftOpen: readonly Text[];
  readonly locks: readonly Lock[];
  readonly keys: readonly Key[];
  readonly pledges: readonly Pledge[];
  readonly commitment: Commitment;
  readonly measures: readonly Measure[];
  readonly truces: readonly { readonly kind: TruceKind; readonly name: Text; readonly text: Text }[];
  readonly venues: readonly Venue[];
  readonly signals: { readonly [name: SignalName]: Predicate };
  /** Signals put into words: what a leader says its move depends on. Dealt ones have none. */
  readonly signalWords: { readonly [name: SignalName]: Text };
  readonly rules: RuleNumbers;
  readonly aftermath: Aftermath;
  /** What each way of negotiating adds to the leanings of a leader that goes by it. */
  readonly ways: Readonly<Record<WayId, { readonly [lean: string]: number }>>;
  readonly readings: readonly Reading[];
  readonly spoilers: readonly Spoiler[];
  readonly spoilerClues: readonly SpoilerClue[];
  readonly news: readonly NewsCard[];
  readonly cards: readonly Card[];
  /** What was public before the first week, as a prelude; none where absent. */
  readonly history?: readonly HistoryEntry[];
  readonly sources: readonly Source[];
  readonly legal: readonly LegalQuestion[];
  readonly glossary: readonly { readonly term: Text; readonly text: Text }[];
  /** What helps a text to last and what hurts; not shown where absent. */
  readonly durability?: Durability;
  /** The numbers that a class may change for a game; none where absent. */
  readonly dials?: readonly Dial[];
  readonly assumptions: readonly Assumption[];
  /** What the model leaves out, named so that a class can ask after it. */
  readonly missing: readonly Text[];
}

export interface Leader {
  readonly id: LeaderId;
  /** `Russia`, `Coalition`: how the board names the seat. */
  readonly name: Text;
  /** `Government of the Russian Federation`. */
  readonly office: Text;
  /** `President Vladimir Putin`: the name beside the office. */
  readonly person: Text;
  readonly role: 'party' | 'convener' | 'coalition';
  /** One letter, unique in the scenario, and a pattern, so that colour is never alone. */
  readonly letter: string;
  readonly pattern: 'diagonal' | 'dots' | 'upright' | 'cross';
  /** Name of the colour token: `seat-russia`. */
  readonly colour: string;
  /** Which commands this seat has at all. */
  readonly may: readonly Command['type'][];
  /** True where an arrest warrant would have to be answered by a host that is a party to the court. */
  readonly warrant: boolean;
  readonly brief: Text;
  readonly interests: readonly Text[];
  /** Three public lines that the seat plays for. */
  readonly mandate: readonly MandateLine[];
  /** One of these is dealt. */
  readonly secrets: readonly Secret[];
  /** The public red lines, one of which is dealt softer than it sounds; empty where none is. */
  readonly softLines: readonly ClauseId[];
  /** What a call to partners brings; null where the seat has no such command. */
  readonly partners: Partners | null;
  readonly homeName: Text;
  /** The groups at home, and which option of which clause each would not take. */
  readonly homeGroups: readonly HomeGroup[];
  /** Events of the chart that this leader leaves unanswered everywhere. */
  readonly ignores: readonly EventType[];
  readonly stance: { readonly [region in RegionId]: Region };
  /** Whole points per clause and option; only the two sides have them. Weights sum to 100, values run 0 to 10. */
  readonly worth: {
    readonly [clause: ClauseId]: { readonly weight: number; readonly values: { readonly [option: OptionId]: number } };
  } | null;
  /** What the computer lets this leader say, as templates; shown as simulated, never as said. */
  readonly speech: Speech;
  /** The way in which the computer negotiates for this leader. */
  readonly way: WayId;
  /** Leanings of the computer player beside those of its way: whole numbers by name (rules, section 11; assumptions all). */
  readonly style: { readonly [lean: string]: number };
  /** Lowest acceptable share of own worth per clause, by weeks left; only the sides. */
  readonly aspiration: readonly number[];
}

export interface MandateLine {
  readonly text: Text;
  readonly card: CardId;
  readonly kept: Predicate;
  readonly inPart: Predicate | null;
}
export interface Secret {
  readonly id: string;
  readonly name: Text;
  readonly text: Text;
  readonly met: Predicate;
}
export type Partners =
  | { readonly brings: 'discount'; readonly pledges: readonly PledgeId[]; readonly by: number }
  | { readonly brings: 'relief'; readonly feltCost: number; readonly trustWith: LeaderId; readonly trust: number };
export interface HomeGroup {
  readonly name: Text;
  readonly wouldNotTake: { readonly [clause: ClauseId]: readonly OptionId[] };
  readonly rests: Rests;
}

/** What a stance state or a group rests on: a dated card, or a marked assumption with its reason. */
export type Rests = { readonly card: CardId } | { readonly assumption: Text };

export interface Region {
  readonly start: StateName;
  /** Hard to soft; each names the whole set that it accepts. For `posture` the set is of levels. */
  readonly states: { readonly [state: StateName]: StanceState };
}
export interface StanceState {
  readonly name: Text;
  readonly accepts: readonly (OptionId | Level)[];
  readonly rests: Rests;
  readonly shifts: readonly Shift[];
}
/** One arrow of the chart. `on` names events, `x@here` for an event about this region's clause; `when` names signals that must all hold. */
export interface Shift {
  readonly on: readonly string[];
  readonly when: readonly SignalName[];
  readonly to: StateName;
}

/** The closed set of facts about the world that a guard, a mandate or a secret may ask for. `own` is the leader whose chart asks. */
export type Predicate =
  | { readonly own: Track; readonly atLeast?: number; readonly atMost?: number }
  | { readonly trust: readonly [LeaderId, LeaderId]; readonly atLeast?: number; readonly atMost?: number }
  | { readonly agenda: number }
  | { readonly week: number }
  | { readonly initialled: ClauseId; readonly in?: readonly OptionId[] }
  | { readonly pledged: readonly PledgeId[] }
  | { readonly commitment: CommitmentStage }
  | { readonly key: KeyId }
  | { readonly leftOpen: ClauseId; readonly by: LeaderId }
  | { readonly incidentRule: true }
  | { readonly stepsBy: readonly LeaderId[] }
  | { readonly truceHolds: true }
  | { readonly dealt: ClauseId }
  | { readonly met: Level; readonly byWeek?: number }
  | { readonly carriedOut: readonly OptionId[] }
  | { readonly truceByWeek: number }
  | { readonly ceasefireByWeek: number }
  /** The game has ended in one of these ways. */
  | { readonly endsAs: readonly Kind[] }
  | { readonly signed: true }
  | { readonly pledgesOfCost: number; readonly by: LeaderId; readonly atMost: number }
  | { readonly signal: SignalName }
  | { readonly all: readonly Predicate[] }
  | { readonly any: readonly Predicate[] }
  | { readonly not: Predicate };

export interface Clause {
  readonly id: ClauseId;
  readonly name: Text;
  readonly question: Text;
  /** Lowest level of meeting that may settle it. */
  readonly level: Level;
  /** True where the options have no order. */
  readonly nominal: boolean;
  readonly mustCover: boolean;
  readonly options: readonly Option[];
}
export interface Option {
  readonly id: OptionId;
  /** A few words: `UN or neutral force`. Codes such as `N3` never stand alone. */
  readonly name: Text;
  readonly text: Text;
  /** Whose text this is, with its date: `Russian memorandum, 2 June 2025`. */
  readonly whose: Text;
  readonly card: CardId | null;
  /** Ids of the legal questions that it raises. */
  readonly legal: readonly string[];
  readonly locks: readonly string[];
  /** Every leader whose consent it needs. */
  readonly bound: readonly LeaderId[];
  readonly undertakings: readonly Undertaking[];
  /** What a leader's home must carry to initial it: `home`, tested after everything else. */
  readonly homeAtLeast: readonly { readonly leader: LeaderId; readonly home: number; readonly why: Text }[];
}
/** The leader cannot initial unless one of these pledges stands. */
export interface Undertaking {
  readonly leader: LeaderId;
  readonly anyOf: readonly PledgeId[];
}

export interface Aftermath {
  readonly tests: readonly HomeTest[];
  readonly campaign: { readonly moves: number; readonly vote: number; readonly home: number };
  readonly breach: {
    readonly from: number;
    readonly span: number;
    readonly unmonitored: number;
    readonly monitorsClause: ClauseId;
  };
  readonly answers: readonly {
    readonly id: BreachAnswer;
    readonly size: number;
    readonly name: Text;
    readonly text: Text;
    readonly needs: Predicate | null;
    readonly breachBy: LeaderId | null;
  }[];
  /** Held when the breach is at most trust between the sides / trustDivisor + these. */
  readonly holds: {
    readonly trustDivisor: number;
    readonly adds: readonly { readonly clause: ClauseId; readonly option: OptionId; readonly points: number }[];
  };
  readonly steps: readonly CarryingStep[];
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

/** One item of news: a real, dated archive card, or a simulated one of a kind. */
export interface NewsCard {
  readonly id: NewsId;
  readonly kind: 'opening' | 'archive' | 'strike' | 'spoiler' | 'lapse';
  /** The side that it is about, or null; per kind there are as many for one as for the other. */
  readonly about: LeaderId | null;
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
  readonly name: string;
  readonly publisher: string;
  readonly published: string;
  readonly url: string | null;
  readonly stateMedia: boolean;
  /** True until somebody has opened the canonical page itself. */
  readonly toVerify: boolean;
}
export interface LegalQuestion {
  readonly id: string;
  readonly short: Text;
  readonly text: Text;
  readonly card: CardId | null;
}
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
  readonly at: string;
  readonly reason: Text;
  readonly objection: Text;
}
