/** All that the ending page tells, as codes: how far, what, whose rule, what was played for, what was never offered, and where to play again. */
import type { Outcome } from '../../model/play/table.ts';
import type { LeaderId } from '../../model/vocabulary.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';
import { agreedOf } from './agreed.ts';
import type { ClauseEnd } from './agreed.ts';
import { conceptsIn } from '../concepts/concepts.ts';
import type { ConceptMoment } from '../concepts/concepts.ts';
import type { Dealt } from './dealt.ts';
import { dealtOf } from './dealt.ts';
import { weighedIn } from '../turns/decisions.ts';
import { fundamentalsOf } from './fundamentals.ts';
import type { Evidence } from './fundamentals.ts';
import { endOf } from '../turns/game.ts';
import type { Game } from '../turns/game.ts';
import { ladderOf } from './ladder.ts';
import type { RungReached } from './ladder.ts';
import { lastToBind } from './lastToBind.ts';
import type { LastToBind } from './lastToBind.ts';
import { playedFor } from './mandate.ts';
import type { PlayedFor } from './mandate.ts';
import { neverOffered } from './restraint.ts';
import type { Restraint } from './restraint.ts';
import { turningPointsOf } from '../turns/turningPoints.ts';
import type { TurningPoint } from '../turns/turningPoints.ts';

export interface Ending {
  readonly outcome: Outcome;
  readonly ladder: readonly RungReached[];
  readonly agreed: readonly ClauseEnd[];
  readonly lastToBind: LastToBind;
  readonly restraint: readonly Restraint[];
  readonly fundamentals: readonly Evidence[];
  readonly turningPoints: readonly TurningPoint[];
  /** Those that this game shows, each with its moment. */
  readonly concepts: readonly ConceptMoment[];
  /** In leader order. */
  readonly playedFor: readonly PlayedFor[];
  readonly dealt: Dealt;
}

/**
 * @param seat the person's seat, whose decisions the forks go back to; null when watching.
 * @returns the facts of a finished game; throws on one that has not ended, which only our own code could ask.
 */
export function endingOf(book: Rulebook, game: Game, seat: LeaderId | null): Ending {
  const state = endOf(game);
  const { outcome } = state.table;
  if (outcome === null) throw new Error(`no ending at step ${state.step} of ${state.scenario}`);
  const weighed = weighedIn(book, game);
  return {
    outcome,
    ladder: ladderOf(book, state, outcome),
    agreed: agreedOf(book, state),
    lastToBind: lastToBind(book, game, weighed, outcome),
    restraint: neverOffered(book, state),
    fundamentals: fundamentalsOf(book, state),
    turningPoints: turningPointsOf(game, weighed, seat),
    concepts: conceptsIn(book, game, weighed, seat),
    playedFor: book.leaders.map((leader) => playedFor(book, state, leader)),
    dealt: dealtOf(book, state),
  };
}
