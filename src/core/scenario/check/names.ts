/** Every name in a scenario means something. */
import { BUILT_IN_SIGNALS } from '../../model/scenario/chart.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { below } from '../fault.ts';
import type { Finding } from '../fault.ts';
import { BY_CLAUSE_PLACES, OPTION_PLACES, PLACES, PREDICATE_PLACES } from './places.ts';
import type { Kind } from './places.ts';
import { predicatesOf } from './walk.ts';

interface Found {
  readonly value: unknown;
  readonly path: string;
}

/** @returns what stands at a place (see PLACES), with pointers; fields that are absent or null stand nowhere. */
function at(value: unknown, place: readonly string[], path: string): readonly Found[] {
  if (value === undefined || value === null) return [];
  const [key, ...rest] = place;
  if (key === undefined) return [{ value, path }];
  if (typeof value !== 'object') return [];
  const fields = Object.entries(value);
  if (key === '#') return fields.map(([name]) => ({ value: name, path: below(path, name) }));
  return fields
    .filter(([name]) => key === '*' || key === name)
    .flatMap(([name, inner]) => at(inner, rest, below(path, name)));
}

/** @returns options as they stand in a field: one, a list, or the fields of `values`. */
function optionsIn(field: unknown, path: string): readonly Found[] {
  if (typeof field === 'string') return [{ value: field, path }];
  if (Array.isArray(field)) return at(field, ['*'], path);
  return at(field, ['values', '#'], path);
}

/** @returns each option of the file with the name of its clause, and each such clause alone with null. */
function optionUses(
  scenario: Scenario,
): readonly { readonly clause: string; readonly option: string | null; readonly path: string }[] {
  const beside = OPTION_PLACES.flatMap(({ place, options }) =>
    at(scenario, place.split('/'), '').map(({ value, path }) => ({
      clause: (value as { clause: string }).clause,
      found: optionsIn((value as Record<string, unknown>)[options], below(path, options)),
      path: below(path, 'clause'),
    })),
  );
  const inRecords = BY_CLAUSE_PLACES.flatMap((place) =>
    at(scenario, place.split('/'), '').flatMap(({ value, path }) =>
      Object.entries(value as object).map(([clause, field]) => ({
        clause,
        found: optionsIn(field, below(path, clause)),
        path: below(path, clause),
      })),
    ),
  );
  const inPredicates = predicatesOf(scenario).flatMap(({ predicate, path }) => {
    if ('initialled' in predicate)
      return [{ clause: predicate.initialled, found: optionsIn(predicate.in ?? [], below(path, 'in')), path }];
    if ('carriedOut' in predicate)
      return [
        {
          clause: scenario.rules.exchange.clause,
          found: optionsIn(predicate.carriedOut, below(path, 'carriedOut')),
          path,
        },
      ];
    return [];
  });
  return [...beside, ...inRecords, ...inPredicates].flatMap(({ clause, found, path }) => [
    { clause, option: null, path },
    ...found.map((one) => ({ clause, option: one.value as string, path: one.path })),
  ]);
}

const idsOf = (items: readonly { readonly id: string }[]): ReadonlySet<unknown> => new Set(items.map(({ id }) => id));

/** @returns `unknownName` for each name that is not the name of anything. */
export function checkNames(scenario: Scenario): readonly Finding[] {
  const known: Readonly<Record<Kind, ReadonlySet<unknown>>> = {
    leader: idsOf(scenario.leaders),
    clause: idsOf(scenario.clauses),
    pledge: idsOf(scenario.pledges),
    key: idsOf(scenario.keys),
    lock: idsOf(scenario.locks),
    offer: idsOf((scenario.helpers ?? []).flatMap(({ offers }) => offers)),
    card: idsOf(scenario.cards),
    source: idsOf(scenario.sources),
    'legal question': idsOf(scenario.legal),
    step: idsOf(scenario.aftermath.steps),
    signal: new Set(Object.keys(scenario.signals)),
    'signal of a chart': new Set([...Object.keys(scenario.signals), ...BUILT_IN_SIGNALS]),
  };
  const named = [
    ...PLACES.flatMap(([place, kind]) => at(scenario, place.split('/'), '').map((found) => ({ kind, ...found }))),
    ...predicatesOf(scenario).flatMap(({ predicate, path }) =>
      PREDICATE_PLACES.flatMap(([place, kind]) =>
        at(predicate, place.split('/'), path).map((found) => ({ kind, ...found })),
      ),
    ),
  ];
  const findings: Finding[] = named
    .filter(({ kind, value }) => !known[kind].has(value))
    .map(({ kind, value, path }) => ({ code: 'unknownName', path, facts: { what: kind, name: String(value) } }));
  for (const name of Object.keys(scenario.signals))
    if ((BUILT_IN_SIGNALS as readonly string[]).includes(name))
      findings.push({ code: 'notAllowed', path: below('/signals', name), facts: { what: 'built-in signal', name } });
  const optionsOf = new Map<string, ReadonlySet<unknown>>(
    scenario.clauses.map(({ id, options }) => [id, idsOf(options)]),
  );
  for (const { clause, option, path } of optionUses(scenario)) {
    const options = optionsOf.get(clause);
    if (options === undefined) findings.push({ code: 'unknownName', path, facts: { what: 'clause', name: clause } });
    else if (option !== null && !options.has(option))
      findings.push({ code: 'unknownName', path, facts: { what: `option of ${clause}`, name: option } });
  }
  return findings;
}
