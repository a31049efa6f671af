/** The few frames whose pictures are compared: one of each kind of screen, each size, both themes. */
import { join } from 'node:path';
import { ROOT } from '../../src/cli/site.ts';
import type { Picture } from './pictures.ts';

type Compared = Omit<Picture, 'file'>;
const LAPTOP = { width: 1366, height: 768 } as const;

export const COMPARED: readonly Compared[] = [
  { frame: 'title/first', theme: 'light', ...LAPTOP },
  { frame: 'moves/later', theme: 'dark', ...LAPTOP },
  { frame: 'moves/ukraine', theme: 'light', width: 1920, height: 1080 },
  { frame: 'talks/declined', theme: 'light', width: 360, height: 640 },
  { frame: 'ending/holding', theme: 'light', ...LAPTOP },
  { frame: 'pieces/controls', theme: 'light', width: 1366, height: 1024 },
];

/** @returns where the small picture of a frame is kept. */
export function comparedFile({ frame, theme, width, height }: Compared): string {
  return join(ROOT, 'tests/browser/pictures', `${frame.replace('/', '-')}-${width}x${height}-${theme}.png`);
}
