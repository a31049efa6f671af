/** Positions to ask questions of: every state of a few directed games that stray, so that all phases and most stances occur. */
import type { State } from '../../src/core/model/play/state.ts';
import { direct } from './director.ts';
import { GOLDEN } from './plans.ts';
import { picker, randomCommand } from './testGame.ts';

/** @returns the states of `games` strayed games of each golden plan, in order; the same for the same name. */
export function positionsOf(name: string, games: number): readonly State[] {
  return Object.values(GOLDEN).flatMap((plan) =>
    Array.from({ length: games }, (_, i) => {
      const seed = `${name}/${plan.name}/${i}`;
      const pick = picker(seed);
      return direct(plan, seed, { stray: (state) => (pick(4) === 0 ? withoutLeaving(state, pick) : null) }).states;
    }).flat(),
  );
}

/** A walk-out closes most of the talks for good, so it is rare here. */
function withoutLeaving(state: State, pick: (below: number) => number): ReturnType<typeof randomCommand> | null {
  const command = randomCommand(state, pick);
  return command.type === 'walkOut' && pick(8) !== 0 ? null : command;
}
