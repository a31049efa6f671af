/** The concepts of negotiation, each tied to a moment of one game that shows it: play first, names after. A concept without a moment is not claimed. */
import type { LeaderId } from '../../model/vocabulary.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';
import type { Weighed } from '../turns/decisions.ts';
import type { Fork, Game } from '../turns/game.ts';
import { endOf, forkTo } from '../turns/game.ts';
import { findBatna } from './batna.ts';
import { findCommitment } from './commitment.ts';
import { findDevaluation } from './devaluation.ts';
import { findLeverage } from './leverage.ts';
import type { Concept, Found, Play, Shown } from './moment.ts';
import { CONCEPTS } from './moment.ts';
import { findPositions } from './positions.ts';
import { findRipeness } from './ripeness.ts';
import { findSequencing } from './sequencing.ts';
import { findSpoilers } from './spoilers.ts';
import { findTwoLevel } from './twoLevel.ts';
import { findZopa } from './zopa.ts';

export interface ConceptMoment {
  readonly concept: Concept;
  readonly week: number;
  /** The step at which it happened. */
  readonly at: number;
  readonly fork: Fork;
  readonly shown: Shown;
}

const FIND: Readonly<Record<Concept, (play: Play) => Found | null>> = {
  positions: findPositions,
  batna: findBatna,
  zopa: findZopa,
  ripeness: findRipeness,
  devaluation: findDevaluation,
  twoLevel: findTwoLevel,
  commitment: findCommitment,
  sequencing: findSequencing,
  leverage: findLeverage,
  spoilers: findSpoilers,
};

/**
 * @param weighed the game's decisions, as `weighedIn` gives them.
 * @param seat whose next decision a fork goes back to; null when the game was watched.
 * @returns the concepts that this game shows, each with its moment, in the order of `CONCEPTS`.
 */
export function conceptsIn(
  book: Rulebook,
  game: Game,
  weighed: readonly Weighed[],
  seat: LeaderId | null,
): readonly ConceptMoment[] {
  const play: Play = { book, game, end: endOf(game), weighed };
  return CONCEPTS.flatMap((concept) => {
    const found = FIND[concept](play);
    if (found === null) return [];
    const { entry, shown } = found;
    return [{ concept, week: entry.week, at: entry.step, fork: forkTo(game, seat, entry), shown }];
  });
}
