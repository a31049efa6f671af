/** What every seat must have: the sides in the order of the leaders, the commands it is waited for with, a secret, and for a side what each option is worth. */
import type { CommandType } from '../../model/command.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { below } from '../fault.ts';
import type { Finding } from '../fault.ts';
import { lacking, twice } from './listed.ts';

/** Commands that a seat can be waited for with, so that each must have them; the sides of the war those of the time after a signature too. */
const DUTIES: readonly CommandType[] = ['answer', 'handOver'];
const SIDES_DUTIES: readonly CommandType[] = [...DUTIES, 'orderSteps', 'answerBreach'];

/** @returns `incomplete` and `notAllowed` findings. */
export function checkSeats({ leaders, sides, clauses }: Scenario): readonly Finding[] {
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

/** Groups at home move all together or not at all, each by its own name, and those apart from it belong to the same home. */
export function checkHomes({ leaders, rules }: Scenario): readonly Finding[] {
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
