/** What is given on terms, in words: what a conditional pledge waits for, what a side letter says. */
import type { PledgeCondition } from '../../core/model/scenario/conditional.ts';
import type { LetterAbout } from '../../core/model/scenario/letter.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { leaderName, pledgeName, termName } from '../names.ts';
import { say } from '../say.ts';

/** @returns what a pledge waits for, as the end of a sentence. */
export function sayCondition(book: Rulebook, waits: PledgeCondition): string {
  return waits.on === 'step'
    ? say('onTerms.step', { leader: leaderName(book, waits.of) })
    : say('onTerms.initialled', { term: termName(book, waits.clause, waits.option) });
}

/** @returns what a side letter says. */
export function sayLetter(book: Rulebook, about: LetterAbout): string {
  return about.on === 'pledge'
    ? say('onTerms.letterPledge', { pledge: pledgeName(book, about.pledge) })
    : say('onTerms.letterOption', { term: termName(book, about.clause, about.option) });
}
