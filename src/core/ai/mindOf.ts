/** Makes the mind of one choice from a view: the leader's style, its way, what it supposes, and the draws. */
import type { Chance } from '../model/chance.ts';
import { draw } from '../model/chance.ts';
import type { Logged } from '../model/play/event.ts';
import type { View } from '../model/play/view.ts';
import type { LeaderId } from '../model/vocabulary.ts';
import type { Rulebook } from '../rules/book/rulebook.ts';
import { READS } from './mind/skills.ts';
import { makeSupposes } from './mind/supposes.ts';
import { WAY } from './ways/ways.ts';
import type { Manner, Mind } from './mind/mind.ts';

/** @returns the mind of the leader whose view this is. */
export function mindOf(
  book: Rulebook,
  view: View,
  chance: Chance,
  manner: Manner,
  heard: () => readonly Logged[],
): Mind {
  const { own, table } = view;
  if (own === null) throw new Error(`no seat to choose for: ${view.onlooker}`);
  const by = view.onlooker as LeaderId;
  const { style, may, worth } = book.leader(by);
  const ofWay: { readonly [lean: string]: number } = book.scenario.ways[manner.way];
  const reads = READS[manner.skill];
  let next = chance;
  let kept: readonly Logged[] | null = null;
  return {
    book,
    view,
    by,
    own,
    table,
    rival: book.rivalOf(by),
    way: WAY[manner.way],
    reads,
    supposes: makeSupposes(book, view, reads),
    leaning: (name) => (style[name] ?? 0) + (ofWay[name] ?? 0),
    isHeavy: (clause) => (worth?.[clause]?.weight ?? 0) * book.clauses.length > 100,
    may: (type) => may.includes(type),
    below(limit) {
      if (limit <= 1) return 0;
      const [drawn, after] = draw(next, limit);
      next = after;
      return drawn;
    },
    heard: () => (kept ??= heard()),
  };
}
