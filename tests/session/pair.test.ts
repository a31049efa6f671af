/** Two people at one machine: pen and clerk, what they are asked about, and where they did not agree. */
import { expect, test } from 'vitest';
import { COMMAND_TYPES, MOVE_ORDER } from '../../src/core/model/command.ts';
import type { Command } from '../../src/core/model/command.ts';
import { noted } from '../../src/core/replay/tree.ts';
import { parseRecord, makeRecord } from '../../src/core/replay/record.ts';
import { askedOf, clerkIn, penIn, undecidedIn } from '../../src/session/pair.ts';
import { openSession, resumeSession } from '../../src/session/openSession.ts';
import { makePairNote, parsePairNote, PERSONS } from '../../src/core/lesson/pairNote.ts';
import { book } from '../support/theGame.ts';

const [seat] = book.sides;

test('the pen of a pair goes from one to the other, week by week, and the other one is the clerk', () => {
  expect([1, 2, 3, 4].map(penIn)).toEqual(['first', 'second', 'first', 'second']);
  for (const week of [1, 2, 3]) expect(clerkIn(week)).not.toBe(penIn(week));
});

test('whatever leaves the hands of a pair is asked of both, a read of the clerk, a move of nobody', () => {
  const asked = (type: string): string | null => askedOf({ type } as unknown as Command);
  for (const type of MOVE_ORDER) expect(asked(type)).toBeNull();
  expect(asked('read')).toBe('clerk');
  const left = COMMAND_TYPES.filter((type) => !MOVE_ORDER.some((move) => move === type) && asked(type) === null);
  expect(left).toEqual(['campaign', 'adjourn']);
});

test('where a pair did not agree is in the record, without a language, and is found again', () => {
  const session = openSession(book, { seed: 'pair', seat });
  session.send({ type: 'handOver', by: seat });
  const step = 1;
  session.mend((tree) => noted(tree, { line: session.line, step, text: makePairNote('second') }));
  session.mend((tree) => noted(tree, { line: session.line, step, text: 'somebody’s own' }));
  const read = parseRecord(makeRecord(session.record()));
  const resumed = read.ok ? resumeSession(book, read.value) : read;
  if (!resumed.ok) throw new Error(JSON.stringify(resumed.fault));
  expect(undecidedIn(resumed.value)).toEqual([
    { week: 1, phase: 'moves', command: { type: 'handOver', by: seat }, step, decided: 'second' },
  ]);
  for (const person of PERSONS) expect(parsePairNote(makePairNote(person))).toBe(person);
});
