/** The ending's drawing code, fetched when its first picture is shown. */
import type { Drawing } from './draw.ts';

/** @returns what draws the ending's pictures. */
export const fetchDrawing = (): Promise<Drawing> => import('./draw.ts').then(({ drawing }) => drawing);
