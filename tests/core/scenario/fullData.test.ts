/** What only a longer game has, in a stranger's scenario: `check` refuses what would hang, crash or tell a secret, and plays what it takes. */
import { expect, test } from 'vitest';
import type { FaultCode } from '../../../src/core/scenario/fault.ts';
import { tellFault } from '../../../src/cli/scenarioFault.ts';
import { checkScenario } from '../../../src/core/scenario/check.ts';
import { FULL } from '../../support/fullGame.ts';
import type { Draft } from './broken.ts';

const whole = JSON.stringify(FULL.scenario);
/** So many of the same. */
const many = (what: unknown, count: number): unknown[] => Array.from({ length: count }, () => what);
/** A signal that asks twice for the next, and that one twice for the next, so many times over. */
const doubling = (draft: Draft, count: number): void => {
  for (let i = 0; i < count; i++) draft.signals[`s${i}`] = { all: [{ signal: `s${i + 1}` }, { signal: `s${i + 1}` }] };
  draft.signals[`s${count}`] = { agenda: 1 };
};
const hostAsks = (draft: Draft, when: object): void => {
  const [venue] = draft.venues;
  venue.asks = [{ level: 'ministers', when, text: { en: 'an agenda' }, card: draft.cards[0].id }];
};

test('the longer game of ours has no fault', () => {
  expect(checkScenario(whole).faults).toEqual([]);
});

test.each<[FaultCode, string, (draft: Draft) => void, RegExp]>([
  ['tooMany', 'openings', (draft) => (draft.openings = many(draft.openings[0], 21)), /^\/openings$/],
  ['tooMany', 'working groups', (draft) => (draft.groups = many(draft.groups[0], 17)), /^\/groups$/],
  ['tooMany', 'places of the law', (draft) => (draft.legalPaths = many(draft.legalPaths[0], 21)), /^\/legalPaths$/],
  [
    'tooMany',
    'steps of the law',
    (draft) => (draft.legalPaths[0].steps = many(draft.legalPaths[0].steps[0], 41)),
    /^\/legalPaths\/0\/steps$/,
  ],
  [
    'tooMany',
    'lines a year on',
    (draft) => (draft.yearOn.lines = many(draft.yearOn.lines[0], 121)),
    /^\/yearOn\/lines$/,
  ],
  ['tooMany', 'thirds', (draft) => (draft.rules.thirds = many(draft.rules.thirds[0], 13)), /^\/rules\/thirds$/],
  [
    'tooMany',
    'groups at home',
    (draft) => (draft.leaders[0].homeGroups = many(draft.leaders[0].homeGroups[0], 13)),
    /^\/leaders\/0\/homeGroups$/,
  ],
  [
    'tooMany',
    'things that a group hears',
    (draft) => (draft.leaders[0].homeGroups[0].moves.hears = many({ on: 'struck', by: -1 }, 41)),
    /^\/leaders\/0\/homeGroups\/0\/moves\/hears$/,
  ],
  [
    'tooMany',
    'questions of a host',
    (draft) => {
      doubling(draft, 12);
      hostAsks(draft, { signal: 's0' });
    },
    /^\/venues\/0\/asks\/0\/when$/,
  ],
  [
    'outOfBounds',
    'capital of a third',
    (draft) => (draft.rules.thirds[0].pressure.capital = 10_000),
    /^\/rules\/thirds\/0\/pressure\/capital$/,
  ],
  ['outOfBounds', 'campaigns that pay', (draft) => (draft.rules.atHome.cost = -1000), /^\/rules\/atHome\/cost$/],
  ['outOfBounds', 'help that nobody can pay', (draft) => (draft.rules.helpers.cost = 13), /^\/rules\/helpers\/cost$/],
  [
    'unknownName',
    'a host that asks for a pledge of nobody',
    (draft) => hostAsks(draft, { pledged: ['nobody'] }),
    /asks/,
  ],
  [
    'notAllowed',
    'a host that asks for what one seat knows',
    (draft) => hostAsks(draft, { own: 'home', atLeast: 4 }),
    /asks/,
  ],
  ['twice', 'an opening named twice', (draft) => draft.openings.push(draft.openings[0]), /^\/openings\/\d+\/id$/],
  ['twice', 'a line a year on named twice', (draft) => draft.yearOn.lines.push(draft.yearOn.lines[0]), /^\/yearOn/],
])('%s: %s', (code, _, change, path) => {
  const draft = JSON.parse(whole) as Draft;
  change(draft);
  const began = process.cpuUsage();
  const { faults } = checkScenario(JSON.stringify(draft));
  expect(process.cpuUsage(began).user / 1000).toBeLessThan(2000);
  const found = faults.filter((fault) => fault.code === code && path.test(fault.path));
  expect(found).not.toEqual([]);
  for (const fault of found) expect(tellFault(fault)).not.toMatch(/undefined|\[object/);
});
