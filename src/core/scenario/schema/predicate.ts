/** Schema of predicates: the closed set of facts that a guard, a mandate or a secret may ask for. */
import * as z from 'zod/mini';
import type { Predicate } from '../../model/scenario/predicate.ts';
import { COMMITMENT_STAGES, KINDS, LEVELS, TRACKS } from '../../model/vocabulary.ts';
import type { ClauseId, KeyId, LeaderId, OfferId, OptionId, PledgeId, SignalName } from '../../model/vocabulary.ts';
import { COUNT, id, list, TEN, WEEK } from './base.ts';

const leader = id<LeaderId>();
const clause = id<ClauseId>();
const bounds = { atLeast: z.exactOptional(TEN), atMost: z.exactOptional(TEN) };
const yes = z.literal(true);

/** Refers to itself: `all`, `any` and `not` hold predicates. */
export const PREDICATE: z.ZodMiniType<Predicate> = z.union([
  z.strictObject({ own: z.enum(TRACKS), ...bounds }),
  z.strictObject({ trust: z.tuple([leader, leader]), ...bounds }),
  z.strictObject({ agenda: COUNT }),
  z.strictObject({ week: WEEK }),
  z.strictObject({ initialled: clause, in: z.exactOptional(list(id<OptionId>())) }),
  z.strictObject({ pledged: list(id<PledgeId>()) }),
  z.strictObject({ commitment: z.enum(COMMITMENT_STAGES) }),
  z.strictObject({ key: id<KeyId>() }),
  z.strictObject({ vote: leader }),
  z.strictObject({ leftOpen: clause, by: leader }),
  z.strictObject({ incidentRule: yes }),
  z.strictObject({ stepsBy: list(leader) }),
  z.strictObject({ truceHolds: yes }),
  z.strictObject({ dealt: clause }),
  z.strictObject({ met: z.enum(LEVELS), byWeek: z.exactOptional(WEEK) }),
  z.strictObject({ carriedOut: list(id<OptionId>()) }),
  z.strictObject({ truceByWeek: WEEK }),
  z.strictObject({ ceasefireByWeek: WEEK }),
  z.strictObject({ endsAs: list(z.enum(KINDS)) }),
  z.strictObject({ signed: yes }),
  z.strictObject({ unseen: yes }),
  z.strictObject({ pledgesOfCost: COUNT, by: leader, atMost: COUNT }),
  z.strictObject({ groupsSetUp: COUNT }),
  z.strictObject({ helped: id<OfferId>() }),
  z.strictObject({ signal: id<SignalName>() }),
  z.strictObject({ all: z.lazy(() => list(PREDICATE)) }),
  z.strictObject({ any: z.lazy(() => list(PREDICATE)) }),
  z.strictObject({ not: z.lazy(() => PREDICATE) }),
]);
