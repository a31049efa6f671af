/** How near the two sides are on a clause, as far as somebody knows: what both could take, or how many steps lie between them. A distance, never a chance. */
import type { ClauseId, OptionId } from '../../model/vocabulary.ts';
import type { View } from '../../model/play/view.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';
import { standsOn } from './stands.ts';

export type Near =
  /** Options that both sides are known to take, in the clause's order. */
  | { readonly is: 'shared'; readonly options: readonly OptionId[] }
  /** Steps between the two nearest options that either takes. */
  | { readonly is: 'apart'; readonly steps: number; readonly from: OptionId; readonly to: OptionId }
  /** Nothing is known that both take, and the options have no order to count in. */
  | { readonly is: 'none' };

/** @returns how near the sides are on a clause; null once it is initialled, and where one of two sides has shown nothing that it takes. */
export function nearOn(book: Rulebook, view: View, clause: ClauseId): Near | null {
  if (view.table.draft[clause]) return null;
  const takes = standsOn(book, view, clause).flatMap(({ leader, takes: taken }) =>
    book.isSide(leader) && taken.length > 0 ? [taken] : [],
  );
  const [one, other] = takes;
  if (one === undefined || other === undefined) return null;
  const options = one.filter((option) => other.includes(option));
  if (options.length > 0) return { is: 'shared', options };
  const { nominal, options: all } = book.clause(clause);
  if (nominal) return { is: 'none' };
  const at = (option: OptionId): number => all.findIndex(({ id }) => id === option);
  const pairs = one.flatMap((a) => other.map((b) => ({ steps: Math.abs(at(a) - at(b)), ends: [a, b] as const })));
  const nearest = pairs.reduce((best, pair) => (pair.steps < best.steps ? pair : best));
  const [a, b] = nearest.ends;
  const [from, to] = at(a) < at(b) ? [a, b] : [b, a];
  return { is: 'apart', steps: nearest.steps, from, to };
}
