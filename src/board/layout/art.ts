/** The role icons of `assets/art/role-*.svg` as paths for the canvas, on a square of 24; a test compares the two. */
import type { Leader } from '../../core/model/scenario/leader.ts';

export const ROLE_PATHS: Readonly<Record<Leader['role'], string>> = {
  party: 'M12 3l5 9-5 9-5-9zM12 3v9',
  convener: 'M3 18h18M5 18a7 7 0 0 1 14 0M12 11V8M9.5 7h5',
  coalition: 'M3.4 12a5.6 5.6 0 1 1 11.2 0a5.6 5.6 0 1 1-11.2 0zM9.4 12a5.6 5.6 0 1 1 11.2 0a5.6 5.6 0 1 1-11.2 0z',
};
/** The pen's hole is filled; the other icons are lines alone. */
export const ROLE_FILLS: Readonly<Partial<Record<Leader['role'], string>>> = {
  party: 'M12 11.4a1.6 1.6 0 1 1 0 3.2a1.6 1.6 0 1 1 0-3.2z',
};
