/** The rulebooks of the page's scenario: the lesson's from the start, a longer game's once it is asked for. */
import type { Extension } from '../core/model/scenario/extension.ts';
import type { Result } from '../core/model/result.ts';
import { fail, ok } from '../core/model/result.ts';
import type { Length } from '../core/model/vocabulary.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import { makeRulebook } from '../core/rules/book/rulebook.ts';
import { longer } from '../core/scenario/longer.ts';

/** The longer games of a scenario, which lie in files of their own. */
export interface LongerGames {
  /** The lengths at which there are any. */
  readonly lengths: readonly Length[];
  /** Fetches the file of one, told in the language that is spoken; null where there is none of that length. */
  readonly fetch: (length: Length) => Promise<Extension> | null;
}
export const NO_LONGER_GAMES: LongerGames = { lengths: [], fetch: () => null };

export interface Books {
  /** The published rulebook that the page opened with. */
  readonly first: Rulebook;
  /** The lengths at which the scenario can be played. */
  readonly lengths: readonly Length[];
  /** @returns the published rulebook at a length; `noSuchLength` where there is none, `notFetched` where it did not come: it is asked for again the next time. */
  at(length: Length): Promise<Result<Rulebook, { readonly code: 'noSuchLength' | 'notFetched' }>>;
}

/** @param longerGames their files are checked when the project is tested, so that the page need not. */
export function makeBooks(first: Rulebook, longerGames: LongerGames): Books {
  const made = new Map<Length, Rulebook>([[first.length, first]]);
  return {
    first,
    lengths: [first.length, ...longerGames.lengths.filter((length) => length !== first.length)],
    async at(length) {
      const known = made.get(length);
      if (known !== undefined) return ok(known);
      const coming = longerGames.fetch(length);
      if (coming === null) return fail({ code: 'noSuchLength' });
      const extension = await coming.catch(() => null);
      if (extension === null) return fail({ code: 'notFetched' });
      const book = makeRulebook(longer(first.scenario, extension).scenario, length);
      made.set(length, book);
      return ok(book);
    },
  };
}
