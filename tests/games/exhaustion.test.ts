/** Play to exhaustion: everything that the model names occurs in some game, or stands here with the reason why it cannot. */
import { beforeAll, expect, test } from 'vitest';
import { everyGame, playGame } from '../support/exhaust.ts';
import { everything } from '../support/occurrences.ts';

/** Only the full game has working groups; what can occur in them is shown by tests/core/rules/parties/groups.test.ts. */
const GROUPS = 'the lesson has no working groups';
/** Nor has the lesson charts of formats and places: tests/core/rules/state/formats.test.ts. */
const FORMATS = 'the lesson’s charts have no formats and places';
/** What cannot occur, each with why. A line that occurs after all fails the test too. */
const CANNOT: Readonly<Record<string, string>> = {
  'refusal: notBound':
    'who is awaited for an answer is bound and has not answered; anybody else hears notYourTurn first',
  'refusal: already statedThisWeek':
    'words are spoken when the folders open, and the week has no moves after that; a second word in one folder is sealed',

  'refusal: already campaigned':
    'the last campaigning move closes the campaign by itself, so that its leader is not awaited any more',
  'refusal: already ordered': 'a side that has ordered its steps is not awaited any more',
  'refusal: needs format': FORMATS,
  'refusal: needs venue': FORMATS,
  'missing: format': FORMATS,
  'missing: venue': FORMATS,
  'missing: hostAsks': FORMATS,
  'refusal: openingFirst': 'the lesson has no published texts to take up: tests/core/rules/moves/openings.test.ts',
  'refusal: outOfGroup': GROUPS,
  'refusal: already mandated': GROUPS,
  'refusal: already groupsFull': GROUPS,
  'refusal: already groupSettled': GROUPS,
  'event: mandated': GROUPS,
  'event: groupMet': GROUPS,
  'line: group': GROUPS,
  'home test: parliamentsLand passed': 'asks for a land force in the text, which is an absolute red line of Russia',
  'home test: parliamentsLand failed': 'asks for a land force in the text, which is an absolute red line of Russia',
};

const AGAIN = 'Plans: tests/support/byways.ts. One game again with: node tests/support/exhaust.ts MANNER/PLAN/NUMBER';
const seen = new Set<string>();

beforeAll(() => {
  for (const game of everyGame()) for (const word of playGame(game)) seen.add(word);
}, 120_000);

test('everything that can occur has occurred', () => {
  const never = [...everything()].filter((word) => !seen.has(word) && CANNOT[word] === undefined);
  expect(never, `never seen in ${everyGame().length} games. ${AGAIN}`).toEqual([]);
});

test('what is said never to occur does not', () => {
  expect(Object.keys(CANNOT).filter((word) => seen.has(word))).toEqual([]);
  expect(Object.keys(CANNOT).filter((word) => !everything().has(word))).toEqual([]);
});

test('nothing has occurred that the model does not name', () => {
  const nobody = (word: string): boolean => word.startsWith('soft line: ') && word.endsWith(' null');
  expect([...seen].filter((word) => !everything().has(word) && !nobody(word))).toEqual([]);
});
