/**
 * Whose rule was the last to bind in this model, and what would have turned it. Of an unsigned game it is the last decline with whose change the text would
 * have been signed; where there is none, the last one on what stayed open or kept a rung away; else the last of all.
 */
import type { EventType } from '../../model/play/event.ts';
import type { AftermathState, Outcome } from '../../model/play/table.ts';
import type { Reason, Receipt } from '../../model/play/room.ts';
import type { State } from '../../model/play/state.ts';
import type { ClauseId, LeaderId, OptionId, Terms } from '../../model/vocabulary.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';
import { hasWholeText, shortOf, textOf } from '../../rules/text/signing.ts';
import { seatOf } from '../../rules/state/view.ts';
import { adviceOf } from '../turns/advice.ts';
import { stepOfReceipt } from './agreed.ts';
import { whatWouldHold, whatWouldPass } from './aftermathTurn.ts';
import type { Turned } from './aftermathTurn.ts';
import type { Weighed } from '../turns/decisions.ts';
import type { Game } from '../turns/game.ts';
import { endOf, stateBefore } from '../turns/game.ts';
import { hasBearing, nearestToSigning } from '../turns/nearestDecline.ts';
import { roadTo } from '../stance/road.ts';
import type { Road } from '../stance/road.ts';
import { changeThatCarries, figuresOf, footingOf } from '../text/signing.ts';
import type { Change, Figures } from '../text/signing.ts';

/** The step at which it came to that; null where the log does not hold it. */
type Step = number | null;

export type LastToBind =
  | {
      readonly kind: 'declined';
      readonly receipt: number;
      readonly week: number;
      readonly by: LeaderId;
      readonly terms: Terms;
      readonly at: Step;
      /** Every bound leader that did not take it, with the reasons given. */
      readonly declines: readonly { readonly leader: LeaderId; readonly reasons: readonly Reason[] }[];
      readonly turn: Receipt['turn'];
      /** With the change the framework would have been signed at once. */
      readonly wouldHaveSigned: boolean;
      /** Nothing that was tabled later was declined. */
      readonly isLast: boolean;
      /** Where a red line bound: the shortest road from where that leader stood. */
      readonly road: Road | null;
    }
  | {
      readonly kind: 'unsigned';
      readonly week: number;
      readonly at: Step;
      readonly short: readonly Figures[];
      readonly change: Change | null;
    }
  | {
      readonly kind: 'rejected';
      readonly at: Step;
      readonly tests: readonly {
        readonly test: string;
        readonly leader: LeaderId;
        readonly figure: number;
        readonly needs: number;
        readonly turned: Turned;
      }[];
    }
  | {
      readonly kind: 'broken';
      readonly at: Step;
      readonly breach: NonNullable<AftermathState['breach']>;
      readonly turned: Turned;
    }
  | { readonly kind: 'walkedOut'; readonly at: Step; readonly leaders: readonly LeaderId[] }
  /** Nothing bound at the end. */
  | { readonly kind: 'none'; readonly because: 'holds' | 'nothingTabled' | 'nothingDeclined' };

/** @returns the last rule that bound, judged from how the game ended. */
export function lastToBind(book: Rulebook, game: Game, weighed: readonly Weighed[], outcome: Outcome): LastToBind {
  const state = endOf(game);
  const { table } = state;
  switch (outcome.kind) {
    case 'holding':
      return { kind: 'none', because: 'holds' };
    case 'broken': {
      const breach = table.aftermath?.breach ?? null;
      return breach === null
        ? { kind: 'none', because: 'holds' }
        : {
            kind: 'broken',
            at: lastStepOf(state, breach.unseen === undefined ? 'breached' : 'claimed'),
            breach,
            turned: whatWouldHold(book, state, breach),
          };
    }
    case 'rejectedAtHome':
      return { kind: 'rejected', at: lastStepOf(state, 'rejected'), tests: failedTests(book, state) };
    case 'brokenOff':
      return { kind: 'walkedOut', at: lastStepOf(state, 'walkedOut'), leaders: table.out };
    case 'talking':
    case 'exchange':
    case 'limitedTruce':
    case 'ceasefire':
      break;
  }
  if (hasWholeText(state, book)) return unsigned(book, state);
  return declined(book, game, weighed);
}

/** The decline that kept most from the table, with what would have turned it. */
function declined(book: Rulebook, game: Game, weighed: readonly Weighed[]): LastToBind {
  const state = endOf(game);
  const { receipts } = state.room;
  const all = receipts.flatMap((receipt, at) =>
    !receipt.initialled && declinesOf(book, receipt).length > 0 ? [{ receipt, at }] : [],
  );
  const nearest = nearestToSigning(weighed);
  const last = all.at(-1);
  const found =
    all.find(({ at }) => at === nearest) ?? all.findLast(({ receipt }) => hasBearing(book, state, receipt)) ?? last;
  if (found === undefined) return { kind: 'none', because: receipts.length > 0 ? 'nothingDeclined' : 'nothingTabled' };
  const { receipt, at } = found;
  const declines = declinesOf(book, receipt);
  const step = stepOfReceipt(state, receipt);
  return {
    kind: 'declined',
    receipt: at,
    week: receipt.week,
    by: receipt.by,
    terms: receipt.terms,
    at: step,
    declines,
    turn: adviceOf(book, stateBefore(game, step ?? 0).table, receipt),
    wouldHaveSigned: at === nearest,
    isLast: found === last,
    road: roadFrom(book, declines),
  };
}

function lastStepOf(state: State, type: EventType): Step {
  return state.log.findLast(({ event }) => event.type === type)?.step ?? null;
}

/** @returns the bound leaders that did not take a proposal, in leader order. */
export function declinesOf(
  book: Rulebook,
  receipt: Receipt,
): readonly { readonly leader: LeaderId; readonly reasons: readonly Reason[] }[] {
  return book.leaders.flatMap((leader) => {
    const given = receipt.answers[leader];
    return given === undefined || given.answer === 'accept' ? [] : [{ leader, reasons: given.reasons }];
  });
}

function roadFrom(
  book: Rulebook,
  declines: readonly { readonly leader: LeaderId; readonly reasons: readonly Reason[] }[],
): Road | null {
  for (const { leader, reasons } of declines) {
    const red = reasons.find((reason) => reason.code === 'redLine');
    const from = red?.detail[0];
    if (red === undefined || from === undefined) continue;
    const road = roadTo(book, leader, red.clause, red.option, from as Road['from']);
    if (road !== null) return road;
  }
  return null;
}

function failedTests(book: Rulebook, state: State): Extract<LastToBind, { kind: 'rejected' }>['tests'] {
  const { aftermath } = state.table;
  return (aftermath?.tests ?? []).flatMap((test) => {
    const result = aftermath?.results[test];
    if (result === undefined || result.passed) return [];
    const { figure, needs } = result;
    return [
      {
        test,
        leader: book.test(test).leader,
        figure,
        needs,
        turned: whatWouldPass(book, state, { test, figure, needs }, takenIn(book, state)),
      },
    ];
  });
}

/** @returns what every leader could have taken as a game ended. */
function takenIn(book: Rulebook, state: State): (clause: ClauseId, option: OptionId) => boolean {
  return (clause, option) =>
    book.leaders.every((leader) => {
      const at = seatOf(state, leader).stance[clause];
      return at === undefined || book.stance.acceptsOption(leader, clause, at, option);
    });
}

/** A complete text left unsigned: the figures of every side, and the single change that both could have signed. */
function unsigned(book: Rulebook, state: State): LastToBind {
  const text = textOf(book, state);
  const sides = book.sides.map((leader) => footingOf(book, state.table, leader, seatOf(state, leader)));
  const short = shortOf(book, state, text);
  const figures = sides.map((side) => figuresOf(book, text, side));
  const change = changeThatCarries(book, text, sides, takenIn(book, state));
  return {
    kind: 'unsigned',
    week: state.table.signTest?.week ?? state.table.week,
    at: lastStepOf(state, 'signTested'),
    short: figures.filter(({ leader }) => short.includes(leader)),
    change,
  };
}
