/** The picture of two lines: words that fit their room, rows that never lie on each other. */
import { expect, test } from 'vitest';
import { broken, layoutOf, LINE } from '../../src/panels/compared/layout.ts';
import type { Difference } from '../../src/words/sentences/compared.ts';

const long = 'Coalition air, sea and training, away from the line, once a ceasefire has held for ninety days and more';
const difference = (kind: Difference['kind'], what: string): Difference => ({
  kind,
  what,
  one: long,
  other: 'in brackets',
  scale:
    kind === 'tracks' ? { of: 'figures', most: 10, one: 3, other: 9 } : { of: 'places', most: 4, one: 0, other: 3 },
});

test('words are broken between words, and end with an ellipsis where they have no room', () => {
  expect(broken('Full ceasefire first', 1000)).toEqual(['Full ceasefire first']);
  const lines = broken(long, 200);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/);
  for (const line of lines) expect(line.length * 6.6).toBeLessThanOrEqual(200);
  expect(broken('Unterzeichnungsvoraussetzungen', 80)[0]).toMatch(/…$/);
});

test.each([320, 900])('at %i pixels no row lies on another, and the groups stand in their order', (width) => {
  const differences = [
    difference('endings', 'Endings'),
    difference('clauses', long),
    difference('clauses', 'Presence'),
    difference('tracks', 'Home'),
  ];
  const { groups, end } = layoutOf(differences, width, 100);
  expect(groups.map(({ kind }) => kind)).toEqual(['clauses', 'tracks', 'endings']);
  let below = 100;
  for (const { y, rows } of groups) {
    expect(y).toBeGreaterThanOrEqual(below);
    below = y;
    for (const { what, scale, one, other } of rows) {
      expect(Math.min(what.y, one.y, other.y) - LINE).toBeGreaterThanOrEqual(below - LINE / 2);
      expect(scale.x + scale.width).toBeLessThanOrEqual(width);
      below = Math.max(what.y + (what.lines.length - 1) * LINE, one.y, other.y + (other.lines.length - 1) * LINE);
    }
  }
  expect(end).toBeGreaterThan(below);
});
