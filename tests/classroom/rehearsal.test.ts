/** A rehearsal is as long as it says. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { beatsOf, nextPart, PARTS } from '../../src/classroom/rehearsal/beats.ts';
import { SLIDES } from '../../src/classroom/plenary/slides.ts';
import { parseRecord } from '../../src/core/replay/record.ts';
import { playBack } from '../../src/session/playback.ts';
import { book } from '../support/theGame.ts';

const TOUR = new URL(`../../assets/tours/${book.scenario.id}.record.json`, import.meta.url);

test('a rehearsal takes two minutes, a third of them at least for what follows the game', () => {
  const record = parseRecord(readFileSync(TOUR, 'utf8'));
  if (!record.ok) throw new Error(JSON.stringify(record.fault));
  const playback = playBack(book, record.value);
  if (!playback.ok) throw new Error(JSON.stringify(playback.fault));
  const beats = beatsOf(playback.value, SLIDES.length);
  const seconds = (part?: string): number =>
    beats.reduce((sum, beat) => sum + (part === undefined || beat.part === part ? beat.lasts : 0), 0) / 1000;
  expect(seconds()).toBeGreaterThan(105);
  expect(seconds()).toBeLessThanOrEqual(125);
  expect(seconds('ending') + seconds('debrief')).toBeGreaterThan(seconds() / 3);
  // Each part is led to by the one before, and the last leads out.
  const starts = PARTS.map((part) => beats.findIndex((beat) => beat.part === part));
  expect([0, nextPart(beats, 0), nextPart(beats, starts[1] ?? 0)]).toEqual(starts);
  expect(nextPart(beats, beats.length - 1)).toBe(beats.length);
});
