/** What a game and a start of the page of many games are called. */
import { DEFAULT_LENGTH } from '../../core/model/vocabulary.ts';
import type { ManyGame, Start } from '../../core/replay/many.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { endingInShort } from '../../words/sentences/endings.ts';
import { leaderName } from '../../words/names.ts';
import { pageMark } from '../../words/mark.ts';
import { say, told } from '../../words/say.ts';

/** @returns `7 Ada`: the number on the picture, and the name. */
export function numbered({ number, name }: Pick<ManyGame, 'number' | 'name'>): string {
  return say('many.named', { number, name });
}

/** @returns who played: the seat, or that nobody held one. */
export function seatName({ book, seat }: Pick<ManyGame, 'book' | 'seat'>): string {
  return seat === null ? say('many.watched') : leaderName(book, seat);
}

/** @returns how a game ended, in the short form of charts. */
export function endingName({ outcome }: Pick<ManyGame, 'outcome'>): string {
  return outcome === null ? say('many.inPlay') : endingInShort(outcome);
}

/** @returns what every picture and print carries: SIMULATED, the scenario's place and its date. */
export function markOf(book: Rulebook): string {
  return pageMark(book);
}

/** @returns how the games of a start were dealt, as one line; the scenario by name where a record has brought it. */
export function dealtWords({ book, seed, reading, skill }: Start): string {
  const fixed = book.scenario.readings.find(({ id }) => id === reading);
  return [
    ...(book.travels ? [say('many.brought', { title: told(book.scenario.title) })] : []),
    ...(book.length === DEFAULT_LENGTH ? [] : [say(`title.lengths.${book.length}`)]),
    say('many.seed', { seed }),
    say('many.level', { level: say(`title.levels.${skill}`) }),
    reading === null
      ? say('many.readingDealt')
      : say('many.readingFixed', { reading: fixed === undefined ? reading : told(fixed.name) }),
    ...(book.assumed.length === 0 ? [] : [say('many.changes', { count: book.assumed.length })]),
  ].join(' · ');
}
