/** The projector's side of the wire: the game that is shown, as something that board and panels draw. */
import type { Result } from '../core/model/result.ts';
import { fail, ok } from '../core/model/result.ts';
import type { GameRecord } from '../core/replay/record.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import { rulebookWith } from '../core/rules/book/rulebook.ts';
import type { ProjectorWire } from '../store/projectorWire.ts';
import type { Books } from './books.ts';
import { makeDesk } from './desk.ts';
import { clauseOfStep } from './matters.ts';
import { PROJECTED_VERSION } from './project.ts';
import type { Projected } from './projected.ts';
import { isProjected } from './projected.ts';
import type { Showing } from './showing.ts';
import { makeListeners } from './showing.ts';

/** What the projector has to draw. */
export interface Followed {
  /** null before any game was shown. */
  readonly now: Projected | null;
  /** Nobody is at the game any longer: what is shown is where it stood. */
  readonly isLeft: boolean;
}

/** Follows whatever game the wire tells of: the one that was opened last. @param told hears of every change. @returns a function that ends it. */
export function follow(wire: ProjectorWire<Projected>, told: (followed: Followed) => void): () => void {
  let now: Followed = { now: null, isLeft: false };
  const put = (next: Followed): void => {
    now = next;
    told(now);
  };
  wire.hear((message) => {
    switch (message.type) {
      case 'opened':
        return wire.post({ type: 'ask' });
      case 'shown':
        if (message.version === PROJECTED_VERSION && isProjected(message.shown))
          put({ now: message.shown, isLeft: false });
        return;
      case 'left':
        if (message.game !== now.now?.game) return;
        put({ ...now, isLeft: true });
        // Another game may be open in another tab.
        return wire.post({ type: 'ask' });
      case 'ask':
    }
  });
  wire.post({ type: 'ask' });
  return () => wire.close();
}

/** @returns the rulebook that a game on the projector is played by; of another scenario than ours, of a length that does not come, or with numbers that are not offered, none. */
export async function bookOfShown(ours: Books, shown: Projected): Promise<Result<Rulebook, null>> {
  if (shown.own !== undefined) {
    const { ownBook } = await import('../core/replay/own.ts');
    const book = ownBook({ own: shown.own, scenario: shown.scenario, length: shown.length } as GameRecord);
    return book.ok ? book : fail(null);
  }
  if (shown.scenario !== ours.first.scenario.id) return fail(null);
  const published = await ours.at(shown.length);
  if (!published.ok) return fail(null);
  const changed = rulebookWith(published.value, shown.assumed);
  return changed.ok ? ok(changed.value) : fail(null);
}

/** A game as the projector shows it: nothing can be sent, and nothing but the public's part is there. */
export interface ShownGame extends Showing {
  put(shown: Projected): void;
  shown(): Projected;
}

/** @returns a game to be drawn, at the moment that was shown first. */
export function showGame(book: Rulebook, first: Projected): ShownGame {
  const listeners = makeListeners();
  const desk = makeDesk();
  let now = first;
  let isStepOn = false;
  return {
    book,
    seat: null,
    desk,
    isInPlay: false,
    isStepOn: () => isStepOn,
    view: () => now.view,
    earlier: () => null,
    log: () => now.log,
    send: () => ({ code: 'notYours' }),
    whyNot: () => ({ code: 'notYours' }),
    moves: () => [],
    hash: () => '',
    subscribe: listeners.add,
    shown: () => now,
    put(next) {
      isStepOn = next.view.step > now.view.step;
      now = next;
      // The class looks at what is being talked about: nobody there can turn to it.
      const about = book.scenario.groups === undefined ? null : clauseOfStep(next.log, next.view.step);
      if (isStepOn && about !== null) desk.turn(about);
      listeners.tell();
    },
  };
}
