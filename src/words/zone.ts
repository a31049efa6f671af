/** The room for agreement in sentences, for a scenario and for a domain from elsewhere alike: names are handed in. */
import type { Domain, DomainText } from '../core/analysis/zone/domain.ts';
import type { EasedSet, Easing } from '../core/analysis/zone/easing.ts';
import type { SolutionName } from '../core/analysis/zone/solutions.ts';
import type { Trade } from '../core/analysis/zone/trade.ts';
import type { Zone } from '../core/analysis/zone/zone.ts';
import { list, signed } from './names.ts';
import { say } from './say.ts';

/** What things are called; a domain from elsewhere has only its own names. */
export interface ZoneNames {
  readonly party: (party: string) => string;
  readonly clause: (clause: number) => string;
  readonly option: (clause: number, option: number) => string;
}

/** Decimals that a reader is shown; whole points stay whole. */
const shown = (points: number): number => Math.round(points * 10_000) / 10_000;

/** @returns `Russia 602, Ukraine 566`. */
export function sayFigures(domain: Domain, names: ZoneNames, figures: readonly number[]): string {
  return domain.parties
    .map(({ name }, party) => say('zone.figure', { party: names.party(name), points: shown(figures[party] ?? 0) }))
    .join(', ');
}

function sayTexts(count: number): string {
  return say('zone.texts', { count });
}

/** @returns whether there is room for agreement, in a sentence. */
export function sayRoom({ permitted, rational }: Pick<Zone, 'permitted' | 'rational'>): string {
  if (rational > 0) return say('zone.rational', { count: rational });
  return say(permitted === 0 ? 'zone.barred' : 'zone.empty');
}

/** @returns size, room and frontier, a sentence each. */
export function sayZone(domain: Domain, names: ZoneNames, zone: Zone): readonly string[] {
  const size = { clauses: domain.clauses.length, parties: domain.parties.length, outcomes: zone.outcomes };
  const reservations = domain.parties.map(({ reservation }) => reservation);
  return [
    say('zone.size', size),
    ...(zone.permitted < zone.outcomes ? [say('zone.permitted', { permitted: zone.permitted })] : []),
    say('zone.reservation', { figures: sayFigures(domain, names, reservations) }),
    sayRoom(zone),
    say('zone.frontier', { count: zone.frontier.points.length, outcomes: sayTexts(zone.frontier.outcomes) }),
  ];
}

/** @returns a solution with its utilities and the first text of each of its points; a tie is said to be one. */
export function saySolution(domain: Domain, names: ZoneNames, zone: Zone, name: SolutionName): readonly string[] {
  const solution = say(`zone.solution.${name}`);
  const points = zone.solutions[name];
  if (points === null) return [say('zone.none', { solution })];
  const told = points.map((point) => ({
    figures: sayFigures(domain, names, zone.frontier.points[point]?.utilities ?? []),
    text: sayText(domain, names, zone.frontier.outcomesOf(point, 1)[0] ?? []),
  }));
  const [first] = told;
  const head =
    told.length === 1 && first !== undefined
      ? say('zone.at', { solution, figures: first.figures })
      : say('zone.tie', { solution, count: told.length });
  return [head, ...told.map((point) => say('zone.point', point))];
}

/** @returns a text clause by clause: `Presence: none; Alignment: neutrality`. */
function sayText(domain: Domain, names: ZoneNames, text: DomainText): string {
  return domain.clauses
    .flatMap((_, clause) => {
      const option = text[clause];
      return option === null || option === undefined ? [] : [sayTerm(names, clause, option)];
    })
    .join('; ');
}

function sayTerm(names: ZoneNames, clause: number, option: number): string {
  return say('app.term', { clause: names.clause(clause), option: names.option(clause, option) });
}

/** @returns the trade left on the table in a sentence: who gains, by which changes. */
export function sayTrade(domain: Domain, names: ZoneNames, { gains, changes }: Trade): string {
  const gained = domain.parties.flatMap(({ name }, party) => {
    const gain = gains[party] ?? 0;
    return gain > 0 ? [say('zone.figure', { party: names.party(name), points: signed(shown(gain)) })] : [];
  });
  const changed = changes.map(({ clause, from, to }) => {
    const words = { clause: names.clause(clause), to: names.option(clause, to) };
    return from === null
      ? say('zone.settled', words)
      : say('zone.change', { ...words, from: names.option(clause, from) });
  });
  return say('zone.trade', { gains: list(gained), changes: changed.join('; ') });
}

/** @returns which red lines would have to ease for a zone to open; nothing where it is open. */
export function sayEasing(names: ZoneNames, easing: Easing | null): readonly string[] {
  if (easing === null) return [say('zone.easingNever')];
  if (easing.lines === 0) return [];
  const told = ({ eased, outcomes }: EasedSet): string => {
    const lines = eased.map(({ party, clause, option }) =>
      say('zone.easedLine', { party: names.party(party), term: sayTerm(names, clause, option) }),
    );
    return `  ${say('zone.easedSet', { lines: lines.join('; '), texts: sayTexts(outcomes) })}`;
  };
  return [
    say('zone.easing', { count: easing.lines }),
    ...easing.sets.map(told),
    ...(easing.more ? [`  ${say('zone.easedMore')}`] : []),
  ];
}

/** @returns how far a solution lies from a text, party by party. */
export function sayDistance(domain: Domain, names: ZoneNames, name: SolutionName, gaps: readonly number[]): string {
  const each = domain.parties.map((party, at) =>
    say('zone.figure', { party: names.party(party.name), points: signed(shown(gaps[at] ?? 0)) }),
  );
  return say('zone.distance', { solution: say(`zone.solution.${name}`), gaps: each.join(', ') });
}
