/** A seat that holds firm throughout: the line that playing is measured against (rules, section 9). No step, no opening, no pledge, no truce. */
import type { Command } from '../../model/command.ts';
import type { View } from '../../model/play/view.ts';
import type { ClauseId, LeaderId, OptionId, Terms } from '../../model/vocabulary.ts';
import { termsOf } from '../../rules/text/package.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';
import { whyNot } from '../../rules/whyNot.ts';

/** @returns what the firm line sends in moves, talks and answers; null in the other phases, where it plays like anybody. */
export function firmCommand(book: Rulebook, view: View): Command | null {
  const by = view.onlooker as LeaderId;
  const handOver: Command = { type: 'handOver', by };
  const firstOf = (commands: readonly Command[]): Command =>
    commands.find((command) => whyNot(book, view, command) === null) ?? handOver;
  switch (view.table.phase) {
    case 'moves':
      return firstOf(firmMoves(book, view, by));
    case 'talks':
      return firstOf(firmPackages(book, view, by).map((terms) => ({ type: 'propose', by, terms })));
    case 'answers':
      return termsOf(view.room?.proposal?.terms ?? {}).every(([clause, option]) => isDayZero(book, by, clause, option))
        ? handOver
        : firstOf([{ type: 'answer', by, answer: 'decline' }]);
    case 'onTheTable':
      return handOver;
    case 'campaign':
    case 'steps':
    case 'breach':
    case 'ended':
      return null;
  }
}

/** It speaks firmly, calls its partners, presses and consults its home; each at most once a week. */
function firmMoves(book: Rulebook, view: View, by: LeaderId): readonly Command[] {
  const sealed = view.own?.sealed ?? [];
  const own = ownClauses(book, by);
  const turned = own.map((_, i) => own[(i + view.table.week) % own.length]).filter((clause) => clause !== undefined);
  const moves: Command[] = [
    ...turned.map((clause): Command => ({ type: 'state', by, stand: 'firm', clause })),
    { type: 'callPartners', by },
    ...book.sides.filter((side) => side !== by).map((target): Command => ({ type: 'press', by, target })),
    { type: 'consult', by },
  ];
  return moves.filter((move) => !sealed.some(({ type }) => type === move.type));
}

/** @returns the clauses that a leader's chart cares about, in scenario order. */
function ownClauses(book: Rulebook, by: LeaderId): readonly ClauseId[] {
  return book.clauses.filter((clause) => book.leader(by).stance[clause] !== undefined);
}

/** @returns whether a leader's Day-0 stance accepts an option; one without that region bars nothing. */
function isDayZero(book: Rulebook, by: LeaderId, clause: ClauseId, option: OptionId): boolean {
  const chart = book.leader(by).stance[clause];
  return chart?.states[chart.start]?.accepts.includes(option) ?? true;
}

/** @returns packages of its Day-0 text, open clauses only: as many clauses as a package holds, then one at a time. */
function firmPackages(book: Rulebook, view: View, by: LeaderId): readonly Terms[] {
  const open = ownClauses(book, by).flatMap((clause): readonly Terms[] => {
    const option = bestDayZero(book, by, clause);
    return view.table.draft[clause] === null && option !== null ? [{ [clause]: option }] : [];
  });
  const most = book.scenario.rules.packageAtMost;
  const starts = open.length > most ? open.map((_, i) => i) : open.length > 1 ? [0] : [];
  const full = starts.map((start) => Object.assign({}, ...open.slice(start, start + most)) as Terms);
  return [...full, ...open];
}

/** @returns the Day-0 option that is worth most to it, the first among equals. */
function bestDayZero(book: Rulebook, by: LeaderId, clause: ClauseId): OptionId | null {
  const values = book.leader(by).worth?.[clause]?.values;
  let best: OptionId | null = null;
  for (const { id } of book.clause(clause).options) {
    if (!isDayZero(book, by, clause, id)) continue;
    if (best === null || (values?.[id] ?? 0) > (values?.[best] ?? 0)) best = id;
  }
  return best;
}
