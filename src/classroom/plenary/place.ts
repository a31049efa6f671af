/** Where a debrief stands, until the tab is closed: whoever looks into a game, or loads the page again, comes back to the same step. */
import * as z from 'zod/mini';
import { CONCEPTS } from '../../core/analysis/concepts/moment.ts';
import { layDown, pickUp } from '../../store/tray.ts';
import { FORMS, SLIDES } from './slides.ts';

const SHAPE = z.object({
  /** Whether it is on the projector. */
  isOpen: z.boolean(),
  form: z.enum(FORMS),
  /** Which of the slides. */
  at: z.number().check(z.minimum(0), z.maximum(SLIDES.length - 1)),
  /** The number of the game that its players have offered; null where none has been chosen. */
  chosen: z.nullable(z.number()),
  /** Concepts that the teacher chose; empty while the evidence chooses. */
  concepts: z.array(z.enum(CONCEPTS)),
});
export type Place = Readonly<z.infer<typeof SHAPE>>;

/** Nothing is shown yet, nothing chosen. */
export const FIRST: Place = { isOpen: false, form: 'short', at: 0, chosen: null, concepts: [] };
const TRAY = 'plenary';

/** @returns where an earlier life of the page left the debrief. */
export function leftPlace(): Place {
  try {
    const read = SHAPE.safeParse(JSON.parse(pickUp(TRAY) ?? 'null'));
    return read.success ? read.data : FIRST;
  } catch {
    return FIRST;
  }
}

/** Keeps the place of a debrief for this tab, so that a reload finds it. */
export function layPlace(place: Place): void {
  layDown(TRAY, JSON.stringify(place));
}

/** Takes away what lay there. */
export function forgetPlace(): void {
  pickUp(TRAY);
}
