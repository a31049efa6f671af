/**
 * What one decision changed: the same moment is played without it (a move taken out of its folder, a text not taken) or with what was missing
 * (the smallest change of a declined text, the other side's offer of the same truce), and the distance from each rung is compared.
 */
import type { MoveCommand } from '../../model/command.ts';
import type { Logged } from '../../model/play/event.ts';
import type { State } from '../../model/play/state.ts';
import type { ClauseId, LeaderId, OptionId, Terms, TruceKind } from '../../model/vocabulary.ts';
import { apply } from '../../rules/apply.ts';
import { termsOf } from '../../rules/text/package.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';
import { seatOf, viewFor } from '../../rules/state/view.ts';
import { whyNot } from '../../rules/whyNot.ts';
import { adviceOf, cameTrueSoon, truceSoon } from './advice.ts';
import type { Distance } from './distance.ts';
import { distanceOf } from './distance.ts';
import type { Game } from './game.ts';
import { stateBefore } from './game.ts';

/** One decision that was taken, or that was wanting. */
export type Decision =
  | { readonly code: 'move'; readonly command: MoveCommand }
  | { readonly code: 'initialled'; readonly by: LeaderId; readonly clauses: readonly ClauseId[] }
  /** One alone declined; another text would have been initialled. */
  | { readonly code: 'declinedAlone' | 'declinedByMany'; readonly receipt: number }
  | { readonly code: 'truceUnanswered'; readonly leader: LeaderId; readonly rival: LeaderId; readonly kind: TruceKind }
  | { readonly code: 'rejectedAtHome'; readonly leader: LeaderId; readonly test: string }
  | { readonly code: 'broken'; readonly leader: LeaderId };

export interface Weighed {
  readonly entry: Pick<Logged, 'step' | 'week'>;
  readonly decision: Decision;
  /** With the decision as it was taken. */
  readonly as: Distance;
  /** Without it; for one that was wanting: with it. */
  readonly otherwise: Distance;
}

/** @returns whether this is a declined text with whose change the framework would have been signed at once. */
export function wouldHaveSigned({ decision, as, otherwise }: Weighed): boolean {
  const isDeclined = decision.code === 'declinedAlone' || decision.code === 'declinedByMany';
  return isDeclined && as[5] > 0 && otherwise[5] === 0;
}

/** @returns every decision of a game whose moment can be played otherwise, in order of play. */
export function weighedIn(book: Rulebook, game: Game): readonly Weighed[] {
  return game.commands.flatMap((_, step): readonly Weighed[] => {
    const before = stateBefore(game, step);
    const after = stateBefore(game, step + 1);
    const events = after.log.slice(before.log.length);
    return [
      ...(events.some(({ event }) => event.type === 'movesApplied') ? movesOf(book, game, step, after) : []),
      ...textsOf(book, game, step, events),
      ...fallen(book, before, after, events),
    ];
  });
}

/** Each move of the opened folders, taken out; and each offer of a truce, matched. */
function movesOf(book: Rulebook, game: Game, step: number, after: State): readonly Weighed[] {
  const before = stateBefore(game, step);
  const entry = { step, week: before.table.week };
  const as = distanceOf(book, after);
  const playedWith = (leader: LeaderId, sealed: readonly MoveCommand[]): Distance | null => {
    const seats = { ...before.seats, [leader]: { ...seatOf(before, leader), sealed } };
    const command = game.commands[step];
    const next = command === undefined ? null : apply(book, { ...before, seats }, command);
    return next?.ok === true ? distanceOf(book, next.value.state) : null;
  };
  return book.leaders.flatMap((leader) => {
    const { sealed } = seatOf(before, leader);
    return sealed.flatMap((command): readonly Weighed[] => {
      // Whether a sounding leaks is drawn: without it every later draw would be another.
      if (command.type === 'sound') return [];
      const found: Weighed[] = [];
      const without = playedWith(
        leader,
        sealed.filter((one) => one !== command),
      );
      if (without !== null) found.push({ entry, decision: { code: 'move', command }, as, otherwise: without });
      const rival = book.rivalOf(leader);
      if (command.type !== 'offerTruce' || rival === null || after.table.truce !== null) return found;
      const matched = playedWith(rival, [...seatOf(before, rival).sealed, { ...command, by: rival }]);
      if (matched !== null && !truceSoon(game, step, command.kind))
        found.push({
          entry,
          decision: { code: 'truceUnanswered', leader, rival, kind: command.kind },
          as,
          otherwise: matched,
        });
      return found;
    });
  });
}

/** A text that was initialled, as if it had not been; a text that was declined, with its smallest change, unless that stood in the draft soon after anyway. */
function textsOf(book: Rulebook, game: Game, step: number, events: readonly Logged[]): readonly Weighed[] {
  const before = stateBefore(game, step);
  const entry = { step, week: before.table.week };
  const inked = events.flatMap(({ event }) => (event.type === 'initialled' ? [event] : []));
  const [first] = inked;
  if (first !== undefined) {
    const decision: Decision = { code: 'initialled', by: first.by, clauses: inked.map((event) => event.clause) };
    return [
      { entry, decision, as: distanceOf(book, stateBefore(game, step + 1)), otherwise: distanceOf(book, before) },
    ];
  }
  return events.flatMap(({ event }): readonly Weighed[] => {
    if (event.type !== 'declined') return [];
    const receipt = stateBefore(game, step + 1).room.receipts[event.receipt];
    if (receipt === undefined || receipt.kind !== 'proposal') return [];
    const turn = adviceOf(book, before.table, receipt);
    if (turn === null) return [];
    const terms = changed(receipt.terms, turn);
    if (cameTrueSoon(game, step, terms)) return [];
    const otherwise = withChange(book, game, step, receipt.by, terms);
    if (otherwise === null) return [];
    const code = receipt.soleDecline === null ? 'declinedByMany' : 'declinedAlone';
    return [{ entry, decision: { code, receipt: event.receipt }, as: distanceOf(book, before), otherwise }];
  });
}

/** @returns a package after a change: other options, and clauses left out where the change says null. */
export function changed(terms: Terms, change: { readonly [clause: ClauseId]: OptionId | null }): Terms {
  return Object.fromEntries(
    termsOf(terms).flatMap(([clause, option]) => {
      const to = change[clause];
      return to === null ? [] : [[clause, to ?? option]];
    }),
  );
}

/** Tables the changed package in the same slot, and lets every bound leader answer by its stance. @returns null where it is not initialled. */
function withChange(book: Rulebook, game: Game, step: number, by: LeaderId, terms: Terms): Distance | null {
  const at = game.commands.findLastIndex((sent, i) => i <= step && sent.type === 'propose' && sent.by === by);
  const before = game.states[at];
  if (before === undefined) return null;
  let next = apply(book, before, { type: 'propose', by, terms });
  while (next.ok && next.value.state.table.phase === 'answers') {
    const { state } = next.value;
    const [asked] = state.table.awaits;
    if (asked === undefined) return null;
    const view = viewFor(book, state, asked);
    // A person's seat answers by its stance here too.
    if (whyNot(book, view, { type: 'answer', by: asked, answer: 'accept' }) !== null) return null;
    next = apply(book, state, { type: 'answer', by: asked, answer: 'accept' });
  }
  return next.ok ? distanceOf(book, next.value.state) : null;
}

/** A signed text that a home rejected, or that did not outlast its breach. */
function fallen(book: Rulebook, before: State, after: State, events: readonly Logged[]): readonly Weighed[] {
  const breach = after.table.aftermath?.breach ?? null;
  const rejections = events.filter(({ event }) => event.type === 'rejected');
  const isBroken = after.table.outcome?.kind === 'broken' && breach !== null;
  // Hardly any step is one of these, and a distance takes longer than playing the step.
  if (rejections.length === 0 && !isBroken) return [];
  const as = distanceOf(book, after);
  const otherwise = distanceOf(book, before);
  const failed = rejections.flatMap(({ step, week, event }): readonly Weighed[] =>
    event.type === 'rejected'
      ? [
          {
            entry: { step, week },
            decision: { code: 'rejectedAtHome', leader: event.leader, test: event.test },
            as,
            otherwise,
          },
        ]
      : [],
  );
  const last = events.at(-1);
  if (!isBroken || last === undefined) return failed;
  return [...failed, { entry: last, decision: { code: 'broken', leader: breach.by }, as, otherwise }];
}
