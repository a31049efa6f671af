/** Where a computer leader would meet: at the place that has brought something, and not again at once where nothing came of it. */
import type { Format, VenueId } from '../../model/vocabulary.ts';
import { hasFormats } from '../../rules/state/formats.ts';
import { venuesFor } from './formats.ts';
import type { Mind } from '../mind/mind.ts';
import { pick } from '../mind/mind.ts';

/** What the meetings at each place came to, as all have heard. */
interface Held {
  /** Clauses initialled in weeks of a meeting there. */
  readonly settled: number;
  /** Meetings there, since the last at which anything was initialled, that brought nothing. */
  readonly dry: number;
}

/**
 * @returns of the places that nobody asked would decline and whose hosts ask for nothing that is missing the one at which most was initialled, less what has
 * come to nothing there since; ties drawn. Any of them where a scenario's stances leave places aside. Undefined where there is none.
 */
export function placeFor(
  mind: Mind,
  level: 'ministers' | 'presidents',
  format: Format | undefined,
): VenueId | undefined {
  const places = venuesFor(mind, level, format);
  if (!hasFormats(mind.book) || places.length < 2) return pick(mind, places);
  const held = meetingsHeld(mind);
  const worth = (place: VenueId): number => {
    const { settled = 0, dry = 0 } = held.get(place) ?? {};
    return settled - mind.leaning('placeDry') * dry;
  };
  const best = Math.max(...places.map(worth));
  return pick(
    mind,
    places.filter((place) => worth(place) === best),
  );
}

function meetingsHeld({ heard }: Mind): ReadonlyMap<VenueId, Held> {
  const held = new Map<VenueId, Held>();
  let now: VenueId | null = null;
  let came = 0;
  for (const { event } of heard()) {
    if (event.type === 'meetingSet') now = event.venue;
    else if (event.type === 'initialled') came += 1;
    else if (event.type === 'weekPassed') {
      if (now !== null) {
        const { settled, dry } = held.get(now) ?? { settled: 0, dry: 0 };
        held.set(now, came > 0 ? { settled: settled + came, dry: 0 } : { settled, dry: dry + 1 });
      }
      now = null;
      came = 0;
    }
  }
  return held;
}
