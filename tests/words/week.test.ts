/** A week in words: the report says who did what, and one's own stance as what one's side could carry. */
import { describe, expect, test } from 'vitest';
import { openedFolders } from '../../src/core/analysis/week/folders.ts';
import type { Event } from '../../src/core/model/play/event.ts';
import type { ReportLine } from '../../src/core/model/play/table.ts';
import type { State } from '../../src/core/model/play/state.ts';
import type { LeaderId, RegionId, SignalName, StateName } from '../../src/core/model/vocabulary.ts';
import { logFor } from '../../src/core/rules/state/view.ts';
import { sayFolders } from '../../src/words/sentences/folders.ts';
import { sayOwnShift } from '../../src/words/sentences/ownShift.ts';
import { sayBeside, sayOwnWeek, sayReportLine } from '../../src/words/sentences/report.ts';
import { after, allHandOver, BOOK, nextWeek, open, withSeat, withTable } from '../support/testGame.ts';

const ukraine = 'ukraine' as LeaderId;
const russia = 'russia' as LeaderId;

const shift = {
  type: 'stanceShifted',
  leader: ukraine,
  region: 'alignment' as RegionId,
  from: 'alliance' as StateName,
  to: 'deferred' as StateName,
  softer: true,
  on: 'pledged',
  why: ['usGuaranteePledged' as SignalName],
} as const satisfies Event;
const line: ReportLine = { what: 'shifted', ...shift, state: shift.to };

describe('the report', () => {
  test('a walk-out names who walked out, and so does the stance that hardened over it', () => {
    const out = nextWeek(after(open('report'), { type: 'walkOut', by: 'ukraine' }));
    const events = out.log.filter((entry) => entry.week === 1).map((entry) => entry.event);
    const week = { events, receipts: [], seat: null };
    const said = out.table.report.map((one) => sayReportLine(BOOK, one, week));
    expect(said).toContain('Ukraine walked out.');
    const hardened: ReportLine = { ...line, leader: russia, softer: false, on: 'walkedOut' };
    expect(sayReportLine(BOOK, hardened, week)).toContain('the walk-out of Ukraine');
  });

  test('one’s own shift is told as what one could carry, another’s as a move', () => {
    const week = { events: [shift], receipts: [], seat: ukraine };
    expect(sayReportLine(BOOK, line, week)).toMatch(/^You may now also accept .*; you need not\. Why: /);
    expect(sayReportLine(BOOK, line, { ...week, seat: russia })).toMatch(/^Ukraine moves on /);
    expect(sayOwnWeek(BOOK, [line], week).shifts).toEqual([]);
    expect(sayOwnWeek(BOOK, [], week).shifts).toHaveLength(1);
  });

  test('strikes and what the three lines had no room for stand beside them', () => {
    const struck: Event = { type: 'struck', leader: ukraine, by: russia };
    const began: Event = { type: 'truceBegan', kind: 'energy', weeks: 2 };
    const week = { events: [struck, began], receipts: [], seat: null };
    expect(sayBeside(BOOK, [{ what: 'truceBegan' }], week)).toHaveLength(1);
    expect(sayBeside(BOOK, [{ what: 'nothing' }], week)).toHaveLength(2);
  });

  test('home that moved says every cause', () => {
    const moved = (by: number, cause: 'step' | 'leaked'): Event => ({
      type: 'trackMoved',
      leader: ukraine,
      track: 'home',
      by,
      cause,
    });
    const week = { events: [moved(-1, 'step'), moved(-1, 'leaked')], receipts: [], seat: ukraine };
    expect(sayOwnWeek(BOOK, [], week).figures).toEqual(['Home −2: a step of restraint −1 and a sounding leaked −1.']);
  });
});

test('a report tells trust that moved, and which clause opens a way out', () => {
  const struck = { type: 'trustMoved', pair: BOOK.pair(russia, ukraine), by: -1, cause: 'struck' } as const;
  const opened: Event = { type: 'trackMoved', leader: ukraine, track: 'wayOut', by: 2, cause: 'initialled' };
  const week = { events: [], receipts: [], seat: ukraine, since: [opened, struck] };
  const [wayOut, trust] = sayOwnWeek(BOOK, [], week).figures;
  expect(wayOut).toContain('initialled: Guarantees for Ukraine');
  expect(trust).toContain('a strike week');
});

describe('one’s own stance', () => {
  test('it softens with the conditions that its chart waited for', () => {
    expect(sayOwnShift(BOOK, shift)).toContain('the United States has pledged a guarantee');
  });
  test('it hardens as what one’s side could no longer carry', () => {
    const back = { ...shift, from: shift.to, to: shift.from, softer: false, on: 'withdrew' } as const;
    expect(sayOwnShift(BOOK, back)).toMatch(/^Your side could no longer carry /);
  });
  test('a shift says the conditions of the way that its chart took; a dealt one is never named', () => {
    expect(sayOwnShift(BOOK, shift)).toContain('the United States has pledged a guarantee');
    const dealt = { ...shift, why: ['dealtAlignment' as SignalName] } as const;
    expect(sayOwnShift(BOOK, dealt)).not.toContain('dealt');
    expect(sayOwnShift(BOOK, dealt)).toContain('what else was waited for is not public');
  });
});

describe('the folders', () => {
  const ready = (state: State): State => {
    const stance = { ...state.seats[russia]?.stance, posture: 'ministers' } as State['seats'][LeaderId]['stance'];
    return withTable(withSeat(state, 'russia', { stance }), { agenda: 5 });
  };
  const invite = (by: string, venue: string) => ({ type: 'invite', by, level: 'ministers', venue }) as const;

  test('whose invitation set the meeting is said, and why one’s own did not', () => {
    const us = 'unitedStates' as LeaderId;
    const talks = allHandOver(
      after(open('words', ready), invite('unitedStates', 'vienna'), invite('ukraine', 'istanbul')),
    );
    const told = sayFolders(BOOK, talks.table, openedFolders(logFor(talks, us), 1), us);
    expect(told.own.join(' ')).toMatch(/Your invitation to .*Vienna.* was left aside: Ukraine’s to .*Istanbul/);
    expect(told.own.join(' ')).toContain('Russia, Ukraine, United States and Coalition');
  });

  test('a consultation is answered by the groups at home', () => {
    const talks = allHandOver(after(open('words'), { type: 'consult', by: 'ukraine' }));
    const told = sayFolders(BOOK, talks.table, openedFolders(logFor(talks, ukraine), 1), ukraine);
    const groups = BOOK.leader(ukraine).homeGroups.length;
    expect(told.own.filter((one) => one.includes('would take what is initialled'))).toHaveLength(groups);
    expect(told.figures.join(' ')).toContain('home was consulted');
  });

  test('one’s own public moves are known to all, as those of others are, and what came of them stands apart', () => {
    const near = withTable(open('words'), { agenda: 2 });
    const talks = allHandOver(
      after(
        near,
        { type: 'prepare', by: 'ukraine', what: 'agenda' },
        { type: 'state', by: 'ukraine', stand: 'open', clause: 'alignment' },
        { type: 'pledge', by: 'unitedStates', pledge: 'political' },
      ),
    );
    const told = sayFolders(BOOK, talks.table, openedFolders(logFor(talks, ukraine), 1), ukraine);
    expect(told.all).toContain('Ukraine prepares the agenda.');
    expect(told.all.some((one) => /^Ukraine leaves .* open\.$/.test(one))).toBe(true);
    expect(told.all.some((one) => one.startsWith('United States pledges'))).toBe(true);
    expect(told.came).toContain('The agenda has reached 3.');
    expect(told.count).toBe(3);
  });

  test('moves are counted, not lines: a consultation is one, whatever its groups say', () => {
    const talks = allHandOver(after(open('words'), { type: 'consult', by: 'ukraine' }));
    expect(sayFolders(BOOK, talks.table, openedFolders(logFor(talks, ukraine), 1), ukraine).count).toBe(1);
  });

  test('a sounding of one’s own seat says who asked and what was answered', () => {
    const talks = allHandOver(
      after(open('words'), { type: 'sound', by: 'russia', to: 'ukraine', clause: 'people', option: 'P3' }),
    );
    const told = (seat: LeaderId): readonly string[] =>
      sayFolders(BOOK, talks.table, openedFolders(logFor(talks, seat), 1), seat).own;
    expect(told(ukraine)[0]).toMatch(
      /^Russia sounded you in private: .* as its stance has it: it could take this now\.$/,
    );
    expect(told(russia)[0]).toMatch(/^You sounded Ukraine in private: .* Its answer: it could take this now\.$/);
  });
});
