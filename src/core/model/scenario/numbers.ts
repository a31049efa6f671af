/** The numbers of a scenario file, and what the seed deals with numbers of its own: readings of time and spoilers. */
import type { GroupNumbers } from './home.ts';
import type { HelperNumbers } from './helper.ts';
import type { LongerNumbers } from './longer.ts';
import type { Predicate } from './predicate.ts';
import type {
  ByLeader,
  CardId,
  ClauseId,
  LeaderId,
  Length,
  Level,
  PairId,
  SpoilerAnswer,
  SpoilerType,
  Text,
} from '../vocabulary.ts';

/** All numbers of the lesson-length game (rules, sections 1 to 9). Assumptions, every one. */
export interface RuleNumbers extends LongerNumbers {
  /** Weeks of the one length that the scenario is written for. */
  readonly weeks: { readonly [length in Length]?: number };
  readonly start: {
    readonly feltCost: ByLeader<number>;
    readonly wayOut: ByLeader<number>;
    readonly home: ByLeader<number>;
    readonly trust: { readonly [pair: PairId]: number };
    readonly agenda: number;
  };
  readonly costWeeks: readonly number[];
  readonly agenda: {
    readonly perWeek: number;
    readonly ministers: number;
    readonly presidents: number;
    readonly wayOut: number;
  };
  readonly capital: { readonly week: number; readonly carry: number };
  readonly ripe: { readonly feltCost: number; readonly wayOut: number };
  readonly homeFloor: { readonly under: number; readonly clauses: readonly ClauseId[] };
  readonly signHome: number;
  readonly costs: {
    readonly state: number;
    readonly sound: number;
    readonly invite: number;
    readonly prepare: number;
    readonly confirm: number;
    readonly offerStep: number;
    readonly offerTruce: number;
    readonly press: number;
    readonly ease: number;
    readonly callPartners: number;
    readonly consult: number;
    readonly singleText: number;
    readonly deadline: number;
    readonly walkOut: number;
    readonly return: number;
    readonly withdraw: number;
  };
  readonly state: {
    readonly firmHome: number;
    readonly firmWayOut: number;
    readonly firmWeeks: number;
    readonly openHome: number;
    readonly openWayOut: number;
  };
  readonly sound: { readonly leakOneIn: number; readonly leakHome: number };
  readonly invite: {
    readonly declinedEvery: number;
    readonly trust: number;
    /** Where set, the seat that comes first among equal invitations changes from week to week. */
    readonly inTurn?: true;
  };
  readonly confirm: { readonly trust: number; readonly wayOut: number };
  readonly pledge: { readonly wayOut: number; readonly withdrawTrust: number };
  readonly step: {
    readonly trust: number;
    readonly home: number;
    readonly matchedHome: number;
    readonly matchWeeks: number;
    readonly unmatchedAtMost: number;
  };
  readonly truce: {
    readonly home: number;
    readonly trust: number;
    readonly feltCost: number;
    readonly offerWeeks: number;
    readonly weeks: number;
    readonly weeksWithRule: number;
    readonly lapseTrust: number;
  };
  readonly press: {
    readonly feltCost: number;
    readonly trust: number;
    readonly backfireWayOut: number;
    readonly backfireHome: number;
  };
  readonly ease: { readonly feltCost: number; readonly trust: number };
  readonly consult: { readonly home: number };
  /** For how many weeks it is minded what a leader asked for in return; absent: nobody says what it declines for. */
  readonly inReturn?: { readonly weeks: number };
  readonly mediate: {
    readonly trust: number;
    readonly agenda: number;
    readonly singleTextWayOut: number;
    readonly deadlineWayOut: number;
    readonly missedHome: number;
    readonly missedTrust: number;
  };
  readonly walkOut: { readonly home: number; readonly rivalWayOut: number; readonly returnTrust: number };
  readonly heardHarderUnderTrust: number;
  readonly reopenTrust: number;
  /** Clause that talks may still touch while a side is out or struck, and that is carried out on its own. */
  readonly exchange: {
    readonly clause: ClauseId;
    readonly trust: number;
    readonly disputed: { readonly times: number; readonly of: number };
  };
  /** What a ceasefire is made of; holds with the incident rule. */
  readonly ceasefire: Predicate;
  /** The clause whose initialling lets the incident rule be prepared. */
  readonly incidentRuleClause: ClauseId;
  readonly dryWeekWayOut: number;
  readonly initialledWayOut: readonly {
    readonly clause: ClauseId;
    readonly leader: LeaderId;
    readonly wayOut: number;
  }[];
  readonly strike: {
    readonly trust: number;
    readonly first: number;
    readonly last: number;
    readonly weeks: ByLeader<number>;
    /** Where set, a struck side may take back from its rival what it has itself tabled in that week. */
    readonly ownWords?: true;
  };
  readonly noDeal: { readonly believed: ByLeader<number>; readonly perCost: number };
  readonly spoiler: { readonly weeks: readonly number[]; readonly wayOut: number; readonly bothTrust: number };
  readonly packageAtMost: number;
  /** Where the groups at home move. */
  readonly atHome?: GroupNumbers;
  /** Where the scenario has helpers. */
  readonly helpers?: HelperNumbers;
  /** A vote that a side may announce; none where absent. */
  readonly referendum?: Referendum;
  /** Working groups that meet beside the talks; none where absent. */
  readonly workingGroups?: WorkingGroups;
}

/** What it costs and brings to announce a vote of one's own people on the text. */
export interface Referendum {
  readonly cost: number;
  /** The agenda that has to stand: nobody is asked about nothing. */
  readonly agenda: number;
  /** Change of the own home, and of the other side's way out. */
  readonly home: number;
  readonly rivalWayOut: number;
  /** By how much wider the vote of a side that announced it may swing, either way. */
  readonly swing: number;
  readonly card: CardId;
}

/** What a mandate to a working group costs and gives. */
export interface WorkingGroups {
  readonly cost: number;
  /** How many weeks a group meets, the week of its mandate counted. */
  readonly weeks: number;
  /** The agenda that has to stand before a group can be given anything to do. */
  readonly agenda: number;
  /** How many groups may have a mandate at once. */
  readonly atOnce: number;
  /** Clauses in one of a group's packages, at most: linking is for the talks themselves. */
  readonly packageAtMost: number;
  /** The highest level of clause that a group may settle, ad referendum, whoever else meets that week. */
  readonly settles: Level;
  /** Who proposed such groups. */
  readonly card: CardId;
}

/** Which way time runs, dealt by the seed and opened at the end. */
export interface Reading {
  readonly id: string;
  readonly name: Text;
  readonly text: Text;
  /** Added to the believed no-deal value to give the real one. */
  readonly noDeal: ByLeader<number>;
  readonly feltCost: readonly { readonly week: number; readonly leader: LeaderId; readonly by: number }[];
}
export interface Spoiler {
  readonly type: SpoilerType;
  readonly answer: SpoilerAnswer;
  readonly debrief: Text;
}
/** Simulated words that go round when the spoiler appears: they fit some types and not others, so that it can be guessed at, not known. */
export interface SpoilerClue {
  readonly fits: readonly SpoilerType[];
  readonly text: Text;
}
