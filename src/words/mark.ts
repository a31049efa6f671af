/** What every simulated page, print and shared picture carries. */
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import { say, told } from './say.ts';

/** @returns `SIMULATED · Vladivostok, as of 5 September 2025`; of a scenario that is not ours it says so. */
export function pageMark(book: Rulebook): string {
  const mark = `${say('app.simulated')} · ${told(book.scenario.place)}`;
  return book.travels ? `${mark} · ${say('stranger.mark')}` : mark;
}
