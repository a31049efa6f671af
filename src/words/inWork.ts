/** A language in work, laid over English: what it has not yet is said in English, for those who translate. */
import type { WordsFile } from './say.ts';

/** @returns the words of `file` with those of `english` where it has none. */
export function over(english: WordsFile, file: WordsFile): WordsFile {
  const laid = (under: unknown, above: unknown): unknown => {
    if (above === undefined) return under;
    if (typeof under !== 'object' || under === null || typeof above !== 'object' || above === null) return above;
    const keys = new Set([...Object.keys(under), ...Object.keys(above)]);
    const [low, high] = [under, above] as readonly Readonly<Record<string, unknown>>[];
    return Object.fromEntries([...keys].map((key) => [key, laid(low?.[key], high?.[key])]));
  };
  return laid(english, file) as WordsFile;
}
