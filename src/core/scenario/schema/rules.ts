/** Schema of the numbers of the rules (rules, sections 1 to 9) and of what the seed deals. */
import * as z from 'zod/mini';
import type { Reading, RuleNumbers, Spoiler, SpoilerClue } from '../../model/scenario/numbers.ts';
import { LEVELS, SPOILER_ANSWERS, SPOILER_TYPES } from '../../model/vocabulary.ts';
import type { CardId, ClauseId, LeaderId, PairId } from '../../model/vocabulary.ts';
import { COUNT, id, list, TEN, TEXT, WEEK, WHOLE } from './base.ts';
import { HELPER_NUMBERS } from './helper.ts';
import { PREDICATE } from './predicate.ts';
import { LONGER_MOVES } from './moves.ts';

const clause = id<ClauseId>();
const leader = id<LeaderId>();
const byLeader = z.record(leader, TEN);

/** @returns an object of whole numbers with these names and no others. */
function wholes<const K extends string>(...names: readonly K[]): z.ZodMiniType<Record<K, number>> {
  const shape = Object.fromEntries(names.map((name) => [name, WHOLE])) as Record<K, typeof WHOLE>;
  return z.strictObject(shape) as unknown as z.ZodMiniType<Record<K, number>>;
}

export const RULES: z.ZodMiniType<RuleNumbers> = z.strictObject({
  weeks: z.strictObject({ lesson: z.exactOptional(WEEK), full: z.exactOptional(WEEK) }),
  start: z.strictObject({
    feltCost: byLeader,
    wayOut: byLeader,
    home: byLeader,
    trust: z.record(id<PairId>(), TEN),
    agenda: COUNT,
  }),
  costWeeks: list(WEEK),
  agenda: wholes('perWeek', 'ministers', 'presidents', 'wayOut'),
  capital: wholes('week', 'carry'),
  ripe: wholes('feltCost', 'wayOut'),
  homeFloor: z.strictObject({ under: TEN, clauses: list(clause) }),
  signHome: TEN,
  costs: wholes(
    'state',
    'sound',
    'invite',
    'prepare',
    'confirm',
    'offerStep',
    'offerTruce',
    'press',
    'ease',
    'callPartners',
    'consult',
    'singleText',
    'deadline',
    'walkOut',
    'return',
    'withdraw',
  ),
  state: wholes('firmHome', 'firmWayOut', 'firmWeeks', 'openHome', 'openWayOut'),
  sound: wholes('leakOneIn', 'leakHome'),
  invite: z.strictObject({ declinedEvery: WHOLE, trust: WHOLE, inTurn: z.exactOptional(z.literal(true)) }),
  confirm: wholes('trust', 'wayOut'),
  pledge: wholes('wayOut', 'withdrawTrust'),
  step: wholes('trust', 'home', 'matchedHome', 'matchWeeks', 'unmatchedAtMost'),
  truce: wholes('home', 'trust', 'feltCost', 'offerWeeks', 'weeks', 'weeksWithRule', 'lapseTrust'),
  press: wholes('feltCost', 'trust', 'backfireWayOut', 'backfireHome'),
  ease: wholes('feltCost', 'trust'),
  consult: wholes('home'),
  inReturn: z.exactOptional(wholes('weeks')),
  mediate: wholes('trust', 'agenda', 'singleTextWayOut', 'deadlineWayOut', 'missedHome', 'missedTrust'),
  walkOut: wholes('home', 'rivalWayOut', 'returnTrust'),
  heardHarderUnderTrust: TEN,
  reopenTrust: WHOLE,
  exchange: z.strictObject({ clause, trust: WHOLE, disputed: wholes('times', 'of') }),
  ceasefire: PREDICATE,
  incidentRuleClause: clause,
  dryWeekWayOut: WHOLE,
  initialledWayOut: list(z.strictObject({ clause, leader, wayOut: WHOLE })),
  strike: z.strictObject({
    trust: WHOLE,
    first: WEEK,
    last: WEEK,
    weeks: z.record(leader, COUNT),
    ownWords: z.exactOptional(z.literal(true)),
  }),
  noDeal: z.strictObject({ believed: z.record(leader, COUNT), perCost: WHOLE }),
  spoiler: z.strictObject({ weeks: list(WEEK), wayOut: WHOLE, bothTrust: WHOLE }),
  atHome: z.exactOptional(
    wholes('cost', 'persuaded', 'apart', 'refused', 'welcomed', 'against', 'doubts', 'carries', 'signAgainst'),
  ),
  helpers: z.exactOptional(HELPER_NUMBERS),
  packageAtMost: z.int().check(z.minimum(1), z.maximum(10)),
  referendum: z.exactOptional(
    z.strictObject({
      cost: COUNT,
      agenda: COUNT,
      home: WHOLE,
      rivalWayOut: WHOLE,
      swing: COUNT,
      card: id<CardId>(),
    }),
  ),
  workingGroups: z.exactOptional(
    z.strictObject({
      cost: COUNT,
      weeks: WEEK,
      agenda: COUNT,
      atOnce: z.int().check(z.minimum(1), z.maximum(10)),
      packageAtMost: z.int().check(z.minimum(1), z.maximum(10)),
      settles: z.enum(LEVELS),
      card: id<CardId>(),
    }),
  ),
  ...LONGER_MOVES,
});

export const READING: z.ZodMiniType<Reading> = z.strictObject({
  id: id<string>(),
  name: TEXT,
  text: TEXT,
  noDeal: z.record(leader, WHOLE),
  feltCost: list(z.strictObject({ week: WEEK, leader, by: WHOLE })),
});

export const SPOILER: z.ZodMiniType<Spoiler> = z.strictObject({
  type: z.enum(SPOILER_TYPES),
  answer: z.enum(SPOILER_ANSWERS),
  debrief: TEXT,
});

export const SPOILER_CLUE: z.ZodMiniType<SpoilerClue> = z.strictObject({
  fits: list(z.enum(SPOILER_TYPES)),
  text: TEXT,
});
