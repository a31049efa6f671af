/** What lies on the page of many games, and how records are put there: one by one, with a line on each that does not read or has no room. */
import type { Result } from '../../core/model/result.ts';
import type { Foreign, ManyGame } from '../../core/replay/many.ts';
import { MANY_AT_MOST, playHandedIn } from '../../core/replay/many.ts';
import type { GameRecord } from '../../core/replay/record.ts';
import { makeRecord } from '../../core/replay/record.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import type { Books } from '../../session/books.ts';
import { personsIn } from '../../session/persons.ts';
import type { SaveInfo } from '../../store/saveInfo.ts';
import type { Store } from '../../store/store.ts';
import { say } from '../../words/say.ts';
import { breath } from '../library/breath.ts';
import { readFiles } from '../library/files.ts';
import { nameOfSave } from '../library/names.ts';

export type Played = Result<ManyGame, Foreign>;
/** It outlives the page, while somebody looks into one of the games. */
export interface Gathered {
  readonly played: readonly Played[];
  /** Under which id a game is kept on this device, by its number. */
  readonly ids: ReadonlyMap<number, string>;
  /** The number of the next record. */
  readonly next: number;
  /** What came of the last files. */
  readonly told: { readonly head: string; readonly lines: readonly string[] } | null;
  /** The button that opened a game: whoever comes back finds the place again. */
  readonly opener: string | null;
}
export const NOTHING: Gathered = { played: [], ids: new Map(), next: 1, told: null, opener: null };

/** Hears how far the reading has come, and may stop it. */
export interface Watch {
  told(done: number, of: number): void;
  isStopped(): boolean;
}
/** A record that reads, to be put with the others. */
export interface Offered {
  readonly name: string;
  readonly record: GameRecord;
  /** Under which it is kept on this device; null where it came from a file. */
  readonly id: string | null;
}

/** @returns a played record as it was handed in. */
export function handedIn(one: Played): Foreign | ManyGame {
  return one.ok ? one.value : one.fault;
}

/** @returns what lies on the page once the files are read too. */
export async function withFiles(
  books: Books,
  before: Gathered,
  files: readonly File[],
  watch: Watch,
): Promise<Gathered> {
  const { good, faults } = await readFiles(books.first, files);
  const offered = good.map((one) => ({ ...one, id: null }));
  return withOffered(books, before, offered, watch, faults);
}

/** @returns what lies on the page once these games of this device are read too. */
export async function withSaves(
  books: Books,
  before: Gathered,
  from: { readonly store: Store; readonly saves: readonly SaveInfo[] },
  watch: Watch,
): Promise<Gathered> {
  const offered: Offered[] = [];
  const faults: string[] = [];
  for (const save of from.saves) {
    const { record } = await from.store.loadSave(save.id);
    const name = nameOfSave(books.first, save);
    if (record.ok) offered.push({ name, record: record.value, id: save.id });
    else faults.push(say('many.unreadSave', { name }));
  }
  return withOffered(books, before, offered, watch, faults);
}

/** @returns what lies on the page once these are played. `faults` are the lines on what did not read. */
export async function withOffered(
  books: Books,
  before: Gathered,
  offered: readonly Offered[],
  watch: Watch,
  faults: readonly string[] = [],
): Promise<Gathered> {
  const began = performance.now();
  const lines = [...faults];
  const here = new Set(before.played.map((one) => keyOf(handedIn(one))));
  const played = [...before.played];
  const ids = new Map(before.ids);
  const leftOut: string[] = [];
  let { next } = before;
  let unread = 0;
  for (const [done, { name, record, id }] of offered.entries()) {
    if (watch.isStopped()) {
      unread = offered.length - done;
      break;
    }
    const key = keyOf({ name, record });
    if (here.has(key)) lines.push(say('many.already', { name }));
    else if (played.length >= MANY_AT_MOST) leftOut.push(name);
    else {
      const book = await bookFor(books, record);
      if (book === null) {
        lines.push(say('many.notFetched', { name }));
        continue;
      }
      const one = playHandedIn(book, { number: next, name, record });
      here.add(key);
      if (one.ok && one.value.outcome === null && personsIn(one.value.book, one.value.line).length > 1)
        lines.push(say('many.shut', { name }));
      else {
        played.push(one);
        if (id !== null) ids.set(next, id);
        next += 1;
      }
    }
    if (await breath()) watch.told(done + 1, offered.length);
  }
  performance.measure('records read', { start: began });
  if (leftOut.length > 0) lines.push(leftOutLine(leftOut));
  if (unread > 0) lines.push(say('many.stopped', { count: unread }));
  const head = say('many.took', { count: played.length - before.played.length });
  return { ...before, played, ids, next, told: { head, lines } };
}

/** @returns the book that a record of ours is played by, a longer game's fetched; the first for what brings its scenario, or is of none of ours. null where it did not come. */
async function bookFor(books: Books, { scenario, length, own }: GameRecord): Promise<Rulebook | null> {
  if (own !== undefined || scenario !== books.first.scenario.id) return books.first;
  const book = await books.at(length);
  if (book.ok) return book.value;
  return book.fault.code === 'notFetched' ? null : books.first;
}

/** Two pupils may have played the same game; the same file twice is one. */
function keyOf({ name, record }: Pick<Offered, 'name' | 'record'>): string {
  return name + makeRecord(record);
}

const NAMED = 12;

function leftOutLine(names: readonly string[]): string {
  const shown = names.slice(0, NAMED).join(', ');
  const more = names.length - NAMED;
  return say('many.leftOut', {
    count: names.length,
    atMost: MANY_AT_MOST,
    names: more > 0 ? say('many.namesMore', { names: shown, count: more }) : shown,
  });
}

/** @returns what lies on the page without one game. */
export function withoutGame(before: Gathered, number: number): Gathered {
  return { ...before, told: null, played: before.played.filter((one) => handedIn(one).number !== number) };
}
