/** What is said only after the first decision: the page fetches it later, so that a slow line brings the first screens first. Authors' files stay whole. */
import type { WordsFile } from './say.ts';

/** A file of words, or a scenario's telling, comes whole, or as what the first screens say and the rest. */
export type Part = 'whole' | 'first' | 'later';

/**
 * Areas of the words files that only parts fetched later say; a key by its whole path, or by how it begins.
 * What any part of the first load says must not stand here: `tests/words/parts.test.ts` finds it.
 */
export const LATER: readonly string[] = [
  'aftermath',
  'assumptions',
  'classroom',
  'compare',
  'concepts',
  'debrief',
  'durability',
  'ending',
  'find',
  'guide',
  'history',
  'key',
  'late',
  'legal',
  'lesson',
  'library',
  'many',
  'memo',
  'plenary',
  'questions',
  'receipt',
  'rehearsal',
  'report.changed',
  'report.onBy',
  'runs',
  'sheet',
  'stood',
  'takeAway',
  'talks',
  'theatre',
  'whyNot',
  'zone',
];
/** Keys of those areas that the first load says all the same. */
export const FIRST_ALL_THE_SAME: readonly string[] = [
  'assumptions.changedCount',
  'assumptions.here',
  'assumptions.number',
  'assumptions.published',
  'assumptions.where',
  'assumptions.with',
  'assumptions.withText',
  'debrief.tracks.day0',
  'ending.paxNote',
  'find.head',
  'key.brackets',
  'key.head',
  'key.hint',
  'key.notNow',
  'key.red',
  'key.short',
  'lesson.bell.aside',
  'lesson.bell.head',
  'lesson.bell.rang',
  'lesson.bell.stop',
  'lesson.pair.role',
  'library.myGames',
  'plenary.return',
  'receipt.acceptsIfCounter',
  'receipt.acceptsIfOver',
  'receipt.boundBy',
  'receipt.changeTo',
  'receipt.chose',
  'receipt.declinesOver',
  'receipt.earlier',
  'receipt.leaveOut',
  'receipt.lineDeclined',
  'receipt.lineInitialled',
  'runs.follow.aside',
  'runs.follow.title',
  'sheet.assumption',
  'sheet.backTo',
  'sheet.saidBy',
  'talks.optionWithCode',
  'theatre.kept',
  'theatre.notFetched',
  'theatre.replay',
];

/** A scenario's texts that are read on a sheet, or on a page of its own: sources, cards, assumptions, history, what was left out. */
const LATER_TEXT =
  /^(?:assumptions|history|leftOpen|legalPaths|yearOn|missing|sources)\/|^cards\/[^/]+\/(?:paraphrase|contestedBy|quotation|speaker)$|^leaders\/[^/]+\/stance\/.*\/assumption$/u;

/** How a plural form is marked. */
const PLURAL = /_(?:zero|one|two|few|many|other)$/u;
const isUnder = (key: string, names: readonly string[]): boolean =>
  names.some((name) => key === name || key.startsWith(`${name}.`));

/** @returns whether a sentence is fetched later, by its key. */
export function isLaterKey(key: string): boolean {
  return isUnder(key, LATER) && !isUnder(key.replace(PLURAL, ''), FIRST_ALL_THE_SAME);
}

/** @returns whether a scenario's text is fetched later, by its path. */
export function isLaterText(path: string): boolean {
  return LATER_TEXT.test(path);
}

/** @returns one part of a words file: its sentences alone, in their places. Forms of names come with the first. */
export function partOfWords({ forms, ...areas }: WordsFile, part: 'first' | 'later'): WordsFile {
  const taken = taking(areas, '', part === 'later');
  return part === 'first' && forms !== undefined ? { ...taken, forms } : taken;
}

function taking(area: Readonly<Record<string, unknown>>, path: string, isLater: boolean): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(area).flatMap(([key, value]): readonly (readonly [string, unknown])[] => {
      const at = path === '' ? key : `${path}.${key}`;
      if (typeof value === 'string') return isLaterKey(at) === isLater ? [[key, value]] : [];
      const inner = taking(value as Readonly<Record<string, unknown>>, at, isLater);
      return Object.keys(inner).length === 0 ? [] : [[key, inner]];
    }),
  );
}
