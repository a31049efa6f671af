/** A seat's commands, sorted by what they are for where they are many. */
import { describe, expect, test } from 'vitest';
import type { LeaderId } from '../../src/core/model/vocabulary.ts';
import type { Kind } from '../../src/panels/moves/kinds.ts';
import { byFamily, FAMILIES, kindsOf } from '../../src/panels/moves/kinds.ts';
import { BOOK } from '../support/testGame.ts';

const UKRAINE = kindsOf(BOOK, 'ukraine' as LeaderId, false);

describe('the commands of a seat', () => {
  test('a lesson shows all of them at once', () => {
    for (const leader of BOOK.leaders) expect(byFamily(kindsOf(BOOK, leader, false))).toBeNull();
  });

  test('more than twelve are folded by what they are for, each in one family', () => {
    const many: readonly Kind[] = [...UKRAINE, ...UKRAINE];
    const families = byFamily(many) ?? [];
    expect(families.map(({ family }) => family)).toEqual(FAMILIES);
    expect(families.flatMap(({ kinds }) => kinds)).toHaveLength(many.length);
    for (const { family, kinds } of families) expect(kinds.every((kind) => kind.family === family)).toBe(true);
  });
});
