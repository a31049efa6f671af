/** All that the ending page tells, as codes: how far, what, whose rule, what was played for, what was never offered, and where to play again. */
import type { Outcome } from '../model/table.ts';
import type { State } from '../model/state.ts';
import type { ClauseId, LeaderId, SpoilerAnswer, SpoilerType } from '../model/vocabulary.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { seatOf } from '../rules/view.ts';
import { agreedOf } from './agreed.ts';
import type { ClauseEnd } from './agreed.ts';
import { conceptsIn } from './concepts/concepts.ts';
import type { ConceptMoment } from './concepts/concepts.ts';
import { weighedIn } from './decisions.ts';
import { fundamentalsOf } from './fundamentals.ts';
import type { Evidence } from './fundamentals.ts';
import { endOf } from './game.ts';
import type { Game } from './game.ts';
import { ladderOf } from './ladder.ts';
import type { RungReached } from './ladder.ts';
import { lastToBind } from './lastToBind.ts';
import type { LastToBind } from './lastToBind.ts';
import { playedFor } from './mandate.ts';
import type { PlayedFor } from './mandate.ts';
import { neverOffered } from './restraint.ts';
import type { Restraint } from './restraint.ts';
import { turningPointsOf } from './turningPoints.ts';
import type { TurningPoint } from './turningPoints.ts';

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

/** The dealt hand, opened. */
export interface Dealt {
  readonly reading: string;
  readonly soft: readonly { readonly leader: LeaderId; readonly clause: ClauseId }[];
  readonly strikes: readonly { readonly week: number; readonly leader: LeaderId; readonly happened: boolean }[];
  readonly spoiler: {
    readonly week: number;
    readonly type: SpoilerType;
    readonly appeared: boolean;
    readonly answers: readonly { readonly leader: LeaderId; readonly answer: SpoilerAnswer | null }[];
  };
  /** No-deal values before felt cost is counted: as believed, and as each reading of time would make them. */
  readonly noDeal: readonly {
    readonly leader: LeaderId;
    readonly believed: number;
    readonly byReading: readonly { readonly reading: string; readonly real: number }[];
  }[];
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
    lastToBind: lastToBind(book, state, outcome),
    restraint: neverOffered(book, state),
    fundamentals: fundamentalsOf(book, state),
    turningPoints: turningPointsOf(game, weighed, seat),
    concepts: conceptsIn(book, game, weighed, seat),
    playedFor: book.leaders.map((leader) => playedFor(book, state, leader)),
    dealt: dealtOf(book, state),
  };
}

function dealtOf(book: Rulebook, state: State): Dealt {
  const { hidden, table, log } = state;
  const { rules, readings } = book.scenario;
  const struckIn = (week: number): boolean => log.some((entry) => entry.week === week && entry.event.type === 'struck');
  return {
    reading: hidden.reading,
    soft: book.leaders.flatMap((leader) => {
      const clause = hidden.soft[leader] ?? null;
      return clause === null ? [] : [{ leader, clause }];
    }),
    strikes: Object.entries(hidden.strikes)
      .map(([week, leader]) => ({ week: Number(week), leader, happened: struckIn(Number(week)) }))
      .sort((a, b) => a.week - b.week),
    spoiler: {
      ...hidden.spoiler,
      appeared: table.spoilerWeek !== null,
      answers: book.sides.map((leader) => ({ leader, answer: seatOf(state, leader).spoilerAnswer })),
    },
    noDeal: book.sides.map((leader) => {
      const believed = rules.noDeal.believed[leader] ?? 0;
      return {
        leader,
        believed,
        byReading: readings.map((reading) => ({ reading: reading.id, real: believed + (reading.noDeal[leader] ?? 0) })),
      };
    }),
  };
}
