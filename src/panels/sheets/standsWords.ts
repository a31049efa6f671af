/** A leader's known place on a clause, in words: what it takes, what it bars, what it has never yet taken up. */
import type { Stands } from '../../core/analysis/stance/stands.ts';
import { brokenLine } from '../../core/analysis/stance/stands.ts';
import type { ClauseId } from '../../core/model/vocabulary.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { either, leaderName, list, optionName } from '../../words/names.ts';
import { say } from '../../words/say.ts';

/** @returns a sentence or two: `Russia takes No foreign presence. It bars UN or neutral force.` */
export function standsInWords(book: Rulebook, clause: ClauseId, stand: Stands): string {
  const leader = leaderName(book, stand.leader);
  const name = (option: Stands['takes'][number]): string => optionName(book, clause, option);
  if (stand.takes.length === 0 && stand.bars.length === 0) return say('table.unknownOf', { leader });
  const takes = stand.takes.length === 0 ? [] : [say('table.takes', { leader, options: list(stand.takes.map(name)) })];
  const bars = stand.bars.length === 0 ? [] : [say('table.bars', { leader, options: either(stand.bars.map(name)) })];
  const never =
    stand.never.length === 0 ? [] : [say('table.never', { leader, options: either(stand.never.map(name)) })];
  const broken = brokenLine(book, clause, stand);
  const shape = broken === null ? [] : [say(`table.brokenLine.${broken}`)];
  return [...takes, ...bars, ...shape, ...never].join(' ');
}
