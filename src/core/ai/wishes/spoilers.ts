/** How a computer leader answers a spoiler: one alone by chance, those of a longer game by the clue that goes round. */
import type { SpoilerAnswer } from '../../model/vocabulary.ts';
import { SPOILER_ANSWERS } from '../../model/vocabulary.ts';
import type { Mind } from '../mind/mind.ts';
import { pick } from '../mind/mind.ts';

/** @returns an answer; among those that fit the clue where this leader reads what goes round. */
export function spoilerAnswer(mind: Mind): SpoilerAnswer | undefined {
  const fitting = answersThatFit(mind);
  return pick(mind, fitting.length > 0 ? fitting : SPOILER_ANSWERS);
}

function answersThatFit({ book, reads, heard }: Mind): readonly SpoilerAnswer[] {
  const { rules, spoilers, spoilerClues } = book.scenario;
  if (rules.spoilers === undefined || !reads.infers) return [];
  const appeared = heard().findLast(({ event }) => event.type === 'spoilerAppeared')?.event;
  const clue = appeared?.type === 'spoilerAppeared' && appeared.clue !== null ? spoilerClues[appeared.clue] : undefined;
  return spoilers.filter(({ type }) => clue?.fits.includes(type) === true).map(({ answer }) => answer);
}
