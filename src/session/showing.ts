/** What board and panels need of a game, whether it is in play or played back: a view, a desk, and a door for commands. */
import type { Command } from '../core/model/command.ts';
import type { Logged } from '../core/model/play/event.ts';
import type { Refusal } from '../core/model/play/refusal.ts';
import type { LeaderId } from '../core/model/vocabulary.ts';
import type { Move, View } from '../core/model/play/view.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import type { Desk } from './desk.ts';
import type { Earlier } from './earlier.ts';

export interface Showing {
  readonly book: Rulebook;
  /** The seat that is looked from; null for the public, or with everything opened. */
  readonly seat: LeaderId | null;
  readonly desk: Desk;
  /** Whether commands can be sent; a playback offers none. */
  readonly isInPlay: boolean;
  /** @returns whether the present state is what came next in the game, so that its changes may be watched; else it was sought out, and is shown at once. */
  isStepOn(): boolean;
  /** @returns what may be known from there. */
  view(): View;
  /** @returns what could be seen from there when last week began; null where there is nothing to compare with. */
  earlier(): Earlier | null;
  log(): readonly Logged[];
  /** Sends the person's command; the computer seats then act until the person is awaited again. @returns why it was refused, or null. */
  send(command: Command): Refusal | null;
  whyNot(command: Command): Refusal | null;
  moves(): readonly Move[];
  /** @returns the hash of the state that is shown. */
  hash(): string;
  /** @returns a function that ends the subscription. */
  subscribe(listener: () => void): () => void;
}

/** Listeners, told one after another; one that leaves while they are told is told once more at most. */
export interface Listeners {
  tell(): void;
  add(listener: () => void): () => void;
}

/** @returns no listeners yet. */
export function makeListeners(): Listeners {
  const listeners = new Set<() => void>();
  return {
    tell() {
      for (const listener of [...listeners]) listener();
    },
    add(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
