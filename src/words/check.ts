/** What is wrong with a language's files, beside the English ones: keys, plural forms, slots, forms of names, letters, words that take a side, lengths. */
import type { Scenario } from '../core/model/scenario/scenario.ts';
import { partisanWord } from '../core/scenario/check/language.ts';
import { checkLength } from '../core/scenario/check/length.ts';
import { checkSpeech } from '../core/scenario/check/speech.ts';
import { agreementsOf, slotsOf } from './slots.ts';
import type { FormsByName } from './forms.ts';
import { infoOf } from './language.ts';
import type { Language } from './language.ts';
import type { TextsFile, WordsFile } from './say.ts';
import { textsByPath } from './texts.ts';

/** `missing` and `extra` are for a language in work a list of what is to be done; the others are faults in any language. */
export interface LanguageFault {
  readonly kind: 'missing' | 'extra' | 'slots' | 'forms' | 'letters' | 'partisan' | 'length' | 'english';
  /** `words: event.struck`, `texts: leaders/russia/name`. */
  readonly at: string;
  readonly what: string;
}
export interface LanguageFiles {
  readonly words: WordsFile;
  readonly texts: TextsFile;
}

/** Parts of a words file that are no sentences. */
const ASIDE = ['forms'];
const PLURAL = /_(zero|one|two|few|many|other)$/u;
/** Letters that belong to a neighbour's alphabet, and marks that the language writes otherwise. */
const FOREIGN: { readonly [L in Language]?: RegExp } = {
  uk: /[ыэёъЫЭЁЪ"“”„']/u,
  ru: /[іїєґІЇЄҐ"“”„']/u,
  fr: /["“”„']/u,
};

/** @returns every sentence of a words file by its path. */
export function sentencesOf(words: WordsFile): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') found.set(path, value);
    else
      for (const [key, inner] of Object.entries(value as Readonly<Record<string, unknown>>))
        if (path !== '' || !ASIDE.includes(key)) walk(inner, path === '' ? key : `${path}.${key}`);
  };
  walk(words, '');
  return found;
}

/** @returns the keys that a language must have: those of English, with its own plural forms in place of the English ones. */
function wantedKeys(language: Language, english: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const rules = new Intl.PluralRules(infoOf(language).intl);
  // Counts of this game are whole and small; forms for millions and for fractions are not asked for.
  const categories = [...new Set(Array.from({ length: 201 }, (_, count) => rules.select(count)))];
  const wanted = new Map<string, string>();
  for (const [key, text] of english) {
    const [, form] = PLURAL.exec(key) ?? [];
    const stem = key.replace(PLURAL, '');
    if (form === undefined || form === 'zero') wanted.set(key, text);
    else
      for (const category of categories) {
        const source = english.get(`${stem}_${category}`) ?? english.get(`${stem}_other`) ?? text;
        wanted.set(`${stem}_${category}`, source);
      }
  }
  return wanted;
}

/** @returns all that is wrong with a language's files; nothing where it may be offered. */
export function languageFaults(
  language: Language,
  files: LanguageFiles,
  english: WordsFile,
  scenario: Scenario,
): readonly LanguageFault[] {
  const sentences = sentencesOf(files.words);
  const wanted = wantedKeys(language, sentencesOf(english));
  const texts = new Map(Object.entries(files.texts.texts));
  const source = new Map([...textsByPath(scenario)].map(([path, { en }]) => [path, en]));
  const forms = { ...files.words.forms, ...files.texts.forms };
  const names = (prefix: RegExp): readonly string[] =>
    [...texts].flatMap(([path, text]) => (prefix.test(path) ? [text] : []));
  const kinds = namesByKind(sentences, names);
  return [
    ...compared('words', language, sentences, wanted, forms),
    ...compared('texts', language, texts, source, forms),
    ...[...sentences].flatMap(([key, text]) => formFaults(`words: ${key}`, text, kinds, forms, language)),
    ...[...texts].flatMap(([path, text]) => formFaults(`texts: ${path}`, text, kinds, forms, language)),
    ...scenarioFaults(language, scenario, files.texts),
  ];
}

/** Keys, slots, letters and wording of one file beside its English one. */
function compared(
  file: 'words' | 'texts',
  language: Language,
  has: ReadonlyMap<string, string>,
  wanted: ReadonlyMap<string, string>,
  forms: FormsByName,
): readonly LanguageFault[] {
  const fault = (kind: LanguageFault['kind'], key: string, what: string): LanguageFault => ({
    kind,
    at: `${file}: ${key}`,
    what,
  });
  const missing = [...wanted].filter(([key]) => !has.has(key)).map(([key, text]) => fault('missing', key, text));
  return [
    ...missing,
    ...[...has].flatMap(([key, text]): readonly LanguageFault[] => {
      const english = wanted.get(key);
      if (english === undefined) return [fault('extra', key, text)];
      const given = slotsOf(text).map(({ name }) => name);
      const asked = slotsOf(english).map(({ name }) => name);
      // A form that stands for one number alone may say it in a word.
      const lost = asked.filter((name) => !given.includes(name) && !(name === 'count' && PLURAL.test(key)));
      const unknown = given.filter((name) => !asked.includes(name) && !(name === 'count' && PLURAL.test(key)));
      const partisan = file === 'texts' && key.endsWith('/quotation') ? null : partisanWord(text, language);
      const foreign = FOREIGN[language]?.exec(text.replaceAll(/\{\{[^}]*\}\}/gu, ''))?.[0];
      return [
        ...lost.map((name) => fault('slots', key, `{{${name}}} is not said`)),
        ...unknown.map((name) => fault('slots', key, `{{${name}}} is not there in English`)),
        ...(partisan === null ? [] : [fault('partisan', key, `${partisan.word}: write ${partisan.use}`)]),
        ...(foreign === undefined ? [] : [fault('letters', key, `${foreign} in: ${text}`)]),
        ...(text.trim() === '' ? [fault('missing', key, english)] : []),
        // A name with forms of its own was looked at: some are written alike in both languages.
        ...(language !== 'en' &&
        text === english &&
        forms[text] === undefined &&
        /[a-z]{3}/u.test(text.replaceAll(/\{\{[^}]*\}\}/gu, ''))
          ? [fault('english', key, text)]
          : []),
      ];
    }),
  ];
}

type Kind = 'leader' | 'venue' | 'level' | 'clause' | 'home';
/** What a slot is filled with, where its names have forms. */
const KIND_OF: Readonly<Record<string, Kind>> = {
  ...Object.fromEntries(
    ['leader', 'leaders', 'by', 'to', 'of', 'other', 'target', 'targets', 'rival', 'a', 'b', 'taker', 'pen', 'seats']
      .concat('party', 'seat')
      .map((slot) => [slot, 'leader'] as const),
  ),
  venue: 'venue',
  place: 'venue',
  level: 'level',
  clause: 'clause',
  clauses: 'clause',
  home: 'home',
};

function namesByKind(
  sentences: ReadonlyMap<string, string>,
  names: (prefix: RegExp) => readonly string[],
): Readonly<Record<Kind, readonly string[]>> {
  return {
    leader: names(/^leaders\/[^/]+\/name$/u),
    venue: names(/^venues\/[^/]+\/name$/u),
    clause: names(/^clauses\/[^/]+\/name$/u),
    home: names(/^leaders\/[^/]+\/homeName$/u),
    level: ['delegations', 'ministers', 'presidents'].flatMap((level) => sentences.get(`levels.${level}`) ?? []),
  };
}

/** Every form that a slot asks for is there for every name that may stand in it, and every agreement has its branch. */
function formFaults(
  at: string,
  text: string,
  kinds: Readonly<Record<Kind, readonly string[]>>,
  forms: FormsByName,
  language: Language,
): readonly LanguageFault[] {
  return slotsOf(text).flatMap(({ name, format }): readonly LanguageFault[] => {
    if (format === '') return [];
    const fault = (what: string): LanguageFault => ({ kind: 'forms', at, what });
    const kind = KIND_OF[name];
    if (format.includes(':')) {
      const signs = format.split('|').map((branch) => branch.slice(0, branch.indexOf(':')).trim());
      const wanted = agreementsOf(
        signs,
        infoOf(language).intl,
        kind === undefined ? [] : kinds[kind].map((one) => forms[one]?.['agr'] ?? ''),
      );
      return wanted.filter((sign) => !signs.includes(sign)).map((sign) => fault(`{{${name}}} has no branch “${sign}”`));
    }
    if (kind === undefined) return [fault(`{{${name}}} has no forms: it cannot be “${format}”`)];
    const plain = format.charAt(0).toLowerCase() + format.slice(1);
    return kinds[kind]
      .filter((one) => forms[one]?.[plain] === undefined)
      .map((one) => fault(`“${one}” has no form “${plain}”`));
  });
}

/** The scenario's own checks of its words, on this language. */
function scenarioFaults(language: Language, scenario: Scenario, { texts }: TextsFile): readonly LanguageFault[] {
  if (language === 'en') return [];
  const inBoth = structuredClone(scenario);
  for (const [path, text] of textsByPath(inBoth)) {
    const told = texts[path];
    if (told !== undefined) (text as Record<string, string>)[language] = told;
  }
  return [...checkLength(inBoth), ...checkSpeech(inBoth)].map(({ path, facts }) => ({
    kind: 'length',
    at: `texts: ${path}`,
    what: Object.entries(facts)
      .map(([name, fact]) => `${name} ${String(fact)}`)
      .join(', '),
  }));
}
