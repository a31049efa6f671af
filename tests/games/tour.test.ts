/** The guided tour: a game by today's rules, in which every note stands where what it tells of has just been seen. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { stateOf } from '../../src/core/replay/line.ts';
import { lineOf } from '../../src/core/replay/open.ts';
import { makeRecord, parseRecord } from '../../src/core/replay/record.ts';
import { isRetiredTourNote, parseTourNote, tourHead, TOUR_NOTES, tourWords } from '../../src/words/tour.ts';
import { makeTour, SHOWS, TOUR_FILE, TOUR_SEAT, tourSteps } from '../support/makeTour.ts';
import { BOOK } from '../support/testGame.ts';

const AGAIN = 'If rules or scenario were meant to change, make it again with: node tests/support/makeTour.ts';
const text = readFileSync(TOUR_FILE, 'utf8');
const read = parseRecord(text);
if (!read.ok) throw new Error(JSON.stringify(read.fault));
const tour = read.value;

test('the tour is the game that its script plays by today’s rules', () => {
  expect(makeRecord(makeTour()), AGAIN).toBe(text);
});

test('each note of the tour is pinned once, in its order, from the opening to the end', () => {
  expect(tour.notes.map((note) => parseTourNote(note.text))).toEqual([...TOUR_NOTES]);
  expect(tour.notes[0]?.step).toBe(0);
  expect(tour.notes.at(-1)?.step).toBe(tour.commands.length);
});

describe.each(tour.notes)('the note $text', ({ step, text: pinned }) => {
  const note = parseTourNote(pinned) ?? 'news';

  test('stands where what it tells of is seen', () => {
    const line = lineOf(BOOK, tour);
    if (!line.ok) throw new Error(`${AGAIN}: ${JSON.stringify(line.fault)}`);
    const at = tourSteps(line.value)[step];
    expect(at !== undefined && SHOWS[note](at)).toBe(true);
  });

  test('is short, and names no leader, no clause and no venue', () => {
    const words = `${tourHead(note)} ${tourWords(note, { weeks: 6 })}`;
    expect(words.length).toBeLessThan(230);
    const names = [...BOOK.scenario.leaders, ...BOOK.scenario.clauses, ...BOOK.scenario.venues].map(
      ({ name }) => name.en,
    );
    expect(names.filter((name) => words.includes(name))).toEqual([]);
  });
});

test('the tour is seen from the mediator’s seat, and both sides decline once in it', () => {
  expect(tour.holders[TOUR_SEAT]).toBe('person');
  const line = lineOf(BOOK, tour);
  if (!line.ok) throw new Error(AGAIN);
  const { room } = stateOf(line.value);
  const declines = room.receipts.flatMap(({ answers }) =>
    BOOK.leaders.filter((leader) => (answers[leader]?.reasons.length ?? 0) > 0),
  );
  expect(declines.toSorted()).toEqual(BOOK.sides.toSorted());
});

test('a note that an earlier tour had is no note of this one, and nobody’s own words', () => {
  expect(isRetiredTourNote('tour:reservation')).toBe(true);
  expect(isRetiredTourNote('tour:declined')).toBe(false);
  expect(isRetiredTourNote('tour: what I saw')).toBe(false);
});
