/** Schema of what helps a text to last: facts of the text alone, each with a card. */
import * as z from 'zod/mini';
import type { Durability } from '../../model/scenario/durability.ts';
import type { CardId } from '../../model/vocabulary.ts';
import { id, list, TEXT } from './base.ts';
import { PREDICATE } from './predicate.ts';

const FACTOR = z.strictObject({
  id: id<string>(),
  effect: z.enum(['helps', 'hurts']),
  name: TEXT,
  text: TEXT,
  when: z.union([z.strictObject({ spoilerSeen: z.literal(true) }), PREDICATE]),
  card: id<CardId>(),
});

export const DURABILITY: z.ZodMiniType<Durability> = z.strictObject({ limits: TEXT, factors: list(FACTOR) });
