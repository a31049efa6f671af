/** Computer leaders and the means of a full game: each is used for what it is for, and by every seat that it would serve. */
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../src/core/model/command.ts';
import type { Logged } from '../../../src/core/model/play/event.ts';
import type { State } from '../../../src/core/model/play/state.ts';
import type { LeaderId } from '../../../src/core/model/vocabulary.ts';
import { playOn, startLine } from '../../../src/core/replay/line.ts';
import { inWords } from '../../../src/core/rules/state/words.ts';
import { FULL } from '../../support/fullGame.ts';

const holders = Object.fromEntries(FULL.leaders.map((leader) => [leader, 'computer' as const]));

/** One command of a computer, with the state in which it was chosen. */
interface Sent<C extends Command = Command> {
  readonly before: State;
  readonly command: C;
}
const sent: readonly Sent[] = Array.from({ length: 30 }, (_, i) =>
  playOn(FULL, startLine(FULL, { seed: `tools/${i}`, holders }), () => false),
).flatMap(({ commands, states }) => commands.map((command, step) => ({ before: states[step]!, command })));

function ofType<T extends Command['type']>(type: T): readonly Sent<Extract<Command, { type: T }>>[] {
  return sent.filter((one): one is Sent<Extract<Command, { type: T }>> => one.command.type === type);
}
const senders = (all: readonly Sent[]): ReadonlySet<LeaderId> => new Set(all.map(({ command }) => command.by));
const heard = ({ log }: State): readonly Logged[] => log;

describe('every seat uses what would serve it', () => {
  test('all four warn, and all four write letters', () => {
    expect(senders(ofType('warn'))).toEqual(new Set(FULL.leaders));
    expect(senders(ofType('sideLetter'))).toEqual(new Set(FULL.leaders));
  });
  test('all four campaign among their groups and ask third parties', () => {
    expect(senders(ofType('persuade'))).toEqual(new Set(FULL.leaders));
    expect(senders(ofType('askHelper'))).toEqual(new Set(FULL.leaders));
  });
  test('both that pledge do so on a condition too', () => {
    expect(senders(ofType('pledgeIf'))).toEqual(senders(ofType('pledge')));
  });
});

describe('a letter of a leader that is no side', () => {
  const written = ofType('sideLetter').filter(({ command }) => !FULL.isSide(command.by));
  test('that speaks of an option goes to a side that hardly sees a way out, about what only a higher meeting can settle', () => {
    const about = written.flatMap(({ before, command }) => (command.on === 'option' ? [{ before, command }] : []));
    expect(about.length).toBeGreaterThan(0);
    for (const { before, command } of about) {
      expect(['none', 'faint']).toContain(inWords(FULL, before, command.to).wayOut);
      expect(FULL.option(command.clause, command.option).bound).toContain(command.by);
      expect(FULL.clause(command.clause).level).not.toBe('delegations');
    }
  });
  test('that promises a pledge speaks of one that costs at home', () => {
    for (const { command } of written)
      if (command.on === 'pledge') expect(FULL.pledge(command.pledge).home).toBeLessThan(0);
  });
});

describe('pressure', () => {
  test('is taken back only from a side that has moved since and does not show that it hurts', () => {
    const eased = ofType('ease');
    expect(eased.length).toBeGreaterThan(0);
    for (const { before, command } of eased) {
      const pressed = before.seats[command.by]?.pressed[command.target] ?? 0;
      expect(inWords(FULL, before, command.target).feltCost).not.toBe('hurts');
      const hasMoved = heard(before).some(
        ({ event, week }) =>
          week > pressed &&
          ((event.type === 'initialled' && FULL.option(event.clause, event.option).bound.includes(command.target)) ||
            (['leftOpen', 'stepOffered', 'truceOffered'].includes(event.type) &&
              'by' in event &&
              event.by === command.target)),
      );
      expect(hasMoved).toBe(true);
    }
  });
});

describe('the place of a meeting', () => {
  test('is asked for again where something came of it, of those that all take', () => {
    let again = 0;
    let elsewhere = 0;
    for (const { before, command } of ofType('invite')) {
      const last = heard(before).findLast(({ event }) => event.type === 'meetingSet');
      if (last?.event.type !== 'meetingSet' || last.week !== before.table.week - 1) continue;
      const brought = heard(before).some(({ event, week }) => event.type === 'initialled' && week === last.week);
      if (!brought) continue;
      if (last.event.venue === command.venue) again += 1;
      else elsewhere += 1;
    }
    expect(again).toBeGreaterThan(4 * elsewhere);
  });
});
