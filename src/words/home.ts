/** What a consultation at home has told: which groups would take what is initialled. */
import type { Table } from '../core/model/table.ts';
import type { LeaderId } from '../core/model/vocabulary.ts';
import type { Rulebook } from '../core/rules/rulebook.ts';
import { termsName } from './names.ts';
import { say, told } from './say.ts';

/** @returns a sentence for each group at home; empty where a leader has none. */
export function sayHomeGroups(book: Rulebook, table: Table, leader: LeaderId): readonly string[] {
  return book.leader(leader).homeGroups.map((group) => {
    const refused = Object.fromEntries(
      book.clauses.flatMap((clause) => {
        const at = table.draft[clause];
        return at !== null && at !== undefined && group.wouldNotTake[clause]?.includes(at.option)
          ? [[clause, at.option] as const]
          : [];
      }),
    );
    const none = Object.keys(refused).length === 0;
    return say(none ? 'seat.home.wouldTake' : 'seat.home.wouldNot', {
      group: told(group.name),
      terms: termsName(book, refused),
    });
  });
}
