/** What a class is given to find the page by. */
import { expect, test } from 'vitest';
import { linkOf, reachOf } from '../../src/classroom/linkOf.ts';

const at = (href: string) => {
  const { protocol, hostname } = new URL(href);
  return { protocol, hostname, href };
};

test('a link is whole, without what the teacher’s own page had behind it', () => {
  expect(linkOf(at('http://192.168.1.20:4173/peace/?lang=uk#seed=a'), '#class=7b')).toBe(
    'http://192.168.1.20:4173/peace/#class=7b',
  );
});

test('of a file only what stands behind its name is given: it lies elsewhere on each machine', () => {
  expect(linkOf(at('file:///media/stick/good-offices.html?lang=fr'), '#class=7b')).toBe('#class=7b');
});

test('a page says who can come to it', () => {
  for (const [href, reach] of [
    ['https://school.example/peace/', 'all'],
    ['http://192.168.1.20:4173/', 'all'],
    ['http://127.example.org/', 'all'],
    ['http://localhost:4173/', 'here'],
    ['http://127.0.0.1:4173/', 'here'],
    ['http://[::1]:4173/', 'here'],
    ['file:///C:/good-offices.html', 'file'],
  ] as const)
    expect(reachOf(at(href)), href).toBe(reach);
});
