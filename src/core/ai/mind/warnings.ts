/** When a computer leader warns, and what it makes of warnings: its own it keeps as long as it can, another's it believes until it has seen otherwise. */
import type { ClauseId, LeaderId, OptionId } from '../../model/vocabulary.ts';
import { isInStance } from '../../rules/text/reasons.ts';
import { thirdOf } from '../../rules/state/thirds.ts';
import { warningOf, whyNotWarn } from '../../rules/given/warnings.ts';
import type { Mind } from './mind.ts';
import { weightTo } from './mind.ts';
import type { Wish } from './wish.ts';

/** What a leader has shown that speaks louder than what it has warned of. */
const LOUDER: ReadonlySet<string> = new Set(['tabled', 'took', 'reported']);

/**
 * A warning is given against what a side asks for in public and this leader does not take: first what lies on the table, then what weighs most.
 * @returns at most one wish: a low home makes it likelier, and so do the weeks in which positions are taken.
 */
export function warnings(mind: Mind): readonly Wish[] {
  const { book, table, own, by, leaning } = mind;
  if (book.scenario.rules.warn === undefined || !mind.may('warn') || own.sealed.some(({ type }) => type === 'warn'))
    return [];
  let best: { readonly clause: ClauseId; readonly option: OptionId; readonly points: number } | null = null;
  for (const clause of book.clauses) {
    if (table.draft[clause] !== null || table.warnings?.some((one) => one.by === by && one.clause === clause)) continue;
    for (const option of askedFor(mind, clause)) {
      const points = weightOf(mind, clause) + (isTabled(mind, clause, option) ? leaning('warnTabled') : 0);
      if (best === null || points > best.points) best = { clause, option, points };
    }
  }
  if (best === null) return [];
  const { clause, option, points } = best;
  const command = { type: 'warn', by, clause, option } as const;
  if (whyNotWarn(book, mind.view, command) !== null) return [];
  const isEarly = thirdOf(book, table.week)?.from === 1;
  const mood = own.home <= leaning('homeLine') ? leaning('warnLowHome') : 0;
  return [{ command, leaning: leaning('warn') + mood + (isEarly ? leaning('warnEarly') : 0) + points }];
}

/** @returns what a clause weighs to a side; to a leader that is none, what it weighs to both sides in the mean. */
function weightOf(mind: Mind, clause: ClauseId): number {
  const { book, by, rival } = mind;
  if (rival !== null) return weightTo(mind, by, clause);
  return Math.trunc(book.sides.reduce((sum, side) => sum + weightTo(mind, side, clause), 0) / book.sides.length);
}

/** @returns the options of a clause that want this leader's consent, that another asks for, and that it does not take itself. */
function askedFor({ book, view, by }: Mind, clause: ClauseId): readonly OptionId[] {
  return book
    .clause(clause)
    .options.filter(({ id, bound }) => bound.includes(by) && !isInStance(book, view, by, clause, id))
    .map(({ id }) => id)
    .filter((option) =>
      book.sides.some((side) => {
        const shown = view.room?.shown[side]?.[clause]?.[option];
        return side !== by && (shown === 'declared' || shown === 'tabled');
      }),
    );
}

function isTabled({ book, view, by }: Mind, clause: ClauseId, option: OptionId): boolean {
  return book.sides.some((side) => side !== by && view.room?.shown[side]?.[clause]?.[option] === 'tabled');
}

/** @returns whether another's warning against an option is believed: it stands, and its author has not shown since that it would take it. */
export function isWarnedOff({ table, view }: Mind, leader: LeaderId, clause: ClauseId, option: OptionId): boolean {
  if (warningOf(table, leader, clause, option) === null) return false;
  return !LOUDER.has(view.room?.shown[leader]?.[clause]?.[option] ?? '');
}

/** @returns whether a leader would have to give up a warning of its own to table an option; in the last third it may. */
export function keepsWarning({ book, table, by }: Mind, clause: ClauseId, option: OptionId): boolean {
  if (warningOf(table, by, clause, option) === null) return false;
  const third = thirdOf(book, table.week);
  return third === null || third.to < table.weeks;
}
