/** Which decline kept most from a table that ended unsigned. */
import type { Receipt } from '../../model/play/room.ts';
import type { State } from '../../model/play/state.ts';
import { termsOf } from '../../rules/text/package.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';
import type { Weighed } from './decisions.ts';
import { wouldHaveSigned } from './decisions.ts';
import { distanceOf, GOALS } from './distance.ts';

/** @returns the receipt of the last text whose change would have let the framework be signed; null where there was none. */
export function nearestToSigning(weighed: readonly Weighed[]): number | null {
  const decision = weighed.findLast(wouldHaveSigned)?.decision;
  return decision !== undefined && 'receipt' in decision ? decision.receipt : null;
}

/** @returns whether a declined text touched what stayed open, or would have left the table nearer to some rung, had it been initialled as it stood. */
export function hasBearing(book: Rulebook, end: State, receipt: Receipt): boolean {
  const { week } = receipt;
  if (termsOf(receipt.terms).some(([clause]) => end.table.draft[clause] === null)) return true;
  const inked = termsOf(receipt.terms).map(([clause, option]) => [clause, { option, week, by: [] }] as const);
  const draft = { ...end.table.draft, ...Object.fromEntries(inked) };
  const as = distanceOf(book, end);
  const otherwise = distanceOf(book, { ...end, table: { ...end.table, draft } });
  return GOALS.some((goal) => otherwise[goal] < as[goal]);
}
