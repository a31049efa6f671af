/** Commands that no seat would send: wrong kinds of value, unknown names, names that every object answers to, far too much of something. */
import fc from 'fast-check';
import type { Command } from '../../src/core/model/command.ts';
import { COMMAND_TYPES } from '../../src/core/model/command.ts';
import { BOOK } from './testGame.ts';

const INHERITED = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'isPrototypeOf'];
const HUGE = Array.from({ length: 20_000 }, () => 'russianLine');
/** What no field of a command may hold, whatever its kind. */
export const JUNK: readonly unknown[] = [
  null,
  undefined,
  true,
  0,
  -1,
  Number.NaN,
  1e308,
  '',
  'nobody',
  ...INHERITED,
  [],
  [[]],
  ['P1'],
  {},
  { toString: null },
  Object.create(null),
  HUGE,
  Symbol('junk'),
  () => 'P1',
  new Map(),
  10n,
  JSON.parse('{"__proto__": "P1"}'),
  { people: null },
  { people: ['P1'] },
  { people: {} },
  Object.fromEntries(HUGE.map((_, i) => [`clause${i}`, 'P1'])),
];
const FIELDS = [
  'type',
  'by',
  'stand',
  'clause',
  'to',
  'option',
  'level',
  'venue',
  'what',
  'key',
  'pledge',
  'measure',
  'kind',
  'target',
  'terms',
  'answer',
  'of',
  'could',
  'after',
];

const junk = fc.constantFrom(...JUNK);
const name = fc.oneof(
  fc.constantFrom(
    ...BOOK.leaders,
    ...BOOK.clauses,
    ...BOOK.scenario.clauses.flatMap(({ options }) => options.map(({ id }) => id)),
  ),
  fc.constantFrom(...INHERITED),
  fc.string(),
);
const value = fc.oneof(junk, name, fc.jsonValue({ maxDepth: 3 }), fc.dictionary(name, fc.oneof(name, fc.array(name))));
const record = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...FIELDS, ...INHERITED), value), {
    selector: ([field]) => field,
    maxLength: 6,
  })
  .map((fields) => Object.fromEntries(fields));

/** Anything, and records that look like a command from afar. */
export const garbage: fc.Arbitrary<unknown> = fc.oneof(
  junk,
  fc.anything(),
  record,
  fc
    .tuple(fc.constantFrom(...COMMAND_TYPES), fc.constantFrom(...BOOK.leaders), record)
    .map(([type, by, rest]) => ({ ...rest, type, by })),
);

/** @returns the command once for each of its fields (and for one that it does not have), with junk in it. */
export function spoilt(command: Command, with_: unknown): readonly unknown[] {
  return [...Object.keys(command), 'extra'].map((field) => ({ ...command, [field]: with_ }));
}
