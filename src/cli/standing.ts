/** One seat that negotiates in a manner of its own, measured against the same games in which it negotiates as its scenario says. */
import type { Figures } from '../core/analysis/many/figures.ts';
import type { LeaderId } from '../core/model/vocabulary.ts';

/** Means in thousandths; `of` each game's own figure, so that two lists of games with the same seeds can be paired. */
export interface Gain {
  readonly mean: number;
  /** Mean of the differences to the same games played as usual, and twice its standard error. */
  readonly more: number;
  readonly giveOrTake: number;
}
export interface Standing {
  readonly leader: LeaderId;
  /** Mandate points of a game, 0 to 6. */
  readonly mandate: Gain;
  /** Share of the games in which the dealt secret interest was met. */
  readonly secret: Gain;
  /** Mandate points with 2 more where the secret interest was met: what the seat plays for, in one figure, for this table only. */
  readonly own: Gain;
  readonly rung: Gain;
  readonly declinedAlone: Gain;
}

/** What a met secret interest counts beside a line of the mandate that is kept. */
const SECRET = 2;

/** @returns how a seat fared in `games`, beside `usual`: the same seeds in the same order. */
export function standingOf(leader: LeaderId, games: readonly Figures[], usual: readonly Figures[]): Standing {
  const gain = (of: (game: Figures) => number): Gain => gainOf(games.map(of), usual.map(of));
  const mandate = (game: Figures): number => game.mandate[leader] ?? 0;
  const secret = (game: Figures): number => (game.secret[leader] === true ? 1 : 0);
  return {
    leader,
    mandate: gain(mandate),
    secret: gain(secret),
    own: gain((game) => mandate(game) + SECRET * secret(game)),
    rung: gain((game) => game.rung),
    declinedAlone: gain((game) => game.declinedAlone[leader] ?? 0),
  };
}

function gainOf(own: readonly number[], usual: readonly number[]): Gain {
  const count = own.length;
  const mean = own.reduce((sum, one) => sum + one, 0) / count;
  const differences = own.map((one, at) => one - (usual[at] ?? 0));
  const more = differences.reduce((sum, one) => sum + one, 0) / count;
  const squares = differences.reduce((sum, one) => sum + (one - more) * (one - more), 0);
  const error = count < 2 ? 0 : Math.sqrt(squares / (count - 1) / count);
  return {
    mean: Math.round(1000 * mean),
    more: Math.round(1000 * more),
    giveOrTake: Math.round(2000 * error),
  };
}
