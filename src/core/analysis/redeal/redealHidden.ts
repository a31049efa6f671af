/** What nobody knows of a state that is dealt anew: soft lines, strikes, spoilers, news, every later draw. */
import type { Logged } from '../../model/play/event.ts';
import type { Hidden } from '../../model/play/state.ts';
import type { LeaderId } from '../../model/vocabulary.ts';
import type { DealtSpoiler } from '../../model/scenario/spoiler.ts';
import { SPOILER_TYPES } from '../../model/vocabulary.ts';
import type { Knowledge } from '../../model/play/view.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';
import { dealSpoilers } from '../../rules/parties/spoilers.ts';
import { byLeader } from '../../rules/book/byLeader.ts';
import type { Draws } from './draws.ts';

/** @returns what is known to nobody, drawn anew so that all that this onlooker has seen stays true. */
export function hiddenOf(book: Rulebook, { view, log }: Knowledge, reading: string, draws: Draws): Hidden {
  const { scenario } = book;
  const { week } = view.table;
  const soft = byLeader(book, (leader) => {
    const { softLines } = book.leader(leader);
    return softLines.length === 0 ? null : draws.pick(softLines);
  });
  const strikes = strikesOf(book, { view, log }, draws);
  const ahead = scenario.rules.spoiler.weeks.filter((one) => one > week);
  const spoilerWeek = view.table.spoilerWeek ?? draws.pick(ahead.length === 0 ? scenario.rules.spoiler.weeks : ahead);
  const type = draws.pick(SPOILER_TYPES);
  const spoilers = spoilersOf(book, log, draws);
  const news = draws.order(scenario.news.filter((card) => card.kind !== 'opening').map((card) => card.id));
  const reads = byLeader(book, (leader) => (leader === view.onlooker ? (view.own?.reads ?? []).map(() => false) : []));
  return {
    rng: draws.rest(),
    reading,
    soft,
    strikes,
    spoiler: spoilers.findLast((one) => one.week === view.table.spoilerWeek) ??
      spoilers[0] ?? { week: spoilerWeek, type },
    ...(spoilers.length > 0 ? { spoilers } : {}),
    news,
    dryWeeks: 0,
    shifts: [],
    readsRight: reads,
  };
}

/** Spoilers that were seen keep their week and their place; their types, and those to come, are drawn anew. */
function spoilersOf(book: Rulebook, log: readonly Logged[], draws: Draws): readonly DealtSpoiler[] {
  const seen = log.flatMap(({ event, week }) => (event.type === 'spoilerAppeared' ? [{ week, from: event.from }] : []));
  return dealSpoilers(book, draws).map((one, at) => {
    const was = seen[at];
    return was?.from === undefined ? one : { ...one, week: was.week, from: was.from };
  });
}

/** Strikes that were seen stay; the rest are drawn over the weeks to come and those in which a truce may have stopped one. */
function strikesOf(book: Rulebook, { view, log }: Knowledge, draws: Draws): Hidden['strikes'] {
  const { strike } = book.scenario.rules;
  const strikes: Record<number, LeaderId> = {};
  for (const { event, week } of log) if (event.type === 'struck') strikes[week] = event.leader;
  const seen = Object.values(strikes);
  const left = book.sides.flatMap((side) => {
    const count = (strike.weeks[side] ?? 0) - seen.filter((struck) => struck === side).length;
    return Array.from({ length: Math.max(0, count) }, () => side);
  });
  const weeks = Array.from({ length: strike.last - strike.first + 1 }, (_, i) => strike.first + i);
  const free = weeks.filter((week) => strikes[week] === undefined && (week > view.table.week || wasQuiet(log, week)));
  const drawn = draws.order(free);
  left.forEach((side, i) => {
    const week = drawn[i];
    if (week !== undefined) strikes[week] = side;
  });
  return strikes;
}

/** @returns whether a truce or a ceasefire held at the beginning of a week, as everybody saw. */
function wasQuiet(log: readonly Logged[], week: number): boolean {
  let isTruce = false;
  let isCeasefire = false;
  for (const { event, week: at } of log) {
    // In the week itself only what its morning brought counts: a strike is dealt before anybody moves.
    if (at > week || (at === week && event.type !== 'truceLapsed')) continue;
    if (event.type === 'truceBegan') isTruce = true;
    if (event.type === 'truceLapsed' || event.type === 'truceBroken') isTruce = false;
    if (event.type === 'ceasefireBegan') isCeasefire = true;
  }
  return isTruce || isCeasefire;
}
