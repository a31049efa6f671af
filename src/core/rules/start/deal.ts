/** The deal: what the seed gives before the first week. Always in the same order, so that a fixed reading changes nothing else. */
import { chanceFrom, draw, shuffle } from '../../model/chance.ts';
import type { Chance } from '../../model/chance.ts';
import type { NewsCard } from '../../model/scenario/cards.ts';
import type { Hidden } from '../../model/play/state.ts';
import type { ByLeader, ClauseId, LeaderId, NewsId } from '../../model/vocabulary.ts';
import { SPOILER_TYPES } from '../../model/vocabulary.ts';
import type { Rulebook } from '../book/rulebook.ts';
import { dealSpoilers } from '../parties/spoilers.ts';

/** What the seed deals (rules, section 8). */
interface Deal {
  readonly hidden: Omit<Hidden, 'dryWeeks' | 'shifts' | 'readsRight'>;
  readonly secrets: ByLeader<string>;
}

/** @returns readings, soft lines, secrets, strikes, spoiler and news; `fixed` is the reading that a teacher fixes. */
export function deal(book: Rulebook, seed: string, fixed: string | null): Deal {
  const { scenario } = book;
  let chance: Chance = chanceFrom(seed);
  const pick = <T>(items: readonly T[]): T => {
    const [at, next] = draw(chance, items.length);
    chance = next;
    const item = items[at];
    if (item === undefined) throw new Error(`nothing to deal in ${scenario.id}`);
    return item;
  };
  const order = <T>(items: readonly T[]): readonly T[] => {
    const [drawn, next] = shuffle(chance, items);
    chance = next;
    return drawn;
  };
  const reading = pick(scenario.readings).id;
  const soft: Record<LeaderId, ClauseId | null> = {};
  const secrets: Record<LeaderId, string> = {};
  for (const leader of scenario.leaders) {
    soft[leader.id] = leader.softLines.length > 0 ? pick(leader.softLines) : null;
    secrets[leader.id] = pick(leader.secrets).id;
  }
  const { strike, spoiler } = scenario.rules;
  const weeks = order(Array.from({ length: strike.last - strike.first + 1 }, (_, i) => strike.first + i));
  const targets = scenario.sides.flatMap((side) => Array.from({ length: strike.weeks[side] ?? 0 }, () => side));
  const strikes: Record<number, LeaderId> = {};
  targets.forEach((side, i) => {
    const week = weeks[i];
    if (week !== undefined) strikes[week] = side;
  });
  const spoilers = dealSpoilers(book, { pick, order });
  const first = spoilers[0] ?? { week: pick(spoiler.weeks), type: pick(SPOILER_TYPES) };
  const spoilerWeeks = spoilers.length > 0 ? spoilers.map(({ week }) => week) : [first.week];
  const loudWeeks = [...Object.keys(strikes).map(Number), ...spoilerWeeks];
  const news = inOrderOfTime(book, order(scenario.news.filter((card) => card.kind !== 'opening')), loudWeeks);
  return {
    hidden: {
      rng: chance,
      reading: fixed ?? reading,
      soft,
      strikes,
      spoiler: { week: first.week, type: first.type },
      ...(spoilers.length > 0 ? { spoilers } : {}),
      news,
    },
    secrets,
  };
}

/**
 * @returns the ids of dealt news. The archive cards for the weeks in which nothing else is dealt stand first, as the file has them, which is the
 * order of time; then those for weeks that a truce keeps quiet.
 */
function inOrderOfTime(book: Rulebook, dealt: readonly NewsCard[], loudWeeks: readonly number[]): readonly NewsId[] {
  const archive = dealt.filter(({ kind }) => kind === 'archive');
  const quiet = book.weeks - 1 - new Set(loudWeeks).size;
  const ordered = (cards: readonly NewsCard[]): readonly NewsCard[] =>
    book.scenario.news.filter((card) => cards.includes(card));
  return [
    ...ordered(archive.slice(0, quiet)),
    ...ordered(archive.slice(quiet)),
    ...dealt.filter(({ kind }) => kind !== 'archive'),
  ].map(({ id }) => id);
}
