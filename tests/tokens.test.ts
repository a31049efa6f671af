/** The design tokens: both ways into the dark theme say the same, and every ink can be read on every paper. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../src/cli/site.ts';

const css = readFileSync(join(ROOT, 'src/panels/tokens.css'), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
const light = declarations(/^:root \{([^}]*)\}/m);
const dark = declarations(/^\[data-theme="dark"\] \{([^}]*)\}/m);
const preferred = declarations(/prefers-color-scheme: dark\) \{\s*:root:not\(\[data-theme\]\) \{([^}]*)\}/);

/** The declarations of the first rule that the pattern finds, by name. */
function declarations(rule: RegExp): ReadonlyMap<string, string> {
  const body = rule.exec(css)?.[1] ?? '';
  return new Map([...body.matchAll(/([\w-]+):\s*([^;]+);/g)].map((match) => [match[1] ?? '', match[2] ?? '']));
}

/** WCAG 2.2 contrast ratio of two `#rrggbb` colours. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('the dark theme is the same by choice and by preference', () => {
  expect(dark.size).toBeGreaterThan(20);
  expect([...preferred]).toEqual([...dark]);
});

test('the dark theme swaps values, never names', () => {
  for (const name of dark.keys()) expect(light.has(name), name).toBe(true);
});

test.each([
  ['light', light],
  ['dark', dark],
])('every ink of the %s theme reads at 4.5:1 on every paper', (_name, theme) => {
  for (const ink of ['--ink', '--ink-2', '--ink-3', '--hand']) {
    for (const paper of ['--paper-desk', '--paper-panel', '--paper-sheet', '--table-top', '--table-lamp']) {
      expect(contrast(theme.get(ink) ?? '', theme.get(paper) ?? ''), `${ink} on ${paper}`).toBeGreaterThanOrEqual(4.5);
    }
  }
});

test('letters on a seat colour read at 4.5:1', () => {
  const seats = [...css.matchAll(/--seat-[\w-]+: (#\w{6});/g)].map((match) => match[1] ?? '');
  expect(seats).toHaveLength(4);
  for (const seat of seats) expect(contrast(light.get('--ink-on-seat') ?? '', seat), seat).toBeGreaterThanOrEqual(4.5);
});
