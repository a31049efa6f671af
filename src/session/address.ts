/** What stands after # in an address: a game to open, or a record to play back. Made and read as a pair; a bad one is a fault with one clear line. */
import type { Result } from '../core/model/result.ts';
import { fail, ok } from '../core/model/result.ts';
import type { LeaderId, Length } from '../core/model/vocabulary.ts';
import { DEFAULT_LENGTH } from '../core/model/vocabulary.ts';
import { BUDGET } from '../core/replay/budget.ts';
import type { LineId } from '../core/replay/tree.ts';
import type { AddressFault, Fields, Hand, Known } from './addressFields.ts';
import { fieldsOf, handIn, lengthIn } from './addressFields.ts';
import type { ClassAddress } from './classAddress.ts';
import { classAddress, classFields } from './classAddress.ts';

/** Opens a new game. */
export interface GameAddress extends Hand {
  readonly kind: 'play';
  /** null: nobody's; the game is watched. */
  readonly seat: LeaderId | null;
}
/** Plays a record back; the record itself is in the link. */
export interface RecordAddress {
  readonly kind: 'record';
  /** For `parseLink`. */
  readonly record: string;
  readonly length: Length;
  /** The line to show, the main line where it is null, and the step to begin at. */
  readonly branch: LineId | null;
  readonly step: number;
  /** From whose seat; as the record was played where it is null. Whether there is such a seat is known once the record is open. */
  readonly seat: string | null;
}
/** Opens the questions before and after a lesson. */
export interface QuestionsAddress {
  readonly kind: 'questions';
}
export type Address = GameAddress | RecordAddress | ClassAddress | QuestionsAddress;
/** Signs beside a record: longer than any link of ours, and short enough for every browser and chat. */
const LONGEST = 2000;
const QUESTIONS = 'questions';
/** Stands for the seat where nobody holds one. */
const WATCH = 'watch';
/** A name in a record: of a line, of a seat. */
const NAME = /^[A-Za-z][\w-]{0,63}$/;

/**
 * Reads `#play=ID&seat=ID&length=lesson&seed=TEXT[&level=NAME]` or `#record=TEXT&length=full&branch=ID&step=N&seat=ID` (rules, section 12). The length may be left out, and
 * with a record everything else. `#questions` stands alone. A step past the end of its line is for the playback to bring back. A class is let in by
 * `#class=SEED&play=ID[&seats=ID,ID][&hands=choose|share][&reading=ID][&lang=CODE][&pairs=on][&bell=MINUTE][&level=NAME]`.
 * @returns the address; null where there is none (an empty hash, or a bare anchor on the page); or its fault.
 */
export function parseAddress(hash: string, known: Known): Result<Address | null, AddressFault> {
  const text = hash.replace(/^#/, '');
  if (text === QUESTIONS) return ok({ kind: 'questions' });
  if (text === '' || !text.includes('=')) return ok(null);
  if (text.length > LONGEST + BUDGET.link) return fail({ code: 'tooLong' });
  const fields = fieldsOf(text);
  if (fields === null) return fail({ code: 'malformed' });
  const record = fields.get('record');
  if (record !== undefined) return recordAddress(record, fields, known);
  if (text.length > LONGEST) return fail({ code: 'tooLong' });
  return fields.has('class') ? classAddress(fields, known) : gameAddress(fields, known);
}

function gameAddress(fields: Fields, known: Known): Result<GameAddress, AddressFault> {
  const hand = handIn(fields, known, 'seed');
  const name = fields.get('seat');
  const seat = name === WATCH ? null : known.leaders.find((leader) => leader === name);
  if (hand.ok && seat === undefined) return fail({ code: 'unknownSeat', name: name ?? '' });
  return hand.ok ? ok({ kind: 'play', ...hand.value, seat: seat ?? null }) : hand;
}

function recordAddress(record: string, fields: Fields, known: Known): Result<RecordAddress, AddressFault> {
  const length = lengthIn(fields, known);
  if (!length.ok) return length;
  const branch = fields.get('branch') ?? null;
  if (branch !== null && !NAME.test(branch)) return fail({ code: 'malformed' });
  const step = fields.get('step') ?? '0';
  if (!/^\d{1,5}$/.test(step)) return fail({ code: 'malformed' });
  const seat = fields.get('seat') ?? null;
  if (seat !== null && !NAME.test(seat)) return fail({ code: 'unknownSeat', name: seat });
  return ok({
    kind: 'record',
    record,
    length: length.value,
    branch: branch as LineId | null,
    step: Number(step),
    seat,
  });
}

/** @returns whether what stands after # is more than a place on a page. */
export function isAddress(hash: string): boolean {
  return hash.includes('=') || hash === `#${QUESTIONS}`;
}

/** @returns the address as it stands after the site's own, with its #. */
export function makeAddress(address: Address): string {
  if (address.kind === 'questions') return `#${QUESTIONS}`;
  const given = fieldsIn(address).flatMap(([name, value]) =>
    value === null ? [] : [`${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`],
  );
  return `#${given.join('&')}`;
}

/** The fields in their order; null is left out. */
function fieldsIn(address: Exclude<Address, QuestionsAddress>): readonly (readonly [string, string | null])[] {
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
        ['length', address.length === DEFAULT_LENGTH ? null : address.length],
        ['branch', address.branch],
        ['step', address.step === 0 ? null : String(address.step)],
        ['seat', address.seat],
        // Last: a link that a chat has cut off is then a damaged record, whatever it was before.
        ['record', address.record],
      ];
    case 'class':
      return classFields(address);
  }
}
