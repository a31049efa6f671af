/** Takes games in: codes that were typed or pasted, links to records, records from files. What is not taken gets one line each. */
import type { HandedInFault } from '../core/lesson/handedIn.ts';
import { handIn } from '../core/lesson/handedIn.ts';
import type { OutcomeCodeFault } from '../core/lesson/outcomeCode.ts';
import { makeOutcomeCode, parseOutcomeCode, wholeCode } from '../core/lesson/outcomeCode.ts';
import { parseLink } from '../core/replay/link.ts';
import { LENGTHS } from '../core/model/vocabulary.ts';
import type { GameRecord, RecordFault } from '../core/replay/record.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import { breath } from '../panels/library/breath.ts';
import { readFiles } from '../panels/library/files.ts';
import { addressFaultWords, recordFaultReason } from '../panels/title/faults.ts';
import { parseAddress } from '../session/address.ts';
import { knownOf } from '../session/addressFields.ts';
import type { ClassAddress } from '../session/classAddress.ts';
import { startOf } from '../session/lesson.ts';
import { say } from '../words/say.ts';
import type { ClassEntry } from './desk.ts';
import { CODES_AT_MOST, RECORDS_AT_MOST } from './desk.ts';
import { keepLine } from './lines.ts';

/** The class whose games come in. */
export interface TakingIn {
  readonly book: Rulebook;
  readonly address: ClassAddress;
}
export interface Taken {
  readonly entries: readonly ClassEntry[];
  /** How many games came in; a record that was laid beside its code is one. */
  readonly count: number;
  /** One sentence each on what was not taken. */
  readonly faults: readonly string[];
  /** One sentence each on what was taken and may be meant otherwise. */
  readonly notes: readonly string[];
  /** What was typed and not taken, to be mended. */
  readonly left: readonly string[];
}

/** Twelve signs in three groups, as the ending page shows them. */
const SPELLED = /(?<![0-9A-Z])[0-9A-Z]{4}(?:\s?[-\u2010-\u2015]\s?[0-9A-Z]{4}){2}(?![0-9A-Z])/gi;

/** @returns the codes and links in what was typed or pasted: one a line or parted by commas, or spelled out within other words. A code itself may hold spaces and hyphens. */
export function piecesIn(text: string): readonly string[] {
  return text
    .split(/[\n\r,;]+/)
    .flatMap((line) => (isLink(line) ? line.split(/\s+/) : [...(line.match(SPELLED) ?? [line])]))
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

function isLink(piece: string): boolean {
  return /#?record=/.test(piece);
}

/** @returns the games before, and those of a text. */
export function takeText(to: TakingIn, before: readonly ClassEntry[], text: string): Taken {
  const faults: string[] = [];
  const notes: string[] = [];
  const left: string[] = [];
  let taken: Taken = { entries: before, count: 0, faults: [], notes: [], left: [] };
  for (const piece of piecesIn(text)) {
    // A file pasted as text has thousands of pieces: what is wrong with those before is not copied for each.
    const next = isLink(piece) ? withLink(to, taken, piece) : withCode(to, taken, piece);
    faults.push(...next.faults);
    notes.push(...next.notes);
    if (next.faults.length > 0) left.push(piece);
    taken = { ...next, faults: [], notes: [] };
  }
  return { ...taken, faults, notes, left };
}

/** Signs of what was typed that a line on it repeats. */
const REPEATED = 40;

/** @returns the beginning of what was typed, for a line that says what is wrong with it. */
export function shortOf(typed: string): string {
  return typed.length > REPEATED ? `${typed.slice(0, REPEATED)}…` : typed;
}

/** @param before asked for once the files are read, since codes may come in meanwhile. @returns the games before, and those of the files. */
export async function takeFiles(
  to: TakingIn,
  before: () => readonly ClassEntry[],
  files: readonly File[],
): Promise<Taken> {
  const { good, faults } = await readFiles(to.book, files);
  const games: { readonly name: string; readonly game: HandedIn }[] = [];
  for (const { name, record } of good) {
    // A game is played through to be read: the page draws in between.
    await breath();
    games.push({ name, game: handedIn(to, record) });
  }
  let taken: Taken = { entries: before(), count: 0, faults, notes: [], left: [] };
  for (const { name, game } of games) taken = withGame(to, taken, name, game);
  return taken;
}

function withFault(taken: Taken, fault: string): Taken {
  return { ...taken, faults: [...taken.faults, fault] };
}

/** @returns whether what stands in the field is a whole code of this class, so that it may be taken without a key more. */
export function isWhole({ book, address }: TakingIn, typed: string): boolean {
  const start = startOf(address);
  return !/[\n\r,;]/.test(typed) && parseOutcomeCode(book, start, wholeCode(book, start, typed)).ok;
}

function withCode({ book, address }: TakingIn, taken: Taken, piece: string): Taken {
  const start = startOf(address);
  const told = parseOutcomeCode(book, start, wholeCode(book, start, piece));
  if (!told.ok) return withFault(taken, codeFault(piece, told.fault));
  const code = makeOutcomeCode(book, start, told.value);
  if (taken.entries.length >= CODES_AT_MOST)
    return withFault(taken, say('classroom.codes.fault.tooMany', { code, atMost: CODES_AT_MOST }));
  const isThere = taken.entries.some((entry) => entry.code === code);
  return {
    ...taken,
    entries: [...taken.entries, { code }],
    count: taken.count + 1,
    notes: isThere ? [...taken.notes, say('classroom.codes.twice', { code })] : taken.notes,
  };
}

function withLink(to: TakingIn, taken: Taken, piece: string): Taken {
  const name = say('classroom.codes.record.link');
  const hash = piece.slice(Math.max(piece.indexOf('#'), 0));
  const address = parseAddress(hash, knownOf(to.book, LENGTHS));
  if (!address.ok) return withFault(taken, addressFaultWords(address.fault));
  if (address.value?.kind !== 'record')
    return withFault(taken, refused(name, say('classroom.codes.record.otherStart')));
  // Its words are numbered by the longer game's own book, which this page does not have.
  if (address.value.length !== to.address.length)
    return withFault(taken, refused(name, say('classroom.codes.record.otherLength')));
  const read = parseLink(to.book, address.value.record);
  return read.ok
    ? withGame(to, taken, name, handedIn(to, read.value))
    : withFault(taken, refused(name, recordFaultReason(read.fault, to.book)));
}

type HandedIn = ReturnType<typeof handIn>;

function handedIn({ book, address }: TakingIn, record: GameRecord): HandedIn {
  const { scenario, length } = address;
  return handIn(book, { ...startOf(address), scenario, length }, record);
}

function withGame({ book }: TakingIn, taken: Taken, name: string, game: HandedIn): Taken {
  if (!game.ok) return withFault(taken, refused(name, handedInReason(game.fault, book)));
  const { codes, record, line } = game.value;
  if (record === null) return withFault(taken, refused(name, say('title.fault.recordTooLarge')));
  if (taken.entries.some((entry) => entry.record === record))
    return withFault(taken, say('classroom.codes.record.already', { name }));
  keepLine(book, record, line);
  return codes.reduce((before, code) => withSeat(before, name, code, record), taken);
}

/** A game whose code stands on the page alone is laid beside it: a pupil who has told the code hands in the game. */
function withSeat(taken: Taken, name: string, code: string, record: string): Taken {
  const { entries } = taken;
  if (entries.filter((entry) => entry.record !== undefined).length >= RECORDS_AT_MOST)
    return withFault(taken, refused(name, say('classroom.codes.record.noRoom', { atMost: RECORDS_AT_MOST })));
  const bare = entries.findIndex((entry) => entry.code === code && entry.record === undefined);
  if (bare < 0 && entries.length >= CODES_AT_MOST)
    return withFault(taken, say('classroom.codes.fault.tooMany', { code, atMost: CODES_AT_MOST }));
  return {
    ...taken,
    count: taken.count + 1,
    entries:
      bare < 0
        ? [...entries, { code, record }]
        : entries.map((entry, at) => (at === bare ? { ...entry, record } : entry)),
    notes: bare < 0 ? taken.notes : [...taken.notes, say('classroom.codes.record.laid', { name, code })],
  };
}

function refused(name: string, reason: string): string {
  return say('library.fileFault', { name, reason });
}

/** What keeps a sound record out of this class. */
const NOT_OURS = ['stranger', 'otherLength', 'otherStart', 'notEnded'] as const;

function handedInReason(fault: HandedInFault, book: Rulebook): string {
  const notOurs = NOT_OURS.find((code) => code === fault.code);
  return notOurs === undefined
    ? recordFaultReason(fault as RecordFault, book)
    : say(`classroom.codes.record.${notOurs}`);
}

function codeFault(typed: string, fault: OutcomeCodeFault): string {
  const code = shortOf(typed);
  switch (fault.code) {
    case 'length':
      return say('classroom.codes.fault.length', { code, has: fault.has, wants: fault.wants });
    case 'sign':
      return say('classroom.codes.fault.sign', { code, sign: fault.sign });
    case 'mistyped':
    case 'otherStart':
    case 'noSuchOutcome':
      return say(`classroom.codes.fault.${fault.code}`, { code });
  }
}
