/** What a scenario may cost whoever plays it: how many there may be of each thing, and bounds within which the rules can count at all. */
import { BUILT_IN_SIGNALS } from '../../model/scenario/chart.ts';
import type { Predicate } from '../../model/scenario/predicate.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import type { SignalName } from '../../model/vocabulary.ts';
import { below } from '../fault.ts';
import type { Finding } from '../fault.ts';
import { partsOf, predicatesOf } from './walk.ts';

/** At most so many: about three times what a long scenario of ours would have. A stranger's file must not be able to keep a page busy. */
export const COUNTS = {
  leaders: 8,
  clauses: 16,
  options: 12,
  locks: 40,
  keys: 20,
  pledges: 40,
  measures: 40,
  helpers: 20,
  /** Offers of one helper. */
  offers: 12,
  openings: 20,
  workingGroups: 16,
  /** Groups at home of one leader, and what one of them listens for. */
  homeGroups: 12,
  hears: 40,
  /** Places of the law, and steps of one. */
  legalPaths: 20,
  legalSteps: 40,
  /** Lines of the look a year on. */
  yearOn: 120,
  thirds: 12,
  venues: 40,
  readings: 12,
  softLines: 12,
  secrets: 12,
  /** Stance states of one region, and arrows of one state. */
  states: 12,
  shifts: 24,
  tests: 20,
  steps: 60,
  languages: 20,
  /** Signals that one region asks for: they are the bits of a whole number, beside the built-in ones. */
  signalsOfRegion: 31 - BUILT_IN_SIGNALS.length,
  /** Questions in one condition, signals asked through other signals counted each time. */
  questions: 500,
} as const;

/** Figures that the rules divide by, draw from, pay with or count weeks by, by pointer, with the least and the most that they may be. */
const BOUNDS: readonly (readonly [path: string, from: number, to: number, of: (scenario: Scenario) => number])[] = [
  ['/rules/capital/week', 0, 12, ({ rules }) => rules.capital.week],
  ['/rules/capital/carry', 0, 12, ({ rules }) => rules.capital.carry],
  // What is prepared can be prepared again, so it must cost something.
  ['/rules/costs/prepare', 1, 12, ({ rules }) => rules.costs.prepare],
  ['/rules/sound/leakOneIn', 1, 1000, ({ rules }) => rules.sound.leakOneIn],
  ['/rules/invite/declinedEvery', 1, 30, ({ rules }) => rules.invite.declinedEvery],
  ['/rules/exchange/disputed/of', 1, 1000, ({ rules }) => rules.exchange.disputed.of],
  ['/aftermath/breach/span', 1, 100, ({ aftermath }) => aftermath.breach.span],
  ['/aftermath/holds/trustDivisor', 1, 100, ({ aftermath }) => aftermath.holds.trustDivisor],
  ['/aftermath/campaign/moves', 0, 12, ({ aftermath }) => aftermath.campaign.moves],
];

/** @returns `tooMany` and `outOfBounds` findings. */
export function checkCounts(scenario: Scenario): readonly Finding[] {
  return [...checkLists(scenario), ...checkBounds(scenario), ...checkQuestions(scenario)];
}

function tooMany(what: keyof typeof COUNTS, has: number, path: string): readonly Finding[] {
  const atMost = COUNTS[what];
  return has > atMost ? [{ code: 'tooMany', path, facts: { what, has, atMost } }] : [];
}

function checkLists(scenario: Scenario): readonly Finding[] {
  const { leaders, clauses, aftermath } = scenario;
  const lists = ['leaders', 'clauses', 'locks', 'keys', 'pledges', 'measures', 'venues', 'readings'] as const;
  return [
    ...lists.flatMap((list) => tooMany(list, scenario[list].length, below('', list))),
    ...tooMany('helpers', scenario.helpers?.length ?? 0, '/helpers'),
    ...(scenario.helpers ?? []).flatMap(({ offers }, at) =>
      tooMany('offers', offers.length, below('/helpers', at, 'offers')),
    ),
    ...tooMany('openings', scenario.openings?.length ?? 0, '/openings'),
    ...tooMany('workingGroups', scenario.groups?.length ?? 0, '/groups'),
    ...tooMany('legalPaths', scenario.legalPaths?.length ?? 0, '/legalPaths'),
    ...(scenario.legalPaths ?? []).flatMap(({ steps }, at) =>
      tooMany('legalSteps', steps.length, below('/legalPaths', at, 'steps')),
    ),
    ...tooMany('yearOn', scenario.yearOn?.lines.length ?? 0, '/yearOn/lines'),
    ...tooMany('thirds', scenario.rules.thirds?.length ?? 0, '/rules/thirds'),
    ...tooMany('languages', Object.keys(scenario.title).length, '/title'),
    ...tooMany('tests', aftermath.tests.length, '/aftermath/tests'),
    ...tooMany('steps', aftermath.steps.length, '/aftermath/steps'),
    ...clauses.flatMap(({ options }, at) => tooMany('options', options.length, below('/clauses', at, 'options'))),
    ...leaders.flatMap(({ secrets, softLines, homeGroups, stance }, at) => {
      const path = below('/leaders', at);
      return [
        ...tooMany('secrets', secrets.length, below(path, 'secrets')),
        ...tooMany('softLines', softLines.length, below(path, 'softLines')),
        ...tooMany('homeGroups', homeGroups.length, below(path, 'homeGroups')),
        ...homeGroups.flatMap(({ moves }, group) =>
          tooMany('hears', moves?.hears.length ?? 0, below(path, 'homeGroups', group, 'moves', 'hears')),
        ),
        ...Object.entries(stance).flatMap(([id, { states }]) => {
          const region = below(path, 'stance', id);
          const asked = new Set(Object.values(states).flatMap(({ shifts }) => shifts.flatMap(({ when }) => when)));
          return [
            ...tooMany('states', Object.keys(states).length, region),
            ...tooMany('signalsOfRegion', asked.size, region),
            ...Object.entries(states).flatMap(([name, { shifts }]) =>
              tooMany('shifts', shifts.length, below(region, 'states', name)),
            ),
          ];
        }),
      ];
    }),
  ];
}

function checkBounds(scenario: Scenario): readonly Finding[] {
  const { weeks, costs, spoiler } = scenario.rules;
  const groups = scenario.rules.workingGroups;
  const { referendum, atHome, helpers, thirds = [] } = scenario.rules;
  const bounds = [
    ...BOUNDS.map(([path, from, to, of]) => ({ path, from, to, has: of(scenario) })),
    ...Object.entries(weeks).map(([length, has]) => ({ path: below('/rules/weeks', length), from: 1, to: 30, has })),
    ...Object.entries(costs).map(([move, has]) => ({ path: below('/rules/costs', move), from: 0, to: 12, has })),
    ...(referendum === undefined ? [] : [{ path: '/rules/referendum/cost', from: 0, to: 12, has: referendum.cost }]),
    ...(atHome === undefined ? [] : [{ path: '/rules/atHome/cost', from: 0, to: 12, has: atHome.cost }]),
    ...(helpers === undefined ? [] : [{ path: '/rules/helpers/cost', from: 0, to: 12, has: helpers.cost }]),
    ...thirds.flatMap(({ pressure: { capital } }, at) =>
      capital === undefined
        ? []
        : [{ path: below('/rules/thirds', at, 'pressure', 'capital'), from: 0, to: 12, has: capital }],
    ),
    ...(groups === undefined
      ? []
      : [
          { path: '/rules/workingGroups/weeks', from: 1, to: 30, has: groups.weeks },
          { path: '/rules/workingGroups/cost', from: 0, to: 12, has: groups.cost },
        ]),
    { path: '/rules/spoiler/weeks', from: 1, to: 30, has: spoiler.weeks.length },
  ];
  return bounds.flatMap(({ path, from, to, has }): readonly Finding[] =>
    has >= from && has <= to ? [] : [{ code: 'outOfBounds', path, facts: { has, from, to } }],
  );
}

/** A signal may ask for signals that ask for signals: a short file could ask without end. What asks for itself is for another check. */
function checkQuestions(scenario: Scenario): readonly Finding[] {
  const { signals } = scenario;
  const known = new Map<SignalName, number>();
  const sizeOf = (predicate: Predicate): number =>
    partsOf(predicate, '').reduce(
      (sum, { predicate: part }) => sum + ('signal' in part ? ofSignal(part.signal) : 1),
      0,
    );
  const ofSignal = (name: SignalName): number => {
    const size = known.get(name);
    if (size !== undefined) return size;
    known.set(name, 1);
    const asks = signals[name];
    const counted = asks === undefined ? 1 : 1 + sizeOf(asks);
    known.set(name, counted);
    return counted;
  };
  return predicatesOf(scenario).flatMap(({ predicate, path }) => tooMany('questions', sizeOf(predicate), path));
}
