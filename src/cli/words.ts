/** `npm run cli -- words --lang CODE`: what a language still lacks, and what is wrong with it. */
import { readFileSync } from 'node:fs';
import type { Scenario } from '../core/model/scenario/scenario.ts';
import type { LanguageFault } from '../words/check.ts';
import { languageFaults } from '../words/check.ts';
import type { Language } from '../words/language.ts';
import { FIRST, infoOf, isPseudo, LANGUAGES } from '../words/language.ts';
import { spokenLanguage } from '../words/say.ts';
import { readLine, say } from './commandLine.ts';
import { hasWords, readTexts, readWords } from './languages.ts';
import { scenarioIds, scenarioPath } from './scenarioFile.ts';

const HELP = `npm run cli -- words --lang CODE [--missing] [--json]

Says what is wrong with a language's files in assets/words and assets/scenarios/CODE, beside the English ones.
  --lang     the language
  --missing  only what is missing, as JSON to be filled in: {"words": {key: English}, "texts": {path: English}}
  --json     all of it as JSON: [{kind, at, what}]`;

const FLAGS = { missing: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } } as const;

/** @returns the exit code; 1 where anything is wrong or missing. */
export function run(args: string[]): Promise<number> {
  const flags = readLine(args, FLAGS, HELP);
  if (!flags.ok) return Promise.resolve(say('words', flags.fault));
  const { missing, json } = flags.value.values;
  const language = spokenLanguage();
  if (isPseudo(language)) throw new Error('no command speaks a pseudo-language');
  const faults = faultsOfFiles(language);
  if (missing) console.log(JSON.stringify(todo(faults), null, 2));
  else if (json) console.log(JSON.stringify(faults, null, 2));
  else console.log([...faults.map(lineOf), `${language}: ${faults.length} faults`].join('\n'));
  return Promise.resolve(faults.length === 0 ? 0 : 1);
}

/** @returns what is wrong with a language's files, for every scenario that is shipped. */
function faultsOfFiles(language: Language): readonly LanguageFault[] {
  const english = readWords(FIRST);
  return scenarioIds().flatMap((id) => {
    const scenario = JSON.parse(readFileSync(scenarioPath(id), 'utf8')) as Scenario;
    const texts = language === FIRST ? null : (readTexts(language, id) ?? { texts: {} });
    const faults = languageFaults(
      language,
      { words: readWords(language), texts: texts ?? { texts: {} } },
      english,
      scenario,
    );
    return texts === null ? faults.filter(({ at }) => at.startsWith('words')) : faults;
  });
}

/** @returns one line for each fault that keeps the site from being built: an offered language must be whole, one in work must at least be sober. */
export function faultsOfBuild(): readonly string[] {
  return LANGUAGES.filter(hasWords).flatMap((language) =>
    faultsOfFiles(language)
      .filter(({ kind }) => !infoOf(language).inWork || kind === 'partisan' || kind === 'letters')
      .map((fault) => `${language} ${lineOf(fault)}`),
  );
}

function lineOf({ kind, at, what }: LanguageFault): string {
  return `${kind.padEnd(8)} ${at}: ${what}`;
}

/** What is missing, to be filled in. */
function todo(faults: readonly LanguageFault[]) {
  const of = (file: 'words' | 'texts') =>
    Object.fromEntries(
      faults.flatMap(({ kind, at, what }) =>
        kind === 'missing' && at.startsWith(`${file}: `) ? [[at.slice(file.length + 2), what] as const] : [],
      ),
    );
  return { words: of('words'), texts: of('texts') };
}
