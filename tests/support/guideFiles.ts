/** Long texts of the classroom, a file a language: read flat, and held beside the English one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import english from '../../assets/words/en.json' with { type: 'json' };
import { ROOT } from '../../src/cli/site.ts';
import { partisanWord } from '../../src/core/scenario/check/language.ts';
import type { Language } from '../../src/words/language.ts';

/** Letters that a language does not have. */
const FOREIGN: Readonly<Record<Language, RegExp>> = {
  en: /[А-яІіЇїЄєҐґ]/u,
  fr: /[А-яІіЇїЄєҐґ"“”']/u,
  ru: /[іїєґІЇЄҐёЁ"']/u,
  uk: /[ыэёъЫЭЁЪ"']/u,
};

function* flat(value: unknown, path = ''): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (value !== null && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) yield* flat(inner, path === '' ? key : `${path}.${key}`);
}

/** @returns every text of a file by its path; `folder` is one under assets. */
export function readGuideFile(folder: string, language: Language): ReadonlyMap<string, string> {
  return new Map(flat(JSON.parse(readFileSync(join(ROOT, 'assets', folder, `${language}.json`), 'utf8'))));
}

/** @returns every key of the words file, without its plural ending. */
export function keysOfWords(): ReadonlySet<string> {
  return new Set([...flat(english)].map(([key]) => key.replace(/_(zero|one|other)$/u, '')));
}

/** @returns what is missing, too much, in foreign letters, left in English, or on a side. */
export function fileFaults(folder: string, language: Language): readonly string[] {
  const source = readGuideFile(folder, 'en');
  const texts = readGuideFile(folder, language);
  const named = (text: string): string => (text.match(/\[\[[\w.]+\]\]/gu) ?? []).toSorted().join(' ');
  return [
    ...[...source.keys()].filter((path) => !texts.has(path)).map((path) => `${path} is missing`),
    ...[...texts].flatMap(([path, text]): readonly string[] => {
      const original = source.get(path);
      if (original === undefined) return [`${path} is not there in English`];
      const partisan = partisanWord(text, language);
      return [
        ...(text.trim() === '' ? [`${path} is empty`] : []),
        ...(named(text) === named(original) ? [] : [`${path} names other words`]),
        ...(partisan === null ? [] : [`${path}: ${partisan.word}: write ${partisan.use}`]),
        ...(FOREIGN[language].test(text.replaceAll(/\[\[[\w.]+\]\]/gu, '')) ? [`${path}: letters in ${text}`] : []),
        ...(language !== 'en' && text === original && /\p{L}{3} \p{L}/u.test(text) ? [`${path} is English`] : []),
      ];
    }),
  ];
}
