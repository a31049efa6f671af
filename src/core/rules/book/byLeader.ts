/** A record over the leaders of a scenario. */
import type { ByLeader, LeaderId } from '../../model/vocabulary.ts';
import type { Rulebook } from './rulebook.ts';

/** @returns a record over the leaders. */
export function byLeader<T>(book: Rulebook, of: (leader: LeaderId) => T): ByLeader<T> {
  return Object.fromEntries(book.leaders.map((leader) => [leader, of(leader)]));
}
