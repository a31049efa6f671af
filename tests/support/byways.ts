/** All plans that are played to exhaustion. */
import type { Byway } from './byway.ts';
import { HOMES, TEXTS, WITHDRAWN } from './bywaysSigned.ts';
import { ERRANDS, TABLE } from './bywaysWeek.ts';
import { GOLDEN } from './plans.ts';

/** Each plan with how many games it is given. */
export const BYWAYS: readonly Byway[] = [
  ...HOMES,
  ...TEXTS,
  ...TABLE,
  ...WITHDRAWN,
  ...ERRANDS,
  ...Object.values(GOLDEN).map((plan) => ({ plan, games: 10 })),
];
