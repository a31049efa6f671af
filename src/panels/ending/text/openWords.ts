/** Why a clause stayed open, in a line. */
import type { OpenBecause, Refusal } from '../../../core/analysis/debrief/agreed.ts';
import type { ClauseId, LeaderId } from '../../../core/model/vocabulary.ts';
import type { Rulebook } from '../../../core/rules/book/rulebook.ts';
import { leaderName, levelName, list, optionName } from '../../../words/names.ts';
import { say } from '../../../words/say.ts';

/** @returns who declined one wording of a clause, in which weeks. */
export function refusalWords(book: Rulebook, clause: ClauseId, refusal: Refusal): string {
  const { option, tabledBy, declinedBy, weeks } = refusal;
  const names = (leaders: readonly LeaderId[]): string => list(leaders.map((leader) => leaderName(book, leader)));
  return say(declinedBy.length === 0 ? 'ending.because.inPackage' : 'ending.because.declined', {
    option: optionName(book, clause, option),
    by: names(tabledBy),
    leaders: names(declinedBy),
    weeks: list(weeks.map(String)),
    count: weeks.length,
  });
}

/** @returns why a clause stayed open: of what was declined the most telling wording alone. */
export function openWords(book: Rulebook, clause: ClauseId, open: OpenBecause): string {
  switch (open.code) {
    case 'levelNeverMet':
      return say('ending.because.levelNeverMet', { level: levelName(open.level) });
    case 'neverTabled':
      return open.leftOpen.length === 0
        ? say('ending.because.neverTabled')
        : say('ending.because.leftOpen', { leaders: list(open.leftOpen.map((leader) => leaderName(book, leader))) });
    case 'declined':
      return refusalWords(book, clause, open.refusals[0]);
    case 'reopened':
      return say('ending.because.reopened', { week: open.week });
  }
}
