/** Reads the slots of a sentence: `{{by}}`, `{{by, gen}}`, `{{weeks, one: week | other: weeks}}`. */
const SLOT = /\{\{\s*(\w+)\s*(?:,([^}]*))?\}\}/gu;

export interface Slot {
  readonly name: string;
  /** What follows the comma; empty where nothing does. */
  readonly format: string;
}

/** @returns the slots of a sentence, in order, each with what it asks for. */
export function slotsOf(text: string): readonly Slot[] {
  return [...text.matchAll(SLOT)].map(([, name = '', format = '']) => ({ name, format: format.trim() }));
}

/** @returns a text with each slot filled by `fill`. */
export function fillSlots(text: string, fill: (slot: Slot) => string): string {
  return text.replaceAll(SLOT, (_, name: string, format: string | undefined) =>
    fill({ name, format: (format ?? '').trim() }),
  );
}

/** @returns the branches that a slot must have: the plural forms of a number where it has one of them, else the signs of the names that may stand in it, and `pl`. */
export function agreementsOf(signs: readonly string[], intl: string, ofNames: readonly string[]): readonly string[] {
  const rules = new Intl.PluralRules(intl);
  const ofNumbers = new Set<string>(Array.from({ length: 201 }, (_, count) => rules.select(count)));
  return signs.some((sign) => ofNumbers.has(sign) || sign === 'other')
    ? [...ofNumbers]
    : [...new Set([...ofNames, 'pl'])];
}
