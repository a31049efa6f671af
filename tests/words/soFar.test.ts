/** The story so far: five lines for whoever comes late, from every seat and from the gallery. */
import { expect, test } from 'vitest';
import { soFar } from '../../src/core/analysis/week/soFar.ts';
import { lateLine } from '../../src/core/lesson/late.ts';
import { stateOf } from '../../src/core/replay/line.ts';
import { logFor, viewFor } from '../../src/core/rules/state/view.ts';
import type { LeaderId } from '../../src/core/model/vocabulary.ts';
import { saySoFar } from '../../src/words/sentences/soFar.ts';
import { book } from '../support/theGame.ts';
import '../support/english.ts';

function told(seat: LeaderId | null, week: number, seed: string) {
  const state = stateOf(lateLine(book, { seed, reading: null }, seat === null ? [] : [seat], week));
  const onlooker = seat ?? 'public';
  return saySoFar(book, soFar(book, viewFor(book, state, onlooker), logFor(state, onlooker)), seat);
}

test('in every week and seat it has five lines, and is read within a minute', () => {
  for (const seed of ['a', 'b', 'c'])
    for (const seat of [...book.leaders, null])
      for (const week of [2, 4, 6]) {
        const lines = told(seat, week, seed);
        expect(lines).toHaveLength(5);
        for (const { head, text } of lines) {
          expect(head).not.toBe('');
          expect(text).toMatch(/\.$/);
          expect(text).not.toMatch(/[{}]|undefined/);
        }
        const words = lines.flatMap(({ text }) => text.split(/\s+/)).length;
        expect(words, `${seed} ${seat} week ${week}`).toBeLessThanOrEqual(200);
      }
});

test('the gallery is not told what was tabled in the room', () => {
  expect(told(null, 4, 'a')[1]?.text).toBe('What was tabled is known at the table alone.');
});

test('a seat’s own line tells what it did, the others’ what they and the war did', () => {
  const [first] = book.sides;
  const lines = told(first, 4, 'a');
  const name = 'Russia';
  expect(lines[4]?.text).toContain(`${name} `);
  expect(lines[2]?.text).not.toContain(`${name} pledges`);
});
