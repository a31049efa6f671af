/** How a command stands for a seat now: what a button shows of it. */
import type { Command } from '../../core/model/command.ts';
import type { Refusal } from '../../core/model/play/refusal.ts';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import { lackingFor } from '../../core/rules/parties/helpers.ts';
import type { Showing } from '../../session/showing.ts';
import type { Kind } from './kinds.ts';
import type { Prices } from './prices.ts';
import { judgedOf, pricesOf } from './prices.ts';

/** What a button knows of its command now. */
export interface Standing {
  readonly kind: Kind;
  /** null: it can be used. */
  readonly refusal: Refusal | null;
  readonly prices: Prices | null;
  readonly isSealed: boolean;
  /** It can be used, and every third party that it could ask would decline. */
  readonly isVain: boolean;
}

/** @returns how a kind of command stands for a seat: whether it can be used, at which prices, and what it still wants. */
export function standingOf(session: Showing, by: LeaderId, kind: Kind): Omit<Standing, 'kind'> {
  const view = session.view();
  const isSealed = view.own?.sealed.some((command) => kind.types.includes(command.type)) ?? false;
  const judged = judgedOf(session, by, kind);
  const isFree = judged.some(({ refusal }) => refusal === null);
  return {
    refusal: isFree ? null : weightiest(judged.map(({ refusal }) => refusal)),
    prices: pricesOf(session.book, view.table, judged, view.own?.sealed ?? []),
    isSealed,
    isVain: isFree && judged.every(({ command, refusal }) => refusal !== null || isDeclined(session, command)),
  };
}

/** @returns whether a command asks a third party for help that would decline as things stand. */
function isDeclined(session: Showing, command: Command): boolean {
  if (command.type !== 'askHelper') return false;
  return lackingFor(session.book, session.view().table, session.book.offer(command.offer).offer).length > 0;
}

/** Where everything is refused, the want of capital is said before anything else, since it is the one that passes by itself. */
function weightiest(refusals: readonly (Refusal | null)[]): Refusal | null {
  return refusals.find((refusal) => refusal?.code === 'noCapital') ?? refusals[0] ?? { code: 'notYours' };
}
