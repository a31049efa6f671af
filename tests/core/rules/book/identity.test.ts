/** Identity: what a scenario's hash covers and what it leaves to translators. */
import { expect, test } from 'vitest';
import type { Scenario } from '../../../../src/core/model/scenario/scenario.ts';
import { canonical, scenarioHash, stateHash } from '../../../../src/core/rules/book/identity.ts';
import { open, SCENARIO } from '../../../support/testGame.ts';

interface Loose {
  title: Record<string, string>;
  cards: unknown[];
  leaders: { brief: unknown; style: unknown }[];
  rules: { capital: { week: number } };
  signals: Record<string, { leftOpen?: string }>;
}
const changed = (change: (scenario: Loose) => void): Scenario => {
  const copy = JSON.parse(JSON.stringify(SCENARIO)) as Loose;
  change(copy);
  return copy as unknown as Scenario;
};

test('a translation, a better card or another leaning of the computer refuses no record', () => {
  const translated = changed((scenario) => {
    scenario.title['fr'] = 'Bons offices';
    scenario.cards.pop();
    for (const leader of scenario.leaders) Object.assign(leader, { brief: { en: '' }, style: {} });
  });
  expect(scenarioHash(translated)).toBe(scenarioHash(SCENARIO));
});

test('a number, an arrow of a chart or the clause that a signal asks for makes another game', () => {
  const numbers = changed((scenario) => {
    scenario.rules.capital.week = 4;
  });
  const signals = changed((scenario) => {
    for (const signal of Object.values(scenario.signals)) if (signal.leftOpen !== undefined) signal.leftOpen = 'donbas';
  });
  expect(new Set([numbers, signals, SCENARIO].map(scenarioHash)).size).toBe(3);
});

test('the hash of a state does not depend on its log or on the order of its fields', () => {
  const state = open('identity');
  expect(stateHash({ ...state, log: [] })).toBe(stateHash(state));
  expect(canonical({ b: [1, { d: 2, c: null }], a: undefined })).toBe('{"b":[1,{"c":null,"d":2}]}');
});
