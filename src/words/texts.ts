/** A scenario's texts by path, so that a file of another language can name each (`leaders/russia/name`), and in order, as the page fetches them. */
import type { Text } from '../core/model/vocabulary.ts';
import type { FormsByName } from './forms.ts';
import type { Part } from './parts.ts';
import { isLaterText } from './parts.ts';
import type { TextsFile } from './say.ts';
import { learnTexts } from './say.ts';

/** What a scenario says in one language, or one part of that, in the order in which `textsByPath` meets its texts; and the forms of its names. */
export interface Telling {
  readonly part: Part;
  readonly texts: readonly string[];
  readonly forms?: FormsByName | undefined;
}

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

/** @returns whether a value of a scenario is a text for readers. */
export function isText(value: object): value is Text {
  return typeof (value as { readonly en?: unknown }).en === 'string';
}
function idOf(value: unknown, place: string): string {
  const id = (value as { readonly id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : place;
}

/** @returns a scenario, or a part of it, told by the file of a language, in English where the file has nothing; without a file in English. */
export function tellingOf(scenario: object, file: TextsFile | null, part: Part = 'whole'): Telling {
  const texts = inPart(scenario, part).map(([path, { en }]) => file?.texts[path] ?? en);
  return { part, texts, forms: part === 'later' ? undefined : file?.forms };
}

/** Has a scenario, or a part of it, told in the language that is spoken. Throws where the telling is another scenario's. */
export function tellIn(scenario: object, { part, texts, forms }: Telling): void {
  const asked = inPart(scenario, part);
  if (asked.length !== texts.length)
    throw new Error(
      `${String('id' in scenario ? scenario.id : 'what is told')} has ${asked.length} texts and is told ${texts.length}`,
    );
  learnTexts(
    asked.map(([, text], at) => [text, texts[at] ?? ''] as const),
    forms,
  );
}

function inPart(scenario: object, part: Part): readonly (readonly [path: string, text: Text])[] {
  const all = [...textsByPath(scenario)];
  return part === 'whole' ? all : all.filter(([path]) => isLaterText(path) === (part === 'later'));
}
