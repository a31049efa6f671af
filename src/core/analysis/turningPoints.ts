/** Three turning points of a finished game, each with the step from which it can be played again. */
import type { Command } from '../model/command.ts';
import type { Logged } from '../model/event.ts';
import type { State } from '../model/state.ts';
import type { ClauseId, LeaderId, TruceKind } from '../model/vocabulary.ts';
import type { Rulebook } from '../rules/rulebook.ts';

export interface TurningPoint {
  readonly week: number;
  /** `restartAt` this step: that many commands stay. */
  readonly step: number;
  /** Whether one starts with the week or in its talks. */
  readonly from: 'week' | 'talks' | 'signing';
  readonly what: Turn;
}
export type Turn =
  /** One alone declined; another text would have been initialled. */
  | { readonly code: 'declinedAlone'; readonly receipt: number }
  | { readonly code: 'declinedByMany'; readonly receipt: number }
  | { readonly code: 'textShort'; readonly leaders: readonly LeaderId[] }
  | { readonly code: 'rejectedAtHome'; readonly leader: LeaderId; readonly test: string }
  | { readonly code: 'walkedOut'; readonly leader: LeaderId }
  | { readonly code: 'truceUnanswered'; readonly leader: LeaderId; readonly kind: TruceKind }
  | { readonly code: 'truceLapsed' }
  | { readonly code: 'ceasefireBegan' }
  | { readonly code: 'deadlineMissed' }
  | { readonly code: 'invitationDeclined'; readonly leader: LeaderId; readonly from: LeaderId }
  | { readonly code: 'pressBackfired'; readonly leader: LeaderId; readonly target: LeaderId }
  | { readonly code: 'withdrew'; readonly leader: LeaderId }
  | { readonly code: 'initialled'; readonly clauses: readonly ClauseId[] }
  | { readonly code: 'dryWeek' };

interface Candidate {
  readonly entry: Logged;
  readonly weight: number;
  readonly what: Turn;
}

/** How much each kind of moment has to do with the ending; an ordering, not a measure. */
const WEIGHTS: Readonly<Record<Turn['code'], number>> = {
  rejectedAtHome: 95,
  textShort: 90,
  walkedOut: 80,
  declinedAlone: 70,
  truceLapsed: 60,
  ceasefireBegan: 55,
  truceUnanswered: 50,
  deadlineMissed: 45,
  withdrew: 44,
  pressBackfired: 42,
  invitationDeclined: 40,
  declinedByMany: 30,
  initialled: 20,
  dryWeek: 10,
};
const HOW_MANY = 3;

/**
 * The moments that had most to do with the ending, in different weeks where there are enough.
 * @param seat whose next decision the fork goes back to; null when the game was watched.
 * @returns up to three, in order of play.
 */
export function turningPointsOf(
  book: Rulebook,
  state: State,
  commands: readonly Command[],
  seat: LeaderId | null,
): readonly TurningPoint[] {
  const candidates = candidatesOf(book, state).sort((a, b) => b.weight - a.weight || a.entry.step - b.entry.step);
  const chosen: Candidate[] = [];
  // First moments of different kinds in different weeks, then of different weeks, then any.
  for (const kinds of [1, HOW_MANY, Infinity])
    for (const candidate of candidates) {
      if (chosen.length === HOW_MANY || chosen.includes(candidate)) continue;
      const isSameWeek = kinds < Infinity && chosen.some((other) => other.entry.week === candidate.entry.week);
      const alike = chosen.filter((other) => other.what.code === candidate.what.code).length;
      if (!isSameWeek && alike < kinds) chosen.push(candidate);
    }
  return chosen
    .sort((a, b) => a.entry.step - b.entry.step)
    .map(({ entry, what }) => ({ week: entry.week, what, ...startOf(state.log, commands, seat, entry, what) }));
}

function candidatesOf(book: Rulebook, state: State): Candidate[] {
  const found: Candidate[] = [];
  const add = (entry: Logged, what: Turn, more = 0): void => {
    found.push({ entry, what, weight: WEIGHTS[what.code] + more });
  };
  for (const entry of state.log) {
    const { event } = entry;
    if (event.type === 'declined') {
      const receipt = state.room.receipts[event.receipt];
      if (receipt === undefined) continue;
      const alone = receipt.soleDecline !== null;
      // The more of a text would have been initialled after its smallest change, the more hung on the answer.
      const left =
        Object.keys(receipt.terms).length -
        Object.values(receipt.turn ?? {}).filter((option) => option === null).length;
      add(
        entry,
        { code: alone ? 'declinedAlone' : 'declinedByMany', receipt: event.receipt },
        receipt.turn === null ? 0 : 1 + left,
      );
    }
    if (event.type === 'textOnTable') add(entry, { code: 'textShort', leaders: event.short });
    if (event.type === 'rejected') add(entry, { code: 'rejectedAtHome', leader: event.leader, test: event.test });
    if (event.type === 'walkedOut') add(entry, { code: 'walkedOut', leader: event.by });
    if (event.type === 'truceLapsed') add(entry, { code: 'truceLapsed' });
    if (event.type === 'ceasefireBegan') add(entry, { code: 'ceasefireBegan' });
    if (event.type === 'deadlineMissed') add(entry, { code: 'deadlineMissed' });
    if (event.type === 'withdrew') add(entry, { code: 'withdrew', leader: event.by });
    if (event.type === 'pressed' && event.backfired)
      add(entry, { code: 'pressBackfired', leader: event.by, target: event.target });
    if (event.type === 'invitationDeclined')
      add(entry, { code: 'invitationDeclined', leader: event.by, from: event.from });
    if (event.type === 'truceOffered' && !isAnswered(state.log, entry, book.scenario.rules.truce.offerWeeks))
      add(entry, { code: 'truceUnanswered', leader: event.by, kind: event.kind });
  }
  return [...found, ...weeksOf(state.log)];
}

/** @returns whether a truce began within the weeks for which an offer stands. */
function isAnswered(log: readonly Logged[], offer: Logged, weeks: number): boolean {
  return log.some(
    (entry) => entry.event.type === 'truceBegan' && entry.step >= offer.step && entry.week <= offer.week + weeks,
  );
}

/** Weeks in which something was initialled, and weeks in which nothing was: one candidate each. */
function weeksOf(log: readonly Logged[]): readonly Candidate[] {
  const begins = log.filter((entry) => entry.event.type === 'weekBegan');
  return begins.map((begin) => {
    const inked = log.filter((entry) => entry.week === begin.week && entry.event.type === 'initialled');
    const first = inked[0];
    if (first === undefined) return { entry: begin, weight: WEIGHTS.dryWeek, what: { code: 'dryWeek' } };
    const clauses = inked.flatMap(({ event }) => (event.type === 'initialled' ? [event.clause] : []));
    return {
      entry: first,
      weight: WEIGHTS.initialled + clauses.length,
      what: { code: 'initialled', clauses: [...new Set(clauses)] },
    };
  });
}

/** The step to restart at: the seat's own part in that moment of the talks, else the first morning of the week. */
function startOf(
  log: readonly Logged[],
  commands: readonly Command[],
  seat: LeaderId | null,
  entry: Logged,
  what: Turn,
): { readonly step: number; readonly from: TurningPoint['from'] } {
  const monday = weekStart(log, entry.week);
  if (what.code === 'rejectedAtHome' || what.code === 'textShort') {
    const types: readonly Command['type'][] = what.code === 'textShort' ? ['propose', 'answer'] : ['campaign', 'amend'];
    const own = commands.findLastIndex(
      (command, i) => i <= entry.step && i >= monday && command.by === seat && types.includes(command.type),
    );
    return own === -1
      ? { step: monday, from: 'week' }
      : { step: own, from: what.code === 'textShort' ? 'talks' : 'signing' };
  }
  if (what.code === 'declinedAlone' || what.code === 'declinedByMany') {
    const own = commands.findLastIndex(
      (command, i) =>
        i <= entry.step &&
        i >= monday &&
        command.by === seat &&
        (command.type === 'propose' || command.type === 'answer'),
    );
    if (own !== -1) return { step: own, from: 'talks' };
  }
  return { step: monday, from: 'week' };
}

/** @returns how many commands had been sent when a week began. */
function weekStart(log: readonly Logged[], week: number): number {
  const begin = log.find((entry) => entry.event.type === 'weekBegan' && entry.event.week === week);
  return begin === undefined || week <= 1 ? 0 : begin.step + 1;
}
