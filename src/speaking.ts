/** Speaks a language on the page: our words and what the negotiation says, each part fetched when it can be needed. */
import type { Extension } from './core/model/scenario/extension.ts';
import type { Language, Pseudo } from './words/language.ts';
import { FIRST, infoOf, isPseudo, languageFor } from './words/language.ts';
import type { WordsFile } from './words/say.ts';
import type { Telling } from './words/texts.ts';

/** What is fetched to speak: a file a language, each when it is spoken. What a scenario says in English is the file without a folder. */
interface Spoken {
  readonly tellings: Readonly<Record<string, () => Promise<Telling>>>;
  readonly words: Readonly<Record<string, () => Promise<WordsFile>>>;
}

// The bundler reads these as they stand: no name can take the place of a list that is given twice.
const early: Spoken = {
  tellings: import.meta.glob<Telling>(
    ['../assets/scenarios/{*,*/*}.json', '!../assets/scenarios/full/*', '!**/*.schema.json'],
    { query: '?first', import: 'default' },
  ),
  words: import.meta.glob<WordsFile>(['../assets/words/*.json', '!**/languages.json'], {
    query: '?first',
    import: 'default',
  }),
};
/** What only comes to be said after the first decision. */
const later: Spoken = {
  tellings: import.meta.glob<Telling>(
    ['../assets/scenarios/{*,*/*}.json', '!../assets/scenarios/full/*', '!**/*.schema.json'],
    { query: '?later', import: 'default' },
  ),
  words: import.meta.glob<WordsFile>(['../assets/words/*.json', '!**/languages.json'], {
    query: '?later',
    import: 'default',
  }),
};
/** What longer games add to what is said. */
const longerTellings = import.meta.glob<Telling>(
  ['../assets/scenarios/full/*.json', '../assets/scenarios/*/full/*.json'],
  { query: '?whole', import: 'default' },
);

/** Files of longer games that are told in the language that is spoken: another language tells them too. */
const longerTold: Extension[] = [];

/** @returns the language of this visit: the one in the address, a class's before the page's, else the one chosen before, else the dearest of the browser's that is offered. */
export function speaking(kept: string | null): Language | Pseudo {
  // A class's link names its own.
  const ofClass = location.hash.startsWith('#class=') ? new URLSearchParams(location.hash.slice(1)).get('lang') : null;
  return languageFor(ofClass ?? new URLSearchParams(location.search).get('lang'), kept, navigator.languages);
}

/** Asks for what the first screen needs in a language, before it is known whether it will be spoken: letters, words, and what the scenario of that name says. */
export function fetchAhead(language: Language | Pseudo, scenario: string): void {
  fetchLetters(language);
  void import('./words/texts.ts');
  void wordsIn(early, language);
  void tellingIn(early, language, scenario);
}

/** Speaks a language from the next drawing on, on the page's root too. Fails where its files cannot be fetched; nothing has changed then. */
export async function speak(language: Language | Pseudo, scenario: unknown): Promise<void> {
  const { id } = scenario as { readonly id: string };
  const fetched = (part: Spoken) => Promise.all([wordsIn(part, language), tellingIn(part, language, id)]);
  const [{ isSpeaking, learnWords, speakIn }, { tellIn }, { isWhole, leaveForLater }] = await Promise.all([
    import('./words/say.ts'),
    import('./words/texts.ts'),
    import('./words/whole.ts'),
  ]);
  const learnRest = async () => {
    const [file, telling] = await fetched(later);
    return () => {
      learnWords(file);
      tellIn(scenario as object, telling);
    };
  };
  // What is on the screen may be said by the rest: another language comes whole, if the one before was.
  const [[file, telling], learn, longer] = await Promise.all([
    fetched(early),
    isSpeaking() && isWhole() ? learnRest() : null,
    Promise.all(longerTold.map((extension) => longerIn(language, extension))),
  ]);
  speakIn(language, file);
  tellIn(scenario as object, telling);
  learn?.();
  leaveForLater(learn === null ? learnRest : null);
  for (const tell of longer) tell();
  const root = document.documentElement;
  root.lang = language;
  root.dir = infoOf(language).dir;
}

/** Tells what a longer game adds in the language that is spoken, and in every other from then on. */
export async function tellLonger(extension: Extension): Promise<void> {
  const { spokenLanguage } = await import('./words/say.ts');
  const language = spokenLanguage();
  const tell = await longerIn(language, extension);
  // Another language was chosen while the texts came.
  if (spokenLanguage() !== language) return tellLonger(extension);
  tell();
  longerTold.push(extension);
}

/** Fetches what a longer game adds, in English where nobody has written it. @returns what tells it from then on. */
async function longerIn(language: Language | Pseudo, extension: Extension): Promise<() => void> {
  const { extends: id } = extension;
  const english = `../assets/scenarios/full/${id}.json`;
  const load = longerTellings[`../assets/scenarios/${language}/full/${id}.json`] ?? longerTellings[english];
  if (load === undefined) throw new Error(`no texts of the longer ${id}`);
  const [telling, { tellIn }] = await Promise.all([load(), import('./words/texts.ts')]);
  const said = isPseudo(language) ? (await import('./words/pseudo.ts')).pseudoTelling(telling) : telling;
  return () => tellIn(extension, said);
}

/** Asks for the letters of a language before there are words in them. */
function fetchLetters(language: Language | Pseudo): void {
  const root = document.documentElement;
  root.lang = language;
  const style = getComputedStyle(root);
  // A face that does not come is not missed: the next in its row is read.
  for (const face of ['--font-text', '--font-draft'])
    document.fonts.load(`1em ${style.getPropertyValue(face)}`, infoOf(language).name).catch(() => undefined);
}

/** @returns a part of the words file of a language; a pseudo-language is made from English. */
async function wordsIn(part: Spoken, language: Language | Pseudo): Promise<WordsFile> {
  if (isPseudo(language)) {
    const [{ pseudoWords }, english] = await Promise.all([import('./words/pseudo.ts'), wordsIn(part, FIRST)]);
    return pseudoWords(english);
  }
  const load = part.words[`../assets/words/${language}.json`];
  if (load === undefined) return wordsIn(part, FIRST);
  // Only a language in work lacks a sentence; it is opened by its address alone, by those who translate.
  if (!infoOf(language).inWork) return load();
  const [{ over }, english, file] = await Promise.all([import('./words/inWork.ts'), wordsIn(part, FIRST), load()]);
  return over(english, file);
}

/** @returns a part of what a scenario says in a language: in English where nobody has written it. */
async function tellingIn(part: Spoken, language: Language | Pseudo, id: string): Promise<Telling> {
  if (isPseudo(language)) {
    const [{ pseudoTelling }, english] = await Promise.all([import('./words/pseudo.ts'), tellingIn(part, FIRST, id)]);
    return pseudoTelling(english);
  }
  const load =
    part.tellings[`../assets/scenarios/${language}/${id}.json`] ?? part.tellings[`../assets/scenarios/${id}.json`];
  if (load === undefined) throw new Error(`no texts of ${id}`);
  return load();
}
