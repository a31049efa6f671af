/** Long computations, one play at a time: many plays from a position, or many games under each reading of time. Nothing here knows of workers. */
import type { Figures } from '../analysis/many/figures.ts';
import { figuresOf } from '../analysis/many/figures.ts';
import type { Knowledge } from '../model/play/view.ts';
import { redeal } from '../analysis/redeal/redeal.ts';
import type { Ended } from '../analysis/many/spread.ts';
import { endedAs } from '../analysis/many/spread.ts';
import { chanceFrom } from '../model/chance.ts';
import type { Scenario } from '../model/scenario/scenario.ts';
import type { State } from '../model/play/state.ts';
import type { Length, Skill } from '../model/vocabulary.ts';
import { byLeader } from '../rules/book/byLeader.ts';
import type { Rulebook } from '../rules/book/rulebook.ts';
import { makeRulebook } from '../rules/book/rulebook.ts';
import { playOn, startLine } from './line.ts';
import { letSeatsAct } from './seats.ts';

/** What is asked for. Plain data, so that it can be handed to a worker; the scenario has any changed numbers in it already. */
export type Order = {
  readonly scenario: Scenario;
  readonly length: Length;
  readonly seed: string;
  /** How well the computer leaders negotiate; as by default where absent. */
  readonly skill?: Skill;
} & (
  | {
      /** From what one onlooker may know: the hidden deal is drawn anew for every play. */
      readonly from: 'view';
      readonly games: number;
      readonly knowledge: Knowledge;
    }
  | {
      /** From a state of a game that has ended: its own deal, every later draw anew. */
      readonly from: 'state';
      readonly games: number;
      readonly state: State;
    }
  | {
      /** New games, `games` of them under each reading of time, by the same seeds. */
      readonly from: 'start';
      readonly games: number;
    }
);

/** What has come of it so far, one entry a play. */
export type Played =
  | { readonly what: 'ended'; readonly ended: Ended }
  | { readonly what: 'figures'; readonly figures: Figures };

/** @returns how many plays an order asks for. */
export function playsIn(order: Order): number {
  return order.from === 'start' ? order.games * order.scenario.readings.length : order.games;
}

/** Yields one play after another, in an order that the seed alone decides; whoever asks may stop at any of them. */
export function* carryOut(order: Order): Generator<Played, void> {
  const book = makeRulebook(order.scenario, order.length);
  const { skill } = order;
  const inOrder = (state: State): State => (skill === undefined ? state : { ...state, skill });
  for (let i = 0; i < order.games; i += 1) {
    const seed = `${order.seed}/${i}`;
    switch (order.from) {
      case 'view':
        yield { what: 'ended', ended: endOf(book, inOrder(redeal(book, order.knowledge, seed, chanceFrom(seed)))) };
        break;
      case 'state':
        yield { what: 'ended', ended: endOf(book, inOrder(drawnAnew(book, order.state, seed))) };
        break;
      case 'start':
        for (const { id } of book.scenario.readings) yield { what: 'figures', figures: gameUnder(book, seed, id) };
    }
  }
}

/** The computer plays every seat to the end, each from its own view. */
function endOf(book: Rulebook, from: State): Ended {
  const taken = letSeatsAct(
    book,
    from,
    byLeader(book, () => 0),
    () => false,
  );
  return endedAs(taken.at(-1)?.state ?? from);
}

/** @returns the state as it was, with every later draw from another stream. */
function drawnAnew(book: Rulebook, state: State, seed: string): State {
  return {
    ...state,
    seed,
    table: { ...state.table, holders: byLeader(book, () => 'computer' as const) },
    hidden: { ...state.hidden, rng: chanceFrom(seed) },
  };
}

function gameUnder(book: Rulebook, seed: string, reading: string): Figures {
  const holders = byLeader(book, () => 'computer' as const);
  return figuresOf(book, playOn(book, startLine(book, { seed, holders, reading }), () => false).states);
}
