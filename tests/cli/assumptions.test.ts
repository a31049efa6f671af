/** The page of assumptions lists what the scenario assumes, and is not stale. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tellAssumptions } from '../../src/cli/assumptions.ts';
import { ASSUMPTIONS, between } from '../../src/cli/marks.ts';
import { SCENARIO } from '../support/testGame.ts';

test('ASSUMPTIONS.md lists every number, softer state and unchecked source of the scenario as it is now', () => {
  const written = between(readFileSync(ASSUMPTIONS, 'utf8'), 'assumptions');
  expect(written, 'npm run cli -- assumptions --write').toBe(tellAssumptions(SCENARIO).join('\n').trim());
});
