/** The smallest set of red lines whose easing opens a zone of agreement. */
import type { Domain, DomainClause, DomainOption, Outcome } from './domain.ts';
import { isPermitted, isPermittedText, tolerancesOf, utilitiesOf } from './domain.ts';
import { frontierOf } from './frontier.ts';
import { countOutcomes } from './rational.ts';

export interface Line {
  readonly party: string;
  /** Places from 0. */
  readonly clause: number;
  readonly option: number;
}
export interface Easing {
  /** How many red lines have to ease: 0 where the zone is open. */
  readonly lines: number;
  /** The sets of so many that open a zone, in the order of the clauses' options: all of them, or as many as asked for. */
  readonly sets: readonly EasedSet[];
  readonly more: boolean;
}
export interface EasedSet {
  readonly eased: readonly Line[];
  /** How many individually rational texts stand open once these lines are eased and no line fewer. */
  readonly outcomes: number;
}

/**
 * Easing a red line means: this party would take this one option. Closed options stay closed and nobody's reservation moves.
 * @returns the least number of lines and the sets; null where no easing opens a zone, since every text leaves somebody below its reservation.
 */
export function smallestEasing(domain: Domain, setsAtMost: number): Easing | null {
  const open = countOutcomes(domain).rational;
  if (open > 0) return { lines: 0, sets: [{ eased: [], outcomes: open }], more: false };
  const lines = leastLines(domain);
  if (lines === null) return null;
  const found: { readonly set: EasedSet; readonly first: Outcome }[] = [];
  let more = false;
  for (const eased of easedDomains(domain, lines)) {
    const { rational } = countOutcomes(eased);
    if (rational === 0) continue;
    if (found.length >= setsAtMost) {
      more = true;
      break;
    }
    const first = firstOutcome(eased);
    found.push({ set: { eased: linesOf(domain, first), outcomes: rational }, first });
  }
  found.sort((a, b) => inOrder(a.first, b.first));
  return { lines, sets: found.map(({ set }) => set), more };
}

/** The red lines on a text are summed clause by clause as worth is: one more party, that wants few of them, and the frontier has the least. */
function leastLines(domain: Domain): number | null {
  const lax: Domain = {
    parties: [...domain.parties, { name: '', reservation: -domain.clauses.length * domain.parties.length }],
    clauses: domain.clauses.map((clause) => ({
      ...clause,
      options: clause.options.map((option) => ({
        ...option,
        worth: [...option.worth, -option.barredBy.length],
        barredBy: [],
      })),
    })),
    rules: domain.rules.map((rule) => (rule.effect === 'bars' ? rule : { ...rule, effect: [...rule.effect, 0] })),
  };
  const tolerances = tolerancesOf(domain);
  const open = frontierOf(lax).points.filter(({ utilities }) =>
    domain.parties.every(({ reservation }, party) => (utilities[party] ?? 0) >= reservation - (tolerances[party] ?? 0)),
  );
  if (open.length === 0) return null;
  return Math.min(...open.map(({ utilities }) => Math.abs(utilities.at(-1) ?? 0)));
}

/** What may be done with a clause: it stays among the options that nobody bars, or stands at one whose red lines are eased. */
interface Way {
  readonly lines: number;
  /** The clause with every other option closed. */
  readonly clause: DomainClause;
}

function waysOf({ name, options }: DomainClause): readonly Way[] {
  const keeping = (isKept: (option: DomainOption) => boolean): DomainClause => ({
    name,
    options: options.map((option) => (isKept(option) ? { ...option, barredBy: [] } : { ...option, closed: true })),
  });
  const first = options.find(isPermitted);
  return options.flatMap((option) => {
    if (option === first) return [{ lines: 0, clause: keeping(isPermitted) }];
    if (option.closed || isPermitted(option)) return [];
    return [{ lines: option.barredBy.length, clause: keeping((one) => one === option) }];
  });
}

/**
 * Yields the domain with each set of so many lines eased, but for sets that leave somebody below its reservation at the best. Options that nobody bars are not told
 * apart on the way, so that a domain of many texts takes no longer than its red lines do.
 */
function* easedDomains(domain: Domain, lines: number): Generator<Domain> {
  const tolerances = tolerancesOf(domain);
  const ways = domain.clauses.map(waysOf);
  const fewest = tails(ways, (of) => Math.min(...of.map((way) => way.lines)));
  const most = domain.parties.map((_, party) => tails(ways, (of) => Math.max(...of.map((way) => bestOf(way, party)))));
  const bonus = bonusesOf(domain);
  const chosen: DomainClause[] = [];
  function* walk(clause: number, left: number, has: readonly number[]): Generator<Domain> {
    if ((fewest[clause] ?? 0) > left) return;
    const isHopeless = domain.parties.some(
      ({ reservation }, party) =>
        (has[party] ?? 0) + (most[party]?.[clause] ?? 0) + (bonus[party] ?? 0) <
        reservation - 2 * (tolerances[party] ?? 0),
    );
    if (isHopeless) return;
    if (clause === domain.clauses.length) {
      if (left === 0) yield { ...domain, clauses: [...chosen] };
      return;
    }
    for (const way of ways[clause] ?? []) {
      if (way.lines > left) continue;
      chosen[clause] = way.clause;
      yield* walk(
        clause + 1,
        left - way.lines,
        has.map((figure, party) => figure + bestOf(way, party)),
      );
    }
    chosen.length = clause;
  }
  yield* walk(
    0,
    lines,
    domain.parties.map(() => 0),
  );
}

/** @returns the most that a clause can bring a party, one way. */
function bestOf({ clause }: Way, party: number): number {
  return Math.max(...clause.options.filter(isPermitted).map(({ worth }) => worth[party] ?? 0));
}

/** @returns the most that the rules which cross clauses can bring each party. */
function bonusesOf(domain: Domain): readonly number[] {
  return domain.parties.map((_, party) =>
    domain.rules.reduce((sum, { effect }) => sum + (effect === 'bars' ? 0 : Math.max(0, effect[party] ?? 0)), 0),
  );
}

/** @returns for each clause the sum of a figure over it and all later ones; 0 after the last. */
function tails(ways: readonly (readonly Way[])[], of: (ways: readonly Way[]) => number): readonly number[] {
  const sums = [0];
  for (const clause of [...ways].reverse()) sums.unshift((sums[0] ?? 0) + of(clause));
  return sums;
}

/** @returns the first individually rational outcome in the order of the options; throws where there is none. */
function firstOutcome(domain: Domain): Outcome {
  const tolerances = tolerancesOf(domain);
  const floors = domain.parties.map(({ reservation }, party) => reservation - (tolerances[party] ?? 0));
  const ways = domain.clauses.map((clause) => [{ lines: 0, clause }]);
  const most = domain.parties.map((_, party) => tails(ways, (of) => Math.max(...of.map((way) => bestOf(way, party)))));
  const bonus = bonusesOf(domain);
  const text: number[] = [];
  const walk = (clause: number, has: readonly number[]): boolean => {
    // Sums of the same fractions in another order differ in their last bits: the text itself decides at the end.
    const isHopeless = floors.some(
      (floor, party) =>
        (has[party] ?? 0) + (most[party]?.[clause] ?? 0) + (bonus[party] ?? 0) < floor - (tolerances[party] ?? 0),
    );
    if (isHopeless) return false;
    if (clause === domain.clauses.length) {
      const utilities = utilitiesOf(domain, text);
      return isPermittedText(domain, text) && floors.every((floor, party) => (utilities[party] ?? 0) >= floor);
    }
    for (const [at, option] of (domain.clauses[clause]?.options ?? []).entries()) {
      if (!isPermitted(option)) continue;
      text[clause] = at;
      const next = has.map((figure, party) => figure + (option.worth[party] ?? 0));
      if (walk(clause + 1, next)) return true;
    }
    text.length = clause;
    return false;
  };
  const start = domain.parties.map(() => 0);
  if (!walk(0, start)) throw new Error('a set of eased lines was counted whose texts are not there');
  return text;
}

/** Outcomes in the order of the clauses' options. */
function inOrder(a: Outcome, b: Outcome): number {
  const at = a.findIndex((option, clause) => option !== b[clause]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function linesOf(domain: Domain, outcome: Outcome): readonly Line[] {
  return outcome.flatMap((option, clause) =>
    (domain.clauses[clause]?.options[option]?.barredBy ?? []).map((party) => ({ party, clause, option })),
  );
}
