/** Wishes of leaders that are no side: to pledge, to press, to take up the single text, to set a deadline. */
import { hasMoved, hasMovedSince } from '../mind/inKind.ts';
import type { Mind } from '../mind/mind.ts';
import { owesPledge } from './onTerms.ts';
import { goesBackOn } from '../mind/promises.ts';
import type { Wish } from '../mind/wish.ts';

/** @returns the wishes; none for a side. */
export function wishesOfOthers(mind: Mind): readonly Wish[] {
  if (mind.rival !== null) return [];
  return [...pledges(mind), ...withdrawals(mind), ...pressure(mind), ...relief(mind), ...mediation(mind)];
}

/**
 * Pressure that has brought a move is taken back where the trust that it cost is what a stance waits for. Not while the side shows that the stalemate hurts:
 * what hurts is what makes it ripe.
 */
function relief(mind: Mind): readonly Wish[] {
  const { by, book, own, view, leaning } = mind;
  if (leaning('ease') === 0 || !mind.may('ease')) return [];
  return book.sides.flatMap((target): readonly Wish[] => {
    const since = own.pressed[target];
    if (since === undefined || own.eased.includes(target) || view.words[target]?.feltCost === 'hurts') return [];
    if (!hasMovedSince(mind, target, since)) return [];
    return [{ command: { type: 'ease', by, target }, leaning: leaning('ease'), unlocking: true }];
  });
}

/** A pledge that costs something at home answers a move of the side that it goes to, and leaves the home standing. */
function pledges(mind: Mind): readonly Wish[] {
  const { by, book, table, own, leaning } = mind;
  if (!mind.may('pledge')) return [];
  const wishes: Wish[] = [];
  for (const { id, by: maker, home, to } of book.scenario.pledges) {
    if (maker !== by || table.pledges[id] !== undefined) continue;
    // What was promised in a letter is owed, whatever the side did meanwhile.
    const isOwed = owesPledge(mind, to, id);
    if (home < 0 && !isOwed && (own.home + home < leaning('homeKept') || !hasMoved(mind, to))) continue;
    wishes.push({ command: { type: 'pledge', by, pledge: id }, leaning: leaning(id) + (isOwed ? leaning('owed') : 0) });
  }
  return wishes;
}

/** A pledge is taken back only where this leader's way of negotiating goes back on its word. */
function withdrawals(mind: Mind): readonly Wish[] {
  const { by, book, table, leaning } = mind;
  if (!mind.may('withdraw')) return [];
  return book.scenario.pledges.flatMap(({ id, by: maker }): readonly Wish[] => {
    if (maker !== by || table.pledges[id] === undefined) return [];
    const command = { type: 'withdraw', by, pledge: id } as const;
    return goesBackOn(mind, command) ? [{ command, leaning: leaning('withdraws') }] : [];
  });
}

/** Pressure where there is little trust to lose; on a side that sees no way out it would backfire, so seldom there. */
function pressure(mind: Mind): readonly Wish[] {
  const { by, book, table, view, own, leaning } = mind;
  if (!mind.may('press')) return [];
  return book.sides.flatMap((target): readonly Wish[] => {
    const isBlind = view.words[target]?.wayOut === 'none';
    if (own.pressed[target] !== undefined || (isBlind && mind.below(leaning('pressBlind')) > 0)) return [];
    const trust = view.pairs[book.pair(by, target)]?.trust ?? 0;
    const isFirm = Object.values(table.firmUntil[target] ?? {}).some((until) => until >= table.week);
    const points = leaning('press') - trust * leaning('pressTrust') + (isFirm ? leaning('pressFirm') : 0);
    return [{ command: { type: 'press', by, target }, leaning: points }];
  });
}

/** The single text as soon as both sides bear it; a deadline once a side seems ripe and something is on paper. */
function mediation(mind: Mind): readonly Wish[] {
  const { by, book, table, view, leaning } = mind;
  if (!mind.may('mediate')) return [];
  const initialled = book.clauses.filter((clause) => table.draft[clause] !== null).length;
  const seemsRipe = book.sides.some(
    (side) => view.words[side]?.feltCost === 'hurts' && view.words[side].wayOut === 'seen',
  );
  return [
    { command: { type: 'mediate', by, what: 'singleText' }, leaning: leaning('singleText') },
    {
      command: { type: 'mediate', by, what: 'deadline' },
      leaning: seemsRipe && initialled >= leaning('deadlineFrom') ? leaning('deadline') : 0,
    },
  ];
}
