/** The address of a class: everybody begins from one seed, and each takes a seat that is handed out. */
import type { Result } from '../core/model/result.ts';
import { fail, ok } from '../core/model/result.ts';
import type { LeaderId } from '../core/model/vocabulary.ts';
import { LANGUAGES } from '../words/language.ts';
import type { AddressFault, Fields, Hand, Known } from './addressFields.ts';
import { handIn } from './addressFields.ts';

/** Lets a class in: everybody begins from one seed, and each takes a seat that is handed out. No name is in it. */
export interface ClassAddress extends Hand {
  readonly kind: 'class';
  /** The seats that are handed out, at least one, in leader order. To watch is always open. */
  readonly seats: readonly LeaderId[];
  /** Whether seats are drawn by lot, chosen, or all of them shared out at one device. */
  readonly hands: Hands;
  /** A reading of time that the teacher fixes; null where the seed deals it. */
  readonly reading: string | null;
  /** The language to open in; null where the reader's own counts. */
  readonly language: string | null;
  /** Two people at one machine hand over together. */
  readonly pairs: boolean;
  /** Minutes since 1970 at which every game ends by itself; null where the teacher rings by word. */
  readonly bell: number | null;
}
export const HANDS = ['draw', 'choose', 'share'] as const;
export type Hands = (typeof HANDS)[number];

const ON = 'on';
/** Minutes since 1970: nine digits reach beyond the year 3800. */
const MINUTE = /^\d{1,9}$/;

/** @returns the class that fields let in, or what is wrong with them. */
export function classAddress(fields: Fields, known: Known): Result<ClassAddress, AddressFault> {
  const hand = handIn(fields, known, 'class');
  // A class plays the lesson: its minutes are those of six weeks.
  if (hand.ok && hand.value.length !== known.lengths[0]) return fail({ code: 'classLength' });
  if (!hand.ok) return hand;
  const named = fields.get('seats')?.split(',') ?? known.leaders;
  const stray = named.find((name) => !known.leaders.some((leader) => leader === name));
  if (stray !== undefined) return fail({ code: 'unknownSeat', name: stray });
  if (new Set(named).size !== named.length) return fail({ code: 'malformed' });
  const hands = HANDS.find((one) => one === (fields.get('hands') ?? 'draw'));
  const pairs = fields.get('pairs') ?? ON;
  const bell = fields.get('bell') ?? '0';
  if (hands === undefined || pairs !== ON || !MINUTE.test(bell)) return fail({ code: 'malformed' });
  // A device that goes round has no pair at it, and nowhere to go with a single seat.
  if (hands === 'share' && (named.length < 2 || fields.has('pairs'))) return fail({ code: 'malformed' });
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

/** @returns the fields of a class's address in their order; null is left out. Seats are always named: a later scenario may have more. */
export function classFields(address: ClassAddress): readonly (readonly [string, string | null])[] {
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
