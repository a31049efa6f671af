/** The fields of an address, what they may name, and what can be wrong with one. */
import type { Result } from '../core/model/result.ts';
import { fail, ok } from '../core/model/result.ts';
import type { LeaderId, Length, Skill } from '../core/model/vocabulary.ts';
import { DEFAULT_LENGTH, DEFAULT_SKILL, SKILLS } from '../core/model/vocabulary.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';

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
  | { readonly code: 'classLength' | 'unknownKind' | 'tooLong' | 'malformed' };

/** The codes of what can be wrong with an address. */
export const ADDRESS_FAULTS = [
  'unknownScenario',
  'unknownSeat',
  'unknownLength',
  'unknownLevel',
  'unknownReading',
  'unknownLanguage',
  'classLength',
  'unknownKind',
  'tooLong',
  'malformed',
] as const satisfies readonly AddressFault['code'][];

/** What a link may name. */
export interface Known {
  readonly scenario: string;
  /** The lengths at which it can be played; a class plays the first. */
  readonly lengths: readonly Length[];
  readonly leaders: readonly LeaderId[];
  /** The readings of time that a teacher may fix. */
  readonly readings: readonly string[];
}

/** @returns what a link to a game of this book may name; its own length alone where no others are handed in. */
export function knownOf({ scenario, length, leaders }: Rulebook, lengths: readonly Length[] = [length]): Known {
  return { scenario: scenario.id, lengths, leaders, readings: scenario.readings.map(({ id }) => id) };
}

export type Fields = ReadonlyMap<string, string>;

const SEED_LONGEST = 200;

/** What every address of a new game names. */
export interface Hand {
  readonly scenario: string;
  readonly length: Length;
  readonly seed: string;
  /** How well the computer leaders negotiate; as by default where absent. */
  readonly skill?: Skill;
}

/** @returns the length that an address names, the lesson's where it names none. */
export function lengthIn(fields: Fields, { lengths }: Known): Result<Length, AddressFault> {
  const named = fields.get('length') ?? DEFAULT_LENGTH;
  const length = lengths.find((one) => one === named);
  return length === undefined ? fail({ code: 'unknownLength', name: named }) : ok(length);
}

/** @returns what a new game begins from. @param seedName the field that holds the seed. */
export function handIn(fields: Fields, known: Known, seedName: string): Result<Hand, AddressFault> {
  const scenario = fields.get('play');
  if (scenario === undefined) return fail({ code: 'unknownKind' });
  if (scenario !== known.scenario) return fail({ code: 'unknownScenario', name: scenario });
  const length = lengthIn(fields, known);
  if (!length.ok) return length;
  const seed = fields.get(seedName);
  if (seed === undefined || seed === '' || seed.length > SEED_LONGEST) return fail({ code: 'malformed' });
  const level = fields.get('level') ?? DEFAULT_SKILL;
  const skill = SKILLS.find((one) => one === level);
  if (skill === undefined) return fail({ code: 'unknownLevel', name: level });
  return ok({ scenario, length: length.value, seed, ...(skill === DEFAULT_SKILL ? {} : { skill }) });
}

/** @returns the fields by name; null where the text is cut off inside a sign, or names a field twice. */
export function fieldsOf(text: string): Fields | null {
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
