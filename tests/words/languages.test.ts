/** Languages: what keeps one from being offered, how names bend, how a reader gets the right one. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import english from '../../assets/words/en.json' with { type: 'json' };
import { rulesPart } from '../../src/cli/scenarioParts.ts';
import { faultsOfBuild } from '../../src/cli/words.ts';
import type { Scenario } from '../../src/core/model/scenario/scenario.ts';
import { scenarioHash } from '../../src/core/rules/book/identity.ts';
import { languageFaults } from '../../src/words/check.ts';
import { day } from '../../src/words/dates.ts';
import { agreementOf, bendIn, filled, join } from '../../src/words/forms.ts';
import { over } from '../../src/words/inWork.ts';
import { languageFor } from '../../src/words/language.ts';
import { pseudo, pseudoTelling, pseudoWords } from '../../src/words/pseudo.ts';
import { say, speakIn, told } from '../../src/words/say.ts';
import { tellIn, tellingOf, textsByPath } from '../../src/words/texts.ts';
import { SCENARIO_FILE } from '../support/theGame.ts';

const scenario = (): Scenario => JSON.parse(readFileSync(SCENARIO_FILE, 'utf8')) as Scenario;

test('every language on offer is whole, and none takes a side', () => {
  expect(faultsOfBuild()).toEqual([]);
});

describe('a language is not offered with', () => {
  const small = scenario();
  const path = 'leaders/russia/name';
  const all = Object.fromEntries([...textsByPath(small)].map(([at, { en }]) => [at, en]));
  const faultsOf = (words: object, texts: Readonly<Record<string, string>> = all): readonly string[] =>
    languageFaults('uk', { words: { area: words }, texts: { texts } }, { area: ENGLISH }, small)
      .filter(({ at, kind }) => at.startsWith('words') || kind === 'missing' || kind === 'extra')
      .map(({ kind, at, what }) => `${kind} ${at}: ${what}`);
  const ENGLISH = { head: 'Week {{week}}', games_one: '{{count}} game', games_other: '{{count}} games' };
  const WHOLE = {
    head: 'Тиждень {{week}}',
    games_one: '{{count}} гра',
    games_few: '{{count}} гри',
    games_many: '{{count}} ігор',
  };

  test('nothing wrong, where it is whole', () => {
    expect(faultsOf(WHOLE)).toEqual([]);
  });
  test.each([
    ['a sentence that is missing', { ...WHOLE, head: undefined }, /^missing words: area\.head/],
    ['a sentence that English does not have', { ...WHOLE, foot: 'Кінець' }, /^extra words: area\.foot/],
    ['a plural form that is missing', { ...WHOLE, games_few: undefined }, /^missing words: area\.games_few/],
    ['a slot that is left out', { ...WHOLE, head: 'Тиждень' }, /\{\{week\}\} is not said/],
    ['a slot that nobody fills', { ...WHOLE, head: 'Тиждень {{week}} {{of}}' }, /\{\{of\}\} is not there/],
    ['a form that no name has', { ...WHOLE, head: 'Тиждень {{week, gen}}' }, /it cannot be “gen”/],
    ['a branch missing for a number', { ...WHOLE, head: '{{week, one: день | many: днів}}' }, /no branch “few”/],
    ['letters of a neighbour', { ...WHOLE, head: 'Неделя {{week}} была' }, /^letters/],
    ['a sentence left in English', { ...WHOLE, head: 'Week {{week}}' }, /^english/],
    ['a word that takes a side', { ...WHOLE, head: 'Київський режим, тиждень {{week}}' }, /^partisan/],
  ])('%s', (_, words, fault) => {
    const kept = Object.fromEntries(Object.entries(words).filter(([, text]) => text !== undefined));
    expect(faultsOf(kept).some((line) => fault.test(line))).toBe(true);
  });
  test('a text of the scenario that is missing', () => {
    const { [path]: _, ...others } = all;
    expect(faultsOf(WHOLE, others)).toContainEqual(expect.stringContaining(`missing texts: ${path}`));
  });
});

describe('names bend', () => {
  const FORMS = {
    Росія: { gen: 'Росії', agr: 'f' },
    'Сполучені Штати': { gen: 'Сполучених Штатів', agr: 'pl' },
  };
  test('to the form that a slot asks for, alone and joined', () => {
    bendIn('uk', FORMS);
    expect(filled('Росія', 'gen')).toBe('Росії');
    expect(filled(join(['Росія', 'Сполучені Штати'], 'conjunction'), 'gen')).toBe('Росії і Сполучених Штатів');
    expect(filled('Китай', 'gen')).toBe('Китай');
  });
  test('and a verb agrees with them, and a noun with a number', () => {
    bendIn('uk', FORMS);
    const left = 'f: вийшла | pl: вийшли';
    expect([filled('Росія', left), filled('Сполучені Штати', left)]).toEqual(['вийшла', 'вийшли']);
    const weeks = 'one: тиждень | few: тижні | many: тижнів';
    expect([1, 3, 5, 21].map((count) => filled(count, weeks))).toEqual(['тиждень', 'тижні', 'тижнів', 'тиждень']);
    expect(agreementOf(join(['Росія', 'Китай'], 'conjunction'))).toBe('pl');
  });
  test('with a capital where it is asked for', () => {
    bendIn('fr', { Russie: { le: 'la Russie' } });
    expect(filled('Russie', 'Le')).toBe('La Russie');
  });
});

test('dates are written as in the language', () => {
  speakIn('uk', english);
  expect(day('2025-09-05')).toBe('5 вересня 2025');
  speakIn('en', english);
  expect([day('2025-09-05'), day('2025-09'), day('soon')]).toEqual(['5 September 2025', 'September 2025', 'soon']);
});

test('a reader gets the language asked for, else the one chosen, else the browser’s, else English', () => {
  expect(languageFor('uk', 'en', ['fr'])).toBe('uk');
  expect(languageFor('xx', 'en', ['fr'])).toBe('en');
  expect(languageFor(null, 'xx', ['de-AT', 'en-US'])).toBe('en');
  expect(languageFor(null, null, [])).toBe('en');
  expect(languageFor('qps', null, [])).toBe('qps');
});

test('a scenario told in another language stays the same scenario', () => {
  const one = scenario();
  const before = scenarioHash(one);
  speakIn('qps', pseudoWords(english));
  tellIn(one, pseudoTelling(tellingOf(one, null)));
  const [leader] = one.leaders;
  if (leader === undefined) throw new Error('no leader');
  expect(told(leader.name)).toBe(pseudo(leader.name.en));
  expect(scenarioHash(one)).toBe(before);
  speakIn('en', english);
  expect(told(leader.name)).toBe(leader.name.en);
});

describe('a scenario in two parts', () => {
  const whole = scenario();
  const rules = rulesPart(whole) as Scenario;

  test('has no word in its rules, and is the same scenario by its hash', () => {
    expect([...textsByPath(rules)].filter(([, { en }]) => en !== '')).toEqual([]);
    expect(scenarioHash(rules)).toBe(scenarioHash(whole));
  });
  test('says at every place what the file says', () => {
    speakIn('en', english);
    tellIn(rules, tellingOf(whole, null));
    expect([...textsByPath(rules)].map(([path, text]) => [path, told(text)])).toEqual(
      [...textsByPath(whole)].map(([path, { en }]) => [path, en]),
    );
  });
  test('says in English what a language lacks', () => {
    const { forms, texts } = tellingOf(whole, { texts: { 'leaders/ukraine/name': 'Україна' }, forms: { Україна: {} } });
    const names = [...textsByPath(whole).keys()].flatMap((path, at) =>
      /^leaders\/\w+\/name$/.test(path) ? texts[at] : [],
    );
    expect(names).toContain('Україна');
    expect(names).toContain(whole.leaders.find(({ id }) => id === 'russia')?.name.en);
    expect(Object.keys(forms ?? {})).toEqual(['Україна']);
  });
  test('is not told what another one says', () => {
    expect(() => tellIn(rules, { part: 'whole', texts: ['one'] })).toThrow(/has \d+ texts and is told 1/);
  });
});

test('pseudo-words are longer, without a plain word, with their slots as they were', () => {
  const turned = pseudo('Week {{week}} of the talks');
  expect(turned).toContain('{{week}}');
  expect(turned.replace('{{week}}', '')).not.toMatch(/[A-Za-z]/u);
  expect(turned.length).toBeGreaterThan('Week {{week}} of the talks'.length * 1.3);
});

test('a language in work says in English what it lacks', () => {
  speakIn('uk', over(english, { app: { name: 'Добрі послуги' } }));
  expect([say('app.name'), say('app.close')]).toEqual(['Добрі послуги', english.app.close]);
  speakIn('en', english);
});
