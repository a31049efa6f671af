/** Which languages there are, which of them are offered, and which one a reader gets. */
import languages from '../../assets/words/languages.json' with { type: 'json' };

/** A language that has files in `assets`. */
export type Language = keyof typeof languages;
export interface LanguageInfo {
  /** As its own readers call it. */
  readonly name: string;
  /** What `Intl` is asked with: forms of plurals, dates, lists. */
  readonly intl: string;
  readonly dir: 'ltr' | 'rtl';
  /** Its files are not complete: it is opened by its address alone, and offered to nobody. */
  readonly inWork: boolean;
}
/** Made from English when the page is opened, for tests: accents, two fifths longer, in brackets; the second one from right to left. */
export const PSEUDO = ['qps', 'qps-rtl'] as const;
export type Pseudo = (typeof PSEUDO)[number];

const PSEUDO_INFO: Readonly<Record<Pseudo, LanguageInfo>> = {
  // Greek has the plural forms of English, and its dates have no Latin letter.
  qps: { name: 'Pseudo', intl: 'el', dir: 'ltr', inWork: true },
  'qps-rtl': { name: 'Pseudo, right to left', intl: 'el', dir: 'rtl', inWork: true },
};
const INFO = languages as Readonly<Record<Language, LanguageInfo>>;

/** The language that everything is written in first. */
export const FIRST: Language = 'en';
export const LANGUAGES = Object.keys(languages) as readonly Language[];
/** Those that a reader may choose from. */
export const OFFERED: readonly Language[] = LANGUAGES.filter((language) => !INFO[language].inWork);

/** @returns whether a text is the code of a language that has words. */
export function isLanguage(text: string): text is Language {
  return Object.hasOwn(languages, text);
}

/** @returns whether a text is the code of a language that is made up for tests. */
export function isPseudo(text: string): text is Pseudo {
  return (PSEUDO as readonly string[]).includes(text);
}

/** @returns what a language is called in itself, how it is written, and by which rules. */
export function infoOf(language: Language | Pseudo): LanguageInfo {
  return isPseudo(language) ? PSEUDO_INFO[language] : INFO[language];
}

/**
 * @param asked what the address or a command's flag names; it may be in work. @param kept what this browser's reader has chosen.
 * @param preferred the browser's languages, the dearest first. @returns the language to speak.
 */
export function languageFor(
  asked: string | null,
  kept: string | null,
  preferred: readonly string[],
): Language | Pseudo {
  if (asked !== null && (isLanguage(asked) || isPseudo(asked))) return asked;
  const isOffered = (code: string): code is Language => (OFFERED as readonly string[]).includes(code);
  const wanted = [kept ?? '', ...preferred.map((tag) => tag.toLowerCase().split('-')[0] ?? '')];
  return wanted.find(isOffered) ?? FIRST;
}
