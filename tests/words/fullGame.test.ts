/** What the full game adds is said in every language that is offered: each of its texts, none empty, no partisan word, and no text that it does not have. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../src/cli/site.ts';
import { walk } from '../../src/core/scenario/check/walk.ts';
import { partisanWord } from '../../src/core/scenario/check/language.ts';
import { infoOf, LANGUAGES } from '../../src/words/language.ts';
import type { TextsFile } from '../../src/words/say.ts';
import { textsByPath } from '../../src/words/texts.ts';
import { say } from '../../src/words/say.ts';
import { FULL } from '../support/fullGame.ts';
import { scenarioFiles } from '../support/scenarios.ts';
import { book as lesson } from '../support/theGame.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const LONGER = scenarioFiles()
  .map((file) => file.replace(/([^/\\]+)$/u, 'full/$1'))
  .filter((file) => existsSync(file));
const OTHERS = LANGUAGES.filter((language) => language !== 'en' && !infoOf(language).inWork);

describe.each(LONGER)('%s', (file) => {
  const english = textsByPath(read(file) as object);
  test('no two of its texts stand at one place, where one would be told for the other', () => {
    const texts: unknown[] = [];
    walk(read(file), '', (value) => {
      const isText = typeof value === 'object' && value !== null && 'en' in value;
      if (isText) texts.push(value);
      return !isText;
    });
    expect(texts.length).toBe(english.size);
  });
  test.each(OTHERS)('in %s', (language) => {
    const name = file.replace(/^.*[/\\]/u, '');
    const { texts } = read(join(ROOT, `assets/scenarios/${language}/full/${name}`)) as TextsFile;
    expect(Object.keys(texts).sort()).toEqual([...english.keys()].sort());
    expect(Object.entries(texts).filter(([, text]) => text.trim() === '')).toEqual([]);
    expect(
      Object.entries(texts).flatMap(([path, text]) => (partisanWord(text, language) === null ? [] : [path])),
    ).toEqual([]);
  });
});

test('the title says of each length how many weeks and clauses it has', () => {
  const NUMBERS: Readonly<Record<number, string>> = { 6: 'six', 7: 'Seven', 12: 'twelve', 14: 'Fourteen' };
  for (const { length, weeks, clauses } of [lesson, FULL]) {
    expect(say(`title.lengths.${length}`)).toContain(`${NUMBERS[weeks]} weeks`);
    expect(say(`title.lengthText.${length}`)).toContain(`${NUMBERS[clauses.length]} clauses.`);
  }
});
