/** What one finished game came to, in figures: the row that batches, bands and tables are counted from. */
import { isProcedure } from '../../model/vocabulary.ts';
import type { State } from '../../model/play/state.ts';
import type { ByLeader, ClauseId, Kind, LeaderId, OptionId, RegionId, Rung, Terms } from '../../model/vocabulary.ts';
import { stateHash } from '../../rules/book/identity.ts';
import { reasonsForTerms } from '../../rules/text/package.ts';
import { holds } from '../../rules/state/predicate.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';
import { believedNoDeal, textOf, worthOf } from '../../rules/text/signing.ts';
import { playedFor } from '../debrief/mandate.ts';
import { seatOf, viewFor } from '../../rules/state/view.ts';

/** How often something that must hold was looked at, and how often it did not. */
export interface Checked {
  readonly tested: number;
  readonly failed: number;
}
export interface Figures {
  readonly seed: string;
  readonly reading: string;
  readonly kind: Kind;
  readonly rung: Rung;
  /** Whether the exchange was carried out, whatever came after. */
  readonly exchange: boolean;
  readonly weeks: number;
  readonly commands: number;
  /** Weeks in which nothing was initialled. */
  readonly dryWeeks: number;
  readonly text: { readonly [clause: ClauseId]: OptionId };
  readonly signed: boolean;
  /** Whether it ended as a framework that leaves no clause open and is kept. */
  readonly comprehensive: boolean;
  /** Whether every must-cover clause stood initialled at some time, signed or not. */
  readonly whole: boolean;
  readonly ratified: ByLeader<boolean | null>;
  readonly kept: boolean | null;
  /** Proposals that this leader alone declined (rules, section 9). */
  readonly declinedAlone: ByLeader<number>;
  /** States that the leader's chart stands softer than on Day 0, over its clauses. */
  readonly moved: ByLeader<number>;
  /** Three lines of the mandate: kept 2, in part 1, open 0. */
  readonly mandate: ByLeader<number>;
  /** Whether the dealt secret interest was met. */
  readonly secret: ByLeader<boolean>;
  /** Sides only: worth of a ratified text, else the real no-deal value. */
  readonly worth: ByLeader<number | null>;
  readonly soundedYes: Checked;
  readonly heardHarder: Checked;
  readonly hash: string;
}

/** @returns the figures of a game from all its states, the opening first; the last one must have ended. */
export function figuresOf(book: Rulebook, states: readonly State[]): Figures {
  const last = states.at(-1);
  const outcome = last?.table.outcome;
  if (last === undefined || outcome === null || outcome === undefined)
    throw new Error('figures are taken of an ended game');
  const by = <T>(of: (leader: LeaderId) => T): ByLeader<T> =>
    Object.fromEntries(book.leaders.map((leader) => [leader, of(leader)]));
  return {
    seed: last.seed,
    reading: last.hidden.reading,
    kind: outcome.kind,
    rung: outcome.rung,
    exchange: last.table.exchange !== null,
    weeks: last.table.week,
    commands: last.step,
    dryWeeks: last.hidden.dryWeeks,
    text: outcome.text,
    signed: last.table.signedWeek !== null,
    comprehensive: outcome.comprehensive === true,
    whole: last.table.signTest !== null,
    ratified: outcome.ratified,
    kept: outcome.kept,
    declinedAlone: by((leader) => last.room.receipts.filter((receipt) => receipt.soleDecline === leader).length),
    moved: by((leader) => movedSteps(book, last, leader)),
    mandate: by((leader) => mandatePoints(book, last, leader)),
    secret: by((leader) => playedFor(book, last, leader).secret.met),
    worth: by((leader) => worthAtEnd(book, last, leader)),
    soundedYes: checkSoundings(last),
    heardHarder: checkHeardHarder(book, states),
    hash: stateHash(last),
  };
}

/** @returns how many states softer than at the start a leader's clauses stand, summed. */
function movedSteps(book: Rulebook, state: State, leader: LeaderId): number {
  const now = seatOf(state, leader).stance;
  return Object.entries(book.leader(leader).stance).reduce((sum, [region, chart]) => {
    if (isProcedure(region as RegionId)) return sum;
    const order = Object.keys(chart.states);
    return sum + order.indexOf(now[region as RegionId] ?? chart.start) - order.indexOf(chart.start);
  }, 0);
}

function mandatePoints(book: Rulebook, state: State, leader: LeaderId): number {
  return book.leader(leader).mandate.reduce((sum, line) => {
    if (holds(book, state, leader, line.kept)) return sum + 2;
    return line.inPart !== null && holds(book, state, leader, line.inPart) ? sum + 1 : sum;
  }, 0);
}

function worthAtEnd(book: Rulebook, state: State, leader: LeaderId): number | null {
  if (!book.isSide(leader)) return null;
  const kind = state.table.outcome?.kind;
  if (kind === 'broken' || kind === 'holding') return worthOf(book, leader, textOf(book, state));
  const reading = book.scenario.readings.find((one) => one.id === state.hidden.reading);
  return believedNoDeal(book, leader, seatOf(state, leader).feltCost) + (reading?.noDeal[leader] ?? 0);
}

/** A "yes" when sounded is a yes when tabled next with nothing changed: the week's first proposal follows the soundings at once. */
function checkSoundings(state: State): Checked {
  let tested = 0;
  let failed = 0;
  const soundings = Object.values(state.pairs).flatMap((pair) => pair.soundings);
  for (let week = 1; week <= state.table.week; week++) {
    const first = state.room.receipts.find((receipt) => receipt.week === week && receipt.kind === 'proposal');
    if (first === undefined) continue;
    for (const { by, to, clause, option, reasons } of soundings.filter((sounding) => sounding.week === week)) {
      if (by !== first.by || reasons.length > 0 || first.terms[clause] !== option) continue;
      const answer = first.answers[to];
      if (answer === undefined) continue;
      tested += 1;
      if (answer.reasons.some((reason) => reason.clause === clause && reason.code !== 'ownChoice')) failed += 1;
    }
  }
  return { tested, failed };
}

/** A text declined for nothing but being heard a step harder is taken from the single text. */
function checkHeardHarder(book: Rulebook, states: readonly State[]): Checked {
  let tested = 0;
  let failed = 0;
  const last = states.at(-1);
  const isCandidate = last?.room.receipts.some((receipt) =>
    Object.values(receipt.answers).some(({ reasons }) => isHarderAlone(reasons)),
  );
  if (isCandidate !== true) return { tested, failed };
  for (const [i, state] of states.entries()) {
    const before = states[i - 1];
    const receipt = state.room.receipts.at(-1);
    if (before === undefined || receipt === undefined || state.room.receipts.length === before.room.receipts.length)
      continue;
    for (const leader of book.leaders) {
      const answer = receipt.answers[leader];
      if (answer === undefined || !isHarderAlone(answer.reasons)) continue;
      tested += 1;
      if (!wouldTakeFromSingleText(book, before, leader, receipt.by, receipt.terms)) failed += 1;
    }
  }
  return { tested, failed };
}

function isHarderAlone(reasons: readonly { readonly code: string }[]): boolean {
  return reasons.length > 0 && reasons.every((reason) => reason.code === 'heardHarder');
}

/** @returns whether the leader would have taken the same terms, had a single text lain on the table. */
function wouldTakeFromSingleText(book: Rulebook, state: State, leader: LeaderId, by: LeaderId, terms: Terms): boolean {
  const withText: State = { ...state, table: { ...state.table, singleText: true } };
  return reasonsForTerms(book, viewFor(book, withText, leader), { by, terms, kind: 'proposal' }).length === 0;
}
