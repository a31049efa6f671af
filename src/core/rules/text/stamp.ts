/** What is known when a package is declined: while the stamp holds, the same package is refused. */
import type { View } from '../../model/play/view.ts';
import { levelNow } from '../parties/groups.ts';
import type { Rulebook } from '../book/rulebook.ts';

/** @returns a short text that changes when anything changes that this seat knows and a stance may listen to. */
export function stampOf(book: Rulebook, view: View): string {
  const { table } = view;
  const own = view.own;
  const parts: unknown[] = [
    levelNow(book, table),
    ...(table.format === undefined ? [] : [(table.group ?? null) === null ? table.format : null]),
    Object.values(table.keys),
    Object.keys(table.pledges).sort(),
    table.commitment,
    table.struck,
    table.out,
    table.singleText,
    ...(table.opening === undefined ? [] : [table.opening]),
    table.agenda,
    table.incidentRule,
    book.clauses.map((clause) => table.draft[clause]?.option ?? 0),
    book.leaders.map((leader) => [
      table.leftOpen[leader],
      table.steps[leader]?.offered,
      ...Object.values(view.words[leader] ?? {}),
    ]),
    Object.values(view.trust),
    own?.stance,
    Object.values(view.pairs).map((pair) => pair.soundings.length),
    table.report.filter((line) => line.what === 'shifted'),
    ...(table.turned === undefined ? [] : [table.turned]),
    ...(table.helpers === undefined ? [] : [Object.keys(table.helpers.came).sort()]),
  ];
  return JSON.stringify(parts);
}
