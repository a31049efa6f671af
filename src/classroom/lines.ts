/** The lines of the games whose records lie on the page: each is played through once, when it comes in or when the page is opened. */
import { lineHandedIn } from '../core/lesson/handedIn.ts';
import type { Result } from '../core/model/result.ts';
import { ok } from '../core/model/result.ts';
import type { Line } from '../core/replay/line.ts';
import type { RecordFault } from '../core/replay/record.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';

/** By the record's text; a rulebook of another length or scenario has records of its own. */
const lines = new WeakMap<Rulebook, Map<string, Line>>();

function linesOf(book: Rulebook): Map<string, Line> {
  const known = lines.get(book) ?? new Map<string, Line>();
  lines.set(book, known);
  return known;
}

/** Keeps the line of a record that has just been played through to be taken in. */
export function keepLine(book: Rulebook, record: string, line: Line): void {
  linesOf(book).set(record, line);
}

/** @returns the line of a record, played through where it is not kept; or what is wrong with its text. */
export function lineOfRecord(book: Rulebook, record: string): Result<Line, RecordFault> {
  const known = linesOf(book).get(record);
  if (known !== undefined) return ok(known);
  const line = lineHandedIn(book, record);
  if (line.ok) keepLine(book, record, line.value);
  return line;
}

/** Forgets every line whose record is no longer there. */
export function forgetLines(book: Rulebook, there: ReadonlySet<string>): void {
  const known = linesOf(book);
  for (const record of known.keys()) if (!there.has(record)) known.delete(record);
}
