/** What has a name has one of its own. */
import type { Scenario } from '../../model/scenario/scenario.ts';
import { below } from '../fault.ts';
import type { Finding } from '../fault.ts';
import { twice } from './listed.ts';

/** @returns `twice` findings. */
export function checkOnce(scenario: Scenario): readonly Finding[] {
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
