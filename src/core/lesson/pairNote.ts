/** What a pair did not agree on: a record's note holds who decided, without a name; each language says what that means. */

/** The two places at the machine. */
export const PERSONS = ['first', 'second'] as const;
export type Person = (typeof PERSONS)[number];

const SIGN = 'pair:';

/** @returns the note that says in a record who decided alone. */
export function makePairNote(person: Person): string {
  return SIGN + person;
}

/** @returns who decided alone, by a note's text; null where the note is somebody's own. */
export function parsePairNote(text: string): Person | null {
  return PERSONS.find((person) => text === SIGN + person) ?? null;
}
