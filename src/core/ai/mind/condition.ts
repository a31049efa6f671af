/** Conditions of another's stance, as an onlooker may judge them: public facts exactly, tracks and trust through their words, dealt things never. */
import type { Predicate } from '../../model/scenario/predicate.ts';
import type { State } from '../../model/play/state.ts';
import type { View } from '../../model/play/view.ts';
import type { LeaderId, SignalName } from '../../model/vocabulary.ts';
import { holds, isWithin } from '../../rules/state/predicate.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';
import { costWord, homeWord, trustWord, wayOutWord } from '../../rules/state/words.ts';

export interface Condition {
  readonly asks: Predicate;
  /** The leader whose chart asks. */
  readonly of: LeaderId;
  /** What it is made of, where any one part would do. */
  readonly parts: readonly Condition[];
  /** @returns whether it seems met. */
  isMet(view: View): boolean;
}

/** @returns the conditions behind signals of a leader's chart, those that must all hold taken apart. */
export function conditionsOf(book: Rulebook, of: LeaderId, signals: readonly SignalName[]): readonly Condition[] {
  return signals.flatMap((signal) => {
    const asks = book.scenario.signals[signal];
    return asks === undefined ? [] : takenApart(book, of, asks);
  });
}

/** @returns what a fact asks for that anybody may see, those that must all hold taken apart. */
export function conditionsIn(book: Rulebook, of: LeaderId, asks: Predicate): readonly Condition[] {
  return takenApart(book, of, asks);
}

function takenApart(book: Rulebook, of: LeaderId, asks: Predicate): readonly Condition[] {
  if ('all' in asks) return asks.all.flatMap((part) => takenApart(book, of, part));
  if ('signal' in asks) return conditionsOf(book, of, [asks.signal]);
  return [conditionOf(book, of, asks)];
}

/** Every figure that a track or trust can have. */
const FIGURES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

function conditionOf(book: Rulebook, of: LeaderId, asks: Predicate): Condition {
  if ('any' in asks) {
    const parts = asks.any.map((part) => takenApart(book, of, part));
    return {
      asks,
      of,
      parts: parts.flat(),
      isMet: (view) => parts.some((part) => part.every((one) => one.isMet(view))),
    };
  }
  if ('not' in asks) {
    const inner = takenApart(book, of, asks.not);
    return { asks, of, parts: [], isMet: (view) => !inner.every((one) => one.isMet(view)) };
  }
  return { asks, of, parts: [], isMet: factOf(book, of, asks) };
}

function factOf(
  book: Rulebook,
  of: LeaderId,
  asks: Exclude<Predicate, { any: unknown } | { not: unknown }>,
): Condition['isMet'] {
  /** The words under which every figure would do. */
  const surely = <W extends string>(
    wordOf: (book: Rulebook, figure: number) => W,
    range: { readonly atLeast?: number; readonly atMost?: number },
  ) =>
    new Set<string>(
      FIGURES.map((figure) => wordOf(book, figure)).filter((word) =>
        FIGURES.every((figure) => wordOf(book, figure) !== word || isWithin(figure, range)),
      ),
    );
  if ('dealt' in asks) return () => false;
  if ('own' in asks) {
    const { own: track } = asks;
    const words = surely<string>({ feltCost: costWord, wayOut: wayOutWord, home: homeWord }[track], asks);
    return (view) =>
      view.onlooker === of && view.own !== null
        ? isWithin(view.own[track], asks)
        : words.has(view.words[of]?.[track] ?? '');
  }
  if ('trust' in asks) {
    const pair = book.pair(asks.trust[0], asks.trust[1]);
    const words = surely(trustWord, asks);
    return (view) => {
      const exact = view.pairs[pair];
      return exact === undefined ? words.has(view.trust[pair] ?? '') : isWithin(exact.trust, asks);
    };
  }
  return (view) => holds(book, tableOf(view), of, asks);
}

/** All that `holds` reads of a state for what is left: the table. */
function tableOf({ table }: View): State {
  return { table } as State;
}
