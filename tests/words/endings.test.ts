/** How endings are called: a settlement of every clause by its own name, wherever games are put side by side. */
import { expect, test } from 'vitest';
import english from '../../assets/words/en.json' with { type: 'json' };
import { tellStory } from '../../src/cli/story.ts';
import { spreadOf } from '../../src/core/analysis/many/spread.ts';
import { compareLines } from '../../src/core/replay/compare.ts';
import { lineOf } from '../../src/core/replay/open.ts';
import { stateOf } from '../../src/core/replay/line.ts';
import { parseRecord } from '../../src/core/replay/record.ts';
import { differencesOf } from '../../src/words/sentences/compared.ts';
import { endingInShort, ENDINGS, endingSentence } from '../../src/words/sentences/endings.ts';
import { readFileSync } from 'node:fs';
import { FULL } from '../support/fullGame.ts';
import type { FullGolden } from '../support/makeFullGolden.ts';
import { fullGoldenFile } from '../support/makeFullGolden.ts';

function played(name: FullGolden) {
  const read = parseRecord(readFileSync(fullGoldenFile(name), 'utf8'));
  const line = read.ok ? lineOf(FULL, read.value) : read;
  if (!line.ok) throw new Error(`${name}: ${JSON.stringify(line.fault)}`);
  return line.value;
}

/** @returns how a settlement of every clause ended: signed, in any case. */
function kindOf(line: ReturnType<typeof played>): keyof typeof english.ending.headsWhole {
  const kind = stateOf(line).table.outcome?.kind;
  if (kind !== 'holding' && kind !== 'broken' && kind !== 'rejectedAtHome') throw new Error(`it ended ${kind}`);
  return kind;
}

test('every ending has a sentence and a short form of its own', () => {
  expect(new Set(ENDINGS.map(endingSentence)).size).toBe(ENDINGS.length);
  expect(new Set(ENDINGS.map(endingInShort)).size).toBe(ENDINGS.length);
});

test('a settlement of every clause and a framework that ended alike are told apart, in words and on the scale', () => {
  const whole = played('comprehensive');
  const kind = kindOf(whole);
  const framework = played(kind);
  const found = differencesOf(FULL, compareLines(FULL, whole, framework, 'open'));
  const ending = found.find(({ kind: of }) => of === 'endings');
  expect(ending).toMatchObject({
    one: english.ending.headsWhole[kind],
    other: english.ending.heads[kind],
    scale: { most: ENDINGS.length },
  });
  expect(ending?.scale.one).not.toBe(ending?.scale.other);
});

test('the story in the terminal, too, names a settlement of every clause', () => {
  const whole = played('comprehensive');
  const kind = kindOf(whole);
  expect(tellStory(FULL, stateOf(whole))).toContain(`${english.ending.headsWhole[kind]} (${kind})`);
});

test('plays that leave no clause open are counted with their kind, and apart', () => {
  const text = {};
  const ends = [{ kind: 'holding', text, comprehensive: true } as const, { kind: 'holding', text } as const];
  const { kinds, whole } = spreadOf(FULL, ends);
  expect([kinds.holding, whole.holding, whole.broken]).toEqual([2, 1, 0]);
});
