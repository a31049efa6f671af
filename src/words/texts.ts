/** A scenario's texts by path, so that a file of another language can name each: `leaders/russia/name`. */
import type { Text } from '../core/model/vocabulary.ts';
import type { TextsFile } from './say.ts';
import { learnTexts } from './say.ts';

/** @returns every text with its path; what has an id is named by it, what has none by its place. */
export function textsByPath(scenario: object): ReadonlyMap<string, Text> {
  const texts = new Map<string, Text>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isText(value)) texts.set(path, value);
    else
      for (const [key, inner] of Object.entries(value as Readonly<Record<string, unknown>>))
        walk(inner, `${path}${path === '' ? '' : '/'}${Array.isArray(value) ? idOf(inner, key) : key}`);
  };
  walk(scenario, '');
  return texts;
}

function isText(value: object): value is Text {
  return typeof (value as { readonly en?: unknown }).en === 'string';
}
function idOf(value: unknown, place: string): string {
  const id = (value as { readonly id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : place;
}

/** Has a scenario told in the language that is spoken, from its file; what the file does not have stays English. */
export function tellIn(scenario: object, { texts, forms }: TextsFile): void {
  const pairs = [...textsByPath(scenario)].flatMap(([path, text]) => {
    const told = texts[path];
    return told === undefined ? [] : [[text, told] as const];
  });
  learnTexts(pairs, forms);
}
