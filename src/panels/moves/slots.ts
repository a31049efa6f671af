/** What has to be chosen before a move can be sealed, and the command that the choices make. */
import type { Command, MoveType } from '../../core/model/command.ts';
import { PREPARATIONS, SPOILER_ANSWERS } from '../../core/model/vocabulary.ts';
import type { ClauseId, LeaderId } from '../../core/model/vocabulary.ts';
import { hasFormats } from '../../core/rules/state/formats.ts';
import { candidates } from '../../core/rules/legal.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import type { Showing } from '../../session/showing.ts';

/** Kinds that are filled in on this sheet: the sealed moves, and two free ones. */
export type FilledType = MoveType | 'read' | 'answerSpoiler';
/** The slots of commands; `could` and `answer` belong to the two free kinds. */
export type Slot =
  | 'stand'
  | 'clause'
  | 'to'
  | 'option'
  | 'level'
  | 'venue'
  | 'format'
  | 'what'
  | 'key'
  | 'pledge'
  | 'measure'
  | 'kind'
  | 'target'
  | 'offer'
  | 'group'
  | 'homeGroup'
  | 'on'
  | 'opening'
  | 'of'
  | 'could'
  | 'answer';
export type Filled = { readonly [slot: string]: string };

/** In the order in which a person thinks of them. */
const SLOTS: Readonly<Record<FilledType, readonly Slot[]>> = {
  state: ['clause', 'stand'],
  warn: ['clause', 'option'],
  pledgeIf: ['pledge', 'on'],
  sideLetter: ['to', 'on'],
  sound: ['to', 'clause', 'option'],
  invite: ['level', 'venue'],
  prepare: ['what'],
  pledge: ['pledge'],
  withdraw: ['pledge'],
  confirm: [],
  offerStep: ['measure'],
  offerTruce: ['kind'],
  press: ['target'],
  ease: ['target'],
  callPartners: [],
  askHelper: ['offer'],
  consult: [],
  persuade: ['homeGroup'],
  mediate: ['what'],
  mandate: ['group'],
  referendum: [],
  walkOut: [],
  return: [],
  read: ['of', 'clause', 'option', 'could'],
  answerSpoiler: ['answer'],
};

/** @returns the slots that are open with what is filled so far: an invitation asks for a format where meetings have formats; a key, a safe-conduct, a published text, a condition and a letter ask more. */
export function slotsOf(book: Rulebook, type: FilledType, filled: Filled): readonly Slot[] {
  if (type === 'invite' && hasFormats(book)) return ['level', 'format', 'venue'];
  const on = filled['on'];
  if (on === 'initialled' || on === 'option') return [...SLOTS[type], 'clause', 'option'];
  if (on === 'step') return [...SLOTS[type], 'of'];
  if (on === 'pledge') return [...SLOTS[type], 'pledge'];
  if (type === 'mediate' && filled['what'] === 'opening') return ['what', 'opening'];
  if (type !== 'prepare') return SLOTS[type];
  if (filled['what'] === 'key') return ['what', 'key'];
  return filled['what'] === 'safeConduct' ? ['what', 'venue'] : ['what'];
}

/** @returns every filling of a command; of the free ones too. */
function fillings(session: Showing, by: LeaderId, type: FilledType): readonly Command[] {
  const all = candidates(session.book, session.view(), by, type);
  if (type !== 'read') return all;
  return all.flatMap((command) => (command.type === 'read' ? [command, { ...command, could: false }] : []));
}

/** @returns how a command fills a slot. */
function filling(command: Command, slot: Slot): string | null {
  const value = (command as unknown as Readonly<Record<string, unknown>>)[slot];
  return typeof value === 'string' || typeof value === 'boolean' ? `${value}` : null;
}

/** @returns whether a command agrees with what is filled in the slots before `until`. */
function agrees(command: Command, slots: readonly Slot[], filled: Filled): boolean {
  return slots.every((slot) => filled[slot] === undefined || filling(command, slot) === filled[slot]);
}

/** One thing that a slot may hold, with the commands that it would lead to. */
export interface Filler {
  readonly value: string;
  readonly commands: readonly Command[];
}

/** @returns what may stand in a slot, given the slots before it, in the order of the scenario. */
export function fillersOf(
  session: Showing,
  by: LeaderId,
  type: FilledType,
  slot: Slot,
  filled: Filled,
): readonly Filler[] {
  const slots = slotsOf(session.book, type, filled);
  const before = slots.slice(0, slots.indexOf(slot));
  const byValue = new Map<string, Command[]>();
  for (const command of fillings(session, by, type)) {
    const value = filling(command, slot);
    if (value === null || !agrees(command, before, filled)) continue;
    byValue.set(value, [...(byValue.get(value) ?? []), command]);
  }
  return [...byValue]
    .map(([value, commands]) => ({ value, commands }))
    .sort((a, b) => rank(session, slot, a.value) - rank(session, slot, b.value));
}

/** Clauses, options and places stand in the scenario's order already; what can be prepared in the order of the rules. */
function rank(session: Showing, slot: Slot, value: string): number {
  if (slot === 'what') return (PREPARATIONS as readonly string[]).indexOf(value);
  if (slot === 'answer') return (SPOILER_ANSWERS as readonly string[]).indexOf(value);
  if (slot === 'clause') return session.book.clauses.indexOf(value as ClauseId);
  return 0;
}

/** @returns the command that the choices make; null while a slot is open. */
export function commandOf(session: Showing, by: LeaderId, type: FilledType, filled: Filled): Command | null {
  const slots = slotsOf(session.book, type, filled);
  if (slots.some((slot) => filled[slot] === undefined)) return null;
  return fillings(session, by, type).find((command) => agrees(command, slots, filled)) ?? null;
}

/** @returns every command that the choices so far may still become. */
export function commandsLeft(session: Showing, by: LeaderId, type: FilledType, filled: Filled): readonly Command[] {
  return fillings(session, by, type).filter((command) => agrees(command, slotsOf(session.book, type, filled), filled));
}

/** @returns the first slot that nothing fills yet. */
export function openSlot(book: Rulebook, type: FilledType, filled: Filled): Slot | null {
  return slotsOf(book, type, filled).find((slot) => filled[slot] === undefined) ?? null;
}

/** @returns the choices that still stand when one slot is filled anew: what comes after it is asked again where it no longer fits. */
export function refill(
  session: Showing,
  by: LeaderId,
  type: FilledType,
  filled: Filled,
  slot: Slot,
  value: string,
): Filled {
  let next: Filled = { ...filled, [slot]: value };
  for (const later of slotsOf(session.book, type, next)) {
    const held = next[later];
    if (later === slot || held === undefined) continue;
    if (fillersOf(session, by, type, later, next).some((filler) => filler.value === held)) continue;
    const { [later]: _, ...rest } = next;
    next = rest;
  }
  return next;
}
