/** Schema of a leader: seat, brief, chart, worth, leanings. */
import * as z from 'zod/mini';
import { GIVEN_TYPES } from '../../model/command.ts';
import { CHART_EVENTS } from '../../model/chartEvent.ts';
import type { GroupMoves } from '../../model/scenario/home.ts';
import { GROUP_HEARS } from '../../model/scenario/home.ts';
import type { Leader } from '../../model/scenario/leader.ts';
import type { Region } from '../../model/scenario/stance.ts';
import { OCCASIONS } from '../../model/scenario/speech.ts';
import { WAYS } from '../../model/vocabulary.ts';
import type {
  CardId,
  ClauseId,
  HomeGroupId,
  LeaderId,
  OptionId,
  PledgeId,
  SignalName,
  StateName,
} from '../../model/vocabulary.ts';
import { COUNT, id, list, TEN, TEXT, WHOLE } from './base.ts';
import { PREDICATE } from './predicate.ts';

const RESTS = z.union([z.strictObject({ card: id<CardId>() }), z.strictObject({ assumption: TEXT })]);

const SHIFT = z.strictObject({
  on: list(z.string().check(z.regex(/^[A-Za-z]+(@here)?$/))),
  when: list(id<SignalName>()),
  to: id<StateName>(),
});
const REGION: z.ZodMiniType<Region> = z.strictObject({
  start: id<StateName>(),
  states: z.record(
    id<StateName>(),
    z.strictObject({ name: TEXT, accepts: list(id<OptionId>()), rests: RESTS, shifts: list(SHIFT) }),
  ),
});

const PARTNERS = z.discriminatedUnion('brings', [
  z.strictObject({ brings: z.literal('discount'), pledges: list(id<PledgeId>()), by: WHOLE }),
  z.strictObject({
    brings: z.literal('relief'),
    feltCost: WHOLE,
    trustWith: id<LeaderId>(),
    trust: WHOLE,
  }),
]);

const SIDE_WORTH = z.record(id<ClauseId>(), z.strictObject({ weight: COUNT, values: z.record(id<OptionId>(), TEN) }));

const BY_CLAUSE = z.record(id<ClauseId>(), list(id<OptionId>()));
const GROUP_MOVES: z.ZodMiniType<GroupMoves> = z.strictObject({
  id: id<HomeGroupId>(),
  start: TEN,
  caveat: TEXT,
  welcomes: BY_CLAUSE,
  hears: list(z.strictObject({ on: z.enum(GROUP_HEARS), by: WHOLE })),
  apart: list(id<HomeGroupId>()),
});

export const LEADER: z.ZodMiniType<Leader> = z.strictObject({
  id: id<LeaderId>(),
  name: TEXT,
  office: TEXT,
  person: TEXT,
  role: z.enum(['party', 'convener', 'coalition']),
  letter: z.string().check(z.length(1)),
  pattern: z.enum(['diagonal', 'dots', 'upright', 'cross']),
  colour: id<string>(),
  may: list(z.enum(GIVEN_TYPES)),
  warrant: z.boolean(),
  brief: TEXT,
  easyBrief: z.exactOptional(list(TEXT)),
  interests: list(TEXT),
  mandate: list(z.strictObject({ text: TEXT, card: id<CardId>(), kept: PREDICATE, inPart: z.nullable(PREDICATE) })),
  secrets: list(z.strictObject({ id: id<string>(), name: TEXT, text: TEXT, met: PREDICATE })),
  softLines: list(id<ClauseId>()),
  partners: z.nullable(PARTNERS),
  homeName: TEXT,
  homeGroups: list(
    z.strictObject({
      id: z.exactOptional(id<HomeGroupId>()),
      name: TEXT,
      wouldNotTake: BY_CLAUSE,
      rests: RESTS,
      moves: z.exactOptional(GROUP_MOVES),
    }),
  ),
  ignores: list(z.enum(CHART_EVENTS)),
  stance: z.catchall(z.object({ posture: REGION }), REGION),
  worth: z.nullable(SIDE_WORTH),
  speech: z.partialRecord(z.enum(OCCASIONS), list(TEXT)),
  way: z.enum(WAYS),
  style: z.record(id<string>(), WHOLE),
  aspiration: list(WHOLE),
});
