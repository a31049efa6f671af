/** What one's own side letters promised of a text on the table, said before one answers it. */
import { describe, expect, test } from 'vitest';
import { viewFor } from '../../src/core/rules/state/view.ts';
import { promisedIn } from '../../src/session/promised.ts';
import { afterFull, FULL, handOverFull, openFull } from '../support/fullGame.ts';

const [none, other] = FULL.clause('znpp' as never).options.map(({ id }) => id);
const letter = { type: 'sideLetter', by: 'russia', to: 'ukraine', on: 'option', clause: 'znpp', option: none } as const;
const written = handOverFull(afterFull(openFull('letters'), letter as never));
const promises = (seat: string, by: string, terms: object) =>
  promisedIn(
    FULL,
    viewFor(FULL, written, seat as never),
    seat as never,
    {
      by,
      kind: 'proposal',
      terms,
      bound: ['russia', 'ukraine'],
      answerTo: null,
    } as never,
  );

describe('a text that one’s own letter promised to take', () => {
  test('is named to its author, when the one who has the letter tables that option', () => {
    expect(promises('russia', 'ukraine', { znpp: none })).toMatchObject([{ about: { clause: 'znpp', option: none } }]);
  });
  test('is none with another option, by another hand, or for another reader', () => {
    expect(promises('russia', 'ukraine', { znpp: other })).toEqual([]);
    expect(promises('russia', 'unitedStates', { znpp: none })).toEqual([]);
    expect(promises('ukraine', 'russia', { znpp: none })).toEqual([]);
  });
});
