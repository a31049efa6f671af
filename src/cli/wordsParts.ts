/** The build's part in what is said later: a words file as the page fetches it, the first screens' sentences apart from the rest. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { partOfWords } from '../words/parts.ts';
import type { WordsFile } from '../words/say.ts';
import { jsonModule } from './jsonModule.ts';

/** `…/assets/words/uk.json?first`, `…/assets/words/uk.json?later`. */
const PART = /^(?<file>.*\/assets\/words\/[^/]+\.json)\?(?<part>first|later)$/u;

/** @returns the plugin that answers a words file with one of its parts, where the import asks for it; files stay as their authors write them. */
export function wordsParts(): Plugin {
  return {
    name: 'words-parts',
    enforce: 'pre',
    load(asked) {
      const { file, part } = PART.exec(asked)?.groups ?? {};
      if (file === undefined) return null;
      this.addWatchFile(file);
      return jsonModule(partOfWords(JSON.parse(readFileSync(file, 'utf8')) as WordsFile, part as 'first' | 'later'));
    },
  };
}
