/** What a text is worth to the sides: weights that sum to 100, and no option that teaches nothing. */
import type { Clause } from '../../model/scenario/clause.ts';
import type { Leader } from '../../model/scenario/leader.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import type { OptionId } from '../../model/vocabulary.ts';
import { below } from '../fault.ts';
import type { Finding } from '../fault.ts';

const WEIGHTS = 100;

function checkWeights({ leaders }: Scenario): readonly Finding[] {
  return leaders.flatMap(({ id, worth }, at): readonly Finding[] => {
    if (worth === null) return [];
    const has = Object.values(worth).reduce((sum, { weight }) => sum + weight, 0);
    return has === WEIGHTS
      ? []
      : [{ code: 'weights', path: below('/leaders', at, 'worth'), facts: { name: id, has, wants: WEIGHTS } }];
  });
}

/** @returns whether a chart of some leader has a state that accepts one option without the other. */
function hasRoom(leaders: readonly Leader[], clause: Clause, option: OptionId, other: OptionId): boolean {
  return leaders.some((leader) =>
    Object.values(leader.stance[clause.id]?.states ?? {}).some(
      ({ accepts }) => accepts.includes(option) && !accepts.includes(other),
    ),
  );
}

/**
 * An option that both sides value less than another one, and that no stance ever takes without that other, is never worth
 * tabling: the clause would teach nothing by it (acceptance test 12 of the domain).
 */
function checkDominated({ clauses, leaders, sides }: Scenario): readonly Finding[] {
  const valued = leaders.filter(({ id }) => sides.includes(id));
  return clauses.flatMap((clause, at) =>
    clause.options.flatMap((option, place): readonly Finding[] => {
      const better = clause.options.find((other) => {
        const isBetter = valued.every(({ worth }) => {
          const values = worth?.[clause.id]?.values;
          return (values?.[other.id] ?? 0) > (values?.[option.id] ?? 0);
        });
        return isBetter && !hasRoom(leaders, clause, option.id, other.id);
      });
      if (better === undefined) return [];
      const path = below('/clauses', at, 'options', place);
      return [{ code: 'dominatedOption', path, facts: { name: option.id, better: better.id } }];
    }),
  );
}

/** @returns `weights`, `dominatedOption` and `noMustCover` findings. */
export function checkWorth(scenario: Scenario): readonly Finding[] {
  const mustCover: readonly Finding[] = scenario.clauses.some((clause) => clause.mustCover)
    ? []
    : [{ code: 'noMustCover', path: '/clauses', facts: {} }];
  return [...checkWeights(scenario), ...checkDominated(scenario), ...mustCover];
}
