/** The questions before and after a lesson, as their files hold them; which answers are right stands beside them, once for every language. */
import figures from '../../../assets/guide/figures/key.json' with { type: 'json' };
import type { Language, Pseudo } from '../../words/language.ts';

export interface QuestionsText {
  readonly items: readonly {
    /** The idea that is asked for, for the teacher. */
    readonly name: string;
    readonly ask: string;
    readonly answers: readonly string[];
  }[];
}
export type LoadQuestions = (language: Language | Pseudo) => Promise<QuestionsText>;

/** The right answer to each question, from 0. */
export const RIGHT: readonly number[] = figures.right;
