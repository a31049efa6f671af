/** How the game left a condition: the figure, the wording or the week at which it stood, beside what was asked. */
import type { Predicate } from '../../model/scenario/predicate.ts';
import type { State } from '../../model/play/state.ts';
import type { ClauseId, LeaderId, Level, OptionId, PledgeId, Track } from '../../model/vocabulary.ts';
import { holds } from '../../rules/state/predicate.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';
import { seatOf } from '../../rules/state/view.ts';

/** Where the matter of a condition stood at the end; null where it never came about. */
export type Stood =
  | { readonly of: 'track'; readonly track: Track; readonly figure: number | null }
  | { readonly of: 'clause'; readonly clause: ClauseId; readonly option: OptionId | null }
  | { readonly of: 'met'; readonly level: Level; readonly week: number | null }
  | { readonly of: 'truce' | 'ceasefire'; readonly week: number | null }
  | { readonly of: 'carriedOut'; readonly option: OptionId | null }
  /** Those of the asked pledges that stand. */
  | { readonly of: 'pledges'; readonly pledges: readonly PledgeId[] }
  | { readonly of: 'fact'; readonly holds: boolean };

/** One condition of several that must all hold. */
export interface Part {
  readonly asks: Predicate;
  readonly met: boolean;
  readonly stood: Stood;
}

/** @returns the conditions that must all hold for `own`, each with how it stood. */
export function partsOf(book: Rulebook, state: State, own: LeaderId, asks: Predicate): readonly Part[] {
  if ('all' in asks) return asks.all.flatMap((part) => partsOf(book, state, own, part));
  return [{ asks, met: holds(book, state, own, asks), stood: stoodOf(book, state, own, asks) }];
}

function stoodOf(book: Rulebook, state: State, own: LeaderId, asks: Predicate): Stood {
  const { table } = state;
  // Of several ways the one that came about says most; else the first, which a scenario names as the nearest.
  if ('any' in asks) {
    const told = asks.any.find((way) => holds(book, state, own, way)) ?? asks.any[0];
    return told === undefined ? { of: 'fact', holds: false } : stoodOf(book, state, own, told);
  }
  if ('not' in asks) return stoodOf(book, state, own, asks.not);
  if ('own' in asks) return { of: 'track', track: asks.own, figure: seatOf(state, own)[asks.own] };
  if ('initialled' in asks)
    return { of: 'clause', clause: asks.initialled, option: table.draft[asks.initialled]?.option ?? null };
  if ('met' in asks && asks.met !== 'delegations')
    return { of: 'met', level: asks.met, week: table.met[asks.met] ?? null };
  if ('truceByWeek' in asks) return { of: 'truce', week: table.truceWeek };
  if ('ceasefireByWeek' in asks) return { of: 'ceasefire', week: table.ceasefireWeek };
  if ('carriedOut' in asks) return { of: 'carriedOut', option: table.exchange?.option ?? null };
  if ('pledged' in asks)
    return { of: 'pledges', pledges: asks.pledged.filter((pledge) => table.pledges[pledge] !== undefined) };
  if ('pledgesOfCost' in asks) {
    const asked = book.scenario.pledges.filter(({ by, cost }) => by === asks.by && cost >= asks.pledgesOfCost);
    return { of: 'pledges', pledges: asked.map(({ id }) => id).filter((id) => table.pledges[id] !== undefined) };
  }
  return { of: 'fact', holds: holds(book, state, own, asks) };
}
