/** The JSON Schema of scenario files, made from the schema that reads them, so that editors help where a scenario is written. */
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { SCENARIO } from '../core/scenario/schema.ts';
import { DATE, DAY, ID, TEXT } from '../core/scenario/schema/base.ts';
import { PREDICATE } from '../core/scenario/schema/predicate.ts';

export const SCHEMA_FILE = fileURLToPath(new URL('../../assets/scenarios/scenario.schema.json', import.meta.url));

/** Shapes that the schema names, once each, with what an editor shows about them. */
const NAMED: readonly (readonly [z.ZodMiniType, string, string])[] = [
  [ID, 'id', 'A name that other parts of the file refer to.'],
  [TEXT, 'text', 'A text in every language that the scenario has; English always.'],
  [DAY, 'day', 'A day, as 2025-09-05.'],
  [DATE, 'date', 'A day, a month or a year.'],
  [PREDICATE, 'predicate', 'A fact about the world that a guard, a mandate or a secret may ask for.'],
];

/** @returns the text of `scenario.schema.json`. */
export function schemaText(): string {
  const names = z.registry<{ id: string; description: string }>();
  for (const [shape, id, description] of NAMED) names.add(shape, { id, description });
  const { $schema, ...schema } = z.toJSONSchema(SCENARIO, { metadata: names, io: 'input' });
  const title = 'A scenario of Good Offices';
  return `${JSON.stringify({ $schema, title, ...schema }, null, 2)}\n`;
}
