/** What fetches the teacher's pages and their long texts, each when it is opened. */
import type { GuideText } from './classroom/guide/text.ts';
import type { EasyText } from './classroom/paper/easy.ts';
import type { QuestionsText } from './classroom/questions/text.ts';
import type { Classroom } from './panels/title/classroom.ts';
import type { Language, Pseudo } from './words/language.ts';
import { FIRST } from './words/language.ts';

/** The guide, what is easy to read on paper, and the questions before and after: a file a language of each. */
const guideIn = inLanguage('', import.meta.glob<GuideText>('../assets/guide/*.json', { import: 'default' }));
const easyIn = inLanguage('easy/', import.meta.glob<EasyText>('../assets/guide/easy/*.json', { import: 'default' }));
const questionsIn = inLanguage(
  'questions/',
  import.meta.glob<QuestionsText>('../assets/guide/questions/*.json', { import: 'default' }),
);

export const teachersPages: Classroom = {
  class: () =>
    import('./classroom/page.tsx').then(({ classPage }) => classPage({ loadQuestions: questionsIn, loadEasy: easyIn })),
  guide: () => import('./classroom/guide/page.tsx').then(({ guidePage }) => guidePage(guideIn)),
  rehearsal: () => import('./classroom/rehearsal/rehearsal.tsx').then(({ Rehearsal }) => Rehearsal),
  questions: () => import('./classroom/questions/page.tsx').then(({ questionsPage }) => questionsPage(questionsIn)),
};

/** @returns what fetches the text of a folder of the guide in a language: in English where nobody has written it. */
function inLanguage<Text>(
  folder: string,
  files: Readonly<Record<string, () => Promise<Text>>>,
): (language: Language | Pseudo) => Promise<Text> {
  const at = (language: string) => files[`../assets/guide/${folder}${language}.json`];
  return async (language) => {
    const load = at(language) ?? at(FIRST);
    if (load === undefined) throw new Error(`nothing lies in assets/guide/${folder}`);
    return load();
  };
}
