/** What conditions may ask: helpers and hosts only for what all know, and no signal, through others, for itself. */
import type { Predicate } from '../../model/scenario/predicate.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { below } from '../fault.ts';
import type { Finding } from '../fault.ts';
import { lacking } from './listed.ts';

/** @returns whether a condition asks for what not everybody knows; a signal that asks for itself is for another check. */
function isHidden(signals: Scenario['signals'], asks: Predicate, asked: readonly string[] = []): boolean {
  if ('own' in asks || 'trust' in asks || 'dealt' in asks || 'unseen' in asks) return true;
  if ('not' in asks) return isHidden(signals, asks.not, asked);
  if ('all' in asks) return asks.all.some((part) => isHidden(signals, part, asked));
  if ('any' in asks) return asks.any.some((part) => isHidden(signals, part, asked));
  if (!('signal' in asks) || asked.includes(asks.signal)) return false;
  const named = signals[asks.signal];
  return named === undefined || isHidden(signals, named, [...asked, asks.signal]);
}

/** What a helper or a host asks for, and what brings a watcher, must be known to all: a seat can then tell before it asks, and a refusal tells nobody's secrets. */
export function checkHelpers({ aftermath, helpers, venues, rules, signals }: Scenario): readonly Finding[] {
  const told = [
    ...(aftermath.watch?.watchers ?? []).map(({ when }, at) => ({
      when,
      path: below('/aftermath/watch/watchers', at, 'when'),
    })),
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

/** @returns `circular` findings. */
export function checkCircles({ signals }: Scenario): readonly Finding[] {
  const circular = Object.keys(signals).filter((name) => isCircular(signals, name));
  return circular.map((name): Finding => ({ code: 'circular', path: below('/signals', name), facts: { name } }));
}
