/** Home told afterwards: who held a leader back, where each group stood at the start and at the end, and what moved it. */
import type { GroupPath } from '../../core/analysis/turns/homeMoved.ts';
import type { GroupWord } from '../../core/model/scenario/home.ts';
import type { HomeGroupId } from '../../core/model/vocabulary.ts';
import { groupWord } from '../../core/rules/parties/homeGroups.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { list, signed } from '../names.ts';
import { say } from '../say.ts';
import { homeGroupName } from './home.ts';

/** @returns that so many groups at home are against a side that it cannot sign, each by name. */
export function sayHeldBack(book: Rulebook, groups: readonly HomeGroupId[]): string {
  return say('aftermath.heldBack', {
    groups: list(groups.map((group) => homeGroupName(book, group))),
    needs: book.scenario.rules.atHome?.signAgainst ?? 0,
  });
}

/** @returns where a group stood at the start and at the end. */
export function sayGroupPath(book: Rulebook, { from, to }: Pick<GroupPath, 'from' | 'to'>): string {
  const [first, last] = [groupWord(book, from), groupWord(book, to)];
  const word = (one: GroupWord): string => say(`debrief.groups.words.${one}`);
  return first === last
    ? say('debrief.groups.same', { to: word(last) })
    : say('debrief.groups.from', { from: word(first), to: word(last) });
}

/** @returns what moved a group most; empty where nothing did. */
export function sayGroupCauses({ causes }: Pick<GroupPath, 'causes'>): string {
  if (causes.length === 0) return '';
  const parts = causes.map(({ cause, by }) =>
    say('week.moved.part', { cause: say(`homeGroups.causes.${cause}`), by: signed(by) }),
  );
  return say('debrief.groups.most', { causes: list(parts) });
}
