/** Schema of what the law of each place asks of a text. */
import * as z from 'zod/mini';
import type { LegalPath } from '../../model/scenario/legalPath.ts';
import type { CardId, LeaderId } from '../../model/vocabulary.ts';
import { id, list, TEXT } from './base.ts';
import { PREDICATE } from './predicate.ts';

const STEP = z.strictObject({
  id: id<string>(),
  name: TEXT,
  text: TEXT,
  decides: TEXT,
  when: z.exactOptional(PREDICATE),
  after: list(id<string>()),
  lock: z.exactOptional(id<string>()),
  test: z.exactOptional(id<string>()),
  card: id<CardId>(),
  contestedBy: z.exactOptional(TEXT),
});

export const LEGAL_PATH: z.ZodMiniType<LegalPath> = z.strictObject({
  id: id<string>(),
  name: TEXT,
  of: z.nullable(id<LeaderId>()),
  steps: list(STEP),
});
