/** Rules, background and draft that are easy to read are so in every language: short sentences, one for each option. */
import { describe, expect, test } from 'vitest';
import scenario from '../../assets/scenarios/vladivostok-2025.json' with { type: 'json' };
import { OFFERED } from '../../src/words/language.ts';
import { fileFaults, readGuideFile } from '../support/guideFiles.ts';

/** Words a sentence, as for the easy briefs. */
const ON_AVERAGE = 9;
const AT_MOST = 12;

describe.each(OFFERED)('in %s', (language) => {
  const texts = [...readGuideFile('guide/easy', language)];
  test('they say what the English ones say, and take no side', () => {
    expect(fileFaults('guide/easy', language)).toEqual([]);
  });
  test('every option of the draft has its short sentences', () => {
    const options = scenario.clauses.flatMap((clause) => clause.options.map(({ id }) => id));
    const path = `scenarios.${scenario.id}.options.`;
    const has = texts.flatMap(([at]) => (at.startsWith(path) ? [at.slice(path.length)] : []));
    expect(has.toSorted()).toEqual(options.toSorted());
  });
  test.each(['rules', 'background', 'options'])('sentences are short: %s', (part) => {
    const lengths = texts
      .filter(([path]) => path.split('.').includes(part))
      .flatMap(([, text]) => text.split(/(?<=[.!?:])\s+/u))
      .map((sentence) => ({ sentence, words: sentence.match(/[\p{L}\p{N}][\p{L}\p{N}/’-]*/gu)?.length ?? 0 }));
    expect(lengths.length).toBeGreaterThan(10);
    expect(lengths.filter(({ words }) => words > AT_MOST)).toEqual([]);
    expect(lengths.reduce((sum, { words }) => sum + words, 0) / lengths.length).toBeLessThanOrEqual(ON_AVERAGE);
  });
});
