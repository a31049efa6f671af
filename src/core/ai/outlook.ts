/** What a computer leader sees of the table before it chooses: its view, what it supposes, its dice. Made once a choice. */
import type { State } from '../model/state.ts';
import type { View } from '../model/view.ts';
import type { ClauseId, LeaderId, OptionId, PledgeId } from '../model/vocabulary.ts';
import { LEVELS } from '../model/vocabulary.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { viewFor } from '../rules/view.ts';
import type { Dice } from './lean.ts';
import { lean } from './lean.ts';
import { suppose } from './suppose.ts';

export interface Outlook {
  readonly book: Rulebook;
  readonly view: View;
  readonly me: LeaderId;
  readonly own: NonNullable<View['own']>;
  readonly dice: Dice;
  /** The supposed state; made when first asked for. */
  readonly supposed: () => State;
  /** The view that another leader is supposed to have. */
  readonly viewOf: (leader: LeaderId) => View;
  readonly leans: (name: string) => number;
}

/** @returns the outlook of the computer seat that a view belongs to. */
export function lookOut(book: Rulebook, view: View, dice: Dice): Outlook {
  const { own } = view;
  if (own === null) throw new Error('only a seat chooses');
  const me = view.onlooker as LeaderId;
  let supposed: State | null = null;
  const ask = (): State => (supposed ??= suppose(book, view));
  const views = new Map<LeaderId, View>();
  return {
    book,
    view,
    me,
    own,
    dice,
    supposed: ask,
    viewOf(leader) {
      const made = views.get(leader) ?? viewFor(book, ask(), leader);
      views.set(leader, made);
      return made;
    },
    leans: (name) => lean(book, me, name),
  };
}

/** @returns how many clauses are initialled. */
export function initialledCount({ view, book }: Outlook): number {
  return book.clauses.filter((clause) => view.table.draft[clause] !== null).length;
}

/** @returns the clauses still in brackets that talks at a level may settle. */
export function openClauses({ view, book }: Outlook, level: (typeof LEVELS)[number]): readonly ClauseId[] {
  return book.clauses.filter((clause) => view.table.draft[clause] === null && LEVELS.indexOf(book.clause(clause).level) <= LEVELS.indexOf(level));
}

/** @returns whether a pledge stands. */
export function stands({ view }: Outlook, pledge: PledgeId): boolean {
  return view.table.pledges[pledge] !== undefined;
}

/** @returns what an option is worth to a side, 0 to 10; for others the smaller of the two sides' values. */
export function valueOf({ book }: Outlook, leader: LeaderId, clause: ClauseId, option: OptionId): number {
  const value = (side: LeaderId): number => book.leader(side).worth?.[clause]?.values[option] ?? 0;
  return book.isSide(leader) ? value(leader) : Math.min(...book.sides.map(value));
}

/** @returns the weight of a clause for a side; 1 for others. */
export function weightOf({ book }: Outlook, leader: LeaderId, clause: ClauseId): number {
  return book.leader(leader).worth?.[clause]?.weight ?? 1;
}

/** @returns whether this leader feels the cost and sees a way out. */
export function isRipeSelf({ book, own }: Outlook): boolean {
  const { ripe } = book.scenario.rules;
  return (own.feltCost ?? 0) >= ripe.feltCost && (own.wayOut ?? 0) >= ripe.wayOut;
}

/** @returns the home under which this leader tends its home first. */
export function softHome({ leans }: Outlook): number {
  return leans('softHome');
}
