/** What a pair did not agree on: a record's note holds who decided, each language what that means. */
import type { Command } from '../core/model/command.ts';
import type { Phase } from '../core/model/vocabulary.ts';
import type { Rulebook } from '../core/rules/rulebook.ts';
import { say } from './say.ts';
import { sayCommand } from './speak.ts';

/** The two places at the machine. */
export const PERSONS = ['first', 'second'] as const;
export type Person = (typeof PERSONS)[number];

const SIGN = 'pair:';

/** @returns the note that says in a record who decided alone. */
export function makePairNote(person: Person): string {
  return SIGN + person;
}

/** @returns who decided alone, by a note's text; null where the note is somebody's own. */
export function parsePairNote(text: string): Person | null {
  return PERSONS.find((person) => text === SIGN + person) ?? null;
}

/** @returns a hand-over in a few words: the command, or what laying it down means in its phase. */
export function sayHandOver(book: Rulebook, command: Command, phase: Phase): string {
  if (command.type !== 'handOver') return sayCommand(book, command);
  switch (phase) {
    case 'talks':
      return say('talks.layDown');
    case 'onTheTable':
      return say('aftermath.leave');
    case 'campaign':
      return say('aftermath.endCampaign');
    case 'moves':
    case 'answers':
    case 'steps':
    case 'breach':
    case 'ended':
      return say(`app.phases.${phase}`);
  }
}
