/** What things are called in a sentence: the scenario's own names in the reader's language. */
import type { Proposal } from '../core/model/play/room.ts';
import { isProcedure } from '../core/model/vocabulary.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import type {
  ClauseId,
  Format,
  GroupId,
  KeyId,
  LeaderId,
  Level,
  MeasureId,
  OpeningId,
  OfferId,
  OptionId,
  PledgeId,
  RegionId,
  StateName,
  StepId,
  Terms,
  TruceKind,
  VenueId,
} from '../core/model/vocabulary.ts';
import { join } from './forms.ts';
import { say, told } from './say.ts';

/** @returns a phrase as the beginning of a line. */
export function capital(phrase: string): string {
  return phrase.charAt(0).toLocaleUpperCase() + phrase.slice(1);
}

/** @returns a seat's short name: `Russia`. */
export function leaderName(book: Rulebook, leader: LeaderId): string {
  return told(book.leader(leader).name);
}
/** @returns what a scenario calls itself. */
export function scenarioTitle(book: Rulebook): string {
  return told(book.published.title);
}
/** @returns the name of a seat's colour among the page's tokens. A scenario that is not ours knows none of them: its seats have four by their place. */
export function seatColour(book: Rulebook, leader: LeaderId): string {
  return book.travels ? `seat-other-${(book.leaders.indexOf(leader) % 4) + 1}` : book.leader(leader).colour;
}

/** @returns the person who holds a seat. */
export function personName(book: Rulebook, leader: LeaderId): string {
  return told(book.leader(leader).person);
}

/** @returns a clause as a sentence names it. */
export function clauseName(book: Rulebook, clause: ClauseId): string {
  return told(book.clause(clause).name);
}

/** @returns a wording of a clause, in short. */
export function optionName(book: Rulebook, clause: ClauseId, option: OptionId): string {
  return told(book.option(clause, option).name);
}
/** @returns a clause at an option: `Presence: UN or neutral force`. */
export function termName(book: Rulebook, clause: ClauseId, option: OptionId): string {
  return say('app.term', { clause: clauseName(book, clause), option: optionName(book, clause, option) });
}
/** @returns clauses that are counted up: their names hold commas and "and" of their own, so a semicolon parts them. */
export function clauseNames(book: Rulebook, clauses: readonly ClauseId[]): string {
  return clauses.map((clause) => clauseName(book, clause)).join('; ');
}
/** @returns a whole package: `Presence: UN or neutral force; Sanctions: phased with snapback`. */
export function termsName(book: Rulebook, terms: Terms): string {
  return book.clauses
    .flatMap((clause) => {
      const option = terms[clause];
      return option === undefined ? [] : [termName(book, clause, option)];
    })
    .join('; ');
}
/** @returns a package with the pledges that come with it. */
export function packageName(book: Rulebook, { terms, pledges = [] }: Pick<Proposal, 'terms' | 'pledges'>): string {
  if (pledges.length === 0) return termsName(book, terms);
  return say('onTerms.withPledges', {
    terms: termsName(book, terms),
    pledges: list(pledges.map((pledge) => pledgeName(book, pledge))),
  });
}

/** @returns a place to meet. */
export function venueName(book: Rulebook, venue: VenueId): string {
  return told(book.venue(venue).name);
}

/** @returns a pledge, in short. */
export function pledgeName(book: Rulebook, pledge: PledgeId): string {
  return told(book.pledge(pledge).name);
}

/** @returns a measure of good will, in short. */
export function measureName(book: Rulebook, measure: MeasureId): string {
  return told(book.measure(measure).name);
}
/** @returns a helper with one of its offers: `OSCE: a plan for watching`. */
export function offerName(book: Rulebook, id: OfferId): string {
  const { helper, offer } = book.offer(id);
  return say('app.term', { clause: told(helper.name), option: told(offer.name) });
}

/** @returns a drafting key; its id where the scenario has none of it. */
export function keyName(book: Rulebook, key: KeyId): string {
  const found = book.scenario.keys.find(({ id }) => id === key);
  return found === undefined ? key : told(found.name);
}
/** @returns what a working group is called: `Military`. */
export function groupName(book: Rulebook, group: GroupId): string {
  const found = book.scenario.groups?.find(({ id }) => id === group);
  return found === undefined ? group : told(found.name);
}
/** @returns what a published text is called: `Istanbul communiqué, 29 March 2022`. */
export function openingName(book: Rulebook, opening: OpeningId): string {
  const found = book.scenario.openings?.find(({ id }) => id === opening);
  return found === undefined ? opening : told(found.name);
}
/** @returns what a limited truce is called: `Energy truce`. */
export function truceName(book: Rulebook, kind: TruceKind): string {
  const found = book.scenario.truces.find((truce) => truce.kind === kind);
  return found === undefined ? kind : told(found.name);
}

/** @returns a step of carrying out; its id where the scenario has none of it. */
export function stepName(book: Rulebook, step: StepId): string {
  const found = book.scenario.aftermath.steps.find(({ id }) => id === step);
  return found === undefined ? step : told(found.name);
}
/** @returns what a stance is called where a leader stands in a region: `Monitors, no force`. */
export function stateName(book: Rulebook, leader: LeaderId, region: RegionId, state: StateName): string {
  const found = book.leader(leader).stance[region]?.states[state];
  return found === undefined ? state : told(found.name);
}
/** @returns what a region of a chart is about: a clause, or the posture towards meetings. */
export function regionName(book: Rulebook, region: RegionId): string {
  return isProcedure(region) ? say(`levels.${region}`) : clauseName(book, region);
}
/** @returns who takes part in a meeting: `the two sides alone`. */
export function formatName(format: Format): string {
  return say(`levels.formats.${format}`);
}
/** @returns what a region's states choose from, as it is called: an option, a level, a format, a place. */
export function acceptedName(book: Rulebook, region: RegionId, one: string): string {
  switch (region) {
    case 'posture':
      return levelName(one as Level);
    case 'format':
      return formatName(one as Format);
    case 'venue':
      return venueName(book, one as VenueId);
    default:
      return optionName(book, region, one as OptionId);
  }
}
/** @returns a level of meeting: `ministers`. */
export function levelName(level: Level): string {
  return say(`levels.${level}`);
}

/** @returns a change with its sign, as a reader writes it: `+1`, `−2`. */
export function signed(change: number): string {
  return change < 0 ? `−${-change}` : `+${change}`;
}

/** @returns names joined as in a sentence: `a, b and c`. */
export function list(names: readonly string[]): string {
  return join(names, 'conjunction');
}
/** @returns alternatives joined as in a sentence: `a, b or c`. */
export function either(names: readonly string[]): string {
  return join(names, 'disjunction');
}
/** @returns words between the language's quotation marks. */
export function quoted(words: string): string {
  return say('app.quoted', { words });
}
