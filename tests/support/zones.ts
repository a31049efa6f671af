/** Small random domains and a brute force of our own: every outcome looked at, every definition taken at its word. */
import type { CrossingRule, Domain, Outcome } from '../../src/core/analysis/zone/domain.ts';
import type { SolutionName } from '../../src/core/analysis/zone/solutions.ts';

/** Figures of random domains: whole points, tenths that do not add exactly, and thirds. */
export const KINDS_OF_FIGURES = ['whole', 'tenths', 'thirds'] as const;
export type KindOfFigures = (typeof KINDS_OF_FIGURES)[number];

/** @returns a domain whose every choice `pick(below)` makes. */
export function randomDomain(pick: (below: number) => number, kind: KindOfFigures): Domain {
  const figure = (top: number): number => {
    const drawn = pick(top + 1);
    return kind === 'whole' ? drawn : kind === 'tenths' ? drawn * 0.1 : drawn / 3;
  };
  const parties = Array.from({ length: 1 + pick(4) }, (_, i) => ({ name: `party ${i}`, reservation: figure(6) }));
  const clauses = Array.from({ length: 1 + pick(4) }, (_, clause) => ({
    name: `clause ${clause}`,
    options: Array.from({ length: 1 + pick(4) }, (__, label) => ({
      label,
      worth: parties.map(() => figure(5)),
      barredBy: parties.filter(() => pick(8) === 0).map(({ name }) => name),
      closed: pick(16) === 0,
    })),
  }));
  const rules = Array.from({ length: pick(2) * pick(4) }, (): CrossingRule => {
    const asked = clauses.map((_, clause) => clause).filter(() => pick(2) === 0);
    const asks = (asked.length === 0 ? [0] : asked).map((clause) => ({
      clause,
      options: (clauses[clause]?.options ?? []).map((_, option) => option).filter(() => pick(2) === 0),
    }));
    return { asks, effect: pick(2) === 0 ? 'bars' : parties.map(() => figure(3) - figure(2)) };
  });
  return { parties, clauses, rules };
}

export interface Brute {
  readonly all: readonly { readonly outcome: Outcome; readonly utilities: readonly number[] }[];
  readonly permitted: Brute['all'];
  readonly rational: Brute['all'];
  /** One entry a distinct utility vector. */
  readonly frontier: readonly { readonly utilities: readonly number[]; readonly outcomes: readonly Outcome[] }[];
  readonly solutions: Readonly<Record<SolutionName, readonly (readonly number[])[]>>;
}

/** Far under any true difference of these domains, far over a ghost. */
const NEAR = 1e-9;
const near = (a: number, b: number): boolean => Math.abs(a - b) <= NEAR;
const same = (a: readonly number[], b: readonly number[]): boolean => a.every((figure, i) => near(figure, b[i] ?? 0));

/** @returns what the definitions say, outcome by outcome. */
export function bruteForce(domain: Domain): Brute {
  const outcomes = domain.clauses.reduce<readonly Outcome[]>(
    (texts, { options }) => texts.flatMap((text) => options.map((_, option) => [...text, option])),
    [[]],
  );
  const holds = (rule: CrossingRule, outcome: Outcome): boolean =>
    rule.asks.every(({ clause, options }) => options.includes(outcome[clause] ?? -1));
  const worth = (outcome: Outcome, party: number): number =>
    outcome.reduce((sum, option, clause) => sum + (domain.clauses[clause]?.options[option]?.worth[party] ?? 0), 0) +
    domain.rules.reduce(
      (sum, rule) => sum + (rule.effect !== 'bars' && holds(rule, outcome) ? (rule.effect[party] ?? 0) : 0),
      0,
    );
  const all = outcomes.map((outcome) => ({ outcome, utilities: domain.parties.map((_, i) => worth(outcome, i)) }));
  const permitted = all.filter(
    ({ outcome }) =>
      outcome.every((option, clause) => {
        const found = domain.clauses[clause]?.options[option];
        return found !== undefined && !found.closed && found.barredBy.length === 0;
      }) && !domain.rules.some((rule) => rule.effect === 'bars' && holds(rule, outcome)),
  );
  const isRational = (utilities: readonly number[]): boolean =>
    domain.parties.every(({ reservation }, i) => (utilities[i] ?? 0) >= reservation - NEAR);
  const dominates = (a: readonly number[], b: readonly number[]): boolean =>
    a.every((figure, i) => figure >= (b[i] ?? 0) - NEAR) && a.some((figure, i) => figure > (b[i] ?? 0) + NEAR);
  const frontier: { utilities: readonly number[]; outcomes: Outcome[] }[] = [];
  for (const { outcome, utilities } of permitted) {
    if (permitted.some((other) => dominates(other.utilities, utilities))) continue;
    const twin = frontier.find((point) => same(point.utilities, utilities));
    if (twin === undefined) frontier.push({ utilities, outcomes: [outcome] });
    else twin.outcomes.push(outcome);
  }
  const rational = permitted.filter(({ utilities }) => isRational(utilities));
  const candidates = frontier.map((point) => point.utilities).filter(isRational);
  const gains = (utilities: readonly number[]): readonly number[] =>
    domain.parties.map(({ reservation }, i) => Math.max(0, (utilities[i] ?? 0) - reservation));
  const ideal = domain.parties.map((_, i) => Math.max(...rational.map(({ utilities }) => utilities[i] ?? 0)));
  const shares = (utilities: readonly number[]): readonly number[] =>
    gains(utilities).map((gain, i) => {
      const most = (ideal[i] ?? 0) - (domain.parties[i]?.reservation ?? 0);
      return near(most, 0) ? 1 : gain / most;
    });
  const rising = (figures: readonly number[]): readonly number[] => figures.toSorted((a, b) => a - b);
  const over = (a: readonly number[], b: readonly number[]): boolean => {
    const at = a.findIndex((figure, i) => !near(figure, b[i] ?? 0));
    return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
  };
  const best = (of: (utilities: readonly number[]) => readonly number[]): readonly (readonly number[])[] =>
    candidates.filter((one) => !candidates.some((other) => over(of(other), of(one))));
  return {
    all,
    permitted,
    rational,
    frontier,
    solutions: {
      nash: best((utilities) => [gains(utilities).reduce((product, gain) => product * gain, 1)]),
      egalitarian: best((utilities) => rising(gains(utilities))),
      kalaiSmorodinsky: best((utilities) => rising(shares(utilities))),
      welfare: best((utilities) => [utilities.reduce((sum, figure) => sum + figure, 0)]),
    },
  };
}

/** @returns figures that can be compared: rounded far over a ghost. */
export function rounded(figures: readonly number[]): string {
  return figures.map((figure) => (Math.round(figure * 1e6) / 1e6 + 0).toString()).join(' ');
}
