/** What the reader's own side letters promised of a text on the table, and whether declining would break them. */
import type { LetterAbout } from '../core/model/scenario/letter.ts';
import type { Proposal } from '../core/model/play/room.ts';
import type { View } from '../core/model/play/view.ts';
import type { LeaderId } from '../core/model/vocabulary.ts';
import { lettersWith } from '../core/rules/given/letters.ts';
import { reasonsForTerms, termsOf } from '../core/rules/text/package.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';

/** An option that a letter of the reader's promised to whoever tables it now. */
export interface Promised {
  readonly about: Extract<LetterAbout, { on: 'option' }>;
  /** Whether a no to the whole text breaks the letter; to ask for another option on the clause always does. */
  readonly declineBreaks: boolean;
}

/** @returns the promises in a text; a no by choice counts on its first clause, one by a red line where the line lies. */
export function promisedIn(book: Rulebook, view: View, seat: LeaderId, proposal: Proposal): readonly Promised[] {
  if (proposal.by === seat) return [];
  const reasons = reasonsForTerms(book, view, proposal);
  const [first] = termsOf(proposal.terms);
  return lettersWith(book, view, proposal.by).flatMap(({ by, fate, about }): readonly Promised[] => {
    if (by !== seat || fate !== 'open' || about.on !== 'option') return [];
    if (proposal.terms[about.clause] !== about.option) return [];
    const isBarred = reasons.some(({ clause, code }) => clause === about.clause && code === 'redLine');
    return [{ about, declineBreaks: reasons.length === 0 ? first?.[0] === about.clause : isBarred }];
  });
}
