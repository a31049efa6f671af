/** What the rules look up is there, once: every leader, pair, clause, option and reading that they ask for. */
import type { CommandType } from '../../model/command.ts';
import type { Predicate } from '../../model/scenario/predicate.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { SPOILER_TYPES, TRUCE_KINDS, BREACH_ANSWERS } from '../../model/vocabulary.ts';
import { below } from '../fault.ts';
import type { Finding } from '../fault.ts';

/** Commands that a seat can be waited for with, so that each must have them; the sides of the war those of the time after a signature too. */
const DUTIES: readonly CommandType[] = ['answer', 'handOver'];
const SIDES_DUTIES: readonly CommandType[] = [...DUTIES, 'orderSteps', 'answerBreach'];

/** @returns `twice` for each id that two things of a list share. */
function twice(items: readonly { readonly id: string }[], path: string): readonly Finding[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, at) => {
    const isSeen = seen.has(id);
    seen.add(id);
    return isSeen ? [{ code: 'twice' as const, path: below(path, at, 'id'), facts: { name: id } }] : [];
  });
}

/** @returns `incomplete` for each name that is wanted and not there. */
function lacking(wanted: readonly string[], there: readonly string[], path: string, what: string): readonly Finding[] {
  return wanted
    .filter((name) => !there.includes(name))
    .map((name) => ({ code: 'incomplete', path, facts: { what, name } }));
}

function checkIds(scenario: Scenario): readonly Finding[] {
  const { leaders, clauses, aftermath } = scenario;
  const lists = [
    'locks',
    'keys',
    'pledges',
    'measures',
    'venues',
    'readings',
    'news',
    'cards',
    'sources',
    'legal',
  ] as const;
  return [
    ...twice(leaders, '/leaders'),
    ...twice(
      leaders.map(({ letter }) => ({ id: letter })),
      '/leaders',
    ).map((finding) => ({
      ...finding,
      path: finding.path.replace(/id$/, 'letter'),
    })),
    ...twice(clauses, '/clauses'),
    ...lists.flatMap((list) => twice(scenario[list], below('', list))),
    ...twice(scenario.helpers ?? [], '/helpers'),
    ...twice(
      (scenario.helpers ?? []).flatMap(({ offers }) => offers),
      '/helpers',
    ),
    ...twice(scenario.openings ?? [], '/openings'),
    ...twice(scenario.yearOn?.lines ?? [], '/yearOn/lines'),
    ...twice(scenario.rules.thirds ?? [], '/rules/thirds'),
    ...twice(aftermath.tests, '/aftermath/tests'),
    ...twice(aftermath.steps, '/aftermath/steps'),
    // An option's code stands for it in a package of several clauses, so no two clauses share one.
    ...twice(
      clauses.flatMap(({ options }) => options),
      '',
    ).flatMap(({ facts }) =>
      clauses.flatMap(({ options }, at) =>
        options.flatMap(({ id }, place) =>
          id === facts.name
            ? [{ code: 'twice' as const, path: below('/clauses', at, 'options', place, 'id'), facts }]
            : [],
        ),
      ),
    ),
    ...leaders.flatMap(({ secrets }, at) => twice(secrets, below('/leaders', at, 'secrets'))),
  ];
}

/** A board opens one group at a time: a clause in none could not be reached, one in two would stand twice. */
/** Working groups are the groups of clauses: a rule for them asks for some. */
function checkGroups({ clauses, groups, rules }: Scenario): readonly Finding[] {
  if (groups === undefined)
    return rules.workingGroups === undefined ? [] : lacking(['groups'], [], '/rules/workingGroups', 'list');
  const grouped = groups.flatMap((group) => group.clauses);
  return [
    ...twice(groups, '/groups'),
    ...twice(
      grouped.map((id) => ({ id })),
      '/groups',
    ),
    ...lacking(
      clauses.map(({ id }) => id),
      grouped,
      '/groups',
      'group of clause',
    ),
  ];
}

function checkLeaders({ leaders, sides, clauses }: Scenario): readonly Finding[] {
  const ids = leaders.map(({ id }) => id);
  const [first, second] = sides;
  const misplaced: Finding[] =
    ids.indexOf(first) < ids.indexOf(second)
      ? []
      : [{ code: 'notAllowed', path: '/sides', facts: { what: 'order of the sides', name: sides.join(', ') } }];
  return [
    ...misplaced,
    ...leaders.flatMap(({ id, may }, at) =>
      lacking(sides.includes(id) ? SIDES_DUTIES : DUTIES, may, below('/leaders', at, 'may'), 'command'),
    ),
    ...leaders.flatMap(({ id, worth, secrets }, at): readonly Finding[] => {
      const path = below('/leaders', at);
      const dealt: Finding[] =
        secrets.length > 0
          ? []
          : [{ code: 'incomplete', path: below(path, 'secrets'), facts: { what: 'secret', name: id } }];
      if (!sides.includes(id))
        return worth === null
          ? dealt
          : [...dealt, { code: 'notAllowed', path: below(path, 'worth'), facts: { what: 'worth', name: id } }];
      return [
        ...dealt,
        ...lacking(
          clauses.map((clause) => clause.id),
          Object.keys(worth ?? {}),
          below(path, 'worth'),
          'worth of clause',
        ),
        ...clauses.flatMap((clause) => {
          const values = worth?.[clause.id]?.values;
          if (values === undefined) return [];
          const options = clause.options.map((option) => option.id);
          return lacking(options, Object.keys(values), below(path, 'worth', clause.id), 'worth of option');
        }),
      ];
    }),
  ];
}

function checkRules({
  leaders,
  sides,
  rules,
  readings,
  spoilers,
  spoilerClues,
  truces,
  aftermath,
}: Scenario): readonly Finding[] {
  const ids = leaders.map(({ id }) => id);
  const pairs = ids.flatMap((a, at) => ids.slice(at + 1).map((b) => `${a}-${b}`));
  const { start } = rules;
  const strangers = Object.keys(start.trust).filter((pair) => !pairs.includes(pair));
  return [
    ...lacking(sides, Object.keys(start.feltCost), '/rules/start/feltCost', 'leader'),
    ...lacking(sides, Object.keys(start.wayOut), '/rules/start/wayOut', 'leader'),
    ...lacking(ids, Object.keys(start.home), '/rules/start/home', 'leader'),
    ...lacking(pairs, Object.keys(start.trust), '/rules/start/trust', 'pair'),
    ...strangers.map(
      (name): Finding => ({
        code: 'unknownName',
        path: below('/rules/start/trust', name),
        facts: { what: 'pair', name },
      }),
    ),
    ...lacking(sides, Object.keys(rules.noDeal.believed), '/rules/noDeal/believed', 'leader'),
    ...lacking(sides, Object.keys(rules.strike.weeks), '/rules/strike/weeks', 'leader'),
    ...readings.flatMap(({ noDeal }, at) =>
      lacking(sides, Object.keys(noDeal), below('/readings', at, 'noDeal'), 'leader'),
    ),
    ...lacking(['a length'], Object.keys(rules.weeks).length > 0 ? ['a length'] : [], '/rules/weeks', 'list'),
    ...lacking(['a reading'], readings.length > 0 ? ['a reading'] : [], '/readings', 'list'),
    ...lacking(
      SPOILER_TYPES,
      spoilers.map(({ type }) => type),
      '/spoilers',
      'spoiler',
    ),
    ...lacking(
      SPOILER_TYPES,
      spoilerClues.flatMap(({ fits }) => fits),
      '/spoilerClues',
      'clue to a spoiler',
    ),
    ...lacking(
      TRUCE_KINDS,
      truces.map(({ kind }) => kind),
      '/truces',
      'truce',
    ),
    ...lacking(
      BREACH_ANSWERS,
      aftermath.answers.map(({ id }) => id),
      '/aftermath/answers',
      'answer to a breach',
    ),
  ];
}

/** Groups at home move all together or not at all, each by its own name, and those apart from it belong to the same home. */
function checkHomes({ leaders, rules }: Scenario): readonly Finding[] {
  const moving = leaders.flatMap(({ homeGroups }) => homeGroups.flatMap(({ moves }) => moves ?? []));
  const some: Finding[] =
    (rules.atHome === undefined) === (moving.length === 0)
      ? []
      : [{ code: 'incomplete', path: '/rules/atHome', facts: { what: 'list', name: 'numbers of groups that move' } }];
  return [
    ...some,
    ...twice(moving, '/leaders'),
    ...leaders.flatMap(({ id, homeGroups }, at): readonly Finding[] => {
      const path = below('/leaders', at, 'homeGroups');
      const own = homeGroups.flatMap(({ moves }) => moves ?? []);
      const names: readonly string[] = own.map((group) => group.id);
      return [
        ...(own.length === 0 || own.length === homeGroups.length
          ? []
          : [{ code: 'incomplete' as const, path, facts: { what: 'group that moves', name: id } }]),
        ...own.flatMap(({ apart }) => lacking(apart, names, path, 'group at home')),
      ];
    }),
  ];
}

/** @returns whether a condition asks for what not everybody knows; a signal that asks for itself is for another check. */
function isHidden(signals: Scenario['signals'], asks: Predicate, asked: readonly string[] = []): boolean {
  if ('own' in asks || 'trust' in asks || 'dealt' in asks) return true;
  if ('not' in asks) return isHidden(signals, asks.not, asked);
  if ('all' in asks) return asks.all.some((part) => isHidden(signals, part, asked));
  if ('any' in asks) return asks.any.some((part) => isHidden(signals, part, asked));
  if (!('signal' in asks) || asked.includes(asks.signal)) return false;
  const named = signals[asks.signal];
  return named === undefined || isHidden(signals, named, [...asked, asks.signal]);
}

/** What a helper or a host asks for must be known to all: a seat can then tell before it asks, and a refusal tells nobody's secrets. */
function checkHelpers({ helpers, venues, rules, signals }: Scenario): readonly Finding[] {
  const told = [
    ...venues.flatMap(({ asks = [] }, at) =>
      asks.map(({ when }, i) => ({ when, path: below('/venues', at, 'asks', i, 'when') })),
    ),
    ...(helpers ?? []).flatMap(({ offers }, at) =>
      offers.flatMap(({ asks }, offer) =>
        asks.map(({ when }, i) => ({ when, path: below('/helpers', at, 'offers', offer, 'asks', i, 'when') })),
      ),
    ),
  ];
  const numbers = helpers === undefined || rules.helpers !== undefined ? ['numbers of help'] : [];
  return [
    ...lacking(['numbers of help'], numbers, '/rules/helpers', 'list'),
    ...told.flatMap(({ when, path }): readonly Finding[] =>
      isHidden(signals, when)
        ? [{ code: 'notAllowed', path, facts: { what: 'hidden fact', name: Object.keys(when)[0] ?? '' } }]
        : [],
    ),
  ];
}

/** @returns whether a signal asks, through others, for itself. */
function isCircular(signals: Scenario['signals'], start: string): boolean {
  const asked = new Set<string>();
  const ask = (value: unknown): boolean => {
    if (typeof value !== 'object' || value === null) return false;
    const name = (value as { signal?: unknown }).signal;
    if (typeof name === 'string') {
      if (name === start) return true;
      if (asked.has(name)) return false;
      asked.add(name);
      return ask((signals as Readonly<Record<string, unknown>>)[name]);
    }
    return Object.values(value).some(ask);
  };
  return ask((signals as Readonly<Record<string, unknown>>)[start]);
}

/** @returns `twice`, `incomplete`, `notAllowed`, `unknownName` and `circular` findings. */
export function checkComplete(scenario: Scenario): readonly Finding[] {
  const circular = Object.keys(scenario.signals).filter((name) => isCircular(scenario.signals, name));
  return [
    ...checkIds(scenario),
    ...checkGroups(scenario),
    ...checkLeaders(scenario),
    ...checkRules(scenario),
    ...checkHelpers(scenario),
    ...checkHomes(scenario),
    ...circular.map((name): Finding => ({ code: 'circular', path: below('/signals', name), facts: { name } })),
  ];
}
