/** Takes records from files into the games of this browser: whatever reads is kept, with a line on what will not open whole. */
import { openRecord } from '../../core/replay/open.ts';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import type { GameRecord } from '../../core/replay/record.ts';
import { makeRecord } from '../../core/replay/record.ts';
import type { Books } from '../../session/books.ts';
import { metaOfTree } from '../../session/keep.ts';
import type { SaveMeta } from '../../store/saveInfo.ts';
import type { Store } from '../../store/store.ts';
import { say } from '../../words/say.ts';
import { openBy } from '../../session/whose.ts';
import { openFaultReason } from '../title/faults.ts';
import { readFiles } from './files.ts';

export interface TakenIn {
  readonly taken: number;
  readonly lines: readonly string[];
}

/**
 * Games that lie here already are not put in twice.
 * @param told hears after each game how many of how many are done.
 * @returns how many were taken in, and a line for each file with which something is wrong.
 */
export async function takeIn(
  books: Books,
  store: Store,
  files: readonly File[],
  told: (done: number, of: number) => void,
): Promise<TakenIn> {
  const { first: book } = books;
  const { good, faults } = await readFiles(book, files);
  const lines = [...faults];
  const here = new Set<string>();
  for (const { id } of await store.listSaves()) {
    const { record } = await store.loadSave(id);
    if (record.ok) here.add(keyOf(record.value));
  }
  let taken = 0;
  for (const [done, { name, record }] of good.entries()) {
    told(done, good.length);
    // A record is played through to be listed: the page must draw in between.
    await new Promise((go) => setTimeout(go, 0));
    const key = keyOf(record);
    if (here.has(key)) {
      lines.push(say('library.already', { name }));
      continue;
    }
    const opened = await openBy(books, record, (by) => openRecord(by, record));
    const fault = opened.ok ? opened.value.broken?.fault : opened.fault;
    const meta = opened.ok ? metaOfTree(opened.value.book, opened.value.tree, record.playing) : foreignMeta(record);
    const added = await store.addSave(name, makeRecord(record), meta);
    if (!added.ok) {
      lines.push(say(`library.stopped.${added.fault.code === 'full' ? 'full' : 'closed'}`, { name }));
      break;
    }
    here.add(key);
    taken += 1;
    if (fault !== undefined) lines.push(say('library.takenBroken', { name, reason: openFaultReason(fault, book) }));
  }
  return { taken, lines };
}

/** The name is the list's, and no part of the game. */
function keyOf(record: GameRecord): string {
  return makeRecord({ ...record, name: '' });
}

/** @returns what a list says of a record that this scenario does not play. */
function foreignMeta({ scenario, holders, weeks, branches }: GameRecord): SaveMeta {
  const persons = Object.keys(holders).filter((leader) => holders[leader as LeaderId] === 'person') as LeaderId[];
  return {
    scenario,
    seat: persons[0] ?? null,
    ...(persons.length > 1 ? { shared: persons } : {}),
    week: weeks.length + 1,
    kind: null,
    branches: branches.length,
    own: null,
  };
}
