/** What a game shows the public, as plain JSON: another window draws it and never holds more. */
import { yearOnOf } from '../core/analysis/debrief/yearOn.ts';
import type { Logged } from '../core/model/play/event.ts';
import type { State } from '../core/model/play/state.ts';
import type { LeaderId, Length } from '../core/model/vocabulary.ts';
import type { View } from '../core/model/play/view.ts';
import type { Assumed } from '../core/rules/book/assume.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import { mayKnow, viewFor } from '../core/rules/state/view.ts';

/** The public's part of a moment. */
export interface PublicPart {
  readonly view: View;
  readonly log: readonly Logged[];
  /** The scenario's lines that hold a year on, by their ids: they tell of the world, not of a hand. None before the end. */
  readonly yearOn: readonly string[];
}
export interface Projected extends PublicPart {
  /** The tab's own name for the game. */
  readonly game: string;
  readonly scenario: string;
  readonly length: Length;
  /** Numbers of the scenario that were changed for this game. */
  readonly assumed: readonly Assumed[];
  /** The scenario itself, where it is none of ours. */
  readonly own?: unknown;
  readonly persons: readonly LeaderId[];
  /** The persons' seats that the table waits for, in order. */
  readonly turns: readonly LeaderId[];
  /** Whose turn it is at a device that goes round; null while nobody is at it. */
  readonly at: LeaderId | null;
}

/** @returns whether what came from another window is the public's part of a game, and nothing else's; its table is believed. */
export function isProjected(shown: unknown): shown is Projected {
  const { game, scenario, log, persons, turns, assumed, yearOn, view } = fieldsOf(shown);
  const { onlooker, own, room, opened, table, words, trust, pairs, step, reports } = fieldsOf(view);
  const { awaits, draft } = fieldsOf(table);
  return (
    [game, scenario].every((text) => typeof text === 'string') &&
    [log, persons, turns, assumed, awaits, reports, yearOn].every((list) => Array.isArray(list)) &&
    [draft, words, trust, pairs].every((part) => part !== null && typeof part === 'object') &&
    typeof step === 'number' &&
    onlooker === 'public' &&
    [own, room, opened].every((part) => part === null)
  );
}

function fieldsOf(value: unknown): { readonly [field: string]: unknown } {
  return value !== null && typeof value === 'object' ? { ...value } : {};
}

/** @returns what the public may know of a state; of one that has ended too, whose hands are opened where it was played. */
export function publicPart(book: Rulebook, state: State): PublicPart {
  const view = viewFor(book, state, 'public');
  return {
    view: { ...view, room: null, opened: null },
    log: state.log.filter(({ to }) => mayKnow(to, 'public')),
    yearOn: (yearOnOf(book, state) ?? []).flatMap(({ lines }) => lines.map(({ id }) => id)),
  };
}
