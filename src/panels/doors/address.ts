/** The address bar: a link is followed once, and a reload finds the place that was left. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { DEFAULT_SKILL } from '../../core/model/vocabulary.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { knownOf } from '../../session/addressFields.ts';
import type { Books } from '../../session/books.ts';
import { isAddress, parseAddress } from '../../session/address.ts';
import { say, spokenLanguage } from '../../words/say.ts';
import type { Screen, Screens } from '../screens.ts';
import { placeLeft } from '../screens.ts';
import { addressFaultWords } from '../title/faults.ts';
import type { Doors } from './doors.ts';
import type { Faults } from './faults.ts';

interface AddressProps {
  /** With the numbers of the next new game. */
  readonly book: Rulebook;
  readonly books: Books;
  readonly screens: Screens;
  readonly screenNow: RefObject<Screen>;
  readonly faults: Faults;
  readonly doors: Doors;
  /** A game of the store that is gone on with at once; null where there is none. */
  readonly resumed: string | null;
}

/** @returns what stands after ? in the address, with the language that a class's link names: it counts for this visit, and a reload finds it. */
function searchIn(language: string | null): string {
  const search = new URLSearchParams(location.search);
  if (language !== null) search.set('lang', language);
  const text = search.toString();
  return language === null ? location.search : `?${text}`;
}

/** Opens what the address names when the page is loaded, and whatever link is put there later. */
export function useAddress({ book, books, screens, screenNow, faults, doors, resumed }: AddressProps): void {
  // Before the first key or file can come: what was opened since would else be left for the title.
  useLayoutEffect(() => {
    const follow = (address: string): void => {
      const read = parseAddress(address, knownOf(books.first, books.lengths));
      if (read.ok && read.value === null) return;
      // What has been followed is taken out of the address: a reload then finds the game that was saved.
      const language = read.ok && read.value?.kind === 'class' ? read.value.language : null;
      const bare = location.pathname + searchIn(language);
      // The page is open in another language: it comes anew in the one of the class.
      if (language !== null && language !== spokenLanguage()) return location.assign(bare + address);
      history.replaceState(history.state, '', bare);
      /** A game in play stays; what does not open leads else to the title, where it is said. */
      const refuse = (why: string): void => (screenNow.current?.at === 'game' ? faults.tell(why) : doors.toTitle(why));
      if (!read.ok) return refuse(addressFaultWords(read.fault));
      if (read.value?.kind === 'record') void doors.followRecord(read.value);
      if (read.value?.kind === 'class') doors.toDoor(read.value);
      if (read.value?.kind === 'questions') doors.toPage('questions');
      if (read.value?.kind === 'play') {
        const { seat, seed, length, skill = DEFAULT_SKILL } = read.value;
        const start = (by: Rulebook): void => doors.start({ seat, seed, reading: null, skill }, 'game', by);
        if (length === book.length) start(book);
        else void books.at(length).then((by) => (by.ok ? start(by.value) : refuse(say('app.notFetched'))));
      }
    };
    const changed = (): void => {
      if (isAddress(location.hash)) follow(location.hash);
    };
    const left = placeLeft();
    const address = location.hash;
    const hasAddress = isAddress(address);
    // The title lies under whatever a link opens, so that Back does not leave the site.
    if (left === null || hasAddress) screens.show({ at: 'title' }, true);
    else doors.reopen(left, true);
    if (hasAddress) follow(address);
    else if (resumed !== null) void doors.load(resumed);
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
}
