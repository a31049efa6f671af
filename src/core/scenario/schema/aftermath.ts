/** Schema of what follows a signature: home tests, carrying out, breach. */
import * as z from 'zod/mini';
import type { Aftermath } from '../../model/scenario/aftermath.ts';
import { BREACH_ANSWERS, SPOILER_TYPES } from '../../model/vocabulary.ts';
import type { CardId, ClauseId, LeaderId, OptionId, StepId } from '../../model/vocabulary.ts';
import { COUNT, id, list, TEN, TEXT, WHOLE } from './base.ts';
import { PREDICATE } from './predicate.ts';

const clause = id<ClauseId>();
const option = id<OptionId>();
const leader = id<LeaderId>();
const test = { id: id<string>(), leader, name: TEXT, text: TEXT, card: z.nullable(id<CardId>()) };

const HOME_TEST = z.discriminatedUnion('kind', [
  z.strictObject({
    ...test,
    kind: z.literal('vote'),
    when: z.exactOptional(PREDICATE),
    base: COUNT,
    adds: list(z.strictObject({ clause, options: list(option), points: WHOLE })),
    homeAbove: TEN,
    perHome: WHOLE,
    swing: COUNT,
    pass: COUNT,
  }),
  z.strictObject({ ...test, kind: z.literal('measure'), when: PREDICATE, home: TEN }),
]);

export const AFTERMATH: z.ZodMiniType<Aftermath> = z.strictObject({
  tests: list(HOME_TEST),
  campaign: z.strictObject({ moves: COUNT, vote: WHOLE, home: WHOLE }),
  breach: z.strictObject({
    from: COUNT,
    span: COUNT,
    unmonitored: WHOLE,
    misfit: z.exactOptional(WHOLE),
    monitorsClause: clause,
  }),
  answers: list(
    z.strictObject({
      id: z.enum(BREACH_ANSWERS),
      size: WHOLE,
      name: TEXT,
      text: TEXT,
      needs: z.nullable(PREDICATE),
      breachBy: z.nullable(leader),
      fits: z.exactOptional(list(z.enum(SPOILER_TYPES))),
      on: z.exactOptional(z.enum(['seen', 'claim'])),
    }),
  ),
  holds: z.strictObject({
    trustDivisor: z.int().check(z.minimum(1), z.maximum(10)),
    adds: list(z.strictObject({ clause, option, points: WHOLE })),
  }),
  steps: list(z.strictObject({ id: id<StepId>(), by: leader, name: TEXT, when: PREDICATE })),
  renegotiation: z.exactOptional(z.strictObject({ card: id<CardId>() })),
  monitoring: z.exactOptional(z.strictObject({ trust: WHOLE, card: id<CardId>() })),
  watch: z.exactOptional(
    z.strictObject({
      watchers: list(
        z.strictObject({
          id: id<string>(),
          name: TEXT,
          when: PREDICATE,
          steps: list(id<StepId>()),
          isPublic: z.exactOptional(z.literal(true)),
          card: z.nullable(id<CardId>()),
        }),
      ),
      untrue: z.strictObject({ times: COUNT, of: z.int().check(z.minimum(1), z.maximum(1000)) }),
      untrueTrust: WHOLE,
      card: id<CardId>(),
    }),
  ),
});
