/** A scenario as a domain: the leaders that weigh clauses, what they believe no deal leaves them, and the red lines of one moment. */
import type { ClauseId, LeaderId, OptionId } from '../../model/vocabulary.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';
import { believedNoDeal } from '../../rules/text/signing.ts';
import type { Domain, DomainText } from './domain.ts';

/** Which red lines stand: as declared on Day 0, only those that no reachable stance gives up, or none at all. */
export const LINES = ['declared', 'furthest', 'none'] as const;
export type Lines = (typeof LINES)[number];

/** @returns whether a leader draws a red line at an option; asked only where the option needs its consent. */
export type Bars = (leader: LeaderId, clause: ClauseId, option: OptionId) => boolean;

/** @returns the leaders that weigh clauses, in leader order: the parties of a scenario's domain. */
export function partiesOf(book: Rulebook): readonly LeaderId[] {
  return book.leaders.filter((leader) => book.leader(leader).worth !== null);
}

/** @returns the red lines of a moment before any game. */
export function barsOf(book: Rulebook, lines: Lines): Bars {
  switch (lines) {
    case 'declared':
      return (leader, clause, option) => {
        const region = book.leader(leader).stance[clause];
        return region !== undefined && !book.stance.acceptsOption(leader, clause, region.start, option);
      };
    case 'furthest':
      return (leader, clause, option) => isAbsolute(book, leader, clause, option);
    case 'none':
      return () => false;
  }
}

/** @returns whether no path of a leader's chart, signals ignored, leads to a stance that takes the option. */
export function isAbsolute(book: Rulebook, leader: LeaderId, clause: ClauseId, option: OptionId): boolean {
  return book.leader(leader).stance[clause] !== undefined && book.stance.absolute(leader, clause, option);
}

/** @returns what a leader believes on Day 0 that no deal leaves it; with a reading of time, what that reading makes of it. */
export function noDealOnDay0(book: Rulebook, reading: string | null): (leader: LeaderId) => number {
  const added = book.scenario.readings.find(({ id }) => id === reading)?.noDeal;
  const { feltCost } = book.scenario.rules.start;
  return (leader) => believedNoDeal(book, leader, feltCost[leader] ?? null) + (added?.[leader] ?? 0);
}

/** @returns the domain; worth is weight times value, in whole points. An option behind a lock that does not open in these weeks is closed. */
export function scenarioDomain(book: Rulebook, bars: Bars, noDeal: (leader: LeaderId) => number): Domain {
  const parties = partiesOf(book);
  return {
    parties: parties.map((leader) => ({ name: leader, reservation: noDeal(leader) })),
    clauses: book.scenario.clauses.map((clause) => ({
      name: clause.id,
      options: clause.options.map((option) => ({
        label: option.id,
        worth: parties.map((leader) => {
          const own = book.leader(leader).worth?.[clause.id];
          return own === undefined ? 0 : own.weight * (own.values[option.id] ?? 0);
        }),
        barredBy: option.bound.filter((leader) => bars(leader, clause.id, option.id)),
        closed: option.locks.some((lock) => book.lock(lock).opens.by === 'barred'),
      })),
    })),
    rules: [],
  };
}

/** @returns a draft in the domain's own terms. */
export function domainText(book: Rulebook, draft: { readonly [clause: ClauseId]: OptionId | null }): DomainText {
  return book.clauses.map((clause) => {
    const option = draft[clause] ?? null;
    return option === null ? null : book.place(clause, option);
  });
}

/** @returns the draft that a text of the domain means. */
export function draftOf(book: Rulebook, text: DomainText): { readonly [clause: ClauseId]: OptionId | null } {
  return Object.fromEntries(
    book.scenario.clauses.map(({ id, options }, clause) => [id, options[text[clause] ?? -1]?.id ?? null]),
  );
}
