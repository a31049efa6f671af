/** Home in words: which groups would take what is initialled, how each stands, and why one moved. */
import type { Event } from '../../core/model/play/event.ts';
import type { GroupWord, HomeGroup } from '../../core/model/scenario/home.ts';
import type { Seat } from '../../core/model/play/seat.ts';
import type { Table } from '../../core/model/play/table.ts';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import { homeGroupNamed, groupWord } from '../../core/rules/parties/homeGroups.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { clauseName, either, leaderName, list, optionName, termsName } from '../names.ts';
import { say, told } from '../say.ts';

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

/** @returns what a group at home is called. */
export function homeGroupName(book: Rulebook, id: string): string {
  const named = homeGroupNamed(book, id);
  return named === null ? id : told(named.group.name);
}

/** @returns how a group stands towards its leader: `in doubt`. */
export function standingName(word: GroupWord): string {
  return say(`homeGroups.words.${word}`);
}

/** @returns how a group of one's own home stands, as a beginning of a line. */
export function sayStanding(book: Rulebook, { groups }: Pick<Seat, 'groups'>, id: string): string | undefined {
  const standing = groups?.[id as keyof typeof groups];
  return standing === undefined
    ? undefined
    : say('homeGroups.stands', { word: standingName(groupWord(book, standing)) });
}

/** @returns that a group moved, from where to where, and why; null where it moved too little to be told in words. */
export function sayGroupMoved(
  book: Rulebook,
  { leader, group, from, to, cause }: Extract<Event, { readonly type: 'groupMoved' }>,
): string | null {
  const [before, now] = [groupWord(book, from), groupWord(book, to)];
  if (now === before) return null;
  return say('homeGroups.moved', {
    leader: leaderName(book, leader),
    group: homeGroupName(book, group),
    before: say(`homeGroups.towards.${before}`),
    now: say(`homeGroups.towards.${now}`),
    cause: say(`homeGroups.causes.${cause}`),
  });
}

/** @returns the options of clauses that are still open, of those that a group names: a text a clause. */
export function openTerms(
  book: Rulebook,
  draft: Table['draft'],
  options: HomeGroup['wouldNotTake'],
): readonly string[] {
  return book.clauses.flatMap((clause) => {
    const named = draft[clause] === null ? (options[clause] ?? []) : [];
    if (named.length === 0) return [];
    const names = either(named.map((option) => optionName(book, clause, option)));
    return [say('app.term', { clause: clauseName(book, clause), option: names })];
  });
}

/** @returns the groups that are openly against a leader, in a sentence; none where none is. */
export function sayAgainst(book: Rulebook, { turned = [] }: Table, leader: LeaderId): readonly string[] {
  const against = book.homeGroups(leader).filter(({ moves }) => turned.includes(moves.id));
  if (against.length === 0) return [];
  return [say('homeGroups.againstIt', { groups: list(against.map(({ name }) => told(name))) })];
}
