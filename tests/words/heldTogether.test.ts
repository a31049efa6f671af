/** French signs that stand apart from their word are never alone on a line. */
import { expect, test } from 'vitest';
import { heldTogether } from '../../src/words/heldTogether.ts';

test('in French a sign that stands apart stays with its word, and in other languages nothing is touched', () => {
  const said = 'Sur « A » : quoi ? 5 % ; non !';
  expect(heldTogether(said, 'fr')).toBe('Sur «\u00A0A\u00A0»\u00A0: quoi\u00A0? 5\u00A0%\u00A0; non\u00A0!');
  for (const intl of ['en-GB', 'uk', 'ru']) expect(heldTogether(said, intl)).toBe(said);
  expect(heldTogether('https://x : y', 'fr')).toBe('https://x\u00A0: y');
});
