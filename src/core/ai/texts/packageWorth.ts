/** What a package is worth to its author: its own points, what the text would make possible, and how near it comes to what it plays for. */
import type { Predicate } from '../../model/scenario/predicate.ts';
import type { ClauseId, OptionId } from '../../model/vocabulary.ts';
import { believedNoDeal } from '../../rules/text/signing.ts';
import type { OptionOf } from '../mind/aims.ts';
import { aimedBy } from '../mind/aims.ts';
import type { Mind } from '../mind/mind.ts';
import { valueTo, weightTo } from '../mind/mind.ts';

/** One clause at one option that may go into a package. */
export interface Part {
  readonly clause: ClauseId;
  readonly option: OptionId;
  /** Worth to the one that tables it: for a side its own points, else those of both sides. */
  readonly gain: number;
  /** The same as its way weighs it, the other side counted in or not. */
  readonly liked: number;
  /** What its own aspiration asks of this clause. */
  readonly wanted: number;
  /** The clause without which it was declined lately; null where nothing was asked for in return. */
  readonly until: ClauseId | null;
}

/** @returns own worth and the nearness of the next rung; -1 where it is less than its author wants. */
export function worthOfPackage(mind: Mind, parts: readonly Part[]): number {
  let gain = 0;
  let liked = 0;
  let wanted = 0;
  for (const part of parts) {
    gain += part.gain;
    liked += part.liked;
    wanted += part.wanted;
  }
  const optionOf = (clause: ClauseId): OptionId | null =>
    parts.find((part) => part.clause === clause)?.option ?? mind.table.draft[clause]?.option ?? null;
  // A text that was declined until something comes in return is tabled again with that, or not at all.
  if (parts.some(({ until }) => until !== null && optionOf(until) === null)) return -1;
  const aimed = aimPoints(mind, optionOf);
  if (gain + aimed < wanted || aimed < 0) return -1;
  if (isWhole(mind, optionOf) && !isAboveNoDeal(mind, optionOf)) return -1;
  return liked + Math.trunc((rungPoints(mind, optionOf) * mind.leaning('rung')) / 100) + aimed;
}

/** @returns what the package adds to its author's aims, in points beside its worth; only a seasoned leader counts them. */
function aimPoints(mind: Mind, optionOf: OptionOf): number {
  if (!mind.reads.aims) return 0;
  const now: OptionOf = (clause) => mind.table.draft[clause]?.option ?? null;
  return Math.trunc(((aimedBy(mind, optionOf) - aimedBy(mind, now)) * mind.leaning('aimText')) / 100);
}

function isWhole({ book }: Mind, optionOf: OptionOf): boolean {
  return book.scenario.clauses.every(({ id, mustCover }) => !mustCover || optionOf(id) !== null);
}

/** A side completes no text that is not worth a little more to it than no deal (rules, section 11). */
function isAboveNoDeal(mind: Mind, optionOf: OptionOf): boolean {
  const { book, by, own, rival, leaning } = mind;
  if (rival === null) return true;
  const worth = book.clauses.reduce((sum, clause) => {
    const option = optionOf(clause);
    return option === null ? sum : sum + weightTo(mind, by, clause) * valueTo(mind, by, clause, option);
  }, 0);
  return worth >= believedNoDeal(book, by, own.feltCost) + leaning('aboveNoDeal');
}

/** @returns points for what the package would make possible: an exchange, a ceasefire, a whole text. */
function rungPoints(mind: Mind, optionOf: OptionOf): number {
  const { book, table, leaning } = mind;
  const { exchange, ceasefire } = book.scenario.rules;
  let points = 0;
  if (table.draft[exchange.clause] === null && optionOf(exchange.clause) !== null) points += leaning('rungExchange');
  if (table.ceasefireWeek === null && wouldMeet(ceasefire, optionOf)) points += leaning('rungCeasefire');
  if (isWhole(mind, optionOf)) points += leaning('rungFramework');
  return points;
}

/** @returns whether an option, once initialled, leaves no ceasefire to be had in this text, while none has begun. */
export function shutsOutStop({ book, table }: Mind, clause: ClauseId, option: OptionId): boolean {
  return table.ceasefireWeek === null && shutsOut(book.scenario.rules.ceasefire, clause, option);
}

function shutsOut(asks: Predicate, clause: ClauseId, option: OptionId): boolean {
  if ('all' in asks) return asks.all.some((part) => shutsOut(part, clause, option));
  if ('any' in asks) return asks.any.every((part) => shutsOut(part, clause, option));
  return 'initialled' in asks && asks.initialled === clause && asks.in?.includes(option) === false;
}

/** @returns whether a text has everything initialled that a predicate asks for; the rest of it is left aside. */
function wouldMeet(asks: Predicate, optionOf: OptionOf): boolean {
  if ('all' in asks) return asks.all.every((part) => wouldMeet(part, optionOf));
  if ('any' in asks) return asks.any.some((part) => wouldMeet(part, optionOf));
  if (!('initialled' in asks)) return true;
  const option = optionOf(asks.initialled);
  return option !== null && (asks.in === undefined || asks.in.includes(option));
}
