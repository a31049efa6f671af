/** What a text would need in law: every place's steps in their order, each with who decides and a card, and no more than the text asks for. */
import { expect, test } from 'vitest';
import { chainOf } from '../../../../src/core/analysis/text/legalChain.ts';
import type { StepNeeded } from '../../../../src/core/analysis/text/legalChain.ts';
import { checkLegalPaths } from '../../../../src/core/scenario/check/legalPaths.ts';
import { FULL, openFull } from '../../../support/fullGame.ts';
import { BOOK, open, withTable } from '../../../support/testGame.ts';

const state = openFull();
const steps = (text: Readonly<Record<string, string>>, of = state): Readonly<Record<string, StepNeeded>> =>
  Object.fromEntries(
    (chainOf(FULL, of.table, text as never) ?? []).flatMap((path) => path.steps.map((one) => [one.step.id, one])),
  );

test('the lesson tells of no chain', () => {
  expect(chainOf(BOOK, open().table, {})).toBeNull();
});

test('an empty text asks both sides for their ratification and nothing else', () => {
  expect(Object.keys(steps({}))).toEqual(['uaConsent', 'ruLaw']);
});

test('leaving held land waits for a vote announced, the end of martial law, the court and a referendum, in that order', () => {
  const needed = steps({ donbas: 'D2' });
  expect(Object.keys(needed).filter((id) => id.startsWith('ua'))).toEqual([
    'uaVote',
    'uaOrder',
    'uaMartialLaw',
    'uaCourt',
    'uaReferendum',
    'uaConsent',
  ]);
  expect(needed.uaReferendum?.after.map(({ id }) => id)).toEqual(['uaMartialLaw', 'uaCourt']);
  expect(needed.uaReferendum?.terms).toEqual([['donbas', 'D2']]);
  expect(Object.keys(needed)).toEqual(expect.arrayContaining(['wForce', 'wRegions']));
});

test('a freeze asks Russia for words that give nothing away, and no vote of Ukraine', () => {
  const needed = steps({ donbas: 'D3' });
  expect(needed.ruWording?.standing).toBe('work');
  expect(needed.uaReferendum).toBeUndefined();
  for (const key of ['nonRecognition', 'renunciation'])
    expect(steps({ donbas: 'D3' }, withTable(state, { keys: { [key]: 2 } as never })).ruWording?.standing).toBe(
      'worked',
    );
});

test('each side is asked for its own law at the same depth, and every step of it can be needed', () => {
  const paths = FULL.scenario.legalPaths ?? [];
  const cards = new Set(FULL.scenario.cards.map(({ id }) => id));
  for (const side of FULL.sides) expect(paths.find(({ of }) => of === side)?.steps.length).toBeGreaterThanOrEqual(6);
  for (const { steps: all } of paths)
    for (const step of all) {
      expect(cards.has(step.card), step.id).toBe(true);
      const isAsked = FULL.clauses.some((clause) =>
        FULL.clause(clause).options.some(({ id }) => steps({ [clause]: id })[step.id] !== undefined),
      );
      expect(isAsked, step.id).toBe(true);
    }
});

test('a step that waits for a later one is a fault of the file', () => {
  const [path] = FULL.scenario.legalPaths ?? [];
  const turned = { ...path!, steps: [...path!.steps].reverse() };
  expect(checkLegalPaths({ ...FULL.scenario, legalPaths: [turned] }).map(({ code }) => code)).toContain('unknownName');
  expect(checkLegalPaths(FULL.scenario)).toEqual([]);
});
