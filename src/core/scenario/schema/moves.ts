/** Schema of the numbers of those moves that only a longer game has. */
import * as z from 'zod/mini';
import type { ConditionalNumbers } from '../../model/scenario/conditional.ts';
import type { LetterNumbers } from '../../model/scenario/letter.ts';
import type { SpoilersNumbers } from '../../model/scenario/spoiler.ts';
import { SPOILER_TYPES } from '../../model/vocabulary.ts';
import type { WarnNumbers } from '../../model/scenario/warning.ts';
import { list, TEN, WEEK, WHOLE } from './base.ts';
import { THIRD } from './third.ts';

const WARN: z.ZodMiniType<WarnNumbers> = z.strictObject({
  cost: TEN,
  home: WHOLE,
  wayOut: WHOLE,
  brokenHome: WHOLE,
  brokenTrust: WHOLE,
});

const PLEDGE_IF: z.ZodMiniType<ConditionalNumbers> = z.strictObject({ weeks: WEEK });

const SIDE_LETTER: z.ZodMiniType<LetterNumbers> = z.strictObject({
  cost: TEN,
  wayOut: WHOLE,
  weeks: WEEK,
  foundOneIn: z.int().check(z.minimum(1), z.maximum(1000)),
  foundHome: WHOLE,
  foundTrust: WHOLE,
  brokenTrust: WHOLE,
});

/** As many as there are types, at most, so that none comes twice. */
const SPOILERS: z.ZodMiniType<SpoilersNumbers> = z.strictObject({
  weeks: z
    .array(z.array(WEEK).check(z.minLength(1), z.maxLength(30)))
    .check(z.minLength(1), z.maxLength(SPOILER_TYPES.length)),
  insideHome: WHOLE,
});

/** To stand among the numbers of the rules. */
export const LONGER_MOVES = {
  warn: z.exactOptional(WARN),
  pledgeIf: z.exactOptional(PLEDGE_IF),
  sideLetter: z.exactOptional(SIDE_LETTER),
  packagePledges: z.exactOptional(z.int().check(z.minimum(1), z.maximum(10))),
  counterPays: z.exactOptional(z.literal(true)),
  spoilers: z.exactOptional(SPOILERS),
  thirds: z.exactOptional(list(THIRD)),
};
