/** Whether something handed to the door is built like a command at all: files are parsed before, but a console or a room may hand over anything. */
import type { CommandType } from '../../model/command.ts';
import type { Refusal } from '../../model/play/refusal.ts';

/** What a field has to be; whether the scenario knows a name is asked later, by `unknownName`. */
type Field = 'name' | 'nameOrNull' | 'flag' | 'names' | 'list' | 'lists';
type Fields = Readonly<Record<string, Field>>;

/** The fields of each kind beside `type` and `by`. A field that it does not have is refused: it would be kept, unread, in the state. */
const FIELDS: Readonly<Record<CommandType, Fields>> = {
  state: { stand: 'name', clause: 'name' },
  pledgeIf: { pledge: 'name', on: 'name' },
  sideLetter: { to: 'name', on: 'name' },
  warn: { clause: 'name', option: 'name' },
  sound: { to: 'name', clause: 'name', option: 'name' },
  invite: { level: 'name', venue: 'name' },
  prepare: { what: 'name' },
  pledge: { pledge: 'name' },
  withdraw: { pledge: 'name' },
  confirm: {},
  offerStep: { measure: 'name' },
  offerTruce: { kind: 'name' },
  press: { target: 'name' },
  ease: { target: 'name' },
  callPartners: {},
  askHelper: { offer: 'name' },
  consult: {},
  persuade: { homeGroup: 'name' },
  mediate: { what: 'name' },
  mandate: { group: 'name' },
  referendum: {},
  walkOut: {},
  return: {},
  propose: { terms: 'names' },
  answer: { answer: 'name' },
  handOver: {},
  read: { of: 'name', clause: 'name', option: 'name', could: 'flag' },
  answerSpoiler: { answer: 'name' },
  amend: { clause: 'name', option: 'name' },
  campaign: {},
  orderSteps: { after: 'lists' },
  answerBreach: { answer: 'name' },
  adjourn: {},
};
/** Fields that one variant of a kind has besides. */
const VARIANTS: Readonly<Record<string, Fields>> = {
  'pledgeIf initialled': { pledge: 'name', on: 'name', clause: 'name', option: 'name' },
  'pledgeIf step': { pledge: 'name', on: 'name', of: 'name' },
  'sideLetter option': { to: 'name', on: 'name', clause: 'name', option: 'name' },
  'sideLetter pledge': { to: 'name', on: 'name', pledge: 'name' },
  'propose pledges': { terms: 'names', pledges: 'list' },
  'prepare key': { what: 'name', key: 'name' },
  'prepare safeConduct': { what: 'name', venue: 'name' },
  'invite format': { level: 'name', venue: 'name', format: 'name' },
  'mediate opening': { what: 'name', opening: 'name' },
  'answer acceptIf': { answer: 'name', clause: 'name', option: 'nameOrNull' },
  'answer declineFor': { answer: 'name', clause: 'nameOrNull' },
};
/** In maps: nothing that an object inherits is a field. */
const inMaps = (all: Readonly<Record<string, Fields>>) =>
  new Map(Object.entries(all).map(([kind, fields]) => [kind, new Map(Object.entries(fields))]));
const KINDS = inMaps(FIELDS);
const KINDS_WITH_MORE = inMaps(VARIANTS);

/** @returns whether a value is an object with fields: no null, no list. */
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isBuilt(value: unknown, field: Field): boolean {
  switch (field) {
    case 'name':
      return typeof value === 'string';
    case 'nameOrNull':
      return typeof value === 'string' || value === null;
    case 'flag':
      return typeof value === 'boolean';
    case 'names':
      return isRecord(value) && Object.values(value).every((name) => typeof name === 'string');
    case 'list':
      return isList(value) && (value as readonly string[]).length > 0;
    case 'lists':
      return isRecord(value) && Object.values(value).every(isList);
  }
}

/** A list of names, none of them twice: no longer than the names that there are. */
function isList(value: unknown): boolean {
  return (
    Array.isArray(value) && value.every((name) => typeof name === 'string') && new Set(value).size === value.length
  );
}

/** @returns a name for a refusal, of whatever was handed over. */
function nameOf(value: unknown): string {
  return typeof value === 'string' ? value : value === null ? 'null' : typeof value;
}

/** @returns the field that says which variant of its kind a command is; null where its kind has none. */
function variantOf(command: Readonly<Record<string, unknown>>): unknown {
  switch (command['type']) {
    case 'invite':
      return Object.hasOwn(command, 'format') ? 'format' : null;
    case 'prepare':
    case 'mediate':
      return command['what'];
    case 'answer':
      return command['answer'];
    case 'propose':
      return Object.hasOwn(command, 'pledges') ? 'pledges' : null;
    case 'pledgeIf':
    case 'sideLetter':
      return command['on'];
    default:
      return null;
  }
}

/** @returns why this is no command, or null where every field is built as its kind wants it. */
export function wrongShape(command: unknown): Refusal | null {
  if (!isRecord(command)) return { code: 'unknown', what: 'command', name: nameOf(command) };
  const { type, by } = command;
  if (typeof by !== 'string') return { code: 'unknown', what: 'leader', name: nameOf(by) };
  const kind = typeof type === 'string' ? KINDS.get(type) : undefined;
  if (kind === undefined) return { code: 'unknown', what: 'command', name: nameOf(type) };
  const variant = variantOf(command);
  const fields = (typeof variant === 'string' ? KINDS_WITH_MORE.get(`${String(type)} ${variant}`) : undefined) ?? kind;
  let built = 0;
  for (const field of Object.keys(command)) {
    if (field === 'type' || field === 'by') continue;
    const wanted = fields.get(field);
    if (wanted === undefined || !isBuilt(command[field], wanted))
      return { code: 'unknown', what: 'field', name: field };
    built += 1;
  }
  const missing =
    built === fields.size ? undefined : [...fields.keys()].find((field) => !Object.hasOwn(command, field));
  return missing === undefined ? null : { code: 'unknown', what: 'field', name: missing };
}
