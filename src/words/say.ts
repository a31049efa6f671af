/** Codes to words in the reader's language: every sentence of the product's own stands in `assets/words`. */
import type { FormatterModule } from 'i18next';
import i18next from 'i18next';
import type english from '../../assets/words/en.json';
import type { Text } from '../core/model/vocabulary.ts';
import type { FormsByName } from './forms.ts';
import { bendIn, filled, learnForms } from './forms.ts';
import { heldTogether } from './heldTogether.ts';
import type { Language, LanguageInfo, Pseudo } from './language.ts';
import { infoOf } from './language.ts';

/** `x_one` and `x_other` are the plural forms of `x`. */
type Plain<K extends string> = K extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : K;
type KeysOf<T, Before extends string> = {
  [K in keyof T & string]: T[K] extends string ? `${Before}${Plain<K>}` : KeysOf<T[K], `${Before}${K}.`>;
}[keyof T & string];

/** Every key of the words file, by its path: a key that is not there does not type-check. */
export type WordKey = KeysOf<Omit<typeof english, 'forms'>, ''>;
export type WordParams = Readonly<Record<string, string | number>>;

/** A file of `assets/words`: sentences by area; beside them the forms of its own names. */
export interface WordsFile {
  readonly forms?: FormsByName;
  readonly [area: string]: unknown;
}
/** A scenario's texts in one language: by path, as `src/words/texts.ts` walks them; and the forms of its names. */
export interface TextsFile {
  readonly texts: Readonly<Record<string, string>>;
  readonly forms?: FormsByName;
}

const formatter: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  // What was not handed in stays visible: tests look for braces.
  format: (value, format) => (value === undefined ? value : filled(value as string | number, format)),
};

let words = i18next.createInstance();
let spoken: Language | Pseudo | null = null;
/** Sentences already made: a board says the same hundred things at every step. Emptied when it has grown too large. */
const said = new Map<string, string>();
const SAID_AT_MOST = 5000;
/** A scenario's texts in the language that is spoken. */
let translated = new WeakMap<Text, string>();

/** Speaks a language from now on; what scenarios say in it has to be learnt anew. */
export function speakIn(language: Language | Pseudo, file: WordsFile): void {
  const { intl } = infoOf(language);
  const { forms = {}, ...translation } = file;
  words = i18next.createInstance();
  void words.use(formatter).init({
    lng: intl,
    fallbackLng: false,
    initAsync: false,
    resources: { [intl]: { translation } },
    // What is put in is never read as markup: preact writes text.
    interpolation: { escapeValue: false, alwaysFormat: true },
  });
  spoken = language;
  said.clear();
  translated = new WeakMap();
  bendIn(intl, forms);
}

/** Learns more sentences of the language that is spoken. */
export function learnWords(file: WordsFile): void {
  words.addResourceBundle(spokenInfo().intl, 'translation', file, true, true);
  said.clear();
}

/** Learns what a scenario says in the language that is spoken. `pairs` are its texts with their words. */
export function learnTexts(pairs: Iterable<readonly [Text, string]>, forms: FormsByName = {}): void {
  for (const [text, inWords] of pairs) translated.set(text, heldTogether(inWords, spokenInfo().intl));
  learnForms(forms);
  said.clear();
}

/** @returns whether `speakIn` has been called: nothing can be said before. */
export function isSpeaking(): boolean {
  return spoken !== null;
}
/** @returns the language that is spoken; throws before one is. */
export function spokenLanguage(): Language | Pseudo {
  if (spoken === null) throw new Error('no language is spoken yet');
  return spoken;
}
/** @returns what is known of the language that is spoken. */
export function spokenInfo(): LanguageInfo {
  return infoOf(spokenLanguage());
}

/** @returns the words of a key with `params` put in; `count` picks the plural form. */
export function say(key: WordKey, params?: WordParams): string {
  const asked = params === undefined ? key : key + JSON.stringify(params);
  const known = said.get(asked);
  if (known !== undefined) return known;
  if (spoken === null) throw new Error(`said before a language is spoken: ${key}`);
  const text = heldTogether(params === undefined ? plain(key) : words.t(key, params), spokenInfo().intl);
  if (said.size >= SAID_AT_MOST) said.clear();
  said.set(asked, text);
  return text;
}

/** A sentence without slots needs no more than to be found: most are, and i18next takes its time. */
function plain(key: WordKey): string {
  const found: unknown = words.getResource(spokenInfo().intl, 'translation', key);
  return typeof found === 'string' && !found.includes('{{') ? found : words.t(key);
}

/** @returns a scenario's text in the reader's language, or in English where it has none. */
export function told(text: Text): string {
  return translated.get(text) ?? text.en;
}
