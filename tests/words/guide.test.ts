/** The teacher's guide: every language has the same parts, none takes a side, and what it calls by name is there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import figures from '../../assets/guide/figures/key.json' with { type: 'json' };
import shares from '../../assets/guide/figures/shares.json' with { type: 'json' };
import { CHOICES, QUESTIONS } from '../../src/core/lesson/answers.ts';
import { ASSUMPTIONS, between } from '../../src/cli/marks.ts';
import { ROOT } from '../../src/cli/site.ts';
import { runsOf } from '../../src/classroom/guide/text.ts';
import { fileFaults, readGuideFile } from '../support/guideFiles.ts';
import { keysOfWords } from '../support/guideFiles.ts';
import { OFFERED } from '../../src/words/language.ts';

const KEYS = keysOfWords();

describe.each(OFFERED)('the guide in %s', (language) => {
  test('has the parts of the English one, in the letters of its language, and takes no side', () => {
    expect(fileFaults('guide', language)).toEqual([]);
  });
  test('names buttons and pages as they are named there', () => {
    const named = [...readGuideFile('guide', language).values()].flatMap((text) =>
      runsOf(text).flatMap((run) => ('key' in run ? [run.key] : [])),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((key) => !KEYS.has(key))).toEqual([]);
  });
  test('has a first box that is read in a minute and a half: the rest of three minutes is for two presses and the link', () => {
    const box = [...readGuideFile('guide', language)].filter(([path]) => /^parts\.ready\.|^parts\.0\./u.test(path));
    const words = box.flatMap(([, text]) => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)));
    expect(words.length).toBeGreaterThan(100);
    // 150 words a minute: slower than most teachers read in their own language.
    expect(words.length / 150).toBeLessThan(1.5);
  });
});

describe.each(OFFERED)('the questions before and after in %s', (language) => {
  test('are ten, with three answers each, and the same ones in every language', () => {
    expect(fileFaults('guide/questions', language)).toEqual([]);
    const paths = [...readGuideFile('guide/questions', language).keys()];
    expect(paths.filter((path) => path.endsWith('.ask'))).toHaveLength(QUESTIONS);
    expect(paths.filter((path) => path.includes('.answers.'))).toHaveLength(QUESTIONS * CHOICES);
    expect(figures.right).toHaveLength(QUESTIONS);
  });
  test('do not give the right answer away by its place or its length', () => {
    const texts = readGuideFile('guide/questions', language);
    const lengths = figures.right.map((right, at) =>
      [0, 1, 2]
        .map((nth) => (texts.get(`items.${at}.answers.${nth}`) ?? '').length)
        .map((all) => [all, right] as const),
    );
    const longest = lengths.filter(
      (one) => one.findIndex(([all]) => all === Math.max(...one.map(([of]) => of))) === one[0]?.[1],
    );
    expect(longest.length).toBeLessThanOrEqual(7);
    for (const place of [0, 1, 2])
      expect(figures.right.filter((right) => right === place).length).toBeGreaterThanOrEqual(3);
  });
});

test('the first box names what the teacher has to press in the order of the page', () => {
  const steps = [...readGuideFile('guide', 'en')].filter(([path]) => path.startsWith('parts.ready.'));
  const named = steps.flatMap(([, text]) => runsOf(text).flatMap((run) => ('key' in run ? [run.key] : [])));
  const page = readFileSync(join(ROOT, 'src/classroom/page.tsx'), 'utf8');
  const parts = named.flatMap((key) => /^classroom\.(\w+)\.head$/u.exec(key)?.[1] ?? []);
  expect(parts).toEqual(['setup', 'clock', 'codes', 'debrief']);
  const places = parts.map((part) => page.indexOf(`<${part[0]?.toUpperCase()}${part.slice(1)}`));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('what usually happens is what ASSUMPTIONS.md says of the model', () => {
  const page = between(readFileSync(ASSUMPTIONS, 'utf8'), 'bands') ?? '';
  const rows = [...page.matchAll(/^\| \d [^|]+\| +\d+ +\| +([\d.]+) % +\| +\d+ +\|$/gmu)].map(([, share]) =>
    Math.round(Number(share)),
  );
  expect(shares.percent).toEqual(rows);
  expect(page).toContain(`${shares.games} games, seed`);
  const [, , exchange = 0, truce = 0] = rows;
  expect(Math.round((exchange + truce) / 10)).toBe(6);
  const idle = /weeks with nothing initialled[^%]+%[^%]*?([\d.]+) %/u.exec(page)?.[1];
  expect(Math.round(Number(idle) / 20)).toBe(2);
  const [rejected = 0, broken = 0, holding = 0] = (/^\| all +\|((?: +\d+ +\|)+)$/mu.exec(page)?.[1] ?? '')
    .split('|')
    .map(Number)
    .slice(5, 8);
  expect(Math.round((10 * (rejected + broken)) / (rejected + broken + holding))).toBe(5);
});
