/** The budget on texts from outside: how large, how deep and how long a record may be before anybody reads it. */
import type { Result } from '../model/result.ts';
import { fail, ok } from '../model/result.ts';

/** A record over one of these is refused unread. A whole game is about 40 kB and 300 commands. */
export const BUDGET = {
  /** Characters of text: 1 MiB. */
  text: 1_048_576,
  /** Brackets within brackets. */
  depth: 32,
  commands: 5_000,
  /** Characters of a scenario that a record brings, as JSON without spaces: 512 KiB. Ours is about 200 kB. */
  own: 524_288,
  /** Changed numbers. */
  assumptions: 100,
  /** Characters of the path of one. */
  path: 120,
  /** Characters of a seed. */
  seed: 1_000,
  /** Branches of one record, and times that others took the seats. */
  branches: 100,
  /** Characters of a line's name. */
  name: 60,
  notes: 500,
  /** Characters of a note. */
  note: 200,
  /** Signs of a record in a link; above that the file is offered. Common browsers and chats carry it. */
  link: 8_000,
} as const;

export type BudgetFault =
  | { readonly code: 'tooLarge'; readonly has: number; readonly atMost: number }
  | { readonly code: 'tooDeep'; readonly atMost: number }
  | { readonly code: 'notJson' };

/** @returns whether brackets outside strings ever stand deeper than `atMost`. */
function isDeeper(text: string, atMost: number): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (inString) {
      if (sign === '\\') i++;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === '{' || sign === '[') {
      if (++depth > atMost) return true;
    } else if (sign === '}' || sign === ']') depth--;
  }
  return false;
}

/**
 * Reads JSON that a person, a link or a disk handed over.
 * @returns the value; refused as `tooLarge` or `tooDeep` before it is parsed, as `notJson` after.
 */
export function readJson(text: string): Result<unknown, BudgetFault> {
  if (text.length > BUDGET.text) return fail({ code: 'tooLarge', has: text.length, atMost: BUDGET.text });
  if (isDeeper(text, BUDGET.depth)) return fail({ code: 'tooDeep', atMost: BUDGET.depth });
  try {
    return ok(JSON.parse(text) as unknown);
  } catch {
    return fail({ code: 'notJson' });
  }
}
