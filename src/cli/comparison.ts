/** Two lines side by side, for reading in a terminal. */
import type { Comparison } from '../core/replay/compare.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import { DIFFERENCES, differencesOf, sayParting } from '../words/sentences/compared.ts';
import { say } from '../words/say.ts';

/** @returns where they part, then what differs at their ends, kind by kind. */
export function tellComparison(book: Rulebook, compared: Comparison): readonly string[] {
  const found = differencesOf(book, compared);
  const parts = DIFFERENCES.flatMap((kind) => {
    const lines = found.filter((one) => one.kind === kind);
    if (lines.length === 0) return [];
    return [
      '',
      say(`compare.${kind}`),
      ...lines.map(({ what, one, other }) => `  ${say('compare.differ', { what, one, other })}`),
    ];
  });
  return [
    ...sayParting(book, compared, [say('compare.one'), say('compare.other')]),
    ...(found.length === 0 ? [say('compare.noDifference')] : parts),
  ];
}
