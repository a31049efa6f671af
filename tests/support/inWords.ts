/** Selectors that name a control by its English words, in the language of the page. */
import type { Page } from 'playwright-core';
import english from '../../assets/words/en.json' with { type: 'json' };
import { readWords } from '../../src/cli/languages.ts';
import { sentencesOf } from '../../src/words/check.ts';
import { isLanguage } from '../../src/words/language.ts';
import { pseudo } from '../../src/words/pseudo.ts';

/** @returns a selector whose words (`:text-is("Replay")`) are those of the language that the page's address names. */
export function inWords(page: Page, selector: string): string {
  const language = new URL(page.url()).searchParams.get('lang') ?? 'en';
  if (language === 'en') return selector;
  return selector.replaceAll(/(?<=:(?:text-is|has-text)\(")[^"]+/gu, (words) =>
    isLanguage(language) ? sameKey(words, sentencesOf(readWords(language))) : pseudo(words),
  );
}

function sameKey(words: string, others: ReadonlyMap<string, string>): string {
  const [key] = [...sentencesOf(english)].find(([at, text]) => text === words && others.has(at)) ?? [];
  const found = key === undefined ? undefined : others.get(key);
  if (found === undefined) throw new Error(`no sentence is “${words}”`);
  return found;
}
