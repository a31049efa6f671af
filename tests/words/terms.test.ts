/** Words that explain themselves: each has its explanation in every language, each is marked somewhere, and none is explained for nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import english from '../../assets/words/en.json' with { type: 'json' };
import { ROOT } from '../../src/cli/site.ts';
import type { Scenario } from '../../src/core/model/scenario/scenario.ts';
import { makeRulebook } from '../../src/core/rules/book/rulebook.ts';
import { sentencesOf } from '../../src/words/check.ts';
import type { Language } from '../../src/words/language.ts';
import type { TextsFile, WordsFile } from '../../src/words/say.ts';
import type { ExplainedKey, Meaning } from '../../src/words/terms.ts';
import {
  LONGER_TERMS,
  TERMS,
  TERMS_IN,
  glossaryOf,
  meaningOf,
  scenarioMeanings,
  stretchesOf,
} from '../../src/words/terms.ts';
import { tellIn, tellingOf, textsByPath } from '../../src/words/texts.ts';
import { say, speakIn, told } from '../../src/words/say.ts';
import { FULL } from '../support/fullGame.ts';
import { readSourceFiles } from '../support/imports.ts';
import { SCENARIO_FILE } from '../support/theGame.ts';

const scenario = JSON.parse(readFileSync(SCENARIO_FILE, 'utf8')) as Scenario;
const book = makeRulebook(scenario, 'lesson');
const read = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

function speak(language: Language): void {
  speakIn(language, read(`assets/words/${language}.json`) as WordsFile);
  if (language !== 'en')
    tellIn(scenario, tellingOf(scenario, read(`assets/scenarios/${language}/vladivostok-2025.json`) as TextsFile));
}
function holds(text: string, meaning: Meaning): boolean {
  return stretchesOf(text, [meaning]).some((stretch) => stretch.meaning !== null);
}
afterAll(() => speakIn('en', english));

/** Texts that a panel draws with their words marked: briefs, options, locks, legal questions, cards, and the place in every head. */
const DRAWN =
  /^(?:place|(?:leaders\/[^/]+\/(?:brief|easyBrief|mandate|secrets))|clauses\/[^/]+\/options\/[^/]+\/(?:text|homeAtLeast)|locks|legal|cards\/[^/]+\/paraphrase)/u;

describe.each(['en', 'uk', 'ru', 'fr'] as const)('in %s', (language) => {
  test('every word of the game has a name and one or two short sentences', () => {
    speak(language);
    for (const id of TERMS) {
      const { term, text } = meaningOf(id);
      expect(term).not.toContain('terms.');
      expect(text).not.toContain('terms.');
      expect(text.split(/\s+/u).length, `${id} is too long to be read in passing`).toBeLessThanOrEqual(34);
    }
  });

  test('a sentence that holds such a word has it found, also bent', () => {
    speak(language);
    const missed = Object.entries(TERMS_IN).flatMap(([key, ids]) =>
      ids.flatMap((id) => {
        const text = say(key as ExplainedKey);
        return holds(text, meaningOf(id)) ? [] : [`${id} in ${text}`];
      }),
    );
    expect(missed).toEqual([]);
  });

  test('the glossary holds every word once, in the order of the alphabet', () => {
    speak(language);
    const terms = glossaryOf(book).map(({ term }) => term);
    expect(new Set(terms).size).toBe(terms.length);
    expect(terms.length).toBe(TERMS.length + scenario.glossary.length);
    expect([...terms].sort(new Intl.Collator(language).compare)).toEqual(terms);
  });

  test('the words of a longer game stand in its own glossary alone', () => {
    speak(language);
    const ids = Object.keys(LONGER_TERMS) as (keyof typeof LONGER_TERMS)[];
    const [lesson, longer] = [book, FULL].map((one) => glossaryOf(one).map(({ id }) => id));
    for (const id of ids) {
      expect(longer).toContain(id);
      expect(lesson).not.toContain(id);
      expect(meaningOf(id).text).not.toContain('terms.');
      expect(meaningOf(id).text.split(/\s+/u).length).toBeLessThanOrEqual(34);
    }
  });

  test('words of the scenario are found in the texts that mark them', () => {
    speak(language);
    const texts = [...textsByPath(scenario)].flatMap(([path, text]) => (DRAWN.test(path) ? [told(text)] : []));
    expect(texts.length).toBeGreaterThan(200);
    const found = scenarioMeanings(book).filter((meaning) => texts.some((text) => holds(text, meaning)));
    expect(found.length).toBeGreaterThanOrEqual(14);
  });
});

test('no word of the scenario is explained that is said nowhere', () => {
  speak('en');
  const { terms: _, ...areas } = english;
  const texts = [
    ...[...textsByPath(scenario)].flatMap(([path, text]) => (path.startsWith('glossary/') ? [] : [told(text)])),
    ...sentencesOf(areas).values(),
  ];
  const unused = scenarioMeanings(book).filter((meaning) => !texts.some((text) => holds(text, meaning)));
  expect(unused.map(({ term }) => term)).toEqual([]);
});

test('every word of the game is marked in a panel', () => {
  const panels = readSourceFiles(join(ROOT, 'src/panels'))
    .map(({ path }) => readFileSync(join(ROOT, 'src/panels', path), 'utf8'))
    .join('\n');
  const inSentences = Object.values(TERMS_IN).flat();
  const unmarked = [...TERMS, ...Object.keys(LONGER_TERMS)].filter(
    (id) =>
      !(inSentences as readonly string[]).includes(id) &&
      !panels.includes(`id="${id}"`) &&
      !new RegExp(`\\[[^\\]]*'${id}'`, 'u').test(panels),
  );
  expect(unmarked).toEqual([]);
});

test('a longer word wins over a shorter one that it holds, and a word counts once', () => {
  const meaning = (term: string) => ({ id: term, term, text: '' });
  const marked = stretchesOf('A ceasefire line is no ceasefire, and a Ceasefire is no line.', [
    meaning('ceasefire'),
    meaning('ceasefire line'),
  ]);
  expect(marked.flatMap(({ text, meaning: found }) => (found === null ? [] : [text]))).toEqual(['ceasefire line']);
});
