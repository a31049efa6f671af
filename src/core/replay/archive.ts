/** Many records as one zip: written with safe names, read within a budget, one file at a time, since what comes in may be hostile. */
import { Inflate, strFromU8, strToU8, Unzip, zipSync } from 'fflate';
import type { AsyncFlateStreamHandler, FlateError, UnzipDecoder } from 'fflate';
import type { Result } from '../model/result.ts';
import { fail, ok } from '../model/result.ts';
import { BUDGET } from './budget.ts';

/** What a zip may cost. A whole game is about 2 kB in it. */
export const ARCHIVE = {
  /** Bytes of the zip: 32 MiB. */
  bytes: 33_554_432,
  /** Files in it. */
  files: 500,
  /** Bytes of all files together: 64 MiB. */
  inflated: 67_108_864,
  /** Characters of a file's name that are read. */
  name: 120,
} as const;

export interface ArchiveFile {
  readonly name: string;
  readonly text: string;
}
/** `tooLarge`: inflates past what a record may have. `damaged`: does not inflate. */
export interface ArchiveEntry {
  readonly name: string;
  readonly text: Result<string, { readonly code: 'tooLarge' | 'damaged' }>;
}
export interface Archive {
  readonly entries: readonly ArchiveEntry[];
  /** The zip holds more files than the budget; those after it were left unread. */
  readonly hasMore: boolean;
  /** The zip ends before it should, or is garbled behind the entries. */
  readonly isTorn: boolean;
}

/** Names that Windows keeps for devices, whatever their ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** @returns names for files on any system: letters and figures of ASCII, never two alike. */
export function safeNames(names: readonly string[], end: string): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = name
      .normalize('NFKD')
      .replace(/[^A-Za-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60)
      .toLowerCase();
    const base = plain === '' ? 'game' : DEVICES.test(plain) ? `game-${plain}` : plain;
    let safe = base;
    for (let i = 2; taken.has(safe); i += 1) safe = `${base}-${i}`;
    taken.add(safe);
    return `${safe}${end}`;
  });
}

/** @returns a zip of texts. Every file has the same date, so that the same games give the same bytes. */
export function makeArchive(files: readonly ArchiveFile[]): Uint8Array<ArrayBuffer> {
  const mtime = '1980-01-01T12:00:00';
  return zipSync(
    Object.fromEntries(files.map(({ name, text }) => [name, [strToU8(text), { mtime, level: 9 }] as const])),
  );
}

/** @returns whether these bytes begin as a zip does. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** @returns the files of a zip, each as text or with what is wrong with it; refused as a whole only where it is too large. */
export function readArchive(bytes: Uint8Array): Result<Archive, { readonly code: 'tooLarge' }> {
  if (bytes.length > ARCHIVE.bytes) return fail({ code: 'tooLarge' });
  const reads: { readonly name: string; readonly read: Reading }[] = [];
  const room = { bytes: ARCHIVE.inflated };
  let hasMore = false;
  let isTorn = false;
  const unzip = new Unzip((file) => {
    if (file.name.endsWith('/') || isSystemFile(file.name)) return;
    if (reads.length >= ARCHIVE.files) {
      hasMore = true;
      return;
    }
    const read = reading(room);
    reads.push({ name: file.name.slice(-ARCHIVE.name), read });
    file.ondata = (error, part, isLast) => read.take(error !== null, part, isLast);
    try {
      file.start();
    } catch {
      // Encrypted, or packed in a way that zips of ours never are.
      read.take(true, new Uint8Array(), true);
    }
  });
  unzip.register(BudgetedInflate);
  try {
    for (let at = 0; at < bytes.length; at += PIECE)
      unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  } catch {
    isTorn = true;
  }
  return ok({ entries: reads.map(({ name, read }) => ({ name, text: read.text() })), hasMore, isTorn });
}

/** Small enough that the budget is asked before much has been inflated: a piece inflates to a thousand times its size at most. */
const PIECE = 1024;

/** What computers put beside the files that a person packs. */
function isSystemFile(name: string): boolean {
  return name.startsWith('__MACOSX/') || /(?:^|\/)\.[^/]*$/.test(name);
}

interface Reading {
  take(hasFailed: boolean, part: Uint8Array | undefined, isLast: boolean): void;
  text(): ArchiveEntry['text'];
}
/** @param room how many bytes all files together may still take. */
function reading(room: { bytes: number }): Reading {
  const parts: string[] = [];
  let size = 0;
  let hasFailed = false;
  let isWhole = false;
  return {
    take(failed, part, isLast) {
      hasFailed ||= failed;
      isWhole ||= isLast;
      if (part === undefined) return;
      size += part.length;
      room.bytes -= part.length;
      if (size > BUDGET.text || room.bytes < 0) size = Infinity;
      else parts.push(strFromU8(part, true));
    },
    text() {
      if (size === Infinity) return fail({ code: 'tooLarge' });
      if (hasFailed || !isWhole) return fail({ code: 'damaged' });
      return ok(strFromU8(strToU8(parts.join(''), true)));
    },
  };
}

/** Inflates a file of a zip until it is over the budget; what comes after is passed over. */
class BudgetedInflate implements UnzipDecoder {
  static compression = 8;
  ondata: AsyncFlateStreamHandler = () => undefined;
  #size = 0;
  readonly #inflate = new Inflate((part, isLast) => {
    this.#size += part.length;
    this.ondata(null, part, isLast);
  });
  push(part: Uint8Array, isLast: boolean): void {
    if (this.#size > BUDGET.text) return;
    try {
      this.#inflate.push(part, isLast);
    } catch {
      this.#size = Infinity;
      this.ondata(Object.assign(new Error('damaged'), { code: 0 as FlateError['code'] }), new Uint8Array(), true);
    }
  }
}
