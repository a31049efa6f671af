/** What is fetched with the first screens and what later: nothing is lost, and nothing is said before it is there. */
import { relative } from 'node:path';
import { expect, test } from 'vitest';
import { importedBy } from '../../src/cli/firstLoad.ts';
import { readTexts, readWords } from '../../src/cli/languages.ts';
import { ROOT } from '../../src/cli/site.ts';
import { sentencesOf } from '../../src/words/check.ts';
import { LANGUAGES } from '../../src/words/language.ts';
import { FIRST_ALL_THE_SAME, isLaterKey, LATER, partOfWords } from '../../src/words/parts.ts';
import { tellingOf, textsByPath } from '../../src/words/texts.ts';
import { becomeWhole, isWhole, leaveForLater } from '../../src/words/whole.ts';
import { SCENARIO } from '../support/testGame.ts';

/** What `main.ts` fetches for a first decision. */
const FIRST_LOAD = ['main.ts', 'panels/start.tsx', 'board/mount.ts', 'store/store.ts', 'words/texts.ts'];

test('the first load says nothing that is only fetched later', () => {
  const files = importedBy(FIRST_LOAD);
  expect(files.size).toBeGreaterThan(200);
  const keys = [...sentencesOf(readWords('en')).keys()];
  const tooEarly: string[] = [];
  for (const [path, code] of files) {
    // The list of what is fetched later is no saying of it.
    if (path.endsWith('words/parts.ts')) continue;
    for (const [, whole, begun] of code.matchAll(/'([a-zA-Z]+(?:\.\w+)+)'|`([a-zA-Z]+(?:\.\w+)*\.)\$\{/gu)) {
      const meant = keys.filter((key) =>
        begun === undefined ? key.replace(/_(?:zero|one|two|few|many|other)$/u, '') === whole : key.startsWith(begun),
      );
      if (meant.some(isLaterKey)) tooEarly.push(`${relative(ROOT, path)}: ${whole ?? begun}`);
    }
  }
  expect(tooEarly).toEqual([]);
});

test('each name in the two lists is an area or a key of the words', () => {
  const keys = [...sentencesOf(readWords('en')).keys()].map((key) => `${key.replace(/_(?:one|other)$/u, '')}.`);
  expect([...LATER, ...FIRST_ALL_THE_SAME].filter((name) => !keys.some((key) => key.startsWith(`${name}.`)))).toEqual(
    [],
  );
});

test.each(LANGUAGES)('the parts of %s together are its files, and neither has what the other has', (language) => {
  const words = readWords(language);
  const first = sentencesOf(partOfWords(words, 'first'));
  const later = sentencesOf(partOfWords(words, 'later'));
  expect([...first.keys(), ...later.keys()].toSorted()).toEqual([...sentencesOf(words).keys()].toSorted());
  expect(partOfWords(words, 'first').forms).toEqual(words.forms);
  const texts = readTexts(language, SCENARIO.id);
  const parts = (['first', 'later'] as const).map((part) => tellingOf(SCENARIO, texts, part).texts);
  expect(parts.flat().toSorted()).toEqual(tellingOf(SCENARIO, texts).texts.toSorted());
  expect(parts.flat().length).toBe(textsByPath(SCENARIO).size);
});

test('what was left for later is fetched once for all who wait for it', async () => {
  let fetched = 0;
  const learnt: string[] = [];
  leaveForLater(async () => {
    fetched += 1;
    await Promise.resolve();
    return () => void learnt.push('rest');
  });
  expect(isWhole()).toBe(false);
  await Promise.all([becomeWhole(), becomeWhole()]);
  expect([fetched, learnt, isWhole()]).toEqual([1, ['rest'], true]);
});

test('what could not be fetched is asked for again', async () => {
  let isDown = true;
  leaveForLater(() => (isDown ? Promise.reject(new Error('no network')) : Promise.resolve(() => undefined)));
  await expect(becomeWhole()).rejects.toThrow('no network');
  isDown = false;
  await becomeWhole();
  expect(isWhole()).toBe(true);
});

test('a language that is changed in the meantime learns its own rest and no other', async () => {
  const learnt: string[] = [];
  let arrive = (): void => undefined;
  leaveForLater(async () => {
    await new Promise<void>((done) => {
      arrive = done;
    });
    return () => void learnt.push('uk');
  });
  const waiting = becomeWhole();
  leaveForLater(() => Promise.resolve(() => void learnt.push('fr')));
  arrive();
  await waiting;
  expect(learnt).toEqual(['fr']);
});
