/** What the rules look up is there, once: every leader, pair, clause, option and reading that they ask for. */
import type { Scenario } from '../../model/scenario/scenario.ts';
import { SPOILER_TYPES, TRUCE_KINDS, BREACH_ANSWERS } from '../../model/vocabulary.ts';
import { below } from '../fault.ts';
import type { Finding } from '../fault.ts';
import { checkCircles, checkHelpers } from './conditions.ts';
import { lacking, twice } from './listed.ts';
import { checkOnce } from './once.ts';
import { checkHomes, checkSeats } from './seats.ts';

/** A board opens one group at a time: a clause in none could not be reached, one in two would stand twice. Working groups are these groups: a rule for them asks for some. */
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
      // A claim is let pass only where claims are heard.
      BREACH_ANSWERS.filter((answer) => answer !== 'letPass' || aftermath.watch !== undefined),
      aftermath.answers.map(({ id }) => id),
      '/aftermath/answers',
      'answer to a breach',
    ),
  ];
}

/** @returns `twice`, `incomplete`, `notAllowed`, `unknownName` and `circular` findings. */
export function checkComplete(scenario: Scenario): readonly Finding[] {
  return [
    ...checkOnce(scenario),
    ...checkGroups(scenario),
    ...checkSeats(scenario),
    ...checkRules(scenario),
    ...checkHelpers(scenario),
    ...checkHomes(scenario),
    ...checkCircles(scenario),
  ];
}
