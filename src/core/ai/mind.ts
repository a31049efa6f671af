/** What a computer leader has before it when it chooses: its own view, its leanings, and the draws of this one choice. */
import type { Chance } from '../model/chance.ts';
import { draw } from '../model/chance.ts';
import type { CommandType } from '../model/command.ts';
import type { Logged } from '../model/play/event.ts';
import type { Seat } from '../model/play/seat.ts';
import type { Table } from '../model/play/table.ts';
import type { View } from '../model/play/view.ts';
import type { ClauseId, LeaderId, OptionId, Skill, WayId } from '../model/vocabulary.ts';
import { isRipe } from '../rules/predicate.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Reading } from './skills.ts';
import { READS } from './skills.ts';
import type { Supposes } from './supposes.ts';
import { makeSupposes } from './supposes.ts';
import type { Way } from './ways/way.ts';
import { WAY } from './ways/way.ts';

/** How a leader negotiates: its way, and how well. */
export interface Manner {
  readonly way: WayId;
  readonly skill: Skill;
}

/** Lives for one choice. */
export interface Mind {
  readonly book: Rulebook;
  readonly view: View;
  readonly by: LeaderId;
  readonly own: Seat;
  readonly table: Table;
  /** The other side; null for a leader that is not a side. */
  readonly rival: LeaderId | null;
  readonly way: Way;
  readonly reads: Reading;
  /** What it takes the others' stances to be. */
  readonly supposes: Supposes;
  /** @returns a leaning of the scenario by name; 0 where this leader has none. */
  leaning(name: string): number;
  may(type: CommandType): boolean;
  /** @returns whether a clause weighs more than an equal share to this leader. */
  isHeavy(clause: ClauseId): boolean;
  /** @returns a drawn whole number from 0 to `limit` - 1; 0 where there is nothing to draw. */
  below(limit: number): number;
  /** What this seat has heard so far. */
  heard(): readonly Logged[];
}

/** @returns the mind of the leader whose view this is. */
export function mindOf(
  book: Rulebook,
  view: View,
  chance: Chance,
  manner: Manner,
  heard: () => readonly Logged[],
): Mind {
  const { own, table } = view;
  if (own === null) throw new Error(`no seat to choose for: ${view.onlooker}`);
  const by = view.onlooker as LeaderId;
  const { style, may, worth } = book.leader(by);
  const ofWay: { readonly [lean: string]: number } = book.scenario.ways[manner.way];
  const reads = READS[manner.skill];
  let next = chance;
  let kept: readonly Logged[] | null = null;
  return {
    book,
    view,
    by,
    own,
    table,
    rival: book.rivalOf(by),
    way: WAY[manner.way],
    reads,
    supposes: makeSupposes(book, view, reads),
    leaning: (name) => (style[name] ?? 0) + (ofWay[name] ?? 0),
    isHeavy: (clause) => (worth?.[clause]?.weight ?? 0) * book.clauses.length > 100,
    may: (type) => may.includes(type),
    below(limit) {
      if (limit <= 1) return 0;
      const [drawn, after] = draw(next, limit);
      next = after;
      return drawn;
    },
    heard: () => (kept ??= heard()),
  };
}

/** @returns one of the items, drawn; undefined where there is none. */
export function pick<T>(mind: Mind, items: readonly T[]): T | undefined {
  return items[mind.below(items.length)];
}

/** @returns whether this leader itself is ripe. */
export function isOwnRipe({ book, own, by }: Mind): boolean {
  return isRipe(book, { seats: { [by]: own } }, by);
}

/** @returns what an option is worth to a leader on its clause, 0 to 10; 0 for a leader without worth. */
export function valueTo({ book }: Pick<Mind, 'book'>, leader: LeaderId, clause: ClauseId, option: OptionId): number {
  return book.leader(leader).worth?.[clause]?.values[option] ?? 0;
}

/** @returns the weight of a clause to a leader; 0 for a leader without worth. */
export function weightTo({ book }: Pick<Mind, 'book'>, leader: LeaderId, clause: ClauseId): number {
  return book.leader(leader).worth?.[clause]?.weight ?? 0;
}

/**
 * What a side wants of a clause at least, 0 to 10: its scenario's figure for the weeks that are left, one less once it is ripe
 * (rules, section 11).
 */
export function aspiration(mind: Mind): number {
  const { table, book, by } = mind;
  const figures = book.leader(by).aspiration;
  const wanted = figures[Math.max(0, figures.length - 1 - (table.weeks - table.week))] ?? 0;
  return Math.max(0, mind.way.asks(mind, wanted) - (isOwnRipe(mind) ? 1 : 0));
}
