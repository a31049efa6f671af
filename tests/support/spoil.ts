/** Ways to spoil a record on its way: one place changed, markup in a text, brackets within brackets, cut off, signs put in. */
import * as fc from 'fast-check';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export const MARKUP = '<img src=x onerror="globalThis.ran=1"><script>globalThis.ran=1</script>';

/** @returns every place in a value but the whole, as the keys on the way. */
export function placesIn(value: Json, way: readonly string[] = []): string[][] {
  const below = value !== null && typeof value === 'object' ? Object.entries(value) : [];
  return below.flatMap(([key, inner]) => [[...way, key], ...placesIn(inner, [...way, key])]);
}

/** @returns what stands at a place; undefined where nothing does. */
export function at(value: Json, way: readonly string[]): Json | undefined {
  return way.reduce<Json | undefined>(
    (part, key) =>
      part !== null && typeof part === 'object' ? (part as { readonly [name: string]: Json })[key] : undefined,
    value,
  );
}

/** @returns the value with another one at a place; without the place where `to` is undefined. */
export function changedAt(value: Json, [key, ...way]: readonly string[], to: Json | undefined): Json {
  if (key === undefined) return to ?? null;
  if (Array.isArray(value)) {
    const place = Number(key);
    if (way.length === 0 && to === undefined) return value.toSpliced(place, 1);
    return value.with(place, changedAt(value[place] ?? null, way, to));
  }
  const record = value as { [name: string]: Json };
  if (way.length === 0 && to === undefined) {
    const { [key]: _, ...rest } = record;
    return rest;
  }
  return { ...record, [key]: changedAt(record[key] ?? null, way, to) };
}

/** What may not stand anywhere, or not there. */
export const junk: fc.Arbitrary<Json | undefined> = fc.oneof(
  fc.constantFrom<Json | undefined>(
    undefined,
    null,
    true,
    -1,
    0.5,
    1e308,
    '',
    'constructor',
    '__proto__',
    MARKUP,
    '\u0000',
    '\uD800',
    [],
    {},
    [[[[]]]],
    'a'.repeat(5000),
    Array.from({ length: 6000 }, () => 0),
  ),
  fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Json>,
  fc.string(),
  fc.integer(),
);

/** Brackets within brackets, a few or far too many, closed or not. */
export const nest: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('[', '{"a":', '[{"all":[', '[[],'), fc.integer({ min: 1, max: 3000 }), fc.boolean())
  .map(([open, deep, isClosed]) => {
    const close = open
      .split('')
      .filter((sign) => '[{'.includes(sign) && !open.includes(`${sign}]`))
      .reverse();
    const end = close.map((sign) => (sign === '[' ? ']' : '}')).join('');
    return open.repeat(deep) + (isClosed ? `0${end.repeat(deep)}` : '');
  });

/** @returns the text of a value with something that need not be JSON in one place. */
export function textWith(value: Json, way: readonly string[], raw: string): string {
  return JSON.stringify(changedAt(value, way, '\u0001here')).replace('"\\u0001here"', () => raw);
}
