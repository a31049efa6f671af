/** What a kept game is called, and what a search looks through. */
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { weeksOfMeta } from '../../session/keep.ts';
import type { SaveInfo } from '../../store/saveInfo.ts';
import { dayAndHour } from '../../words/dates.ts';
import { endingSentence } from '../../words/sentences/endings.ts';
import { leaderName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { seatsOfShared } from '../hotseat/names.ts';

/** @returns the seat of a kept game in words; a scenario's seat that is not here by its id. */
function seatOfSave(book: Rulebook, { meta }: SaveInfo): string {
  if (meta === null) return say('library.unreadable');
  if (meta.seat === null) return say('title.resumeWatching');
  if (meta.shared !== undefined) return seatsOfShared(book, meta.shared);
  if (meta.own !== null) return meta.own.seat;
  return book.hasLeader(meta.seat) ? leaderName(book, meta.seat) : meta.seat;
}

/** @returns how far a kept game has come: its week, or its ending. */
function stageOfSave(book: Rulebook, { meta }: SaveInfo): string {
  if (meta === null) return '';
  if (meta.kind !== null)
    return endingSentence({ kind: meta.kind, ...(meta.comprehensive === true ? { comprehensive: true } : {}) });
  return say('library.week', { week: meta.week, weeks: weeksOfMeta(book, meta) });
}

/** @returns the game's own name, or its seat where nobody has named it. */
export function nameOfSave(book: Rulebook, save: SaveInfo): string {
  return save.name === '' ? seatOfSave(book, save) : save.name;
}

/** @returns seat, week or ending, date and branches, as one line; the seat only where the name is another. */
export function factsOfSave(book: Rulebook, save: SaveInfo): string {
  const at = dayAndHour(save.savedAt);
  const branches = save.meta?.branches ?? 0;
  const own = save.meta?.own ?? null;
  const isElsewhere = save.meta !== null && own === null && save.meta.scenario !== book.scenario.id;
  return [
    save.name === '' ? '' : seatOfSave(book, save),
    stageOfSave(book, save),
    at,
    save.meta?.weeks === undefined || save.meta.kind === null ? '' : say('library.weeks', { weeks: save.meta.weeks }),
    branches === 0 ? '' : say('library.branches', { count: branches }),
    own === null ? '' : say('stranger.row', { title: own.title }),
    isElsewhere ? say('library.otherScenario', { scenario: save.meta.scenario }) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** @returns all that stands in a game's line, in small letters. */
export function searchText(book: Rulebook, save: SaveInfo): string {
  return `${nameOfSave(book, save)} ${factsOfSave(book, save)}`.toLocaleLowerCase();
}
