/** What a rehearsal shows and for how long: a game through its notes, its ending page, the steps of the debrief. Two minutes in all. */
import { notesAlong } from '../../core/replay/tree.ts';
import type { Playback } from '../../session/playback.ts';

export const PARTS = ['play', 'ending', 'debrief'] as const;
export type RehearsalPart = (typeof PARTS)[number];
export interface Beat {
  readonly part: RehearsalPart;
  /** The step of the game, the stretch of the ending page, or the step of the debrief. */
  readonly at: number;
  /** Milliseconds. */
  readonly lasts: number;
}

/** A note is read, a mark is seen, every other step passes by. */
const NOTE = 6000;
const MARK = 1000;
const STEP = 180;
/** Stretches of the ending page, from its head to its foot. */
export const STRETCHES = 4;
const STRETCH = 3500;
const SLIDE = 2600;

/** @returns the beats of a rehearsal of this game with a debrief of so many slides. */
export function beatsOf(playback: Playback, slides: number): readonly Beat[] {
  const noted = new Set(notesAlong(playback.tree(), playback.place().line).map(({ step }) => step));
  const isWhole = playback.isWhole();
  playback.showWhole(true);
  const steps = playback.timeline();
  playback.showWhole(isWhole);
  return [
    ...steps.map(
      ({ step, marks }): Beat => ({
        part: 'play',
        at: step,
        lasts: noted.has(step) ? NOTE : marks.length > 0 ? MARK : STEP,
      }),
    ),
    ...Array.from({ length: STRETCHES }, (_, at): Beat => ({ part: 'ending', at, lasts: STRETCH })),
    ...Array.from({ length: slides }, (_, at): Beat => ({ part: 'debrief', at, lasts: SLIDE })),
  ];
}

/** @returns the first beat of the part after this one; the number of beats where there is none. */
export function nextPart(beats: readonly Beat[], at: number): number {
  const here = beats[at]?.part;
  const next = beats.findIndex(({ part }, nth) => nth > at && part !== here);
  return next < 0 ? beats.length : next;
}
