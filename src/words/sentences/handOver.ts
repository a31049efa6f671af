/** A hand-over in a few words: what lies in a pair's hands, and what it did not agree on. */
import type { Command } from '../../core/model/command.ts';
import type { Phase } from '../../core/model/vocabulary.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { say } from '../say.ts';
import { sayCommand } from './command.ts';

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
