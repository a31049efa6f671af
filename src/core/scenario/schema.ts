/** Schema of the whole scenario file. Shapes only: whether the parts fit together is for the cross-checks. */
import * as z from 'zod/mini';
import type { Scenario } from '../model/scenario/scenario.ts';
import { TRUCE_KINDS, WAYS } from '../model/vocabulary.ts';
import type { LeaderId, SignalName } from '../model/vocabulary.ts';
import { AFTERMATH } from './schema/aftermath.ts';
import { DAY, id, list, TEXT, WHOLE } from './schema/base.ts';
import { DURABILITY } from './schema/durability.ts';
import { ASSUMPTION, CARD, DIAL, HISTORY, LEGAL, NEWS, SOURCE } from './schema/cards.ts';
import { CLAUSE, COMMITMENT, GROUP, KEY, LOCK, MEASURE, OPENING, PLEDGE, VENUE } from './schema/clause.ts';
import { HELPER } from './schema/helper.ts';
import { LEADER } from './schema/leader.ts';
import { LEGAL_PATH } from './schema/legalPath.ts';
import { PREDICATE } from './schema/predicate.ts';
import { READING, RULES, SPOILER, SPOILER_CLUE } from './schema/rules.ts';
import { YEAR_ON } from './schema/yearOn.ts';

/** The only format that this version reads. */
export const FORMAT = 1;

export const SCENARIO: z.ZodMiniType<Scenario> = z.strictObject({
  $schema: z.exactOptional(z.string().check(z.maxLength(200))),
  format: z.literal(FORMAT),
  id: id<string>(),
  asOf: DAY,
  title: TEXT,
  place: TEXT,
  summary: TEXT,
  disclaimer: TEXT,
  contentNote: TEXT,
  leaders: list(LEADER),
  sides: z.tuple([id<LeaderId>(), id<LeaderId>()]),
  mediator: id<LeaderId>(),
  clauses: list(CLAUSE),
  groups: z.exactOptional(list(GROUP)),
  openings: z.exactOptional(list(OPENING)),
  frameworkName: TEXT,
  comprehensive: z.exactOptional(z.strictObject({ name: TEXT })),
  compulsoryLine: TEXT,
  leftOpen: list(TEXT),
  locks: list(LOCK),
  keys: list(KEY),
  pledges: list(PLEDGE),
  commitment: COMMITMENT,
  measures: list(MEASURE),
  helpers: z.exactOptional(list(HELPER)),
  truces: list(z.strictObject({ kind: z.enum(TRUCE_KINDS), name: TEXT, text: TEXT })),
  venues: list(VENUE),
  signals: z.record(id<SignalName>(), PREDICATE),
  signalWords: z.record(id<SignalName>(), TEXT),
  rules: RULES,
  aftermath: AFTERMATH,
  ways: z.record(z.enum(WAYS), z.record(id<string>(), WHOLE)),
  readings: list(READING),
  spoilers: list(SPOILER),
  spoilerClues: list(SPOILER_CLUE),
  news: list(NEWS),
  cards: list(CARD),
  history: z.exactOptional(list(HISTORY)),
  sources: list(SOURCE),
  legal: list(LEGAL),
  legalPaths: z.exactOptional(list(LEGAL_PATH)),
  glossary: list(z.strictObject({ term: TEXT, text: TEXT })),
  durability: z.exactOptional(DURABILITY),
  yearOn: z.exactOptional(YEAR_ON),
  dials: z.exactOptional(list(DIAL)),
  assumptions: list(ASSUMPTION),
  missing: list(TEXT),
});
