/** What stands after # in an address: a game to open, or a record to play back. Made and read as a pair; a bad one is a fault with one clear line. */
import type { Result } from '../core/model/result.ts';
import { fail, ok } from '../core/model/result.ts';
import type { LeaderId, Length, Skill } from '../core/model/vocabulary.ts';
import { DEFAULT_SKILL, LENGTHS, SKILLS } from '../core/model/vocabulary.ts';
import { BUDGET } from '../core/replay/budget.ts';
import type { LineId } from '../core/replay/tree.ts';
import type { Rulebook } from '../core/rules/rulebook.ts';
import { LANGUAGES } from '../words/language.ts';

/** Opens a new game. */
export interface GameAddress {
  readonly kind: 'play';
  readonly scenario: string;
  /** null: nobody's; the game is watched. */
  readonly seat: LeaderId | null;
  readonly length: Length;
  readonly seed: string;
  /** How well the computer leaders negotiate; as by default where absent. */
  readonly skill?: Skill;
}
/** Plays a record back; the record itself is in the link. */
export interface RecordAddress {
  readonly kind: 'record';
  /** For `parseLink`. */
  readonly record: string;
  /** The line to show, the main line where it is null, and the step to begin at. */
  readonly branch: LineId | null;
  readonly step: number;
  /** From whose seat; as the record was played where it is null. Whether there is such a seat is known once the record is open. */
  readonly seat: string | null;
}
/** Lets a class in: everybody begins from one seed, and each takes a seat that is handed out. No name is in it. */
export interface ClassAddress {
  readonly kind: 'class';
  readonly scenario: string;
  readonly length: Length;
  readonly seed: string;
  /** The seats that are handed out, at least one, in leader order. To watch is always open. */
  readonly seats: readonly LeaderId[];
  /** Whether seats are drawn by lot or chosen. */
  readonly hands: Hands;
  /** A reading of time that the teacher fixes; null where the seed deals it. */
  readonly reading: string | null;
  /** How well the computer leaders negotiate; as by default where absent. */
  readonly skill?: Skill;
  /** The language to open in; null where the reader's own counts. */
  readonly language: string | null;
  /** Two people at one machine hand over together. */
  readonly pairs: boolean;
  /** Minutes since 1970 at which every game ends by itself; null where the teacher rings by word. */
  readonly bell: number | null;
}
export const HANDS = ['draw', 'choose'] as const;
export type Hands = (typeof HANDS)[number];
export type Address = GameAddress | RecordAddress | ClassAddress;
export type AddressFault =
  | {
      readonly code:
        | 'unknownScenario'
        | 'unknownSeat'
        | 'unknownLength'
        | 'unknownLevel'
        | 'unknownReading'
        | 'unknownLanguage';
      readonly name: string;
    }
  | { readonly code: 'unknownKind' | 'tooLong' | 'malformed' };

/** The codes of what can be wrong with an address. */
export const ADDRESS_FAULTS = [
  'unknownScenario',
  'unknownSeat',
  'unknownLength',
  'unknownLevel',
  'unknownReading',
  'unknownLanguage',
  'unknownKind',
  'tooLong',
  'malformed',
] as const satisfies readonly AddressFault['code'][];

/** What a link may name. */
export interface Known {
  readonly scenario: string;
  readonly leaders: readonly LeaderId[];
  /** The readings of time that a teacher may fix. */
  readonly readings: readonly string[];
}

/** @returns what a link to a game of this book may name. */
export function knownOf({ scenario, leaders }: Rulebook): Known {
  return { scenario: scenario.id, leaders, readings: scenario.readings.map(({ id }) => id) };
}

/** Signs beside a record: longer than any link of ours, and short enough for every browser and chat. */
const LONGEST = 2000;
const SEED_LONGEST = 200;
/** Stands for the seat where nobody holds one. */
const WATCH = 'watch';
const ON = 'on';
/** Minutes since 1970: nine digits reach beyond the year 3800. */
const MINUTE = /^\d{1,9}$/;
/** A name in a record: of a line, of a seat. */
const NAME = /^[A-Za-z][\w-]{0,63}$/;

/**
 * Reads `#play=ID&seat=ID&length=lesson&seed=TEXT[&level=NAME]` or `#record=TEXT&branch=ID&step=N&seat=ID` (rules, section 12). The length may be left out, and
 * with a record everything else. A step past the end of its line is for the playback to bring back. A class is let in by
 * `#class=SEED&play=ID[&seats=ID,ID][&hands=choose][&reading=ID][&lang=CODE][&pairs=on][&bell=MINUTE][&level=NAME]`.
 * @returns the address; null where there is none (an empty hash, or a bare anchor on the page); or its fault.
 */
export function parseAddress(hash: string, known: Known): Result<Address | null, AddressFault> {
  const text = hash.replace(/^#/, '');
  if (text === '' || !text.includes('=')) return ok(null);
  if (text.length > LONGEST + BUDGET.link) return fail({ code: 'tooLong' });
  const fields = fieldsOf(text);
  if (fields === null) return fail({ code: 'malformed' });
  const record = fields.get('record');
  if (record !== undefined) return recordAddress(record, fields);
  if (text.length > LONGEST) return fail({ code: 'tooLong' });
  return fields.has('class') ? classAddress(fields, known) : gameAddress(fields, known);
}

/** What every address of a new game names. */
type Hand = Pick<GameAddress, 'scenario' | 'length' | 'seed' | 'skill'>;

/** @param seedName the field that holds the seed. */
function handIn(fields: ReadonlyMap<string, string>, known: Known, seedName: string): Result<Hand, AddressFault> {
  const scenario = fields.get('play');
  if (scenario === undefined) return fail({ code: 'unknownKind' });
  if (scenario !== known.scenario) return fail({ code: 'unknownScenario', name: scenario });
  const length = LENGTHS.find((one) => one === (fields.get('length') ?? 'lesson'));
  if (length === undefined) return fail({ code: 'unknownLength', name: fields.get('length') ?? '' });
  const seed = fields.get(seedName);
  if (seed === undefined || seed === '' || seed.length > SEED_LONGEST) return fail({ code: 'malformed' });
  const level = fields.get('level') ?? DEFAULT_SKILL;
  const skill = SKILLS.find((one) => one === level);
  if (skill === undefined) return fail({ code: 'unknownLevel', name: level });
  return ok({ scenario, length, seed, ...(skill === DEFAULT_SKILL ? {} : { skill }) });
}

function gameAddress(fields: ReadonlyMap<string, string>, known: Known): Result<GameAddress, AddressFault> {
  const hand = handIn(fields, known, 'seed');
  const name = fields.get('seat');
  const seat = name === WATCH ? null : known.leaders.find((leader) => leader === name);
  if (hand.ok && seat === undefined) return fail({ code: 'unknownSeat', name: name ?? '' });
  return hand.ok ? ok({ kind: 'play', ...hand.value, seat: seat ?? null }) : hand;
}

function classAddress(fields: ReadonlyMap<string, string>, known: Known): Result<ClassAddress, AddressFault> {
  const hand = handIn(fields, known, 'class');
  if (!hand.ok) return hand;
  const named = fields.get('seats')?.split(',') ?? known.leaders;
  const stray = named.find((name) => !known.leaders.some((leader) => leader === name));
  if (stray !== undefined) return fail({ code: 'unknownSeat', name: stray });
  if (new Set(named).size !== named.length) return fail({ code: 'malformed' });
  const hands = HANDS.find((one) => one === (fields.get('hands') ?? 'draw'));
  const pairs = fields.get('pairs') ?? ON;
  const bell = fields.get('bell') ?? '0';
  if (hands === undefined || pairs !== ON || !MINUTE.test(bell)) return fail({ code: 'malformed' });
  const reading = fields.get('reading') ?? null;
  if (reading !== null && !known.readings.includes(reading)) return fail({ code: 'unknownReading', name: reading });
  const language = fields.get('lang') ?? null;
  if (language !== null && !LANGUAGES.some((one) => one === language))
    return fail({ code: 'unknownLanguage', name: language });
  return ok({
    kind: 'class',
    ...hand.value,
    seats: known.leaders.filter((leader) => named.some((name) => name === leader)),
    hands,
    reading,
    language,
    pairs: fields.has('pairs'),
    bell: fields.has('bell') ? Number(bell) : null,
  });
}

function recordAddress(record: string, fields: ReadonlyMap<string, string>): Result<RecordAddress, AddressFault> {
  const branch = fields.get('branch') ?? null;
  if (branch !== null && !NAME.test(branch)) return fail({ code: 'malformed' });
  const step = fields.get('step') ?? '0';
  if (!/^\d{1,5}$/.test(step)) return fail({ code: 'malformed' });
  const seat = fields.get('seat') ?? null;
  if (seat !== null && !NAME.test(seat)) return fail({ code: 'unknownSeat', name: seat });
  return ok({ kind: 'record', record, branch: branch as LineId | null, step: Number(step), seat });
}

/** @returns the address as it stands after the site's own, with its #. A class's seats are always named: a later scenario may have more. */
export function makeAddress(address: Address): string {
  const given = fieldsIn(address).flatMap(([name, value]) =>
    value === null ? [] : [`${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`],
  );
  return `#${given.join('&')}`;
}

/** The fields in their order; null is left out. */
function fieldsIn(address: Address): readonly (readonly [string, string | null])[] {
  switch (address.kind) {
    case 'play':
      return [
        ['play', address.scenario],
        ['seat', address.seat ?? WATCH],
        ['length', address.length],
        ['seed', address.seed],
        ['level', address.skill ?? null],
      ];
    case 'record':
      return [
        ['record', address.record],
        ['branch', address.branch],
        ['step', address.step === 0 ? null : String(address.step)],
        ['seat', address.seat],
      ];
    case 'class':
      return [
        ['class', address.seed],
        ['play', address.scenario],
        ['length', address.length === 'lesson' ? null : address.length],
        ['seats', address.seats.join(',')],
        ['hands', address.hands === 'draw' ? null : address.hands],
        ['reading', address.reading],
        ['lang', address.language],
        ['pairs', address.pairs ? ON : null],
        ['bell', address.bell === null ? null : String(address.bell)],
        ['level', address.skill ?? null],
      ];
  }
}

/** @returns the fields by name; null where the text is cut off inside a sign, or names a field twice. */
function fieldsOf(text: string): ReadonlyMap<string, string> | null {
  const fields = new Map<string, string>();
  for (const part of text.split('&')) {
    const at = part.indexOf('=');
    const name = at < 0 ? part : part.slice(0, at);
    if (at < 0 || fields.has(name)) return null;
    try {
      fields.set(name, decodeURIComponent(part.slice(at + 1)));
    } catch {
      return null;
    }
  }
  return fields;
}
