/** Schema of the numbers of those moves that only a longer game has. */
import * as z from 'zod/mini';
import type { WarnNumbers } from '../../model/warning.ts';
import { list, TEN, WHOLE } from './base.ts';
import { THIRD } from './third.ts';

const WARN: z.ZodMiniType<WarnNumbers> = z.strictObject({
  cost: TEN,
  home: WHOLE,
  wayOut: WHOLE,
  brokenHome: WHOLE,
  brokenTrust: WHOLE,
});

/** To stand among the numbers of the rules. */
export const LONGER_MOVES = {
  warn: z.exactOptional(WARN),
  thirds: z.exactOptional(list(THIRD)),
};
