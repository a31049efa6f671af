/** Tables that a command writes into a page between two marks, so that a test can see when they are stale. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The page of assumptions at the top of the project. */
export const ASSUMPTIONS = fileURLToPath(new URL('../../ASSUMPTIONS.md', import.meta.url));

/** @returns the marks between which a command writes. */
export function marksOf(command: string): { readonly begin: string; readonly end: string } {
  return {
    begin: `<!-- ${command}: written by npm run cli -- ${command} --write -->`,
    end: `<!-- end of ${command} -->`,
  };
}

/** @returns the lines that stand between a command's marks in a page, or null where the marks are missing. */
export function between(text: string, command: string): string | null {
  const { begin, end } = marksOf(command);
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  return from < 0 || to < from ? null : text.slice(from + begin.length, to).trim();
}

/** Puts lines between a command's marks. @returns why it could not, or null. */
export function putBetween(path: string, command: string, lines: readonly string[]): string | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return `${path} cannot be read`;
  }
  const { begin, end } = marksOf(command);
  if (between(text, command) === null) return `${path} has no marks: ${begin} and ${end}`;
  writeFileSync(
    path,
    `${text.slice(0, text.indexOf(begin))}${begin}\n\n${lines.join('\n')}\n\n${text.slice(text.indexOf(end))}`,
  );
  return null;
}
