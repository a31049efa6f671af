/** How a game is searched for what has occurred in it, in the words of `occurrences.ts`. */
import type { Command } from '../../src/core/model/command.ts';
import type { Logged } from '../../src/core/model/play/event.ts';
import type { Refusal } from '../../src/core/model/play/refusal.ts';
import type { State } from '../../src/core/model/play/state.ts';
import { BOOK } from './testGame.ts';

/** @returns a command as one word for its type and its variant. */
export function variantOf(command: Command): string {
  switch (command.type) {
    case 'state':
      return `state ${command.stand}`;
    case 'invite':
      return `invite ${command.level}`;
    case 'prepare':
    case 'mediate':
      return `${command.type} ${command.what}`;
    case 'pledge':
    case 'withdraw':
      return `${command.type} ${command.pledge}`;
    case 'offerStep':
      return `offerStep ${command.measure}`;
    case 'offerTruce':
      return `offerTruce ${command.kind}`;
    case 'press':
    case 'ease':
      return `${command.type} ${command.by} ${command.target}`;
    case 'propose':
      return `propose ${Object.keys(command.terms).length}`;
    case 'answer':
      return command.answer === 'acceptIf'
        ? `answer acceptIf ${command.option === null ? 'without' : 'changed'}`
        : `answer ${command.answer}`;
    case 'read':
      return `read ${command.could}`;
    case 'answerSpoiler':
    case 'answerBreach':
      return `${command.type} ${command.answer}`;
    case 'orderSteps':
      return `orderSteps ${Object.keys(command.after).length === 0 ? 'free' : 'bound'}`;
    case 'askHelper':
      return `askHelper ${command.offer}`;
    case 'persuade':
      return `persuade ${command.homeGroup}`;
    case 'referendum':
      return `referendum ${command.by}`;
    case 'mandate':
      return `mandate ${command.group}`;
    case 'pledgeIf':
    case 'sideLetter':
    case 'warn':
    case 'sound':
    case 'confirm':
    case 'callPartners':
    case 'consult':
    case 'walkOut':
    case 'return':
    case 'handOver':
    case 'amend':
    case 'campaign':
    case 'adjourn':
      return `${command.type} ${command.by}`;
  }
}

/** @returns what a refusal shows; `needs` and `notAvailable` share their list of things wanted. */
export function inRefusal(refusal: Refusal): readonly string[] {
  if (refusal.code === 'already' || refusal.code === 'needs') return [`refusal: ${refusal.code} ${refusal.what}`];
  const code = `refusal: ${refusal.code}`;
  if (refusal.code === 'notAvailable') return [code, `refusal: needs ${refusal.what}`];
  return refusal.code === 'ownReasons' ? [code, ...refusal.reasons.map((reason) => `reason: ${reason.code}`)] : [code];
}

/** @returns what an event says beside its kind. */
function within(event: Logged['event']): readonly string[] {
  if ('cause' in event) return [`cause: ${event.cause}`];
  if ('news' in event) return event.news.map((id) => `news: ${id}`);
  if ('missing' in event) return event.missing.map(({ code }) => `missing: ${code}`);
  if ('reasons' in event) return event.reasons.map(({ code }) => `reason: ${code}`);
  if ('lines' in event) return event.lines.map(({ what }) => `line: ${what}`);
  if ('region' in event) return [`edge: ${event.leader} ${event.region} ${event.from}>${event.to}`];
  if ('kind' in event && 'rung' in event) return [`kind: ${event.kind}`, `rung: ${event.rung}`];
  if (event.type === 'invited') return [`venue: ${event.venue}`];
  if (event.type === 'ratified') return [`home test: ${event.test} passed`];
  return event.type === 'rejected' ? [`home test: ${event.test} failed`] : [];
}

/** @returns what a whole game shows, its hidden deal too. */
export function inGame(commands: readonly Command[], states: readonly State[]): ReadonlySet<string> {
  const end = states.at(-1);
  if (end === undefined) throw new Error('a game without a state');
  const { hidden, seats } = end;
  return new Set([
    ...commands.map((command) => `command: ${variantOf(command)}`),
    ...end.log.flatMap(({ event }) => [`event: ${event.type}`, ...within(event)]),
    ...states.map(({ table }) => `phase: ${table.phase}`),
    `reading: ${hidden.reading}`,
    `spoiler: ${hidden.spoiler.type}`,
    ...BOOK.leaders.flatMap((leader) => [
      `secret: ${leader} ${seats[leader]?.secret}`,
      `soft line: ${leader} ${hidden.soft[leader]}`,
    ]),
  ]);
}
