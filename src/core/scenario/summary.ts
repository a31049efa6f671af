/** How a scenario is balanced and what it rests on, in figures: for whoever reviews it. */
import type { Card, NewsCard } from '../model/scenario/cards.ts';
import type { Scenario } from '../model/scenario/scenario.ts';
import type { LeaderId } from '../model/vocabulary.ts';
import { depthOf, newsAbout, NEWS_KINDS } from './check/balance.ts';
import type { Depth } from './check/balance.ts';
import { numbersOf } from './check/numbers.ts';

export interface SideSummary extends Depth {
  readonly leader: LeaderId;
  /** Cards that say what this leader, or somebody for it, said. */
  readonly cards: number;
  readonly news: Readonly<Record<NewsCard['kind'], number>>;
}

export interface Summary {
  readonly id: string;
  readonly asOf: string;
  readonly sides: readonly SideSummary[];
  readonly cards: Readonly<Record<Card['confidence'], number>> & {
    readonly contested: number;
    readonly quoted: number;
  };
  readonly sources: {
    readonly all: number;
    readonly stateMedia: number;
    readonly withoutLink: number;
    /** Whose words nobody has found in a page yet. */
    readonly toVerify: number;
    readonly publishers: number;
  };
  readonly assumptions: { readonly all: number; readonly numbers: number; readonly states: number };
}

/** @returns the figures of a scenario that has been read. */
export function summaryOf(scenario: Scenario): Summary {
  const { cards, sources, leaders, assumptions } = scenario;
  const howMany = (confidence: Card['confidence']): number =>
    cards.filter((card) => card.confidence === confidence).length;
  const states = leaders.flatMap(({ stance }) =>
    Object.values(stance).flatMap((region) => Object.values(region.states)),
  );
  return {
    id: scenario.id,
    asOf: scenario.asOf,
    sides: leaders
      .filter(({ id }) => scenario.sides.includes(id))
      .map((leader) => ({
        leader: leader.id,
        ...depthOf(leader),
        cards: cards.filter(({ whose }) => whose === leader.id).length,
        news: Object.fromEntries(
          NEWS_KINDS.map((kind) => [kind, newsAbout(scenario, leader.id, kind)]),
        ) as SideSummary['news'],
      })),
    cards: {
      high: howMany('high'),
      medium: howMany('medium'),
      low: howMany('low'),
      contested: cards.filter(({ contestedBy }) => contestedBy !== null).length,
      quoted: cards.filter(({ quotation }) => quotation !== null).length,
    },
    sources: {
      all: sources.length,
      stateMedia: sources.filter(({ stateMedia }) => stateMedia).length,
      withoutLink: sources.filter(({ url }) => url === null).length,
      toVerify: sources.filter(({ toVerify }) => toVerify).length,
      publishers: new Set(sources.map(({ publisher }) => publisher.en)).size,
    },
    assumptions: {
      all: assumptions.length,
      numbers: numbersOf(scenario).length,
      states: states.filter(({ rests }) => 'assumption' in rests).length,
    },
  };
}
