/** Schema of the look a year on. */
import * as z from 'zod/mini';
import { YEAR_ON_PARTS } from '../../model/scenario/yearOn.ts';
import type { YearOn } from '../../model/scenario/yearOn.ts';
import type { CardId } from '../../model/vocabulary.ts';
import { id, list, TEXT } from './base.ts';
import { PREDICATE } from './predicate.ts';

const LINE = z.strictObject({
  id: id<string>(),
  about: z.enum(YEAR_ON_PARTS),
  when: PREDICATE,
  text: TEXT,
  rests: z.union([z.strictObject({ card: id<CardId>() }), z.strictObject({ assumption: TEXT })]),
});

export const YEAR_ON: z.ZodMiniType<YearOn> = z.strictObject({ limits: TEXT, lines: list(LINE) });
