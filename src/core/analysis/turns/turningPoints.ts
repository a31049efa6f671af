/**
 * Three turning points of a finished game: of one that ended unsigned the last text whose change would have been signed, then the decisions after which
 * most steps fewer or more were wanting; each with the step from which it can be played again.
 */
import type { LeaderId } from '../../model/vocabulary.ts';
import type { Decision, Weighed } from './decisions.ts';
import { wouldHaveSigned } from './decisions.ts';
import type { Goal } from './distance.ts';
import { GOALS } from './distance.ts';
import type { Fork, Game } from './game.ts';
import { endOf, forkTo } from './game.ts';

export interface TurningPoint extends Fork {
  readonly week: number;
  /** The step at which it happened. */
  readonly at: number;
  readonly what: Decision;
  readonly measured: Measured;
}

/** What the decision changed on the way to the rung that it changed most. */
export interface Measured {
  readonly goal: Goal;
  /** Steps still wanting as it was taken, and had it gone otherwise. */
  readonly as: number;
  readonly otherwise: number;
}

const HOW_MANY = 3;
/** Decisions that were not taken: told only of what they would have brought nearer. */
const WANTING: readonly Decision['code'][] = ['declinedAlone', 'declinedByMany', 'truceUnanswered'];

/**
 * What came nearest to a signature, where there was none, and the decisions that changed most, of different weeks and of different kinds where there are enough.
 * @param weighed the game's decisions, as `weighedIn` gives them.
 * @param seat whose next decision the fork goes back to; null when the game was watched.
 * @returns up to three, in order of play; none for a decision that changed nothing.
 */
export function turningPointsOf(
  game: Game,
  weighed: readonly Weighed[],
  seat: LeaderId | null,
): readonly TurningPoint[] {
  const { signedWeek } = endOf(game).table;
  const nearest = signedWeek === null ? weighed.findLast(wouldHaveSigned) : undefined;
  const changing = weighed.flatMap((one) => {
    const measured: Measured | null =
      one === nearest ? { goal: 5, as: one.as[5], otherwise: one.otherwise[5] } : greatest(one);
    return measured === null ? [] : [{ ...one, measured }];
  });
  const ranked = [...changing].sort((a, b) => sizeOf(b.measured) - sizeOf(a.measured) || a.entry.step - b.entry.step);
  const chosen = ranked.filter(({ entry, decision }) => entry === nearest?.entry && decision === nearest.decision);
  // First of different weeks and different kinds, then of different weeks, then any.
  for (const apart of [true, true, false])
    for (const one of ranked) {
      if (chosen.length === HOW_MANY || chosen.includes(one)) continue;
      const isSameWeek = chosen.some((other) => other.entry.week === one.entry.week);
      const isAlike = chosen.some((other) => kindOf(other.decision) === kindOf(one.decision));
      if (!(apart && isSameWeek) && !(apart && isAlike)) chosen.push(one);
    }
  return chosen
    .sort((a, b) => a.entry.step - b.entry.step)
    .map(({ entry, decision, measured }) => ({
      week: entry.week,
      at: entry.step,
      what: decision,
      measured,
      ...forkTo(game, seat, entry),
    }));
}

function kindOf(decision: Decision): string {
  return decision.code === 'move' ? decision.command.type : decision.code;
}

function sizeOf({ as, otherwise }: Measured): number {
  return Math.abs(as - otherwise);
}

/** @returns the rung whose distance changed most, the lowest of several; null where none changed. */
function greatest({ as, otherwise, decision }: Weighed): Measured | null {
  const isWanting = WANTING.includes(decision.code);
  let most: Measured | null = null;
  for (const goal of GOALS) {
    const measured = { goal, as: as[goal], otherwise: otherwise[goal] };
    if (!Number.isFinite(measured.as) || !Number.isFinite(measured.otherwise) || sizeOf(measured) === 0) continue;
    if (isWanting && measured.otherwise > measured.as) continue;
    if (most === null || sizeOf(measured) > sizeOf(most)) most = measured;
  }
  return most;
}
