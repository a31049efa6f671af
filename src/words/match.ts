/** Finds words as a reader types them: no case, no accents, the beginning of a word is enough, and its ending may be another. */

/** How well a text answers; higher is better. */
const WHOLE = 4;
const BEGINS = 3;
const IN_TITLE = 2;
const IN_TEXT = 1;
/** Bent words are cut by so many letters, where nothing else was found. */
const ENDING = 2;
/** Shorter words are never cut. */
const BENT_AT_LEAST = 5;

export interface Findable {
  readonly title: string;
  readonly text: string;
}

/** @returns a text as it is compared: small letters without accents, words apart. */
function folded(text: string): string {
  return ` ${text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\u2018\u2019\u02bc']/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

/** @returns what answers the words asked for, the best first, else in their own order; all of the words must be there. Nothing is asked for: nothing. */
export function matching<T extends Findable>(entries: readonly T[], asked: string): readonly T[] {
  const words = folded(asked).trim().split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const read = entries.map((entry) => ({ entry, title: folded(entry.title), text: folded(entry.text) }));
  const by = (needles: readonly string[]): readonly T[] =>
    read
      .map(({ entry, title, text }) => ({ entry, good: goodOf(title, text, needles) }))
      .filter(({ good }) => good > 0)
      .sort((a, b) => b.good - a.good)
      .map(({ entry }) => entry);
  const found = by(words);
  if (found.length > 0) return found;
  return by(words.map((word) => (word.length < BENT_AT_LEAST ? word : word.slice(0, -ENDING))));
}

function goodOf(title: string, text: string, needles: readonly string[]): number {
  const phrase = needles.join(' ');
  if (title === ` ${phrase} `) return WHOLE;
  if (title.startsWith(` ${phrase}`)) return BEGINS;
  if (needles.every((needle) => title.includes(` ${needle}`))) return IN_TITLE;
  return needles.every((needle) => title.includes(` ${needle}`) || text.includes(` ${needle}`)) ? IN_TEXT : 0;
}
