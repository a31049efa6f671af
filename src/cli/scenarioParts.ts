/** The build's part in languages: a scenario file as the page fetches it, its rules apart from what it says in each language. */
import { existsSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { TextsFile } from '../words/say.ts';
import type { Part } from '../words/parts.ts';
import { isText, tellingOf } from '../words/texts.ts';
import { jsonModule } from './jsonModule.ts';

/**
 * `…/assets/scenarios/ID.json?rules`, `…/assets/scenarios/ID.json?first`, `…/assets/scenarios/uk/ID.json?later`; the file of a longer game, `full/ID.json`,
 * in the same way, but told in one piece: `?whole`.
 */
const PART =
  /^(?<folder>.*\/assets\/scenarios)\/(?:(?<language>(?!full\/)[^/]+)\/)?(?<id>(?:full\/)?[^/]+)\.json\?(?<part>rules|first|later|whole)$/u;

/** @returns a copy of a scenario with every text empty, in the same places: what hashes and rules read is unchanged. */
export function rulesPart(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rulesPart);
  if (typeof value !== 'object' || value === null) return value;
  if (isText(value)) return { en: '' };
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rulesPart(inner)]));
}

/** @returns the plugin that answers a scenario's file with one of its parts, where the import asks for it; files stay as their authors write them. */
export function scenarioParts(): Plugin {
  return {
    name: 'scenario-parts',
    enforce: 'pre',
    load(asked) {
      const { folder, language, id, part } = PART.exec(asked)?.groups ?? {};
      if (folder === undefined || id === undefined) return null;
      const read = (path: string): unknown => {
        this.addWatchFile(path);
        return JSON.parse(readFileSync(path, 'utf8'));
      };
      const scenario = read(`${folder}/${id}.json`) as object;
      if (part === 'rules') return jsonModule(rulesPart(scenario));
      const inLanguage = `${folder}/${language}/${id}.json`;
      const file = language === undefined || !existsSync(inLanguage) ? null : (read(inLanguage) as TextsFile);
      return jsonModule(tellingOf(scenario, file, part as Part));
    },
  };
}
