/** Codes to words in the reader's language: every sentence of the product's own stands in `assets/words`. */
import i18next from 'i18next';
import english from '../../assets/words/en.json' with { type: 'json' };
import type { Text } from '../core/model/vocabulary.ts';

/** `x_one` and `x_other` are the plural forms of `x`. */
type Plain<K extends string> = K extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : K;
type KeysOf<T, Before extends string> = {
  [K in keyof T & string]: T[K] extends string ? `${Before}${Plain<K>}` : KeysOf<T[K], `${Before}${K}.`>;
}[keyof T & string];

/** Every key of the words file, by its path: a key that is not there does not type-check. */
export type WordKey = KeysOf<typeof english, ''>;
export type WordParams = Readonly<Record<string, string | number>>;

const words = i18next.createInstance();
void words.init({
  lng: 'en',
  fallbackLng: 'en',
  initAsync: false,
  resources: { en: { translation: english } },
  // What is put in is never read as markup: preact writes text.
  interpolation: { escapeValue: false },
});

/** Sentences already made: a board says the same hundred things at every step. Emptied when it has grown too large. */
const said = new Map<string, string>();
const SAID_AT_MOST = 5000;
words.on('languageChanged', () => said.clear());

/** @returns the words of a key with `params` put in; `count` picks the plural form. */
export function say(key: WordKey, params?: WordParams): string {
  const asked = params === undefined ? key : key + JSON.stringify(params);
  const known = said.get(asked);
  if (known !== undefined) return known;
  const text = words.t(key, params ?? {});
  if (said.size >= SAID_AT_MOST) said.clear();
  said.set(asked, text);
  return text;
}

/** @returns a scenario's text in the reader's language, or in English where it has none. */
export function told(text: Text): string {
  return text[words.language] ?? text.en;
}
