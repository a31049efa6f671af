/** The mark on everything that the computer lets a leader say: nobody said it. */
import type { LeaderId } from '../../core/model/vocabulary.ts';
import type { Showing } from '../../session/showing.ts';
import { say } from '../../words/say.ts';

/** @returns the mark, or nothing where a person holds the seat. */
export function SimulatedTag({ session, leader }: { readonly session: Showing; readonly leader: LeaderId }) {
  if (session.view().table.holders[leader] === 'person') return null;
  return <span class="simulated-tag">{say('app.simulatedSmall')}</span>;
}
