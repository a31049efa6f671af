/** The records of the page of many games as text, so that a reload finds them: from this tab alone, and read as warily as any file. */
import { parseRecord, makeRecord } from '../../core/replay/record.ts';
import { layDown, pickUp } from '../../store/tray.ts';
import type { Gathered, Offered } from './gather.ts';
import { handedIn } from './gather.ts';

const TRAY = 'many';

/** Lays down what is on the page; an empty page takes away what lay there. */
export function layGames({ played, ids }: Gathered): void {
  if (played.length === 0) return void pickUp(TRAY);
  const rows = played
    .map(handedIn)
    .map(({ number, name, record }) => [name, makeRecord(record), ids.get(number) ?? null]);
  layDown(TRAY, JSON.stringify(rows));
}

/** @returns the games that an earlier life of the page left. */
export function leftGames(): readonly Offered[] {
  const text = pickUp(TRAY);
  if (text === null) return [];
  try {
    const rows: unknown = JSON.parse(text);
    return Array.isArray(rows) ? rows.flatMap(offeredIn) : [];
  } catch {
    return [];
  }
}

function offeredIn(row: unknown): readonly Offered[] {
  if (!Array.isArray(row)) return [];
  const [name, text, id] = row as readonly unknown[];
  if (typeof name !== 'string' || typeof text !== 'string') return [];
  const record = parseRecord(text);
  return record.ok ? [{ name, record: record.value, id: typeof id === 'string' ? id : null }] : [];
}
