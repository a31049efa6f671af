/** A finished game beside the room for agreement that it had: frontier, path of offers, how far the text stood from each solution, what it left on the table. */
import type { Receipt } from '../../model/play/room.ts';
import type { State } from '../../model/play/state.ts';
import type { ClauseId, LeaderId, OptionId, Terms } from '../../model/vocabulary.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';
import { believedNoDeal, textOf } from '../../rules/text/signing.ts';
import { seatOf } from '../../rules/state/view.ts';
import type { Distance } from './distance.ts';
import { distancesFrom, nearestOf } from './distance.ts';
import type { Domain } from './domain.ts';
import { isPermittedText, utilitiesOf } from './domain.ts';
import type { Easing } from './easing.ts';
import { smallestEasing } from './easing.ts';
import type { Bars } from './scenarioDomain.ts';
import { barsOf, domainText, draftOf, noDealOnDay0, partiesOf, scenarioDomain } from './scenarioDomain.ts';
import type { BySolution } from './solutions.ts';
import { SOLUTIONS } from './solutions.ts';
import { tradeLeft } from './trade.ts';
import { zoneOf } from './zone.ts';

/**
 * Which red lines and no-deal values a zone is drawn with: as declared on Day 0; as they stood when the game ended; with the
 * stances as far as their charts reach, no-deal as on Day 0; and with no red line at all, to see what they cut away.
 */
export const MOMENTS = ['declared', 'atEnd', 'furthest', 'noLines'] as const;
export type Moment = (typeof MOMENTS)[number];

export interface GameZone {
  /** The parties, in leader order: the order of every list of utilities here. */
  readonly parties: readonly LeaderId[];
  readonly zones: Readonly<Record<Moment, ZoneShown>>;
  /** One entry a proposal that was answered, in the order in which they were. */
  readonly path: readonly OfferPoint[];
  readonly text: FinalText;
}

export type Draft = { readonly [clause: ClauseId]: OptionId | null };

export interface ZoneShown {
  /** Believed no-deal of each party: the disagreement point of the picture. */
  readonly noDeal: readonly number[];
  /** Whole texts that no red line bars, and those of them that both sides would rather have than no deal. */
  readonly permitted: number;
  readonly rational: number;
  /** With the first party's utility falling. */
  readonly frontier: readonly PointShown[];
  /** The points of each solution: none where the zone is empty, more than one where they tie. */
  readonly solutions: BySolution<readonly PointShown[]>;
  /** The fewest red lines whose easing opens the zone; null where no easing does. `lines` is 0 where it is open. */
  readonly easing: Easing | null;
}
export interface PointShown {
  readonly utilities: readonly number[];
  /** False where it leaves a party below its no-deal. */
  readonly rational: boolean;
  /** How many texts are worth just this. */
  readonly outcomes: number;
  /** The first of them in the order of the options. */
  readonly draft: Draft;
}

export interface OfferPoint {
  /** Number of its receipt. */
  readonly receipt: number;
  readonly week: number;
  readonly by: LeaderId;
  readonly kind: Receipt['kind'];
  readonly terms: Terms;
  readonly initialled: boolean;
  /** The draft as it would stand with these terms, and what that is worth; open clauses count 0, as at signing. */
  readonly draft: Draft;
  readonly utilities: readonly number[];
}

/** The text at the end: signed, or the last that stood on the table. */
export interface FinalText {
  readonly signed: boolean;
  /** Whether no clause is open. A text with open clauses lies low for both: they count 0. */
  readonly whole: boolean;
  readonly draft: Draft;
  readonly utilities: readonly number[];
  readonly measured: Readonly<Record<Moment, TextMeasured>>;
}
export interface TextMeasured {
  /** Whether no red line of the moment bars it. */
  readonly permitted: boolean;
  /** Gaps are what the solution has over the text, in party order. One entry for each point of a tie. */
  readonly distances: BySolution<readonly Distance[]>;
  /** The nearest points of the frontier. */
  readonly nearest: readonly Distance[];
  /** The greatest gain that leaves nobody worse, all equal ones; empty where there is none. */
  readonly trade: readonly TradeShown[];
}
export interface TradeShown {
  readonly gains: readonly number[];
  readonly changes: readonly { readonly clause: ClauseId; readonly from: OptionId | null; readonly to: OptionId }[];
  readonly draft: Draft;
}

/** Sets of red lines that are listed for one zone. */
const SETS_LISTED = 100;

/**
 * @param state the last state of a game, or of any step; its receipts carry the whole path of offers.
 * @returns the game's zones, path and text in whole points of this model, the parties' figures never added for display.
 */
export function gameZoneOf(book: Rulebook, state: State): GameZone {
  const domains = domainsOf(book, state);
  const draft = textOf(book, state);
  const text = domainText(book, draft);
  const utilities = utilitiesOf(domains.noLines, text);
  const shown = (of: Domain): [ZoneShown, TextMeasured] => {
    const zone = zoneOf(of);
    const rational = new Set(zone.rationalPoints);
    const point = (at: number): PointShown => ({
      utilities: zone.frontier.points[at]?.utilities ?? [],
      rational: rational.has(at),
      outcomes: zone.frontier.points[at]?.outcomes ?? 0,
      draft: draftOf(book, zone.frontier.outcomesOf(at, 1)[0] ?? []),
    });
    const solutions = SOLUTIONS.map((name) => [name, (zone.solutions[name] ?? []).map(point)]);
    return [
      {
        noDeal: of.parties.map(({ reservation }) => reservation),
        permitted: zone.permitted,
        rational: zone.rational,
        frontier: zone.frontier.points.map((_, at) => point(at)),
        solutions: Object.fromEntries(solutions) as ZoneShown['solutions'],
        easing: smallestEasing(of, SETS_LISTED),
      },
      {
        permitted: isPermittedText(of, text),
        distances: distancesFrom(zone, utilities),
        nearest: nearestOf(zone, utilities),
        trade: tradeLeft(of, zone, text).best.map(({ gains, outcome, changes }) => ({
          gains,
          changes: changes.map(({ clause, from, to }) => changeShown(book, clause, from, to)),
          draft: draftOf(book, outcome),
        })),
      },
    ];
  };
  const all = MOMENTS.map((moment) => [moment, shown(domains[moment])] as const);
  return {
    parties: partiesOf(book),
    zones: Object.fromEntries(all.map(([moment, [zone]]) => [moment, zone])) as GameZone['zones'],
    path: pathOf(book, state, domains.noLines),
    text: {
      signed: state.table.signedWeek !== null,
      whole: text.every((option) => option !== null),
      draft,
      utilities,
      measured: Object.fromEntries(all.map(([moment, [, measured]]) => [moment, measured])) as FinalText['measured'],
    },
  };
}

function domainsOf(book: Rulebook, state: State): Readonly<Record<Moment, Domain>> {
  const onDay0 = noDealOnDay0(book, null);
  const stands: Bars = (leader, clause, option) => {
    const stance = seatOf(state, leader).stance[clause];
    return stance !== undefined && !book.stance.acceptsOption(leader, clause, stance, option);
  };
  return {
    declared: scenarioDomain(book, barsOf(book, 'declared'), onDay0),
    atEnd: scenarioDomain(book, stands, (leader) => believedNoDeal(book, leader, seatOf(state, leader).feltCost)),
    furthest: scenarioDomain(book, barsOf(book, 'furthest'), onDay0),
    noLines: scenarioDomain(book, barsOf(book, 'none'), onDay0),
  };
}

/** Clauses are only ever initialled or initialled anew: the receipts in order give the draft at each of them. */
function pathOf(book: Rulebook, state: State, domain: Domain): readonly OfferPoint[] {
  let draft: Draft = Object.fromEntries(book.clauses.map((clause) => [clause, null]));
  return state.room.receipts.map((receipt, at) => {
    const { week, by, kind, terms, initialled } = receipt;
    const offered = { ...draft, ...terms };
    if (initialled) draft = offered;
    const utilities = utilitiesOf(domain, domainText(book, offered));
    return { receipt: at, week, by, kind, terms, initialled, draft: offered, utilities };
  });
}

function changeShown(book: Rulebook, clause: number, from: number | null, to: number): TradeShown['changes'][number] {
  const asked = book.scenario.clauses[clause];
  const option = asked?.options[to]?.id;
  if (asked === undefined || option === undefined) throw new Error(`no option ${to} of clause ${clause}`);
  return { clause: asked.id, from: from === null ? null : (asked.options[from]?.id ?? null), to: option };
}
