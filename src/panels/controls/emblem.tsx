/** A seat's sign: colour, pattern, letter and role in one; never a colour alone, never a portrait or a flag. */
import type { Leader } from '../../core/model/scenario/leader.ts';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import { leaderName, seatColour } from '../../words/names.ts';
import { useBook } from '../store-hooks.ts';

interface SignProps {
  readonly leader: LeaderId;
  /** Pixels at the usual text size; the note's text beside it is never smaller. */
  readonly size?: number;
  /** The reader's own seat has a ring in writing ink. */
  readonly own?: boolean;
  /** Hidden from a screen reader where the name stands beside it. */
  readonly bare?: boolean;
}

/** The round emblem: patterned ring, paper disc, letter, role. */
export function Emblem({ leader, size = 44, own = false, bare = false }: SignProps) {
  const book = useBook();
  const colour = seatColour(book, leader);
  const { pattern, letter, role } = book.leader(leader);
  const side = `${size / 16}rem`;
  return (
    <svg
      class="emblem"
      style={{ width: side, height: side }}
      viewBox="-36 -36 72 72"
      {...named(bare, leaderName(book, leader))}
    >
      {own ? <circle r="34.5" class="emblem-own" /> : null}
      <circle r="30" fill={`var(--${colour})`} />
      <circle r="30" fill={`url(#pat-${pattern})`} />
      <circle r="30" class="emblem-line" />
      <circle r="22.5" class="emblem-disc" />
      <text class="emblem-letter" y="4">
        {letter}
      </text>
      <use href={`#role-${role}`} x="-7.5" y="5.5" width="15" height="15" class="emblem-role" />
    </svg>
  );
}

/** The small tab that stands for a seat in a line of text or on a notch. */
export function SeatTab({ leader, bare = false }: Pick<SignProps, 'leader' | 'bare'>) {
  const book = useBook();
  const colour = seatColour(book, leader);
  const { pattern, letter } = book.leader(leader);
  const swatch = 'M0 2a2 2 0 0 1 2-2H13V16H2a2 2 0 0 1-2-2z';
  return (
    <svg class="seat-tab" viewBox="0 0 30 16" {...named(bare, leaderName(book, leader))}>
      <rect class="seat-tab-paper" width="30" height="16" rx="2" />
      <path d={swatch} fill={`var(--${colour})`} />
      <path d={swatch} fill={`url(#pat-${pattern})`} />
      <rect class="seat-tab-line" x="0.6" y="0.6" width="28.8" height="14.8" rx="1.6" />
      <text class="seat-tab-letter" x="21.6" y="12.2">
        {letter}
      </text>
    </svg>
  );
}

function named(bare: boolean, name: string) {
  return bare ? ({ 'aria-hidden': true } as const) : ({ role: 'img', 'aria-label': name } as const);
}

/** The patterns and role signs that emblems draw with; they stand in the page once. */
export function Patterns() {
  const ink = 'var(--ink-on-seat)';
  return (
    <svg class="patterns" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern
          id={patternId('diagonal')}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="1.4" height="5" fill={ink} />
        </pattern>
        <pattern id={patternId('dots')} width="5" height="5" patternUnits="userSpaceOnUse">
          <circle cx="2.5" cy="2.5" r="1.15" fill={ink} />
        </pattern>
        <pattern id={patternId('upright')} width="4.5" height="6" patternUnits="userSpaceOnUse">
          <rect x="1.5" width="1.4" height="6" fill={ink} />
        </pattern>
        <pattern
          id={patternId('cross')}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M3 0V6M0 3H6" stroke={ink} stroke-width="1.1" fill="none" />
        </pattern>
        <symbol id={roleId('party')} viewBox="0 0 24 24">
          <path
            d="M12 3l5 9-5 9-5-9zM12 3v9"
            fill="none"
            stroke="currentColor"
            stroke-width="2.2"
            stroke-linejoin="round"
          />
          <circle cx="12" cy="13" r="1.6" fill="currentColor" />
        </symbol>
        <symbol id={roleId('convener')} viewBox="0 0 24 24">
          <path
            d="M3 18h18M5 18a7 7 0 0 1 14 0M12 11V8M9.5 7h5"
            fill="none"
            stroke="currentColor"
            stroke-width="2.2"
            stroke-linecap="round"
          />
        </symbol>
        <symbol id={roleId('coalition')} viewBox="0 0 24 24">
          <g fill="none" stroke="currentColor" stroke-width="2.2">
            <circle cx="9" cy="12" r="5.6" />
            <circle cx="15" cy="12" r="5.6" />
          </g>
        </symbol>
      </defs>
    </svg>
  );
}

/** Ids that a leader's `pattern` and `role` are drawn by; a pattern without a drawing does not type-check. */
function patternId(name: Leader['pattern']): string {
  return `pat-${name}`;
}
function roleId(name: Leader['role']): string {
  return `role-${name}`;
}
