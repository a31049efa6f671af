/** What stands after # in an address: a game to open. Made and read as a pair; a bad one is a fault with one clear line. */
import type { Result } from '../core/model/result.ts';
import { fail, ok } from '../core/model/result.ts';
import type { LeaderId, Length } from '../core/model/vocabulary.ts';
import { LENGTHS } from '../core/model/vocabulary.ts';

export interface Address {
  readonly scenario: string;
  /** null: nobody's; the game is watched. */
  readonly seat: LeaderId | null;
  readonly length: Length;
  readonly seed: string;
}
export type AddressFault =
  | { readonly code: 'unknownScenario' | 'unknownSeat' | 'unknownLength'; readonly name: string }
  | { readonly code: 'unknownKind' | 'tooLong' | 'malformed' };

/** What a link may name. */
export interface Known {
  readonly scenario: string;
  readonly leaders: readonly LeaderId[];
}

/** Longer than any link of ours, and short enough for every browser and chat. */
const LONGEST = 2000;
const SEED_LONGEST = 200;
/** Stands for the seat where nobody holds one. */
const WATCH = 'watch';

/**
 * Reads `#play=ID&seat=ID&length=lesson&seed=TEXT` (rules, section 12). The length may be left out.
 * @returns the address; null where there is none (an empty hash, or a bare anchor on the page); or its fault.
 */
export function parseAddress(hash: string, known: Known): Result<Address | null, AddressFault> {
  const text = hash.replace(/^#/, '');
  if (text === '' || !text.includes('=')) return ok(null);
  if (text.length > LONGEST) return fail({ code: 'tooLong' });
  const fields = fieldsOf(text);
  if (fields === null) return fail({ code: 'malformed' });
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
  return ok({ scenario, seat, length, seed });
}

/** @returns the address as it stands after the site's own, with its #. */
export function makeAddress({ scenario, seat, length, seed }: Address): string {
  const fields = [
    ['play', scenario],
    ['seat', seat ?? WATCH],
    ['length', length],
    ['seed', seed],
  ];
  return `#${fields.map(([name, value]) => `${name}=${encodeURIComponent(value ?? '')}`).join('&')}`;
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
