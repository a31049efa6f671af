/** What a seasoned leader plays for: each line of its public mandate, and its dealt secret, looked at through what would bring it about. */
import type { MoveCommand } from '../../model/command.ts';
import type { Leader } from '../../model/scenario/leader.ts';
import type { Predicate } from '../../model/scenario/predicate.ts';
import type { ClauseId, Kind, OptionId, Rung } from '../../model/vocabulary.ts';
import { KIND_RUNG, LEVELS } from '../../model/vocabulary.ts';
import { holds } from '../../rules/state/predicate.ts';
import type { Mind } from './mind.ts';
import { homeEffect } from './homeEffect.ts';
import { served } from './ownInterest.ts';

/** One thing to reach, with what it counts: a line kept 2, in part 1, the secret 2. */
interface Aim {
  readonly asks: Predicate;
  readonly counts: number;
}
/** By leader and secret: a search asks for them at every package. */
const aims = new WeakMap<Leader, Map<string, readonly Aim[]>>();

/** A text as it would stand: the option of each clause, null where it is open. */
export type OptionOf = (clause: ClauseId) => OptionId | null;

/** @returns the aims of a leader: what keeps a line counts one more than what keeps it in part. */
function aimsOf(mind: Mind): readonly Aim[] {
  const { book, by, own } = mind;
  const bySecret = aims.get(book.leader(by)) ?? new Map<string, readonly Aim[]>();
  aims.set(book.leader(by), bySecret);
  const known = bySecret.get(own.secret) ?? makeAims(mind);
  bySecret.set(own.secret, known);
  return known;
}

function makeAims({ book, by, own }: Mind): readonly Aim[] {
  const { mandate, secrets } = book.leader(by);
  const secret = secrets.find(({ id }) => id === own.secret);
  return [
    ...mandate.flatMap(({ kept, inPart }): readonly Aim[] =>
      inPart === null
        ? [{ asks: kept, counts: 2 }]
        : [
            { asks: kept, counts: 1 },
            { asks: inPart, counts: 1 },
          ],
    ),
    ...(secret === undefined ? [] : [{ asks: secret.met, counts: 2 }]),
  ];
}

/**
 * How near a text brings a leader to its aims, in hundredths of a counted point.
 * An aim that the text still leaves possible stands at the odds that this kind of leader gives it, one that it shuts out at 0.
 */
export function aimedBy(mind: Mind, optionOf: OptionOf): number {
  return aimsOf(mind).reduce((sum, { asks, counts }) => sum + counts * nearness(mind, asks, optionOf), 0);
}

/** Out of 100: what an open clause, a signature, a rung that is not reached yet are worth. */
const OPEN = 25;
const SIGNED = 20;

/** @returns 100 where a text has all that is asked for, 0 where it can no longer, something between where it is open. */
function nearness(mind: Mind, asks: Predicate, optionOf: OptionOf): number {
  if ('all' in asks)
    return asks.all.reduce((least, part) => Math.trunc((least * nearness(mind, part, optionOf)) / 100), 100);
  if ('any' in asks) return Math.max(...asks.any.map((part) => nearness(mind, part, optionOf)));
  if ('not' in asks) return 100 - nearness(mind, asks.not, optionOf);
  if ('initialled' in asks) {
    const option = optionOf(asks.initialled);
    if (option !== null) return asks.in === undefined || asks.in.includes(option) ? 100 : 0;
    return chanceOf(mind, asks.initialled, asks.in);
  }
  if ('carriedOut' in asks) {
    const option = optionOf(mind.book.scenario.rules.exchange.clause);
    return option === null ? OPEN : asks.carriedOut.includes(option) ? 90 : OPEN;
  }
  if ('signed' in asks) return mind.book.clauses.every((clause) => optionOf(clause) !== null) ? 80 : SIGNED;
  if ('endsAs' in asks) return rungNearness(mind, leastRung(asks.endsAs), optionOf);
  if ('own' in asks && asks.own !== 'home') return OPEN;
  return holds(mind.book, { table: mind.table, seats: { [mind.by]: mind.own } } as never, mind.by, asks) ? 100 : OPEN;
}

/** @returns the lowest rung that an ending of these kinds stands on: what has to be reached at the least. */
function leastRung(kinds: readonly Kind[]): Rung {
  return kinds.reduce<Rung>((least, kind) => (KIND_RUNG[kind] < least ? KIND_RUNG[kind] : least), 5);
}

/** An open clause is worth more where the others are believed to take what is asked for. */
function chanceOf({ book, by, supposes }: Mind, clause: ClauseId, options: readonly OptionId[] | undefined): number {
  const wanted = options ?? book.clause(clause).options.map(({ id }) => id);
  const isTaken = wanted.some((option) =>
    book.option(clause, option).bound.every((leader) => leader === by || supposes.takes(leader, clause, option)),
  );
  return isTaken ? 50 : 5;
}

/** A ceasefire asks for what the scenario's rule of it asks for; a rung below it for less. */
function rungNearness(mind: Mind, rung: number, optionOf: OptionOf): number {
  const { table, book } = mind;
  if (table.ceasefireWeek !== null) return 100;
  if (rung <= 3 && (table.truce !== null || table.truceRan)) return 90;
  const text = textNearness(mind, book.scenario.rules.ceasefire, optionOf);
  return rung <= 3 ? Math.max(OPEN, text) : text;
}

function textNearness(mind: Mind, asks: Predicate, optionOf: OptionOf): number {
  if ('all' in asks) {
    const parts = asks.all.map((part) => textNearness(mind, part, optionOf));
    return Math.trunc(parts.reduce((sum, part) => sum + part, 0) / Math.max(1, parts.length));
  }
  return nearness(mind, asks, optionOf);
}

/** @returns points for a move that serves an aim which is not reached, or that spoils one: the heavier the aim, the more. */
export function aimsServed(mind: Mind): (command: MoveCommand) => number {
  if (!mind.reads.aims) return () => 0;
  const { table } = mind;
  const optionOf: OptionOf = (clause) => table.draft[clause]?.option ?? null;
  const open = aimsOf(mind).map((aim) => ({ ...aim, left: 100 - nearness(mind, aim.asks, optionOf) }));
  const points = mind.leaning('aim');
  return (command) => {
    let sum = 0;
    for (const { asks, counts, left } of open) {
      const serves = serving(mind, command, asks);
      if (serves < 0) sum += counts * serves * points;
      else if (left > 0) sum += Math.trunc((counts * serves * points * Math.min(100, left + 30)) / 100);
    }
    return sum;
  };
}

/** @returns 1 where a move serves what is asked, -1 where it spoils it, else 0. */
function serving(mind: Mind, command: MoveCommand, asks: Predicate): number {
  if ('all' in asks) return strongest(asks.all.map((part) => serving(mind, command, part)));
  if ('any' in asks) return strongest(asks.any.map((part) => serving(mind, command, part)));
  const { table, book } = mind;
  if ('met' in asks && command.type === 'prepare') {
    const { agenda } = book.scenario.rules;
    const wants = asks.met === 'delegations' ? 0 : agenda[asks.met];
    if (command.what === 'agenda') return table.agenda < wants ? 1 : 0;
    return command.what === 'safeConduct' && LEVELS.indexOf(asks.met) === 2 ? 1 : 0;
  }
  if ('endsAs' in asks) {
    if (command.type === 'offerTruce') return leastRung(asks.endsAs) <= 3 ? 1 : 0;
    if (command.type === 'walkOut') return -1;
    return command.type === 'prepare' && command.what === 'incidentRule' ? 1 : 0;
  }
  if ('own' in asks && asks.own === 'home') {
    const effect = homeEffect(mind, command);
    const needs = asks.atLeast ?? 0;
    // A home is consulted every second week at most.
    const consults = Math.trunc((table.weeks - table.week + 1) / 2);
    if (effect < 0) return mind.own.home + effect + consults < needs ? -1 : 0;
    return effect > 0 && mind.own.home < needs + 2 ? 1 : 0;
  }
  return served(mind, command, asks);
}

function strongest(parts: readonly number[]): number {
  return parts.find((part) => part < 0) ?? parts.find((part) => part > 0) ?? 0;
}

/** By option of a clause: what any aim asks to see initialled. Depends on the scenario, the leader and its secret alone. */
const aimedAt = new WeakMap<readonly Aim[], ReadonlyMap<ClauseId, readonly OptionId[]>>();

/** @returns the options of a clause that any aim asks to see initialled; a rung asks for what the scenario's rule of a ceasefire asks for. */
export function optionsAimedAt(mind: Mind, clause: ClauseId): readonly OptionId[] {
  const all = aimsOf(mind);
  const known = aimedAt.get(all) ?? gatherOptions(mind, all);
  aimedAt.set(all, known);
  return known.get(clause) ?? [];
}

function gatherOptions(mind: Mind, all: readonly Aim[]): ReadonlyMap<ClauseId, readonly OptionId[]> {
  const { ceasefire, exchange } = mind.book.scenario.rules;
  const found = new Map<ClauseId, readonly OptionId[]>();
  const add = (clause: ClauseId, options: readonly OptionId[]): void =>
    void found.set(clause, [...(found.get(clause) ?? []), ...options]);
  const gather = (asks: Predicate): void => {
    if ('all' in asks) asks.all.forEach(gather);
    else if ('any' in asks) asks.any.forEach(gather);
    else if ('endsAs' in asks && leastRung(asks.endsAs) >= 4) gather(ceasefire);
    else if ('carriedOut' in asks) add(exchange.clause, asks.carriedOut);
    else if ('initialled' in asks) add(asks.initialled, asks.in ?? []);
  };
  for (const { asks } of all) gather(asks);
  return found;
}
