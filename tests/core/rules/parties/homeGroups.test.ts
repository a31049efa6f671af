/** Home in groups: what moves one, when it holds its leader back, and what a campaign is worth. */
import { expect, test } from 'vitest';
import { homeMoved } from '../../../../src/core/analysis/turns/homeMoved.ts';
import { READS } from '../../../../src/core/ai/mind/skills.ts';
import { makeSupposes } from '../../../../src/core/ai/mind/supposes.ts';
import type { Seat } from '../../../../src/core/model/play/seat.ts';
import type { State } from '../../../../src/core/model/play/state.ts';
import type { ClauseId, HomeGroupId, LeaderId, OptionId } from '../../../../src/core/model/vocabulary.ts';
import { playOn, startLine, stateOf } from '../../../../src/core/replay/line.ts';
import { groupWord, isHeldBack } from '../../../../src/core/rules/parties/homeGroups.ts';
import { reasonsFor } from '../../../../src/core/rules/text/reasons.ts';
import { shortOf } from '../../../../src/core/rules/text/signing.ts';
import { seatOf, viewFor } from '../../../../src/core/rules/state/view.ts';
import { FULL, fullRefusalOf, openedFull, openFull } from '../../../support/fullGame.ts';
import { BOOK, open } from '../../../support/testGame.ts';

const numbers = FULL.scenario.rules.atHome!;
const groupsOf = (leader: string) => FULL.homeGroups(leader as LeaderId);
const standing = (state: State, group: string): number =>
  FULL.leaders.map((leader) => seatOf(state, leader).groups?.[group as HomeGroupId]).find((one) => one !== undefined)!;
/** A state in which groups stand as given, and those against are known. */
const withGroups =
  (leader: string, standings: Readonly<Record<string, number>>) =>
  (state: State): State => {
    const seat: Seat = seatOf(state, leader as LeaderId);
    const groups = { ...seat.groups, ...standings };
    const turned = Object.keys(standings).filter((group) => standings[group]! <= numbers.against) as HomeGroupId[];
    return {
      ...state,
      table: { ...state.table, turned },
      seats: { ...state.seats, [leader]: { ...seat, groups } },
    };
  };

test('groups at one home move apart: a firm word pleases some and puts off others', () => {
  const before = openFull();
  const after = openedFull(before, { type: 'state', by: 'ukraine', stand: 'firm', clause: 'donbas' });
  expect(standing(after, 'ua-soldiers')).toBe(standing(before, 'ua-soldiers') + 1);
  expect(standing(after, 'ua-talks')).toBe(standing(before, 'ua-talks') - 1);
});

test('a group that is against its leader bars what it would not take, and the reason names it', () => {
  const state = openFull('test', withGroups('russia', { 'ru-security': 2 }));
  const reasons = reasonsFor(
    FULL,
    viewFor(FULL, state, 'russia' as LeaderId),
    'presence' as ClauseId,
    'N5' as OptionId,
    {
      from: null,
    },
  );
  expect(reasons).toContainEqual({ code: 'home', clause: 'presence', option: 'N5', detail: ['ru-security'] });
  const calm = reasonsFor(
    FULL,
    viewFor(FULL, openFull(), 'russia' as LeaderId),
    'presence' as ClauseId,
    'N5' as OptionId,
    {
      from: null,
    },
  );
  expect(calm.map(({ code }) => code)).not.toContain('home');
});

test('a campaign wins a group back, everybody hears that it turned, and those that want the opposite fall away', () => {
  const before = openFull('test', withGroups('ukraine', { 'ua-soldiers': 2 }));
  const after = openedFull(before, { type: 'persuade', by: 'ukraine', homeGroup: 'ua-soldiers' });
  expect(standing(after, 'ua-soldiers')).toBe(2 + numbers.persuaded);
  expect(standing(after, 'ua-talks')).toBe(standing(before, 'ua-talks') + numbers.apart);
  expect(after.table.turned).toEqual([]);
  expect(
    after.log.at(-1)?.event.type === 'groupTurned' || after.log.some(({ event }) => event.type === 'groupTurned'),
  ).toBe(true);
  expect(after.seats['ukraine' as LeaderId]?.capital).toBe(
    (before.seats['ukraine' as LeaderId]?.capital ?? 0) - numbers.cost,
  );
});

test('a group of another home, and one that stands behind its leader wholly, are refused', () => {
  expect(fullRefusalOf(openFull(), { type: 'persuade', by: 'russia', homeGroup: 'ua-talks' })).toEqual({
    code: 'notYours',
  });
  const full = openFull('test', withGroups('russia', { 'ru-talks': 10 }));
  expect(fullRefusalOf(full, { type: 'persuade', by: 'russia', homeGroup: 'ru-talks' })).toEqual({
    code: 'already',
    what: 'persuaded',
  });
});

test('a side that has fallen behind its own home signs nothing, however much the text is worth', () => {
  const best = Object.fromEntries(
    FULL.clauses.map((clause) => {
      const values = FULL.leader('russia' as LeaderId).worth?.[clause]?.values ?? {};
      const [first] = Object.entries(values).sort(([, a], [, b]) => b - a);
      return [clause, first?.[0] as OptionId];
    }),
  );
  const steady = openFull();
  expect(shortOf(FULL, steady, best)).not.toContain('russia');
  const alone = openFull('test', withGroups('russia', { 'ru-security': 1, 'ru-goOn': 0 }));
  expect(isHeldBack(FULL, 'russia' as LeaderId, seatOf(alone, 'russia' as LeaderId))).toBe(true);
  expect(shortOf(FULL, alone, best)).toContain('russia');
});

test('the two sides have as many groups that listen to as much, and nobody else sees how a home stands', () => {
  const heard = (leader: string) => groupsOf(leader).map(({ moves }) => moves.hears.length);
  expect(heard('ukraine')).toEqual(heard('russia'));
  expect(groupsOf('ukraine').map(({ moves }) => moves.start)).toEqual(
    groupsOf('russia').map(({ moves }) => moves.start),
  );
  const moved = openFull('test', (state) => {
    const seat = seatOf(state, 'russia' as LeaderId);
    return {
      ...state,
      seats: { ...state.seats, ['russia']: { ...seat, groups: { ...seat.groups, ['ru-talks']: 7 } } },
    };
  });
  expect(viewFor(FULL, moved, 'ukraine' as LeaderId)).toEqual(viewFor(FULL, openFull(), 'ukraine' as LeaderId));
});

test('after a game every group has a path with its causes, and a computer campaigns only where a group stands in its way', () => {
  const line = playOn(FULL, startLine(FULL, { seed: 'groups', holders: {} }), () => false);
  const end = stateOf(line);
  for (const leader of FULL.leaders)
    for (const path of homeMoved(FULL, end, leader)) {
      expect(path.to).toBe(seatOf(end, leader).groups?.[path.group]);
      if (path.from !== path.to) expect(path.causes.length).toBeGreaterThan(0);
    }
  const campaigns = line.commands.flatMap((command, step) =>
    command.type === 'persuade' ? [{ ...command, before: line.states[step]! }] : [],
  );
  expect(campaigns.length).toBeGreaterThan(0);
  for (const { by, homeGroup, before } of campaigns)
    expect(['against', 'doubts']).toContain(groupWord(FULL, seatOf(before, by).groups?.[homeGroup] ?? 10));
});

test('the others take it that an option is out of reach while a group at home openly bars it', () => {
  const shown = openFull('test', (state) => ({
    ...state,
    table: { ...state.table, turned: ['ru-goOn'] as never },
    room: { ...state.room, shown: { ...state.room.shown, ['russia']: { ['donbas']: { ['D3']: 'took' } } } as never },
  }));
  const of = makeSupposes(FULL, viewFor(FULL, shown, 'ukraine' as LeaderId), READS.practised);
  expect(of.takes('russia' as LeaderId, 'donbas' as ClauseId, 'D3')).toBe(false);
  const calm = makeSupposes(
    FULL,
    viewFor(FULL, { ...shown, table: { ...shown.table, turned: [] } }, 'ukraine' as LeaderId),
    READS.practised,
  );
  expect(calm.takes('russia' as LeaderId, 'donbas' as ClauseId, 'D3')).toBe(true);
});

test('the lesson’s homes are one figure each', () => {
  expect(BOOK.scenario.rules.atHome).toBeUndefined();
  expect('turned' in open().table).toBe(false);
  for (const leader of BOOK.leaders) expect('groups' in seatOf(open(), leader)).toBe(false);
});
