/** The news of a week: what happened first, else the archive, without what the table has settled since. */
import type { NewsCard } from '../../model/scenario/cards.ts';
import type { NewsId } from '../../model/vocabulary.ts';
import type { Course } from '../state/course.ts';
import { holds } from '../state/predicate.ts';

/** @returns the week's news: what happened first, else the next archive card in dealt order. The first card heads the week. */
export function newsOf(course: Course, lapsed: boolean, isSpoilerWeek: boolean): readonly NewsId[] {
  const { book, state } = course;
  const { week, struck, spoilerFrom } = state.table;
  const cards = book.scenario.news;
  if (week === 1) return cards.filter((card) => card.kind === 'opening').map((card) => card.id);
  const used = new Set(state.log.flatMap((entry) => (entry.event.type === 'weekBegan' ? entry.event.news : [])));
  const dealt = state.hidden.news.filter((id) => !used.has(id)).map((id) => cards.find((card) => card.id === id));
  const news: NewsId[] = [];
  const next = (kind: 'strike' | 'spoiler' | 'lapse' | 'archive', about: string | null): void => {
    const isRight = (card: NewsCard): boolean =>
      kind === 'spoiler' && spoilerFrom !== undefined
        ? (card.from ?? 'outside') === spoilerFrom
        : about === null || card.about === about;
    const card = dealt.find((one) => one?.kind === kind && isRight(one) && !isOldNews(course, one));
    if (card !== undefined) news.push(card.id);
  };
  if (struck !== null) next('strike', struck);
  if (lapsed) next('lapse', null);
  if (isSpoilerWeek) next('spoiler', null);
  if (news.length === 0) next('archive', null);
  return news;
}

/** @returns whether the table has settled what a card of the archive still asks for or denies. */
function isOldNews({ book, state }: Course, { unless }: NewsCard): boolean {
  return unless !== undefined && holds(book, state, book.sides[0], unless);
}
