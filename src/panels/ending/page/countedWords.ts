/** How much of the text stands, in one sentence. */
import type { ClauseEnd } from '../../../core/analysis/debrief/agreed.ts';
import { say } from '../../../words/say.ts';

/** @returns how many clauses are initialled, and how many are not. */
export function countedWords(agreed: readonly ClauseEnd[]): string {
  const count = agreed.filter(({ initialled }) => initialled !== null).length;
  return count === agreed.length
    ? say('ending.countedAll')
    : say('ending.counted', { count, open: agreed.length - count });
}
