/** What a computer leader has before it when it chooses: its own view, its leanings, and the draws of this one choice. */
import type { CommandType, MoveCommand } from '../../model/command.ts';
import type { Logged } from '../../model/play/event.ts';
import type { Seat } from '../../model/play/seat.ts';
import type { Table } from '../../model/play/table.ts';
import type { View } from '../../model/play/view.ts';
import type { ClauseId, LeaderId, OptionId, Skill, WayId } from '../../model/vocabulary.ts';
import { isRipe } from '../../rules/state/predicate.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';
import type { Reading } from './skills.ts';
import type { Supposes } from './supposes.ts';

/** How a leader negotiates: its way, and how well. */
export interface Manner {
  readonly way: WayId;
  readonly skill: Skill;
}

/** A promise that still stands: a clause left open in public, a pledge, a truce. */
export interface Promised {
  readonly to: LeaderId;
  /** The week in which it was given. */
  readonly given: number;
  /** The last week in which the one it was given to gave something since; null where nothing came back. */
  readonly bought: number | null;
  /** Whether the one it was given to broke its part since: walked out, held firm on the very matter, or on what it had itself left open. */
  readonly isBetrayed: boolean;
}

/** What a way of negotiating decides; how strongly, the scenario says (`ways` and each leader's `style`). */
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
