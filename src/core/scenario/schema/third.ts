/** Schema of the thirds of a longer game. */
import * as z from 'zod/mini';
import type { Third } from '../../model/scenario/third.ts';
import { TRUCE_KINDS } from '../../model/vocabulary.ts';
import { COUNT, id, TEXT, WEEK, WHOLE } from './base.ts';

export const THIRD: z.ZodMiniType<Third> = z.strictObject({
  id: id<string>(),
  name: TEXT,
  text: TEXT,
  from: WEEK,
  to: WEEK,
  pressure: z.strictObject({
    feltCost: z.exactOptional(WHOLE),
    dryWeekWayOut: z.exactOptional(WHOLE),
    truce: z.exactOptional(z.strictObject({ kind: z.enum(TRUCE_KINDS), feltCost: WHOLE })),
    agendaPerWeek: z.exactOptional(COUNT),
    deadlineWayOut: z.exactOptional(WHOLE),
    capital: z.exactOptional(COUNT),
  }),
});
