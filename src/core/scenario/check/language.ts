/** Looks for words that take a side in everything that the scenario says in its own voice. */
import type { Scenario } from '../../model/scenario/scenario.ts';
import type { Finding } from '../fault.ts';
import { PARTISAN } from './partisan.ts';
import { textsOf } from './walk.ts';

const PATTERNS = PARTISAN.map(({ language, avoid, use }) => ({
  language,
  use,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${avoid})(?![\\p{L}\\p{N}])`, 'iu'),
}));

/** What stands between quotation marks is attributed speech, which is quoted as it was said. */
const QUOTED = /“[^”]*”|„[^“]*“|«[^»]*»|"[^"]*"/gu;

/** @returns the first word of a text that takes a side, with what we write instead; null where there is none. */
export function partisanWord(text: string, language: string): { readonly word: string; readonly use: string } | null {
  const own = text.replace(QUOTED, ' ');
  for (const { language: spoken, use, pattern } of PATTERNS) {
    const word = spoken === language ? pattern.exec(own)?.[0] : undefined;
    if (word !== undefined) return { word, use };
  }
  return null;
}

/** @returns `partisanWord` for each text, quotations aside. */
export function checkLanguage(scenario: Scenario): readonly Finding[] {
  return textsOf(scenario).flatMap(({ text, path, language }): readonly Finding[] => {
    const found = path.endsWith('/quotation') ? null : partisanWord(text, language);
    return found === null ? [] : [{ code: 'partisanWord', path, facts: found }];
  });
}
