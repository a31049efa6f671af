/** The negotiations that the site carries, without their texts: the one that the page opens with, its longer games, its guided tour. */
import type { Extension } from './core/model/scenario/extension.ts';
import type { LongerGames } from './session/books.ts';
import { tellLonger } from './speaking.ts';

/** By the name of its file; each is fetched only when it is opened. */
const scenarios = import.meta.glob<object>(['../assets/scenarios/*.json', '!**/*.schema.json'], {
  query: '?rules',
  import: 'default',
});
/** What longer games add to them. */
const longerRules = import.meta.glob<Extension>('../assets/scenarios/full/*.json', {
  query: '?rules',
  import: 'default',
});
/** A guided tour a scenario, fetched when it is asked for. */
const tours = import.meta.glob<unknown>('../assets/tours/*.record.json', { import: 'default' });

/** @returns the name of the negotiation that the link names, else of the first; a link to none of them then gets its line on the title. */
export function openingId(): string {
  const named = new URLSearchParams(location.hash.slice(1)).get('play');
  const ids = Object.keys(scenarios).map((path) => path.replace(/^.*\/|\.json$/g, ''));
  const [first] = ids;
  if (first === undefined) throw new Error('no scenario in assets/scenarios');
  return named !== null && ids.includes(named) ? named : first;
}

/** @returns that negotiation, without its texts. */
export async function openingScenario(): Promise<unknown> {
  return scenarios[`../assets/scenarios/${openingId()}.json`]?.();
}

/** @returns what fetches a scenario's guided tour; null where it has none. */
export function tourOf(scenario: unknown): (() => Promise<unknown>) | null {
  return tours[`../assets/tours/${idOf(scenario)}.record.json`] ?? null;
}

/** @returns what fetches the longer games of a scenario, told in the language that is spoken. */
export function longerOf(scenario: unknown): LongerGames {
  const load = longerRules[`../assets/scenarios/full/${idOf(scenario)}.json`];
  return {
    lengths: load === undefined ? [] : ['full'],
    fetch(length) {
      if (load === undefined || length !== 'full') return null;
      return load().then(async (extension) => {
        await tellLonger(extension);
        return extension;
      });
    },
  };
}

function idOf(scenario: unknown): string {
  return (scenario as { readonly id: string }).id;
}
