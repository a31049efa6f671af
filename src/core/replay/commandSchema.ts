/** The shape of every command as it may come from a file: one schema a type, so that a fault names its field. */
import * as z from 'zod/mini';
import type { Command, CommandType } from '../model/command.ts';
import { BREACH_ANSWERS, FORMATS, SPOILER_ANSWERS, TRUCE_KINDS } from '../model/vocabulary.ts';

const ID = /^[A-Za-z][\w-]{0,63}$/;
/** Names that every JavaScript object answers to: no file may use them as its own. */
const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype));

/** A name of the scenario: letters, digits, `_` and `-`. Whether the scenario knows it is for the rules to say. */
export const id = z.string().check(z.refine((text) => ID.test(text) && !INHERITED.has(text)));

/** @returns the schema of a command of one type with these fields and no others. */
const of = <const T extends CommandType, S extends z.core.$ZodLooseShape>(type: T, fields: S) =>
  z.strictObject({ type: z.literal(type), by: id, ...fields });

const SHAPES: Readonly<Record<CommandType, z.ZodMiniType>> = {
  state: of('state', { stand: z.enum(['firm', 'open']), clause: id }),
  pledgeIf: z.discriminatedUnion('on', [
    of('pledgeIf', { pledge: id, on: z.literal('initialled'), clause: id, option: id }),
    of('pledgeIf', { pledge: id, on: z.literal('step'), of: id }),
  ]),
  sideLetter: z.discriminatedUnion('on', [
    of('sideLetter', { to: id, on: z.literal('option'), clause: id, option: id }),
    of('sideLetter', { to: id, on: z.literal('pledge'), pledge: id }),
  ]),
  warn: of('warn', { clause: id, option: id }),
  sound: of('sound', { to: id, clause: id, option: id }),
  invite: of('invite', {
    level: z.enum(['ministers', 'presidents']),
    venue: id,
    format: z.exactOptional(z.enum(FORMATS)),
  }),
  prepare: z.discriminatedUnion('what', [
    of('prepare', { what: z.enum(['agenda', 'incidentRule', 'lists']) }),
    of('prepare', { what: z.literal('key'), key: id }),
    of('prepare', { what: z.literal('safeConduct'), venue: id }),
  ]),
  pledge: of('pledge', { pledge: id }),
  withdraw: of('withdraw', { pledge: id }),
  confirm: of('confirm', {}),
  offerStep: of('offerStep', { measure: id }),
  offerTruce: of('offerTruce', { kind: z.enum(TRUCE_KINDS) }),
  press: of('press', { target: id }),
  ease: of('ease', { target: id }),
  callPartners: of('callPartners', {}),
  askHelper: of('askHelper', { offer: id }),
  consult: of('consult', {}),
  persuade: of('persuade', { homeGroup: id }),
  mediate: z.discriminatedUnion('what', [
    of('mediate', { what: z.enum(['singleText', 'deadline']) }),
    of('mediate', { what: z.literal('opening'), opening: id }),
  ]),
  mandate: of('mandate', { group: id }),
  referendum: of('referendum', {}),
  walkOut: of('walkOut', {}),
  return: of('return', {}),
  propose: of('propose', {
    terms: z.record(id, id),
    pledges: z.exactOptional(z.array(id).check(z.minLength(1), z.maxLength(40))),
  }),
  answer: z.discriminatedUnion('answer', [
    of('answer', { answer: z.enum(['accept', 'decline']) }),
    of('answer', { answer: z.literal('acceptIf'), clause: id, option: z.nullable(id) }),
    of('answer', { answer: z.literal('declineFor'), clause: z.nullable(id) }),
  ]),
  handOver: of('handOver', {}),
  read: of('read', { of: id, clause: id, option: id, could: z.boolean() }),
  answerSpoiler: of('answerSpoiler', { answer: z.enum(SPOILER_ANSWERS) }),
  amend: of('amend', { clause: id, option: id }),
  campaign: of('campaign', {}),
  orderSteps: of('orderSteps', { after: z.record(id, z.array(id)) }),
  answerBreach: of('answerBreach', { answer: z.enum(BREACH_ANSWERS) }),
  adjourn: of('adjourn', {}),
};

const typed = z.looseObject({ type: z.string() });

/** @returns the command, or the path of the first field that is wrong. */
export function readCommand(
  value: unknown,
): { readonly command: Command } | { readonly wrong: readonly PropertyKey[] } {
  const head = typed.safeParse(value);
  if (!head.success) return { wrong: pathOf(head.error) };
  const { type } = head.data;
  if (!Object.hasOwn(SHAPES, type)) return { wrong: ['type'] };
  const read = SHAPES[type as CommandType].safeParse(value);
  return read.success ? { command: read.data as Command } : { wrong: pathOf(read.error) };
}

/** @returns where the first fault lies; an unknown field is named itself. */
export function pathOf(error: z.core.$ZodError): readonly PropertyKey[] {
  const [issue] = error.issues;
  if (issue === undefined) return [];
  return issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
}
