/** The brief that is easy to read is so in every language: short sentences, one thought each. */
import { describe, expect, test } from 'vitest';
import scenario from '../../assets/scenarios/vladivostok-2025.json' with { type: 'json' };
import french from '../../assets/scenarios/fr/vladivostok-2025.json' with { type: 'json' };
import russian from '../../assets/scenarios/ru/vladivostok-2025.json' with { type: 'json' };
import ukrainian from '../../assets/scenarios/uk/vladivostok-2025.json' with { type: 'json' };

const english = Object.fromEntries(
  scenario.leaders.flatMap(({ id, easyBrief }) => easyBrief.map(({ en }, i) => [`leaders/${id}/easyBrief/${i}`, en])),
);
const SPOKEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: english,
  uk: ukrainian.texts,
  ru: russian.texts,
  fr: french.texts,
};
/** Words a sentence: "Information for All. European standards for making information easy to read" (Inclusion Europe) asks for short ones and names no number; these are ours. */
const ON_AVERAGE = 9;
const AT_MOST = 12;

describe.each(Object.entries(SPOKEN))('in %s', (_, texts) => {
  test.each(scenario.leaders.map(({ id }) => id))(
    'the easy brief of %s has one short sentence after another',
    (leader) => {
      const lines = Object.entries(texts).flatMap(([path, text]) =>
        path.startsWith(`leaders/${leader}/easyBrief/`) ? [text] : [],
      );
      expect(lines).toHaveLength(Object.keys(english).filter((path) => path.startsWith(`leaders/${leader}/`)).length);
      const lengths = lines
        .flatMap((line) => line.split(/(?<=[.!?])\s+/u))
        .map((sentence) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’-]*/gu)?.length ?? 0);
      expect(Math.max(...lengths)).toBeLessThanOrEqual(AT_MOST);
      expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(ON_AVERAGE);
    },
  );
});
