/** Schema of what is on the table: clauses and options, locks and keys, pledges, measures, venues. */
import * as z from 'zod/mini';
import type { Commitment, Key, Lock, Measure, Pledge, Venue } from '../../model/scenario/instruments.ts';
import type { Clause, ClauseGroup, OpeningText } from '../../model/scenario/clause.ts';
import { LEVELS } from '../../model/vocabulary.ts';
import type {
  CardId,
  ClauseId,
  GroupId,
  KeyId,
  LeaderId,
  MeasureId,
  OfferId,
  OpeningId,
  OptionId,
  PledgeId,
  VenueId,
} from '../../model/vocabulary.ts';
import { PREDICATE } from './predicate.ts';
import { COUNT, id, list, TEN, TEXT, WHOLE } from './base.ts';

const leader = id<LeaderId>();
const card = z.nullable(id<CardId>());

const OPTION = z.strictObject({
  id: id<OptionId>(),
  name: TEXT,
  text: TEXT,
  whose: TEXT,
  card,
  legal: list(id<string>()),
  locks: list(id<string>()),
  bound: list(leader),
  undertakings: list(z.strictObject({ leader, anyOf: list(id<PledgeId>()) })),
  homeAtLeast: list(z.strictObject({ leader, home: TEN, why: TEXT })),
});

export const CLAUSE: z.ZodMiniType<Clause> = z.strictObject({
  id: id<ClauseId>(),
  name: TEXT,
  question: TEXT,
  level: z.enum(LEVELS),
  nominal: z.boolean(),
  mustCover: z.boolean(),
  options: list(OPTION),
});

export const GROUP: z.ZodMiniType<ClauseGroup> = z.strictObject({
  id: id<GroupId>(),
  name: TEXT,
  clauses: list(id<ClauseId>()),
});

export const OPENING: z.ZodMiniType<OpeningText> = z.strictObject({
  id: id<OpeningId>(),
  name: TEXT,
  text: TEXT,
  card: id<CardId>(),
  terms: z.record(id<ClauseId>(), id<OptionId>()),
  wayOut: z.record(leader, WHOLE),
  trust: z.record(leader, WHOLE),
});

export const LOCK: z.ZodMiniType<Lock> = z.strictObject({
  id: id<string>(),
  name: TEXT,
  text: TEXT,
  opens: z.discriminatedUnion('by', [
    z.strictObject({ by: z.literal('barred') }),
    z.strictObject({ by: z.literal('key'), key: id<KeyId>() }),
    z.strictObject({ by: z.literal('anyKey'), anyOf: list(id<KeyId>()).check(z.minLength(1)) }),
    z.strictObject({ by: z.literal('vote'), of: leader }),
    z.strictObject({ by: z.literal('helper'), offer: id<OfferId>() }),
    z.strictObject({ by: z.literal('aftermath') }),
  ]),
  card: id<CardId>(),
});

export const KEY: z.ZodMiniType<Key> = z.strictObject({
  id: id<KeyId>(),
  name: TEXT,
  text: TEXT,
  card: id<CardId>(),
  work: COUNT,
  later: z.exactOptional(z.strictObject({ strain: COUNT, text: TEXT })),
});

export const PLEDGE: z.ZodMiniType<Pledge> = z.strictObject({
  id: id<PledgeId>(),
  by: leader,
  name: TEXT,
  text: TEXT,
  cost: COUNT,
  home: WHOLE,
  to: leader,
  card,
});

export const COMMITMENT: z.ZodMiniType<Commitment> = z.strictObject({
  name: TEXT,
  card: id<CardId>(),
  of: leader,
  clause: id<ClauseId>(),
  option: id<OptionId>(),
  confirmers: z.tuple([leader, leader]),
});

export const MEASURE: z.ZodMiniType<Measure> = z.strictObject({
  id: id<MeasureId>(),
  name: TEXT,
  text: TEXT,
  by: list(leader),
  card: z.exactOptional(id<CardId>()),
});

const degrees = (most: number): z.ZodMiniType<number> => z.number().check(z.minimum(-most), z.maximum(most));

export const VENUE: z.ZodMiniType<Venue> = z.strictObject({
  id: id<VenueId>(),
  name: TEXT,
  capitalOf: z.nullable(leader),
  host: TEXT,
  icc: z.boolean(),
  asks: z.exactOptional(
    list(z.strictObject({ level: z.enum(LEVELS), when: PREDICATE, text: TEXT, card: id<CardId>() })),
  ),
  at: z.tuple([degrees(180), degrees(90)]),
  card,
});
