/** The shape of a record as it may come from a file: which fields there are, and how long each may be. */
import * as z from 'zod/mini';
import { HOLDERS, LENGTHS, SKILLS } from '../model/vocabulary.ts';
import { BUDGET } from './budget.ts';
import { id } from './commandSchema.ts';

/** Versions that this code writes; older formats are brought up to it. `RULES` also fixes the algorithm of chance. */
export const FORMAT = 2;
export const RULES = 1;

/** Whole in a file, cut short in a link. */
const hash = z.string().check(z.regex(/^[0-9a-f]{8,64}$/));
/** What is asked of any record of any version. */
export const VERSIONS = z.looseObject({ format: z.number(), rules: z.optional(z.number()) });
const stepShape = z.int().check(z.gte(0), z.lte(BUDGET.commands));
const nameShape = z.string().check(z.maxLength(BUDGET.name));
const holdersShape = z.record(id, z.enum(HOLDERS));
const reseatedShape = z
  .array(z.strictObject({ step: stepShape, holders: holdersShape }))
  .check(z.maxLength(BUDGET.branches));
const played = { commands: z.array(z.unknown()), weeks: z.array(hash), reseated: reseatedShape };
/** Unknown fields are refused: a record is evidence, and what we do not understand could change what it says. */
export const RECORD = z.strictObject({
  format: z.literal(FORMAT),
  rules: z.literal(RULES),
  scenario: id,
  scenarioHash: hash,
  seed: z.string().check(z.maxLength(BUDGET.seed)),
  length: z.enum(LENGTHS),
  holders: holdersShape,
  reading: z.nullable(id),
  skill: z.exactOptional(z.enum(SKILLS)),
  assumptions: z.exactOptional(
    z.array(z.strictObject({ path: z.string().check(z.maxLength(BUDGET.path)), value: z.int() })),
  ),
  name: nameShape,
  ...played,
  branches: z
    .array(z.strictObject({ id, name: nameShape, from: id, step: stepShape, ...played }))
    .check(z.maxLength(BUDGET.branches)),
  playing: id,
  notes: z
    .array(
      z.strictObject({ line: id, step: stepShape, text: z.string().check(z.minLength(1), z.maxLength(BUDGET.note)) }),
    )
    .check(z.maxLength(BUDGET.notes)),
  /** Any object: what is in it is for the scenario's own checks. */
  own: z.exactOptional(z.looseObject({})),
});
