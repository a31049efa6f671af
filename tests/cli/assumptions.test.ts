/** The page of assumptions lists what the scenario assumes, and is not stale. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tellAssumptions, tellLongerAssumptions } from '../../src/cli/assumptions.ts';
import { ASSUMPTIONS, between } from '../../src/cli/marks.ts';
import { FULL } from '../support/fullGame.ts';
import { SCENARIO } from '../support/testGame.ts';

const longer = tellLongerAssumptions('full', SCENARIO, FULL.scenario);

test('ASSUMPTIONS.md lists every number, softer state and unchecked source as it is now, the lesson’s and then what the full game sets or adds', () => {
  const written = between(readFileSync(ASSUMPTIONS, 'utf8'), 'assumptions');
  const lines = [...tellAssumptions(SCENARIO), '', ...longer];
  expect(written, 'npm run cli -- assumptions --write').toBe(lines.join('\n').trim());
});

test('every number that the full game assumes and the lesson does not has a row of its own', () => {
  const known = new Set(SCENARIO.assumptions.map(({ at, reason }) => `${at} ${reason.en}`));
  const added = FULL.scenario.assumptions.filter(({ at, reason }) => !known.has(`${at} ${reason.en}`));
  expect(added.length).toBeGreaterThan(20);
  for (const { at, reason } of added)
    expect(longer.filter((line) => line.startsWith(`| \`${at}\` |`) && line.includes(reason.en))).toHaveLength(1);
});

test('every source and softer state of the full game stands once on the page, and what the lesson has is not told again', () => {
  const lesson = tellAssumptions(SCENARIO);
  const items = longer.filter((line) => /^(- |\| (?!-|where|path|leader \|))/.test(line));
  expect(new Set(items).size).toBe(items.length);
  expect(items.filter((line) => lesson.includes(line))).toEqual([]);
  for (const { name, toVerify } of FULL.scenario.sources)
    if (toVerify)
      expect(
        [...lesson, ...longer].filter((line) => line.startsWith(`- ${name.en} (`)),
        name.en,
      ).not.toEqual([]);
});

test('a game that sets nothing otherwise adds nothing under its heading', () => {
  expect(tellLongerAssumptions('full', SCENARIO, SCENARIO).filter((line) => line.startsWith('#'))).toHaveLength(1);
});
