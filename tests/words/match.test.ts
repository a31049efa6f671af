/** What a reader types finds what is meant, in every language. */
import { describe, expect, test } from 'vitest';
import { matching } from '../../src/words/match.ts';

const find = (asked: string, ...titles: readonly string[]): readonly string[] =>
  matching(
    titles.map((title) => ({ title, text: '' })),
    asked,
  ).map(({ title }) => title);

describe('what is typed', () => {
  test('finds the beginning of any word, whatever the case and the accents', () => {
    expect(find('sanct', 'Sanctions and frozen assets', 'Presence')).toEqual(['Sanctions and frozen assets']);
    expect(find('ETE', 'Été 2025', 'Hiver')).toEqual(['Été 2025']);
    expect(find('еще', 'Ещё раз', 'Иное')).toEqual(['Ещё раз']);
    expect(find("Ukraine's", 'Ukraine’s alliances')).toEqual(['Ukraine’s alliances']);
  });

  test('must be there word for word, in any order', () => {
    expect(find('assets san', 'Sanctions and frozen assets', 'Sanctions')).toEqual(['Sanctions and frozen assets']);
    expect(find('crown', 'Presence')).toEqual([]);
  });

  test('finds a name that is bent otherwise, where nothing is called so exactly', () => {
    expect(find('Україна', 'Альянси України', 'Росія')).toEqual(['Альянси України']);
    expect(find('гарантия', 'Гарантии для Украины')).toEqual(['Гарантии для Украины']);
  });

  test('shows first what is called so, then what begins so, then the rest', () => {
    const titles = ['Talks on energy', 'Energy truce', 'Energy'];
    expect(find('energy', ...titles)).toEqual(['Energy', 'Energy truce', 'Talks on energy']);
    expect(
      matching(
        [
          { title: 'A truce', text: 'for energy' },
          { title: 'Energy', text: '' },
        ],
        'energy',
      )[0]?.title,
    ).toBe('Energy');
  });

  test('is nothing: nothing is found', () => expect(find('  ', 'Presence')).toEqual([]));
});
