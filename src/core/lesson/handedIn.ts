/** A game that is handed in whole: its code by itself, and its main line as the text of a link, without any name in it; where a pair did not agree stays noted. */
import type { Result } from '../model/result.ts';
import { fail, ok } from '../model/result.ts';
import type { LeaderId, Length } from '../model/vocabulary.ts';
import { DEFAULT_SKILL } from '../model/vocabulary.ts';
import type { Line } from '../replay/line.ts';
import { holdersAt, stateOf } from '../replay/line.ts';
import { makeLink, parseLink } from '../replay/link.ts';
import { lineOf } from '../replay/open.ts';
import type { GameRecord, RecordFault } from '../replay/record.ts';
import { MAIN } from '../replay/tree.ts';
import type { Rulebook } from '../rules/book/rulebook.ts';
import type { Start } from './outcomeCode.ts';
import { makeOutcomeCode, toldOutcome } from './outcomeCode.ts';
import { parsePairNote } from './pairNote.ts';

/** What a class's games share. */
export type ClassStart = Start & { readonly scenario: string; readonly length: Length };
/** `stranger`: played by a scenario that is not the class's. `otherStart`: begun from another link, or with changed numbers. `otherLength`: of the scenario's other length. `notEnded`: there is no code yet. */
export type HandedInFault = RecordFault | { readonly code: 'stranger' | 'otherLength' | 'otherStart' | 'notEnded' };

export interface HandedInGame {
  /** One; where several persons shared the device, one a seat. */
  readonly codes: readonly string[];
  /** For `parseLink`; null where the game is too long for it. */
  readonly record: string | null;
  /** Its main line, played through: the same that `lineHandedIn` plays from the text. */
  readonly line: Line;
}

/**
 * Reads a game of a class from its record, played through the rules. What its player wrote (name, notes, branches) is left out: it may hold a name. Where a pair did not agree is no such note, and stays for the debrief.
 * @returns its codes and its main line; or why it is no finished game of this class.
 */
export function handIn(book: Rulebook, start: ClassStart, record: GameRecord): Result<HandedInGame, HandedInFault> {
  if (record.own !== undefined || record.scenario !== start.scenario) return fail({ code: 'stranger' });
  if (record.length !== start.length) return fail({ code: 'otherLength' });
  if (!isOfStart(record, start)) return fail({ code: 'otherStart' });
  const notes = record.notes.filter(({ line, text }) => line === MAIN && parsePairNote(text) !== null);
  const bare: GameRecord = { ...record, name: '', branches: [], notes, playing: MAIN };
  const line = lineOf(book, bare);
  if (!line.ok) return line;
  const end = stateOf(line.value);
  if (end.table.outcome === null) return fail({ code: 'notEnded' });
  const codes = seatsIn(book, line.value).map((seat) => makeOutcomeCode(book, start, toldOutcome(end, seat)));
  return ok({ codes, record: makeLink(book, bare), line: line.value });
}

/** The seats that persons hold at the end; null where the game was watched. */
function seatsIn(book: Rulebook, line: Line): readonly (LeaderId | null)[] {
  const holders = holdersAt(line, line.commands.length);
  const seats = book.leaders.filter((leader) => holders[leader] === 'person');
  return seats.length === 0 ? [null] : seats;
}

function isOfStart({ seed, reading, skill, assumptions = [] }: GameRecord, start: ClassStart): boolean {
  return (
    seed === start.seed &&
    reading === (start.reading ?? null) &&
    (skill ?? DEFAULT_SKILL) === (start.skill ?? DEFAULT_SKILL) &&
    assumptions.length === 0
  );
}

/** @returns the line of a game that was handed in, played through from its text; or what is wrong with that. */
export function lineHandedIn(book: Rulebook, record: string): Result<Line, RecordFault> {
  const read = parseLink(book, record);
  return read.ok ? lineOf(book, read.value) : read;
}
