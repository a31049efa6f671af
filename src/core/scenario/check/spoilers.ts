/** Several spoilers want news of their own: two from one place may be dealt, and each has a card. */
import type { Scenario } from '../../model/scenario/scenario.ts';
import { SPOILER_PLACES } from '../../model/scenario/spoiler.ts';
import type { Finding } from '../fault.ts';

/** @returns `incomplete` for a place from which spoilers may come more often than there are cards; nothing where the scenario has one spoiler alone. */
export function checkSpoilers({ rules, news }: Scenario): readonly Finding[] {
  if (rules.spoilers === undefined) return [];
  const wants = rules.spoilers.weeks.length - 1;
  return SPOILER_PLACES.flatMap((place): readonly Finding[] => {
    const has = news.filter((card) => card.kind === 'spoiler' && (card.from ?? 'outside') === place).length;
    return has >= wants
      ? []
      : [{ code: 'incomplete', path: '/news', facts: { what: 'news of a spoiler', name: place } }];
  });
}
