/** A negotiation as plain numbers: who weighs what, where no deal leaves each, which options are barred. What any file or scenario is turned into. */

/** A text: for each clause the place of its option from 0, null where the clause is open. */
export type DomainText = readonly (number | null)[];
/** A whole text. */
export type Outcome = readonly number[];

export interface Domain {
  readonly parties: readonly Party[];
  readonly clauses: readonly DomainClause[];
  /** Rules that cross clauses; empty where worth is additive and red lines stand clause by clause. */
  readonly rules: readonly CrossingRule[];
}
export interface Party {
  readonly name: string;
  /** What it has without agreement: the disagreement point. An outcome below it for anybody is not individually rational. */
  readonly reservation: number;
}
export interface DomainClause {
  readonly name: string;
  readonly options: readonly DomainOption[];
}
export interface DomainOption {
  readonly label: string | number;
  /** What it adds to each party's worth, weights counted in; in party order. */
  readonly worth: readonly number[];
  /** Who draws a red line here; an option with a red line stands in no text of the zone. */
  readonly barredBy: readonly string[];
  /** True where no easing opens it: a legal obstacle that does not fall in the time of the talks. */
  readonly closed: boolean;
}
/** Takes hold of every text that stands in each of these clauses at one of these options. */
export interface CrossingRule {
  readonly asks: readonly { readonly clause: number; readonly options: readonly number[] }[];
  /** `bars`: such a text may not stand. Otherwise what such a text adds to each party's worth, in party order. */
  readonly effect: 'bars' | readonly number[];
}

/** Outcomes that are analysed at most: with one or two parties, with more, and with rules that cross clauses. */
const OUTCOMES_AT_MOST = { two: 10_000_000_000, more: 100_000_000, crossing: 10_000_000 } as const;

/** @returns how many whole texts the clauses' options make, red lines left aside; exact, since a product outgrows numbers fast. */
export function sizeOf(options: readonly number[]): bigint {
  return options.reduce((size, count) => size * BigInt(count), 1n);
}

/** @returns the most outcomes that are analysed for so many parties. */
export function mostOutcomes(parties: number, rules: number): number {
  if (rules > 0) return OUTCOMES_AT_MOST.crossing;
  return parties <= 2 ? OUTCOMES_AT_MOST.two : OUTCOMES_AT_MOST.more;
}

/** @returns whether the analysis of a domain is begun at all. */
export function isTooLarge(domain: Domain): boolean {
  const size = sizeOf(domain.clauses.map(({ options }) => options.length));
  return size > BigInt(mostOutcomes(domain.parties.length, domain.rules.length));
}

/** @returns whether an option may stand in a text of the zone. */
export function isPermitted(option: DomainOption): boolean {
  return !option.closed && option.barredBy.length === 0;
}

/** @returns whether a rule has taken hold of a text. */
export function hasTakenHold(rule: CrossingRule, text: DomainText): boolean {
  return rule.asks.every(({ clause, options }) => {
    const at = text[clause];
    return at !== null && at !== undefined && options.includes(at);
  });
}

/** @returns whether a text stands clear of every red line, closed option and barring rule; open clauses bar nothing. */
export function isPermittedText(domain: Domain, text: DomainText): boolean {
  const isClear = domain.clauses.every(({ options }, clause) => {
    const at = text[clause];
    if (at === null || at === undefined) return true;
    const option = options[at];
    return option !== undefined && isPermitted(option);
  });
  return isClear && !domain.rules.some((rule) => rule.effect === 'bars' && hasTakenHold(rule, text));
}

/** @returns what a text is worth to each party; an open clause adds nothing. */
export function utilitiesOf(domain: Domain, text: DomainText): readonly number[] {
  const sums = domain.parties.map(() => 0);
  const add = (worth: readonly number[]): void => {
    for (const [party, points] of worth.entries()) sums[party] = (sums[party] ?? 0) + points;
  };
  for (const [clause, { options }] of domain.clauses.entries()) {
    const at = text[clause];
    const option = at === null || at === undefined ? undefined : options[at];
    if (option !== undefined) add(option.worth);
  }
  for (const rule of domain.rules) if (rule.effect !== 'bars' && hasTakenHold(rule, text)) add(rule.effect);
  return sums;
}

/** Two utilities no further apart than this are one: sums of the same fractions in another order differ in their last bits. */
export const TOLERANCE = 1e-11;
/** Past a thousand points the last bits weigh more than that, and the tolerance grows with the points. */
const RELATIVE = 1e-14;

/** @returns each party's tolerance. Whole points are sums without error, and stay exact under it. */
export function tolerancesOf(domain: Domain): readonly number[] {
  return domain.parties.map(({ reservation }, party) => {
    const most = domain.clauses.reduce(
      (sum, { options }) => sum + options.reduce((top, { worth }) => Math.max(top, Math.abs(worth[party] ?? 0)), 0),
      Math.abs(reservation),
    );
    return Math.max(TOLERANCE, RELATIVE * most);
  });
}
