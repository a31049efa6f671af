/** Numbered migrations: a record of an older format is brought up step by step, before its shape is checked. */

type Migration = (record: object) => object;

/** By the format that each one reads; it gives the next. */
const MIGRATIONS: Readonly<Record<number, Migration>> = {
  /** Format 2 (2026-11-27) added other people in the seats, a name, branches and notes. */
  1: (record) => ({ ...record, format: 2, name: '', reseated: [], branches: [], playing: 'main', notes: [] }),
};

/** @returns the record in format `to`; as far as there are migrations, so that what is left is for the shape to refuse. */
export function migrated(record: object, from: number, to: number): object {
  let now = record;
  for (let format = from; format < to; format++) {
    const next = MIGRATIONS[format];
    if (next === undefined) return now;
    now = next(now);
  }
  return now;
}
