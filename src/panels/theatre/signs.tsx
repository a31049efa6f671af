/** The signs of the timeline, told apart by shape: drawn alike over the steps, in the legend and on the buttons that jump to them. */
import type { MarkKind } from '../../core/replay/timeline.ts';

/** What stands on the picture: the marks of the game, and notes. */
export type Sign = Exclude<MarkKind, 'week'> | 'note';
export const SIGNS: readonly Sign[] = ['shift', 'offer', 'declined', 'initialled', 'event', 'note'];

/** @returns the path of a sign around a point; `s` is its size, 1 as it stands beside a word. */
export function signPath(sign: Sign, x: number, y: number, s = 1): string {
  switch (sign) {
    case 'offer':
      return `M${x - 3.5 * s} ${y - 3.5 * s}h${7 * s}v${7 * s}h${-7 * s}z`;
    case 'declined':
      return `M${x - 3.5 * s} ${y - 3.5 * s}h${7 * s}v${7 * s}h${-7 * s}zM${x - 3.5 * s} ${y}h${7 * s}`;
    case 'initialled':
      return `M${x - 4 * s} ${y}a${4 * s} ${4 * s} 0 1 0 ${8 * s} 0a${4 * s} ${4 * s} 0 1 0 ${-8 * s} 0z`;
    case 'shift':
      return `M${x} ${y - 5 * s}l${5 * s} ${5 * s}l${-5 * s} ${5 * s}l${-5 * s} ${-5 * s}z`;
    case 'event':
      return `M${x} ${y - 4 * s}v${8 * s}M${x - 4 * s} ${y}h${8 * s}`;
    case 'note':
      return `M${x - 4} ${y - 3}h8l-4 6z`;
  }
}

/** One sign by itself, for a word to stand beside. */
export function SignOf({ sign }: { readonly sign: Sign }) {
  return (
    <svg class="timeline-sign" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path class={`timeline-mark ${sign}`} d={signPath(sign, 6, 6)} />
    </svg>
  );
}
