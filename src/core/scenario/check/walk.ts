/** Walks a scenario: every value with its pointer, every text, every predicate. */
import type { Predicate } from '../../model/scenario/predicate.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { below } from '../fault.ts';

/** Visits every value from the whole inwards; `visit` returns false to stay out of a value. */
export function walk(value: unknown, path: string, visit: (value: unknown, path: string) => boolean): void {
  if (!visit(value, path) || typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) walk(inner, below(path, key), visit);
}

/** One text in one language. */
export interface Written {
  readonly text: string;
  /** Pointer to the text with its languages. */
  readonly path: string;
  readonly language: string;
}

/** @returns every text of the scenario in every language that it has. */
export function textsOf(scenario: Scenario): readonly Written[] {
  const texts: Written[] = [];
  walk(scenario, '', (value, path) => {
    const isText = typeof value === 'object' && value !== null && typeof (value as { en?: unknown }).en === 'string';
    if (isText)
      for (const [language, text] of Object.entries(value as Record<string, string>))
        texts.push({ text, path, language });
    return !isText;
  });
  return texts;
}

export interface Asked {
  readonly predicate: Predicate;
  readonly path: string;
}

/** @returns a predicate and all those inside it. */
export function partsOf(predicate: Predicate, path: string): readonly Asked[] {
  const own: Asked = { predicate, path };
  if ('all' in predicate) return [own, ...predicate.all.flatMap((part, at) => partsOf(part, below(path, 'all', at)))];
  if ('any' in predicate) return [own, ...predicate.any.flatMap((part, at) => partsOf(part, below(path, 'any', at)))];
  if ('not' in predicate) return [own, ...partsOf(predicate.not, below(path, 'not'))];
  return [own];
}

/** @returns every predicate of the scenario, those inside others too. */
export function predicatesOf(scenario: Scenario): readonly Asked[] {
  const { signals, leaders, rules, aftermath } = scenario;
  const roots: (Asked | null)[] = [
    ...Object.entries(signals).map(([name, predicate]) => ({ predicate, path: below('/signals', name) })),
    ...leaders.flatMap((leader, at) => [
      ...leader.mandate.flatMap(({ kept, inPart }, line) => [
        { predicate: kept, path: below('/leaders', at, 'mandate', line, 'kept') },
        inPart === null ? null : { predicate: inPart, path: below('/leaders', at, 'mandate', line, 'inPart') },
      ]),
      ...leader.secrets.map(({ met }, secret) => ({
        predicate: met,
        path: below('/leaders', at, 'secrets', secret, 'met'),
      })),
    ]),
    { predicate: rules.ceasefire, path: '/rules/ceasefire' },
    ...aftermath.tests.map((test, at) =>
      test.when !== undefined ? { predicate: test.when, path: below('/aftermath/tests', at, 'when') } : null,
    ),
    ...aftermath.answers.map(({ needs }, at) =>
      needs === null ? null : { predicate: needs, path: below('/aftermath/answers', at, 'needs') },
    ),
    ...(aftermath.watch?.watchers ?? []).map(({ when }, at) => ({
      predicate: when,
      path: below('/aftermath/watch/watchers', at, 'when'),
    })),
    ...aftermath.steps.map(({ when }, at) => ({ predicate: when, path: below('/aftermath/steps', at, 'when') })),
    ...scenario.venues.flatMap(({ asks = [] }, at) =>
      asks.map(({ when }, i) => ({ predicate: when, path: below('/venues', at, 'asks', i, 'when') })),
    ),
    ...scenario.news.map(({ unless }, at) =>
      unless === undefined ? null : { predicate: unless, path: below('/news', at, 'unless') },
    ),
    ...(scenario.helpers ?? []).flatMap(({ offers }, at) =>
      offers.flatMap(({ asks }, offer) =>
        asks.map(({ when }, i) => ({
          predicate: when,
          path: below('/helpers', at, 'offers', offer, 'asks', i, 'when'),
        })),
      ),
    ),
    ...(scenario.legalPaths ?? []).flatMap(({ steps }, at) =>
      steps.map(({ when }, place) =>
        when === undefined ? null : { predicate: when, path: below('/legalPaths', at, 'steps', place, 'when') },
      ),
    ),
    ...(scenario.yearOn?.lines ?? []).map(({ when }, at) => ({
      predicate: when,
      path: below('/yearOn/lines', at, 'when'),
    })),
    ...(scenario.durability?.factors ?? []).map(({ when }, at) =>
      'spoilerSeen' in when ? null : { predicate: when, path: below('/durability/factors', at, 'when') },
    ),
  ];
  return roots.flatMap((root) => (root === null ? [] : partsOf(root.predicate, root.path)));
}
