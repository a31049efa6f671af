/** A language that nobody speaks, made from English: what stays plain was never translatable, what does not fit will not fit in another language either. */
import type { WordsFile } from './say.ts';
import type { Telling } from './texts.ts';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = Array.from('áƀçðéƒğħíĵķłɱñóþɋŕšţúṽŵẋýžÁɃÇÐÉƑĞĦÍĴĶŁṀÑÓÞɊŔŠŢÚṼŴẊÝŽ');
/** How much longer, in percent: what Ukrainian, Russian and French need of short texts. */
const LONGER = 40;
const SLOT = /\{\{[^}]*\}\}/gu;

/** @returns a text with accents, two fifths longer, in brackets; slots stay as they are. */
export function pseudo(text: string): string {
  const slots = text.match(SLOT) ?? [];
  const words = text.split(SLOT);
  const accented = words.map((part) => part.replaceAll(/[a-z]/giu, (sign) => ACCENTED[PLAIN.indexOf(sign)] ?? sign));
  const letters = words.join('').length;
  const more = 'öñé ţẁó ŧħŕéé '.repeat(20).slice(0, Math.ceil((letters * LONGER) / 100));
  return `⟦${accented.map((part, at) => part + (slots[at] ?? '')).join('')}${more.length < 2 ? '' : ` ${more.trimEnd()}`}⟧`;
}

/** @returns English words as pseudo-words, key by key. */
export function pseudoWords(english: WordsFile): WordsFile {
  const turned = (value: unknown): unknown =>
    typeof value === 'string'
      ? pseudo(value)
      : Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, turned(inner)]));
  return turned(english) as WordsFile;
}

/** @returns a scenario told in English as it is told in the pseudo-language. */
export function pseudoTelling({ part, texts }: Telling): Telling {
  return { part, texts: texts.map(pseudo) };
}
