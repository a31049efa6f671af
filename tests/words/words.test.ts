/** The words file against the code: nothing unused, nothing unfilled, names as the scenario has them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../src/cli/site.ts';
import english from '../../assets/words/en.json' with { type: 'json' };
import { ALREADY, NEEDS } from '../../src/core/model/play/refusal.ts';
import { readSourceFiles } from '../support/imports.ts';
import { either, list, signed } from '../../src/words/names.ts';
import { say } from '../../src/words/say.ts';

/** Every key of the file with its words. */
function keysOf(part: object, before = ''): readonly (readonly [string, string])[] {
  return Object.entries(part).flatMap(([name, words]: [string, unknown]) =>
    typeof words === 'string' ? [[before + name, words] as const] : keysOf(words as object, `${before}${name}.`),
  );
}
/** Endings of names are no sentences. */
const KEYS = keysOf(english).filter(([key]) => !key.startsWith('forms.'));

test('every refusal has its words', () => {
  for (const code of ALREADY) expect(say(`refusal.already.${code}`)).not.toContain('refusal.');
  for (const code of NEEDS) expect(say(`refusal.notAvailable.${code}`)).not.toContain('refusal.');
});

test('names are joined as in a sentence', () => {
  expect(list([])).toBe('');
  expect(list(['a'])).toBe('a');
  expect(list(['a', 'b', 'c'])).toBe('a, b and c');
  expect(either(['a', 'b'])).toBe('a or b');
});

test('what belongs to a name that ends with s has no second s', () => {
  expect(say('seat.want.truceOf', { leader: 'United States' })).toBe('United States’ offer of a truce');
  expect(say('seat.want.truceOf', { leader: 'Russia' })).toBe('Russia’s offer of a truce');
});

test('a change carries its sign', () => {
  expect([signed(1), signed(-2)]).toEqual(['+1', '\u22122']);
});

test('what is put in stays text', () => {
  expect(say('app.term', { clause: '<b>', option: '{{x}}' })).toBe('<b>: {{x}}');
});

test('every key is said somewhere', () => {
  const source = readSourceFiles(join(ROOT, 'src'))
    .map((file) => readFileSync(join(ROOT, 'src', file.path), 'utf8'))
    .join('\n');
  expect(source.length).toBeGreaterThan(100_000);
  // A key stands whole in the code, or its beginning does, with the rest filled in.
  const found = (pattern: RegExp): ReadonlySet<string> =>
    new Set([...source.matchAll(pattern)].map(([, key = '']) => key));
  const [whole, begun] = [found(/(?:'|(?<=`))([\w.]+)['`]/gu), found(/`([\w.]+)\.\$\{/gu)];
  const isSaid = (key: string): boolean =>
    whole.has(key) || key.split('.').some((_, at, parts) => at > 0 && begun.has(parts.slice(0, at).join('.')));
  const unsaid = KEYS.map(([key]) => key.replace(/_(zero|one|other)$/, '')).filter((key) => !isSaid(key));
  expect([...new Set(unsaid)]).toEqual([]);
});
