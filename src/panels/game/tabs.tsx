/** The bar at a phone's foot: table, map, seat, moves. */
import { say } from '../../words/say.ts';
import { usePlay } from '../store-hooks.ts';

export const TABS = ['table', 'map', 'seat', 'moves'] as const;
export type Tab = (typeof TABS)[number];

interface TabsProps {
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
  /** Talks or a report take the place of the tabs. */
  readonly isSide: boolean;
  /** The map is drawn: without the canvas it stands in words where places are chosen. */
  readonly hasMap: boolean;
}

export function Tabs({ tab, onTab, isSide, hasMap }: TabsProps) {
  const { view } = usePlay();
  if (isSide) return null;
  const sealed = view.own?.sealed.length ?? 0;
  return (
    <nav class="tabs" aria-label={say('app.tabs.label')}>
      {TABS.filter((one) => one !== 'map' || hasMap).map((one) => (
        <button
          key={one}
          type="button"
          class={`${one === tab ? 'now' : ''} ${one === 'moves' ? 'go' : ''}`}
          {...(one === tab ? { 'aria-current': 'page' as const } : {})}
          onClick={() => onTab(one)}
        >
          {one === 'moves' && sealed > 0 ? say('app.tabs.movesIn', { count: sealed }) : say(`app.tabs.${one}`)}
        </button>
      ))}
    </nav>
  );
}
