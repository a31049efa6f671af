/** Playing without a network, in words: one line under the settings, and a newer version that waits until it is asked for. */
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Offline } from '../../store/offline.ts';
import { say } from '../../words/say.ts';
import { TextLink } from '../controls/button.tsx';

/** null where the site keeps no copy of itself: in the gallery, and where games are not kept over a reload. */
export const OfflineContext = createContext<Offline | null>(null);

/** @returns the copy of the site, renewed whenever it changes. */
function useOffline(): Offline | null {
  const offline = useContext(OfflineContext);
  const [, renew] = useState(0);
  useEffect(() => offline?.subscribe(() => renew((turn) => turn + 1)), [offline]);
  return offline;
}

/** Says whether the site plays without a network; nothing where it does not. */
export function OfflineNote() {
  const offline = useOffline();
  const copy = offline?.copy() ?? 'none';
  return copy === 'none' ? null : <p class="note">{say(`offline.${copy}`)}</p>;
}

/** The newer version and the button that takes it; nothing while there is none. */
export function NewVersion() {
  const offline = useOffline();
  if (offline === null || !offline.isNewer()) return null;
  return (
    <p class="new-version">
      <span>{say('offline.newer')}</span>
      <TextLink onClick={() => offline.takeNewer()}>{say('offline.take')}</TextLink>
    </p>
  );
}
