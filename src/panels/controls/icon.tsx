/** The few drawn signs; none stands without a word. */
const SIGNS = {
  check: 'M3 8.5l3.2 3.2L13 4.6',
  bar: 'M3 8h10M3 4.5v7M13 4.5v7',
  fork: 'M4 14V2M4 9c0-3 7-1.5 7-6M8.6 5L11 2.6 13.4 5',
  close: 'M4 4l8 8M12 4l-8 8',
  undo: 'M5.5 3L2.5 6l3 3M3 6h6.5a3.5 3.5 0 0 1 0 7H6',
  arrow: 'M2 8h11M9 4l4 4-4 4',
  back: 'M14 8H3M7 4L3 8l4 4',
  menu: 'M2 4.5h12M2 8h12M2 11.5h12',
  down: 'M3 6l5 5 5-5',
  play: 'M5 3l8 5-8 5z',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  stepOn: 'M3 3.5l6 4.5-6 4.5zM12.5 3.5v9',
  /** A legal obstacle, and what opens it. */
  lock: 'M3.5 7.5h9v6h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5M8 10v1.5',
  key: 'M5.2 7.8a2.9 2.9 0 1 0 .01 0M7.3 8.7L13 3M10.9 5.1l2 2M9.2 6.8l1.5 1.5',
  stepBack: 'M13 3.5L7 8l6 4.5zM3.5 3.5v9',
} as const;
/** Signs that point along the line of reading, and so turn with it; those of a player do not. */
const ALONG: readonly string[] = ['arrow', 'back', 'undo', 'fork'];
export type IconName = keyof typeof SIGNS;
export const ICONS = Object.keys(SIGNS) as readonly IconName[];

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  const side = `${size / 16}rem`;
  return (
    <svg
      class={ALONG.includes(name) ? 'icon along' : 'icon'}
      viewBox="0 0 16 16"
      style={{ width: side, height: side }}
      aria-hidden="true"
    >
      <path
        d={SIGNS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
