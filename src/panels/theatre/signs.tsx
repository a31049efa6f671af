/** The signs of the timeline, told apart by shape: drawn alike over the steps, in the legend and on the buttons that jump to them. */
import type { MarkKind } from '../../core/replay/timeline.ts';

/** What stands on the picture: the marks of the game, and notes. */
export type Sign = Exclude<MarkKind, 'week'> | 'note';
export const SIGNS: readonly Sign[] = ['shift', 'offer', 'declined', 'initialled', 'event', 'note'];

/** @returns the path of a sign around a point. */
export function signPath(sign: Sign, x: number, y: number): string {
  switch (sign) {
    case 'offer':
      return `M${x - 3.5} ${y - 3.5}h7v7h-7z`;
    case 'declined':
      return `M${x - 3.5} ${y - 3.5}h7v7h-7zM${x - 3.5} ${y}h7`;
    case 'initialled':
      return `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0-8 0z`;
    case 'shift':
      return `M${x} ${y - 5}l5 5l-5 5l-5-5z`;
    case 'event':
      return `M${x} ${y - 4}v8M${x - 4} ${y}h8`;
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
