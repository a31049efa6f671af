/** The state of a game: plain JSON, parted by who may know it. `table` is known to all, `room` to the seats, a seat to itself, a pair to two, `hidden` to nobody. */
import type {
  BreachAnswer,
  ByClause,
  ByLeader,
  ClauseId,
  CommitmentStage,
  Holder,
  KeyId,
  Kind,
  LeaderId,
  Length,
  Level,
  MeasureId,
  NewsId,
  OptionId,
  PairId,
  Phase,
  PledgeId,
  ReasonCode,
  RegionId,
  Rung,
  Skill,
  SpoilerAnswer,
  SpoilerType,
  StateName,
  StepId,
  Terms,
  TruceKind,
  VenueId,
} from './vocabulary.ts';
import type { ChartEvent, Logged } from './event.ts';
import type { MoveCommand } from './command.ts';

export interface State {
  /** Version of the rules and of the algorithm of chance. */
  readonly rules: 1;
  readonly scenario: string;
  readonly seed: string;
  readonly length: Length;
  /** How well the computer leaders negotiate; absent where they do as by default, so that older games keep their hashes. */
  readonly skill?: Skill;
  /** How many commands have been applied. */
  readonly step: number;
  readonly table: Table;
  readonly room: Room;
  readonly seats: ByLeader<Seat>;
  readonly pairs: { readonly [pair: PairId]: Pair };
  readonly hidden: Hidden;
  /** What happened; not part of the state's hash. */
  readonly log: readonly Logged[];
}

/** Known to all. */
export interface Table {
  readonly week: number;
  readonly weeks: number;
  readonly phase: Phase;
  /** Whom the game waits for, in leader order. */
  readonly awaits: readonly LeaderId[];
  readonly holders: ByLeader<Holder>;
  /** Talks: which of the two slots is open (1 or 2), 0 outside talks; and who holds the pen. */
  readonly slot: 0 | 1 | 2;
  readonly pen: LeaderId | null;
  readonly news: readonly NewsId[];
  /** The side struck this week, if any. */
  readonly struck: LeaderId | null;
  readonly agenda: number;
  /** Agenda preparations already counted this week. */
  readonly preparedThisWeek: number;
  /** Level and place of this week's talks. */
  readonly level: Level;
  readonly venue: VenueId | null;
  /** First week in which each level met. */
  readonly met: { readonly ministers: number | null; readonly presidents: number | null };
  readonly keys: { readonly [key: KeyId]: number };
  readonly incidentRule: boolean;
  readonly lists: 'unseen' | 'agreed' | 'disputed';
  readonly listsPrepared: readonly LeaderId[];
  readonly safeConducts: readonly VenueId[];
  readonly draft: ByClause<Initialled | null>;
  /** Week in which each standing pledge was made. */
  readonly pledges: { readonly [pledge: PledgeId]: number };
  /** Leaders whose call to partners still makes the next pledge to them cheaper. */
  readonly discounts: readonly LeaderId[];
  readonly partnersCalled: readonly LeaderId[];
  readonly commitment: CommitmentStage;
  readonly singleText: boolean;
  readonly deadline: { readonly by: LeaderId; readonly week: number; readonly had: number } | null;
  /** Clauses that each side has left open, and how long a firm word ties its stance. */
  readonly leftOpen: ByLeader<readonly ClauseId[]>;
  readonly firmUntil: ByLeader<ByClause<number>>;
  readonly statedWeek: ByLeader<number>;
  readonly steps: ByLeader<Steps>;
  readonly truceOffers: ByLeader<{ readonly kind: TruceKind; readonly week: number } | null>;
  readonly truce: { readonly kind: TruceKind; readonly since: number; readonly until: number } | null;
  /** First week of a limited truce, and whether one ran its whole weeks. */
  readonly truceWeek: number | null;
  readonly truceRan: boolean;
  readonly ceasefireWeek: number | null;
  readonly out: readonly LeaderId[];
  readonly exchange: { readonly option: OptionId; readonly week: number } | null;
  readonly initialledThisWeek: boolean;
  readonly declinedInvitations: ByLeader<number>;
  /** Week in which the spoiler card was seen; the answers stay sealed until the end. */
  readonly spoilerWeek: number | null;
  readonly report: readonly ReportLine[];
  /** Result of the last test of the whole text: who is short, or nobody. */
  readonly signTest: { readonly week: number; readonly short: readonly LeaderId[] } | null;
  readonly amended: readonly LeaderId[];
  readonly signedWeek: number | null;
  readonly aftermath: AftermathState | null;
  readonly outcome: Outcome | null;
}

export interface Initialled {
  readonly option: OptionId;
  readonly week: number;
  readonly by: readonly LeaderId[];
}
export interface Steps {
  readonly offered: number;
  readonly week: number;
  readonly measures: readonly MeasureId[];
  readonly matched: boolean;
  readonly unmatched: number;
}
export interface AftermathState {
  /** The drawn swing of each vote, shown before the campaign. */
  readonly swings: { readonly [test: string]: number };
  /** Tests that this text has to pass, in scenario order. */
  readonly tests: readonly string[];
  readonly campaigned: ByLeader<number>;
  readonly results: {
    readonly [test: string]: { readonly figure: number; readonly needs: number; readonly passed: boolean };
  };
  readonly order: { readonly [step: StepId]: readonly StepId[] };
  readonly ordered: readonly LeaderId[];
  readonly breach: {
    readonly by: LeaderId;
    readonly size: number;
    readonly answer: BreachAnswer | null;
    readonly holds: number | null;
  } | null;
}
export interface Outcome {
  readonly rung: Rung;
  readonly kind: Kind;
  readonly text: { readonly [clause: ClauseId]: OptionId };
  /** null where there was no test. */
  readonly ratified: ByLeader<boolean | null>;
  readonly kept: boolean | null;
}

/** Known to those at the table. */
export interface Room {
  readonly proposal: Proposal | null;
  /** Who has already answered, sealed. */
  readonly answered: readonly LeaderId[];
  /** Pairs `from>to>clause` that have already heard an offer. */
  readonly heard: readonly string[];
  /** What each leader has shown of each option: said at the opening, tabled, took, shown by a report, or barred by its red line. */
  readonly shown: ByLeader<ByClause<{ readonly [option: OptionId]: Shown }>>;
  readonly receipts: readonly Receipt[];
}
export type Shown = 'declared' | 'tabled' | 'took' | 'reported' | 'barred';
export interface Proposal {
  readonly by: LeaderId;
  readonly terms: Terms;
  readonly kind: 'proposal' | 'counter' | 'amendment';
  /** Leaders bound by the terms, in leader order. */
  readonly bound: readonly LeaderId[];
  /** A counter was made by this leader to that proposer. */
  readonly answerTo: LeaderId | null;
}
export type Answer = 'accept' | 'decline' | 'acceptIf';
/** One rule that bound one leader on one clause. */
export interface Reason {
  readonly code: ReasonCodeOf;
  readonly clause: ClauseId;
  readonly option: OptionId;
  /** lock: its id; undertaking: the pledges of which one is wanted; competence: the level; home: the measure wanted. */
  readonly detail: readonly string[];
}
type ReasonCodeOf = ReasonCode | 'ownChoice';
/** What became of one proposal: every answer with its reasons, and the smallest change that would turn it. */
export interface Receipt {
  readonly week: number;
  readonly by: LeaderId;
  readonly kind: Proposal['kind'];
  readonly terms: Terms;
  readonly initialled: boolean;
  readonly answers: ByLeader<{ readonly answer: Answer; readonly reasons: readonly Reason[] }>;
  /** The only bound leader that declined, if one alone did. */
  readonly soleDecline: LeaderId | null;
  /** Changed options (null: left in brackets) that every bound leader would have taken; null where no change of this offer does. */
  readonly turn: { readonly [clause: ClauseId]: OptionId | null } | null;
}
/** One of three lines of a week's report. */
export type ReportLine =
  | {
      readonly what: 'shifted';
      readonly leader: LeaderId;
      readonly region: RegionId;
      readonly state: StateName;
      readonly softer: boolean;
      readonly on: ChartEvent;
    }
  | { readonly what: 'initialled'; readonly clauses: readonly ClauseId[] }
  | { readonly what: 'exchange' | 'truceBegan' | 'truceLapsed' | 'ceasefire' | 'nothing' | 'walkedOut' }
  | { readonly what: 'declined'; readonly receipt: number };

/** Known to its own seat. */
export interface Seat {
  /** null on tracks that this leader does not have. */
  readonly feltCost: number | null;
  readonly wayOut: number | null;
  readonly home: number;
  readonly capital: number;
  readonly secret: string;
  readonly stance: { readonly [region in RegionId]: StateName };
  /** Week of the last softening per region, so that a region softens at most once a week. */
  readonly softened: { readonly [region in RegionId]?: number };
  /** Week in which pressure backfired and the stances froze. */
  readonly frozen: number;
  readonly consulted: number;
  /** Moves sealed this week, in the order in which they were sent. */
  readonly sealed: readonly MoveCommand[];
  readonly answer: {
    readonly answer: Answer;
    readonly clause: ClauseId | null;
    readonly option: OptionId | null;
    readonly reasons: readonly Reason[];
  } | null;
  /** Own packages that were declined, by receipt, with what this seat knew then: the same package is refused while that holds. */
  readonly turnedDown: readonly { readonly receipt: number; readonly knew: string }[];
  readonly spoilerAnswer: SpoilerAnswer | null;
  readonly reads: readonly Read[];
  /** Leaders this seat has pressed, with the week. */
  readonly pressed: ByLeader<number>;
  readonly eased: readonly LeaderId[];
}
export interface Read {
  readonly week: number;
  readonly of: LeaderId;
  readonly clause: ClauseId;
  readonly option: OptionId;
  readonly could: boolean;
}
/** Known to two leaders. */
export interface Pair {
  readonly trust: number;
  readonly soundings: readonly Sounding[];
}
export interface Sounding {
  readonly week: number;
  readonly by: LeaderId;
  readonly to: LeaderId;
  readonly clause: ClauseId;
  readonly option: OptionId;
  /** Empty: it could take it now. */
  readonly reasons: readonly Reason[];
}
/** Known to nobody until the end. */
export interface Hidden {
  readonly rng: readonly [number, number, number, number];
  readonly reading: string;
  readonly soft: ByLeader<ClauseId | null>;
  /** Struck side by week. */
  readonly strikes: { readonly [week: number]: LeaderId };
  readonly spoiler: { readonly week: number; readonly type: SpoilerType };
  /** Archive cards in dealt order, and strike, lapse and spoiler cards likewise. */
  readonly news: readonly NewsId[];
  /** Weeks with nothing initialled, kept for the debrief and for the bands. */
  readonly dryWeeks: number;
  /** Stance shifts of this week, from which the report takes its lines. */
  readonly shifts: readonly Extract<ReportLine, { readonly what: 'shifted' }>[];
  /** Whether each read was right when it was made. */
  readonly readsRight: ByLeader<readonly boolean[]>;
}
