/** The drawn signs of clauses and venues. None means anything by itself: the name always stands beside it, so a screen reader hears the name alone. */
import type { ClauseId, VenueId } from '../../core/model/vocabulary.ts';
import { clauseSign, venueSign } from '../../words/signs.ts';
import { useBook } from '../store-hooks.ts';

interface SignProps {
  /** Pixels at the page's usual text size; it grows with the text. */
  readonly size?: number;
}

export function ClauseSign({ clause, size = 18 }: SignProps & { readonly clause: ClauseId }) {
  return <Sign d={clauseSign(useBook(), clause)} size={size} />;
}
export function VenueSign({ venue, size = 18 }: SignProps & { readonly venue: VenueId }) {
  return <Sign d={venueSign(useBook(), venue)} size={size} />;
}

function Sign({ d, size }: { readonly d: string; readonly size: number }) {
  const side = `${size / 16}rem`;
  return (
    <svg class="sign" viewBox="0 0 24 24" style={{ width: side, height: side }} aria-hidden="true">
      <path d={d} />
    </svg>
  );
}
