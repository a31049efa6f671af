/** What a scenario file says: leaders, clauses, charts, cards. Content is data; the code knows none of it by name. */
import type { LeaderId, SignalName, Text, TruceKind, WayId } from '../vocabulary.ts';
import type { Aftermath } from './aftermath.ts';
import type { Assumption, Dial } from './assumption.ts';
import type { Card, HistoryEntry, LegalQuestion, NewsCard, Source } from './cards.ts';
import type { Clause, ClauseGroup, OpeningText } from './clause.ts';
import type { Durability } from './durability.ts';
import type { Commitment, Key, Lock, Measure, Pledge, Venue } from './instruments.ts';
import type { Helper } from './helper.ts';
import type { Leader } from './leader.ts';
import type { LegalPath } from './legalPath.ts';
import type { Reading, RuleNumbers, Spoiler, SpoilerClue } from './numbers.ts';
import type { Predicate } from './predicate.ts';
import type { YearOn } from './yearOn.ts';

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
  /** Every clause in one group, where there are more than a sheet holds; none where absent. */
  readonly groups?: readonly ClauseGroup[];
  /** Texts that may be taken up as the single text; none where absent. */
  readonly openings?: readonly OpeningText[];
  /** Name of a text that settles every must-cover clause. */
  readonly frameworkName: Text;
  /** A signed text that leaves no clause open; no text of the scenario is called so where absent. */
  readonly comprehensive?: { readonly name: Text };
  /** The line that every framework carries: no force, no recognition, talks on what is left open. */
  readonly compulsoryLine: Text;
  /** Matters that such a text leaves open. */
  readonly leftOpen: readonly Text[];
  readonly locks: readonly Lock[];
  readonly keys: readonly Key[];
  readonly pledges: readonly Pledge[];
  readonly commitment: Commitment;
  readonly measures: readonly Measure[];
  /** Third parties that any seat may ask for help; none where absent. */
  readonly helpers?: readonly Helper[];
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
  /** What the law of each place asks of a text, in its order; not shown where absent. */
  readonly legalPaths?: readonly LegalPath[];
  readonly glossary: readonly { readonly term: Text; readonly text: Text }[];
  /** What helps a text to last and what hurts; not shown where absent. */
  readonly durability?: Durability;
  /** A look a year after the end; not shown where absent. */
  readonly yearOn?: YearOn;
  /** The numbers that a class may change for a game; none where absent. */
  readonly dials?: readonly Dial[];
  readonly assumptions: readonly Assumption[];
  /** What the model leaves out, named so that a class can ask after it. */
  readonly missing: readonly Text[];
}
