/** What a way of negotiating decides; how strongly, the scenario says (`ways` and each leader's `style`). */
import type { MoveCommand } from '../../model/command.ts';
import type { WayId } from '../../model/vocabulary.ts';
import type { Mind } from '../mind.ts';
import type { Promised } from '../promises.ts';
import { convening } from './convening.ts';
import { holdingOut } from './holdingOut.ts';
import { reciprocating } from './reciprocating.ts';
import { trading } from './trading.ts';

export interface Way {
  /** @returns what it asks of a clause at least, 0 to 10, from the scenario's figure for the weeks left. */
  asks(mind: Mind, figure: number): number;
  /** @returns what a text is worth to a side of this way, in points: its own, and those that it takes the other side to see in it. */
  weighs(mind: Mind, own: number, theirs: number): number;
  /** @returns points that its manner adds to a move, or takes from it. */
  leans(mind: Mind, command: MoveCommand): number;
  /** @returns whether it may break a promise of its own that still stands; null: it never does, and nobody need look. */
  readonly goesBack: ((mind: Mind, promise: Promised) => boolean) | null;
}

/** Every way by the name that a scenario gives it. */
export const WAY: Readonly<Record<WayId, Way>> = { holdingOut, trading, reciprocating, convening };
