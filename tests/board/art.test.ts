/** The canvas and the SVG files draw the same signs. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROLE_FILLS, ROLE_PATHS } from '../../src/board/layout/art.ts';

const read = (name: string): string => readFileSync(new URL(`../../assets/art/${name}`, import.meta.url), 'utf8');

test.each(Object.entries(ROLE_PATHS))('the sign of a %s is the one in assets/art', (role, path) => {
  const fill = ROLE_FILLS[role as keyof typeof ROLE_PATHS] ?? '';
  for (const file of [`role-${role}.svg`, 'patterns.svg']) {
    expect(read(file)).toContain(`d="${path}"`);
    expect(read(file)).toContain(fill);
  }
});

test('every pattern of the scenario has a drawing', () => {
  for (const name of ['diagonal', 'dots', 'upright', 'cross'])
    expect(read('patterns.svg')).toContain(`id="pat-${name}"`);
});
