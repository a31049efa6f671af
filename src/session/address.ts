/** What stands after # in an address: a game to open, or a record to play back. Made and read as a pair; a bad one is a fault with one clear line. */
import type { Result } from '../core/model/result.ts';
import { fail, ok } from '../core/model/result.ts';
import type { LeaderId, Length, Skill } from '../core/model/vocabulary.ts';
import { DEFAULT_SKILL, LENGTHS, SKILLS } from '../core/model/vocabulary.ts';
import { BUDGET } from '../core/replay/budget.ts';
import type { LineId } from '../core/replay/tree.ts';

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
export type Address = GameAddress | RecordAddress;
export type AddressFault =
  | { readonly code: 'unknownScenario' | 'unknownSeat' | 'unknownLength' | 'unknownLevel'; readonly name: string }
  | { readonly code: 'unknownKind' | 'tooLong' | 'malformed' };

/** The codes of what can be wrong with an address. */
export const ADDRESS_FAULTS = [
  'unknownScenario',
  'unknownSeat',
  'unknownLength',
  'unknownLevel',
  'unknownKind',
  'tooLong',
  'malformed',
] as const satisfies readonly AddressFault['code'][];

/** What a link may name. */
export interface Known {
  readonly scenario: string;
  readonly leaders: readonly LeaderId[];
}

/** Signs beside a record: longer than any link of ours, and short enough for every browser and chat. */
const LONGEST = 2000;
const SEED_LONGEST = 200;
/** Stands for the seat where nobody holds one. */
const WATCH = 'watch';
/** A name in a record: of a line, of a seat. */
const NAME = /^[A-Za-z][\w-]{0,63}$/;

/**
 * Reads `#play=ID&seat=ID&length=lesson&seed=TEXT[&level=NAME]` or `#record=TEXT&branch=ID&step=N&seat=ID` (rules, section 12). The length may be left out, and
 * with a record everything else. A step past the end of its line is for the playback to bring back.
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
  return text.length > LONGEST ? fail({ code: 'tooLong' }) : gameAddress(fields, known);
}

function gameAddress(fields: ReadonlyMap<string, string>, known: Known): Result<GameAddress, AddressFault> {
  const scenario = fields.get('play');
  if (scenario === undefined) return fail({ code: 'unknownKind' });
  if (scenario !== known.scenario) return fail({ code: 'unknownScenario', name: scenario });
  const length = LENGTHS.find((one) => one === (fields.get('length') ?? 'lesson'));
  if (length === undefined) return fail({ code: 'unknownLength', name: fields.get('length') ?? '' });
  const name = fields.get('seat');
  const seat = name === WATCH ? null : known.leaders.find((leader) => leader === name);
  if (seat === undefined) return fail({ code: 'unknownSeat', name: name ?? '' });
  const seed = fields.get('seed');
  if (seed === undefined || seed === '' || seed.length > SEED_LONGEST) return fail({ code: 'malformed' });
  const level = fields.get('level') ?? DEFAULT_SKILL;
  const skill = SKILLS.find((one) => one === level);
  if (skill === undefined) return fail({ code: 'unknownLevel', name: level });
  return ok({ kind: 'play', scenario, seat, length, seed, ...(skill === DEFAULT_SKILL ? {} : { skill }) });
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

/** @returns the address as it stands after the site's own, with its #. */
export function makeAddress(address: Address): string {
  const fields: readonly (readonly [string, string | null])[] =
    address.kind === 'play'
      ? [
          ['play', address.scenario],
          ['seat', address.seat ?? WATCH],
          ['length', address.length],
          ['seed', address.seed],
          ['level', address.skill ?? null],
        ]
      : [
          ['record', address.record],
          ['branch', address.branch],
          ['step', address.step === 0 ? null : String(address.step)],
          ['seat', address.seat],
        ];
  const given = fields.flatMap(([name, value]) => (value === null ? [] : [`${name}=${encodeURIComponent(value)}`]));
  return `#${given.join('&')}`;
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
