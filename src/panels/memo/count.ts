/** How many words a text has. */

/** Letters and figures, with what stands inside a word: an apostrophe, a hyphen, a decimal sign. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’\-‐‑.,][\p{L}\p{N}]+)*/gu;

/** @returns the words of a text as a person counts them: `cease-fire` and `l’accord` are one each. */
export function wordsIn(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
