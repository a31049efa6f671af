/** The notes of a guided tour: a record holds their names, each language what they say. */
import { say } from './say.ts';
import type { WordParams } from './say.ts';

/** In the order of the tour: what one sees first, then the ideas that name it. */
export const TOUR_NOTES = [
  'news',
  'sealed',
  'opened',
  'offer',
  'taken',
  'declined',
  'rung',
  'ripe',
  'commitment',
  'ending',
] as const;
export type TourNote = (typeof TOUR_NOTES)[number];

const SIGN = 'tour:';

/** @returns the text that stands for a note of the tour in a record. */
export function makeTourNote(note: TourNote): string {
  return SIGN + note;
}

/** @returns the tour's note that a note's text stands for; null where somebody has written it. */
export function parseTourNote(text: string): TourNote | null {
  return TOUR_NOTES.find((note) => text === SIGN + note) ?? null;
}

/** @returns whether a text stands for a note that tours had before and have no more. */
export function isRetiredTourNote(text: string): boolean {
  return /^tour:[A-Za-z]+$/.test(text) && parseTourNote(text) === null;
}

/** @returns what a note of the tour is about, in two or three words. */
export function tourHead(note: TourNote): string {
  return say(`tour.heads.${note}`);
}

/** @returns what a note of the tour says; `params` are the numbers of the scenario's rules. */
export function tourWords(note: TourNote, params: WordParams): string {
  return say(`tour.notes.${note}`, params);
}
