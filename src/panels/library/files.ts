/** Records from files that were dropped or chosen, one a file or many in a zip. Each that does not read gets its line; the others go on. */
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { ARCHIVE, isArchive, readArchive } from '../../core/replay/archive.ts';
import { BUDGET } from '../../core/replay/budget.ts';
import type { GameRecord } from '../../core/replay/record.ts';
import { parseRecord } from '../../core/replay/record.ts';
import { say } from '../../words/say.ts';
import { recordFaultReason } from '../title/faults.ts';
import { breath } from './breath.ts';

/** A record that reads; its weeks are not checked yet. */
export interface ReadFile {
  /** As its player called it, else as its file is called. */
  readonly name: string;
  readonly record: GameRecord;
}
export interface ReadFiles {
  readonly good: readonly ReadFile[];
  /** One sentence a file that does not read. */
  readonly faults: readonly string[];
}

/** @returns the records of all files, and what is wrong with the others. */
export async function readFiles(book: Rulebook, files: readonly File[]): Promise<ReadFiles> {
  const good: ReadFile[] = [];
  const faults: string[] = [];
  const wrong = (name: string, reason: string): void => {
    faults.push(say('library.fileFault', { name: name.slice(-60), reason }));
  };
  const read = (name: string, text: string): void => {
    const record = parseRecord(text);
    if (record.ok) good.push({ name: record.value.name || nameOf(name), record: record.value });
    else wrong(name, recordFaultReason(record.fault, book));
  };
  for (const file of files.slice(0, ARCHIVE.files)) {
    await breath();
    // One byte over the budget is enough to be told that it is too large.
    const buffer = await file
      .slice(0, ARCHIVE.bytes + 1)
      .arrayBuffer()
      .catch(() => null);
    // A folder that was dropped, or a file that has gone since.
    if (buffer === null) {
      wrong(file.name, say('library.fileGone'));
      continue;
    }
    const bytes = new Uint8Array(buffer);
    if (!isArchive(bytes)) {
      if (bytes.length > BUDGET.text * 4) wrong(file.name, say('title.fault.recordTooLarge'));
      else read(file.name, new TextDecoder().decode(bytes));
      continue;
    }
    const archive = readArchive(bytes);
    if (!archive.ok) {
      wrong(file.name, say('library.zipTooLarge', { size: ARCHIVE.bytes / 1_048_576 }));
      continue;
    }
    const { entries, hasMore, isTorn } = archive.value;
    for (const { name, text } of entries) {
      await breath();
      if (text.ok) read(name, text.value);
      else
        wrong(name, say(text.fault.code === 'tooLarge' ? 'title.fault.recordTooLarge' : 'title.fault.recordDamaged'));
    }
    if (hasMore) wrong(file.name, say('library.zipMore', { atMost: ARCHIVE.files }));
    if (isTorn || (entries.length === 0 && !hasMore)) wrong(file.name, say('library.zipTorn'));
  }
  if (files.length > ARCHIVE.files) faults.push(say('library.tooManyFiles', { atMost: ARCHIVE.files }));
  return { good, faults };
}

/** @returns a file's name without folder and ending. */
function nameOf(file: string): string {
  return file
    .replace(/^.*[/\\]/, '')
    .replace(/(?:\.record)?\.json$/i, '')
    .slice(0, BUDGET.name);
}
