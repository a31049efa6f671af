/** Which drawing stands beside a clause or a venue: `assets/art/icons.json` says so by scenario; what it does not name has a plain one. */
import index from '../../assets/art/icons.json' with { type: 'json' };
import type { ClauseId, VenueId } from '../core/model/vocabulary.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';

type Kind = 'clauses' | 'venues';
type Chosen = Readonly<Record<string, Readonly<Record<Kind, Readonly<Record<string, string>>>>>>;
const DRAWINGS: Readonly<Record<string, string>> = index.drawings;

/** @returns the outline of a clause's sign as an SVG path on a square of 24: drawn as a line 1.8 wide with round ends, never filled. */
export function clauseSign(book: Rulebook, clause: ClauseId): string {
  return drawing(book, 'clauses', clause);
}
/** @returns the outline of a venue's sign, in the same way. */
export function venueSign(book: Rulebook, venue: VenueId): string {
  return drawing(book, 'venues', venue);
}

function drawing({ scenario }: Rulebook, kind: Kind, id: string): string {
  const chosen = (index.of as Chosen)[scenario.id]?.[kind][id];
  return DRAWINGS[chosen ?? ''] ?? DRAWINGS[index.plain[kind]] ?? '';
}
