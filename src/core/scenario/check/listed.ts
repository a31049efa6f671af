/** What can be wrong with a list of names: one stands twice, or one that is wanted is not there. */
import { below } from '../fault.ts';
import type { Finding } from '../fault.ts';

/** @returns `twice` for each id that two things of a list share. */
export function twice(items: readonly { readonly id: string }[], path: string): readonly Finding[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, at) => {
    const isSeen = seen.has(id);
    seen.add(id);
    return isSeen ? [{ code: 'twice' as const, path: below(path, at, 'id'), facts: { name: id } }] : [];
  });
}

/** @returns `incomplete` for each name that is wanted and not there. */
export function lacking(
  wanted: readonly string[],
  there: readonly string[],
  path: string,
  what: string,
): readonly Finding[] {
  return wanted
    .filter((name) => !there.includes(name))
    .map((name) => ({ code: 'incomplete', path, facts: { what, name } }));
}
