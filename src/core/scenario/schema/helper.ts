/** Schema of third parties that help without a seat, and of the numbers of asking them. */
import * as z from 'zod/mini';
import type { Brings, Helper, HelperNumbers } from '../../model/scenario/helper.ts';
import type { CardId, HelperId, KeyId, LeaderId, OfferId } from '../../model/vocabulary.ts';
import { COUNT, id, list, TEXT, WEEK, WHOLE } from './base.ts';
import { PREDICATE } from './predicate.ts';

const leader = id<LeaderId>();
const BRINGS: z.ZodMiniType<Brings> = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('trust'), pair: z.tuple([leader, leader]), by: WHOLE }),
  z.strictObject({ what: z.enum(['wayOut', 'feltCost']), by: WHOLE }),
  z.strictObject({ what: z.literal('agenda'), by: COUNT }),
  z.strictObject({ what: z.literal('key'), key: id<KeyId>(), work: COUNT }),
  z.strictObject({ what: z.literal('lists') }),
  z.strictObject({ what: z.literal('truce'), weeks: WEEK }),
  z.strictObject({ what: z.literal('opens') }),
]);

export const HELPER: z.ZodMiniType<Helper> = z.strictObject({
  id: id<HelperId>(),
  name: TEXT,
  text: TEXT,
  card: id<CardId>(),
  offers: list(
    z.strictObject({
      id: id<OfferId>(),
      name: TEXT,
      text: TEXT,
      card: z.nullable(id<CardId>()),
      consent: z.enum(['one', 'both']),
      asks: list(z.strictObject({ text: TEXT, when: PREDICATE })),
      brings: list(BRINGS),
    }),
  ),
});

export const HELPER_NUMBERS: z.ZodMiniType<HelperNumbers> = z.strictObject({ cost: COUNT, standsWeeks: WEEK });
