/** The language of a command: `--lang CODE` on any line, its files read from `assets`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Extension } from '../core/model/scenario/extension.ts';
import type { Result } from '../core/model/result.ts';
import { ok } from '../core/model/result.ts';
import type { Language } from '../words/language.ts';
import { FIRST, infoOf, isLanguage, isPseudo, LANGUAGES } from '../words/language.ts';
import { over } from '../words/inWork.ts';
import type { TextsFile, WordsFile } from '../words/say.ts';
import { isSpeaking, speakIn, spokenLanguage } from '../words/say.ts';
import { tellIn, tellingOf } from '../words/texts.ts';
import type { Stop } from './commandLine.ts';
import { stop } from './commandLine.ts';
import { ROOT } from './site.ts';

/** @returns the words file of a language. */
export function readWords(language: Language): WordsFile {
  return JSON.parse(readFileSync(join(ROOT, `assets/words/${language}.json`), 'utf8')) as WordsFile;
}
/** @returns what a scenario says in a language; null where nobody has written it. */
export function readTexts(language: Language, scenario: string): TextsFile | null {
  const path = join(ROOT, `assets/scenarios/${language}/${scenario}.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as TextsFile) : null;
}

/** Takes `--lang CODE` out of a line and speaks that language, English without it. @returns the rest of the line; a stop for a language that is not there. */
export function speakAsAsked(args: readonly string[]): Result<readonly string[], Stop> {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const flag = args[at] ?? '';
  const wanted = at < 0 ? FIRST : flag === '--lang' ? args[at + 1] : flag.slice('--lang='.length);
  if (wanted === undefined || !isLanguage(wanted) || !hasWords(wanted))
    return stop(`--lang must be ${LANGUAGES.filter(hasWords).join(', ')}, not '${wanted ?? ''}'`);
  const english = readWords(FIRST);
  speakIn(wanted, infoOf(wanted).inWork ? over(english, readWords(wanted)) : readWords(wanted));
  return ok(at < 0 ? args : args.filter((_, place) => place !== at && !(flag === '--lang' && place === at + 1)));
}
/** @returns whether anybody has begun a language. */
export function hasWords(language: Language): boolean {
  return existsSync(join(ROOT, `assets/words/${language}.json`));
}

/** Has a scenario told in the language that is spoken, where its texts are written in it. A worker of a batch speaks none. */
export function tellScenario(scenario: { readonly id: string }): void {
  tell(scenario, scenario.id);
}
/** The same for what a longer game adds to a scenario. */
export function tellLonger(extension: Extension): void {
  tell(extension, `${extension.length}/${extension.extends}`);
}

function tell(told: object, file: string): void {
  if (!isSpeaking()) return;
  const language = spokenLanguage();
  const texts = isPseudo(language) || language === FIRST ? null : readTexts(language, file);
  if (texts !== null) tellIn(told, tellingOf(told, texts));
}
