/** The moment of a concept in words. */
import type { Shown } from '../../../core/analysis/concepts/moment.ts';
import type { GroupPath } from '../../../core/analysis/turns/homeMoved.ts';
import type { Rulebook } from '../../../core/rules/book/rulebook.ts';
import { sayEvent } from '../../../words/sentences/happened.ts';
import { clauseName, leaderName, list, optionName, stateName, termName } from '../../../words/names.ts';
import { sayGroupCauses } from '../../../words/sentences/atHome.ts';
import { homeGroupName } from '../../../words/sentences/home.ts';
import { say, told } from '../../../words/say.ts';
import { sayCommand } from '../../../words/sentences/command.ts';

/** @returns what happened at that step, in a sentence or two. */
export function shownWords(book: Rulebook, shown: Shown): string {
  const {
    code,
    leader,
    other,
    clause,
    clause2,
    option,
    stance,
    event,
    command,
    test,
    figures,
    real,
    groups = [],
  } = shown;
  const sentence = say(`concepts.shown.${code}`, {
    leader: leader === undefined ? '' : leaderName(book, leader),
    other: other === undefined ? '' : leaderName(book, other),
    clause: clause === undefined ? '' : clauseName(book, clause),
    clause2: clause2 === undefined ? '' : clauseName(book, clause2),
    option: clause === undefined || option === undefined ? '' : optionName(book, clause, option),
    term: clause === undefined || option === undefined ? '' : termName(book, clause, option),
    stance:
      leader === undefined || clause === undefined || stance === undefined
        ? ''
        : stateName(book, leader, clause, stance),
    event: event === undefined ? '' : (sayEvent(book, event) ?? ''),
    move: command === undefined ? '' : sayCommand(book, command),
    test: test === undefined ? '' : told(book.test(test).name),
    groups: list(groups.map(({ group }) => homeGroupName(book, group))),
    had: figures?.[0] ?? 0,
    has: figures?.[1] ?? 0,
  });
  if (groups.length > 0) return [sentence, ...groups.map((path) => movedWords(book, path))].join(' ');
  if (real !== undefined && real !== figures?.[1]) return `${sentence} ${say('concepts.shown.noDealReal', { real })}`;
  const debrief = book.scenario.spoilers.find((one) => one.type === shown.spoiler)?.debrief;
  return debrief === undefined ? sentence : `${sentence} ${told(debrief)}`;
}

/** @returns what had moved a group at home by then. */
function movedWords(book: Rulebook, path: GroupPath): string {
  const causes = sayGroupCauses(path);
  return causes === '' ? '' : say('concepts.shown.moved', { group: homeGroupName(book, path.group), causes });
}
