/** The smallest set of red lines whose easing opens a zone of agreement. */
import type { Domain, Outcome } from './domain.ts';
import { isPermittedText, tolerancesOf, utilitiesOf } from './domain.ts';
import { frontierOf } from './frontier.ts';

export interface Line {
  readonly party: string;
  /** Places from 0. */
  readonly clause: number;
  readonly option: number;
}
export interface Easing {
  /** How many red lines have to ease: 0 where the zone is open. */
  readonly lines: number;
  /** Every set of so many that opens a zone, in the order of the clauses' options; at most as many as asked for. */
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
  const lines = leastLines(domain);
  if (lines === null) return null;
  const found = new Map<string, { readonly eased: readonly Line[]; outcomes: number }>();
  let more = false;
  for (const outcome of outcomesWithLines(domain, lines)) {
    const eased = linesOf(domain, outcome);
    const key = eased.map(({ party, clause, option }) => `${clause} ${option} ${party}`).join('\n');
    const known = found.get(key);
    if (known !== undefined) known.outcomes += 1;
    else if (found.size < setsAtMost) found.set(key, { eased, outcomes: 1 });
    else more = true;
  }
  return { lines, sets: [...found.values()], more };
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

/** Yields the individually rational texts with so many red lines, in the order of the clauses' options. */
function* outcomesWithLines(domain: Domain, lines: number): Generator<Outcome> {
  const tolerances = tolerancesOf(domain);
  const lax = {
    ...domain,
    clauses: domain.clauses.map((clause) => ({
      ...clause,
      options: clause.options.map((option) => ({ ...option, barredBy: [] })),
    })),
  };
  const isOpen = (text: Outcome): boolean => {
    if (!isPermittedText(lax, text)) return false;
    const utilities = utilitiesOf(domain, text);
    return domain.parties.every(
      ({ reservation }, party) => (utilities[party] ?? 0) >= reservation - (tolerances[party] ?? 0),
    );
  };
  /** What the clauses from each on can still bring a party, and the fewest lines that they cost. */
  const most = domain.parties.map((_, party) =>
    tails(domain, (options) => Math.max(...options.map(({ worth }) => worth[party] ?? 0))),
  );
  const fewest = tails(domain, (options) => Math.min(...options.map(({ barredBy }) => barredBy.length)));
  const bonus = domain.parties.map((_, party) =>
    domain.rules.reduce((sum, { effect }) => sum + (effect === 'bars' ? 0 : Math.max(0, effect[party] ?? 0)), 0),
  );
  const text: number[] = [];
  function* walk(clause: number, left: number, has: readonly number[]): Generator<Outcome> {
    if ((fewest[clause] ?? 0) > left) return;
    const isHopeless = domain.parties.some(
      ({ reservation }, party) =>
        (has[party] ?? 0) + (most[party]?.[clause] ?? 0) + (bonus[party] ?? 0) <
        reservation - 2 * (tolerances[party] ?? 0),
    );
    if (isHopeless) return;
    if (clause === domain.clauses.length) {
      if (left === 0 && isOpen(text)) yield [...text];
      return;
    }
    for (const [at, option] of (domain.clauses[clause]?.options ?? []).entries()) {
      if (option.closed || option.barredBy.length > left) continue;
      text[clause] = at;
      yield* walk(
        clause + 1,
        left - option.barredBy.length,
        has.map((figure, party) => figure + (option.worth[party] ?? 0)),
      );
    }
    text.length = clause;
  }
  yield* walk(
    0,
    lines,
    domain.parties.map(() => 0),
  );
}

/** @returns for each clause the sum of a figure over it and all later ones; 0 after the last. */
function tails(domain: Domain, of: (options: Domain['clauses'][number]['options']) => number): readonly number[] {
  const sums = [0];
  for (const { options } of [...domain.clauses].reverse())
    sums.unshift((sums[0] ?? 0) + of(options.filter(({ closed }) => !closed)));
  return sums;
}

function linesOf(domain: Domain, outcome: Outcome): readonly Line[] {
  return outcome.flatMap((option, clause) =>
    (domain.clauses[clause]?.options[option]?.barredBy ?? []).map((party) => ({ party, clause, option })),
  );
}
