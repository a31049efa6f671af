/** Every clause and venue of ours has a sign of its own kind, drawn once; anybody else's has a plain one. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import index from '../../assets/art/icons.json' with { type: 'json' };
import { clauseSign, venueSign } from '../../src/words/signs.ts';
import { BOOK } from '../support/testGame.ts';
import { book } from '../support/theGame.ts';

const FOLDER = new URL('../../assets/art/icons/', import.meta.url);
const files = readdirSync(FOLDER).map((file) => [
  file.replace('.svg', ''),
  readFileSync(new URL(file, FOLDER), 'utf8'),
]);

test('each file of assets/art/icons is a line in the one style, and stands in the index as it is drawn', () => {
  expect(new Set(files.map(([name]) => name))).toEqual(new Set(Object.keys(index.drawings)));
  for (const [name, svg] of files) {
    expect(svg, name).toContain(`<path d="${index.drawings[name as keyof typeof index.drawings]}" fill="none"`);
    expect(svg, name).toContain('viewBox="0 0 24 24"');
    expect(svg, name).toContain('stroke="currentColor" stroke-width="1.8"');
  }
});

test('every clause has a sign that no other clause has, and every venue but the two capitals', () => {
  const { drawings, plain } = index;
  const clauses = book.clauses.map((clause) => clauseSign(book, clause));
  expect(new Set(clauses).size).toBe(clauses.length);
  expect(clauses).not.toContain(drawings[plain.clauses as keyof typeof drawings]);
  const { venues } = book.scenario;
  const signs = venues.map(({ id }) => venueSign(book, id));
  expect(new Set(signs).size).toBe(signs.length - 1);
  expect(signs).not.toContain(drawings[plain.venues as keyof typeof drawings]);
  const capitals = venues.filter(({ capitalOf }) => capitalOf !== null).map(({ id }) => venueSign(book, id));
  expect(new Set(capitals).size).toBe(1);
});

test('a scenario that the index does not know has plain signs', () => {
  const { drawings, plain } = index;
  const stranger = { ...BOOK, scenario: { ...BOOK.scenario, id: 'a stranger' } };
  for (const clause of BOOK.clauses)
    expect(clauseSign(stranger, clause)).toBe(drawings[plain.clauses as keyof typeof drawings]);
  for (const { id } of BOOK.scenario.venues)
    expect(venueSign(stranger, id)).toBe(drawings[plain.venues as keyof typeof drawings]);
});
