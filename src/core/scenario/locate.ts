/** Finds the line of every value in a JSON text, and of the first thing that is not JSON. */
import { below } from './fault.ts';

export interface Located {
  /** Line of each value, from 1, by JSON pointer; of a member, the line of its key. */
  readonly lines: ReadonlyMap<string, number>;
  /** Pointers of keys that stand twice in one object, with the line of the second: `JSON.parse` keeps the last in silence. */
  readonly twice: readonly { readonly path: string; readonly line: number }[];
  /** Line of the first thing that is not JSON, or null. */
  readonly brokenAt: number | null;
}

const BLANK = /[ \t\r\n]*/y;
// oxlint-disable-next-line eslint/no-control-regex -- JSON's own rule: no control character stands bare in a string
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** A place where the text stops being JSON. */
class Broken extends Error {}

/**
 * Reads a text by the grammar of JSON (RFC 8259) for the sake of its lines alone.
 * The caller has bounded its depth: objects and lists are read by recursion.
 */
export function locate(text: string): Located {
  const lines = new Map<string, number>();
  const twice: { path: string; line: number }[] = [];
  let at = 0;
  let line = 1;
  let counted = 0;
  const here = (): number => {
    for (; counted < at; counted++) if (text.charCodeAt(counted) === 10) line++;
    return line;
  };
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found === undefined) throw new Broken();
    at += found.length;
    return found;
  };
  /** Takes a mark if it comes next, blanks around it aside. */
  const maybeTake = (mark: string): boolean => {
    take(BLANK);
    if (text[at] !== mark) return false;
    at += 1;
    take(BLANK);
    return true;
  };
  const want = (mark: string): void => {
    if (!maybeTake(mark)) throw new Broken();
  };
  const readMember = (path: string): void => {
    take(BLANK);
    const keyLine = here();
    const inner = below(path, JSON.parse(take(STRING)) as string);
    if (lines.has(inner)) twice.push({ path: inner, line: keyLine });
    want(':');
    readValue(inner);
    lines.set(inner, keyLine);
  };
  const readMany = (end: string, readOne: (place: number) => void): void => {
    if (maybeTake(end)) return;
    for (let place = 0; ; place++) {
      readOne(place);
      if (maybeTake(end)) return;
      want(',');
    }
  };
  const readValue = (path: string): void => {
    take(BLANK);
    lines.set(path, here());
    if (maybeTake('{')) readMany('}', () => readMember(path));
    else if (maybeTake('[')) readMany(']', (place) => readValue(below(path, place)));
    else if (text[at] === '"') take(STRING);
    else take(PLAIN);
  };
  try {
    readValue('');
    take(BLANK);
    if (at < text.length) throw new Broken();
    return { lines, twice, brokenAt: null };
  } catch (error) {
    if (error instanceof Broken) return { lines, twice, brokenAt: here() };
    throw error;
  }
}

/** @returns the line of a value, or of the nearest thing around it that is there. */
export function lineOf(located: Located, path: string): number {
  let nearest = path;
  while (nearest !== '' && !located.lines.has(nearest)) nearest = nearest.slice(0, nearest.lastIndexOf('/'));
  return located.lines.get(nearest) ?? 1;
}
