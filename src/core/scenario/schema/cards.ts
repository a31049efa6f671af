/** Schema of what is read: cards, sources, news, legal questions, assumptions. */
import * as z from 'zod/mini';
import type { Assumption, Dial } from '../../model/scenario/assumption.ts';
import type { Card, HistoryEntry, LegalQuestion, NewsCard, Settled, Source } from '../../model/scenario/cards.ts';
import { DIAL_GROUPS } from '../../model/scenario/assumption.ts';
import { SPOILER_PLACES } from '../../model/scenario/spoiler.ts';
import { COMMITMENT_STAGES, LEVELS } from '../../model/vocabulary.ts';
import type { CardId, ClauseId, LeaderId, NewsId } from '../../model/vocabulary.ts';
import { DATE, DAY, id, list, TEXT, WHOLE } from './base.ts';

const card = z.nullable(id<CardId>());

export const CARD: z.ZodMiniType<Card> = z.strictObject({
  id: id<CardId>(),
  claim: TEXT,
  speaker: TEXT,
  said: DAY,
  reported: DAY,
  reportedBy: list(id<string>()),
  paraphrase: TEXT,
  quotation: z.nullable(TEXT),
  confidence: z.enum(['high', 'medium', 'low']),
  contestedBy: z.nullable(TEXT),
  whose: z.nullable(id<LeaderId>()),
});

export const HISTORY: z.ZodMiniType<HistoryEntry> = z.strictObject({
  date: DAY,
  place: TEXT,
  what: TEXT,
  moved: TEXT,
  cards: list(id<CardId>()),
});

export const SOURCE: z.ZodMiniType<Source> = z.strictObject({
  id: id<string>(),
  name: TEXT,
  publisher: TEXT,
  published: DATE,
  /** Only pages: a link in a shared file must not be able to run anything. */
  url: z.nullable(z.string().check(z.maxLength(2000), z.regex(/^https?:\/\/[^\s<>"]+$/))),
  stateMedia: z.boolean(),
  toVerify: z.boolean(),
});

/** Nothing that a seat has to itself: news is told to all. */
const SETTLED: z.ZodMiniType<Settled> = z.union([
  z.strictObject({ initialled: id<ClauseId>() }),
  z.strictObject({ met: z.enum(LEVELS) }),
  z.strictObject({ truceHolds: z.literal(true) }),
  z.strictObject({ commitment: z.enum(COMMITMENT_STAGES) }),
]);

export const NEWS: z.ZodMiniType<NewsCard> = z.strictObject({
  id: id<NewsId>(),
  kind: z.enum(['opening', 'archive', 'strike', 'spoiler', 'lapse']),
  about: z.nullable(id<LeaderId>()),
  unless: z.exactOptional(SETTLED),
  from: z.exactOptional(z.enum(SPOILER_PLACES)),
  headline: TEXT,
  exact: TEXT,
  who: TEXT,
  card,
  simulated: z.boolean(),
  harm: z.boolean(),
});

export const LEGAL: z.ZodMiniType<LegalQuestion> = z.strictObject({ id: id<string>(), short: TEXT, text: TEXT, card });

const POINTER = z.string().check(z.maxLength(120), z.regex(/^(\/[^/]+)+$/));

export const DIAL: z.ZodMiniType<Dial> = z.strictObject({
  group: z.enum(DIAL_GROUPS),
  at: POINTER,
  name: TEXT,
  from: WHOLE,
  to: WHOLE,
});

export const ASSUMPTION: z.ZodMiniType<Assumption> = z.strictObject({
  id: z.exactOptional(id<string>()),
  at: POINTER,
  reason: TEXT,
  objection: TEXT,
});
