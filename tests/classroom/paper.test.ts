/** What a seat gets on paper: short enough to be read before the first week, and no seat gets more than another. */
import { describe, expect, test } from 'vitest';
import scenario from '../../assets/scenarios/vladivostok-2025.json' with { type: 'json' };
import french from '../../assets/scenarios/fr/vladivostok-2025.json' with { type: 'json' };
import russian from '../../assets/scenarios/ru/vladivostok-2025.json' with { type: 'json' };
import ukrainian from '../../assets/scenarios/uk/vladivostok-2025.json' with { type: 'json' };
import { countWords } from '../../src/core/scenario/check/length.ts';

const LANGUAGES = ['en', 'uk', 'ru', 'fr'] as const;
/** Words at most on a sheet, in every language. */
const AT_MOST = 180;
/** How much longer the longest of the four seats may be than the shortest, in hundredths. Where sentences are few, one word counts for more. */
const DEEPER_AT_MOST = { brief: 115, easy: 125, easySheet: 125 } as const;

const TEXTS: Readonly<Record<(typeof LANGUAGES)[number], Readonly<Record<string, string>> | null>> = {
  en: null,
  uk: ukrainian.texts,
  ru: russian.texts,
  fr: french.texts,
};

describe.each(LANGUAGES)('in %s', (language) => {
  const seats = scenario.leaders.map((leader) => {
    const at = (path: string, { en }: { readonly en: string }) => {
      const text = TEXTS[language] === null ? en : TEXTS[language][`leaders/${leader.id}/${path}`];
      if (text === undefined) throw new Error(`${leader.id} has no ${path}`);
      return countWords(text);
    };
    const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
    const under = sum(leader.interests.map((interest, i) => at(`interests/${i}`, interest)));
    const brief = at('brief', leader.brief);
    const easy = sum(leader.easyBrief.map((line, i) => at(`easyBrief/${i}`, line)));
    return { brief, easy, easySheet: easy + under };
  });

  test('every confidential brief and every easy one keeps to its words, all that stands on the sheet', () => {
    for (const { brief, easySheet } of seats) {
      expect(brief).toBeLessThanOrEqual(AT_MOST);
      expect(easySheet).toBeLessThanOrEqual(AT_MOST);
    }
  });

  test('what lies under the positions stands last, in a paragraph of its own', () => {
    for (const leader of scenario.leaders) {
      const text = TEXTS[language]?.[`leaders/${leader.id}/brief`] ?? leader.brief.en;
      const paragraphs = text.split('\n\n');
      expect(paragraphs.length).toBeGreaterThanOrEqual(5);
      expect(paragraphs.at(-1)).toMatch(/^[^.]+: [^.]+\. [^.]+: [^.]+\.$/u);
    }
  });

  test.each(['brief', 'easy', 'easySheet'] as const)('the four seats have equal depth: %s', (what) => {
    const counts = seats.map((seat) => seat[what]);
    expect((Math.max(...counts) * 100) / Math.min(...counts)).toBeLessThanOrEqual(DEEPER_AT_MOST[what]);
  });
});

test('every seat has as many positions, interests and secrets to draw as the others', () => {
  for (const of of ['mandate', 'interests', 'secrets'] as const)
    expect(new Set(scenario.leaders.map((leader) => leader[of].length)).size, of).toBe(1);
});
