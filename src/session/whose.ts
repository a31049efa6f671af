/** Whose scenario a record is played by: ours, or the one that it brings. */
import type { Result } from '../core/model/result.ts';
import { fail } from '../core/model/result.ts';
import type { GameRecord, RecordFault } from '../core/replay/record.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import type { Books } from './books.ts';

/**
 * `notFetched`: what checks a stranger's scenario, or the longer game that it is a record of, did not come. `stuck`: its rules let it be opened, and then fail.
 * `shut`: several persons play it at one device, and it goes on (`isShut`).
 */
export type WhoseFault =
  | RecordFault
  | { readonly code: 'notFetched' }
  | { readonly code: 'stuck' }
  | { readonly code: 'shut' };

/** @returns the rulebook for a record. What checks a scenario is fetched only where one comes along, a longer game only where the record is of one. */
export async function bookOf(ours: Books, record: GameRecord): Promise<Result<Rulebook, WhoseFault>> {
  if (record.own === undefined) {
    const book = await ours.at(record.length);
    if (book.ok) return book;
    return fail(book.fault.code === 'notFetched' ? { code: 'notFetched' } : { code: 'badField', path: 'length' });
  }
  try {
    const { ownBook } = await import('../core/replay/own.ts');
    return ownBook(record);
  } catch {
    return fail({ code: 'notFetched' });
  }
}

/**
 * Opens a record by whatever scenario it is played by.
 * @param open what to make of it: a session, a playback. Where it throws on a stranger's scenario, that is the scenario's fault and not ours.
 */
export async function openBy<T>(
  ours: Books,
  record: GameRecord,
  open: (book: Rulebook) => Result<T, WhoseFault>,
): Promise<Result<T, WhoseFault>> {
  const book = await bookOf(ours, record);
  if (!book.ok) return book;
  try {
    return open(book.value);
  } catch (error) {
    if (!book.value.travels) throw error;
    return fail({ code: 'stuck' });
  }
}
