/** A step in words: who sent what, where the week stands, as far as the onlooker may know. */
import type { TimelineStep } from '../../core/replay/timeline.ts';
import type { Playback } from '../../session/playback.ts';
import { leaderName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { sayCommand } from '../../words/sentences/command.ts';

/** @returns the head of a step: `Step 41, week 3: Ukraine`; at the opening that nothing was sent yet. */
export function stepWords({ book }: Playback, { step, sentIn, by }: TimelineStep): string {
  return by === null
    ? say('theatre.opening')
    : say('theatre.stepBy', { step, week: sentIn, leader: leaderName(book, by) });
}

/** @returns what was sent at a step: the command in words, that it is sealed, or nothing at the opening. */
export function sentWords({ book }: Playback, { by, command }: TimelineStep): string {
  if (command !== null) return sayCommand(book, command);
  return by === null ? '' : say('theatre.sealedShort');
}

/** @returns the whole of a step in a line: week, phase, leader, what. */
export function momentWords(playback: Playback, here: TimelineStep): string {
  const phase = say(`app.phases.${here.phase}`);
  return `${stepWords(playback, here)}. ${phase}. ${sentWords(playback, here)}`.trim();
}

/** @returns a step for a line that has little room: `Ukraine: what it sent`. */
export function briefWords(playback: Playback, here: TimelineStep): string {
  const { book } = playback;
  const what = sentWords(playback, here);
  return here.by === null ? say('theatre.opening') : say('theatre.brief', { leader: leaderName(book, here.by), what });
}
