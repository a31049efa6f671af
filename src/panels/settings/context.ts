/** The settings of this browser, where every panel can read and change them. */
import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import type { Settings } from '../../store/settings.ts';
import { DEFAULT_SETTINGS } from '../../store/settings.ts';

export interface SettingsDesk {
  readonly settings: Settings;
  save(patch: Partial<Settings>): void;
}
export const SettingsContext = createContext<SettingsDesk>({
  // Where nobody plays, nothing is hinted.
  settings: { ...DEFAULT_SETTINGS, hints: false },
  save: () => undefined,
});

/** @returns the settings as they stand, and the way to change them. */
export function useSettings(): SettingsDesk {
  return useContext(SettingsContext);
}

/** Writes theme and motion on the page's root, where the style sheets and the board read them. */
export function useRootSettings({ theme, motion }: Settings): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset['theme'];
    else dataset['theme'] = theme;
    if (motion === 'still') dataset['motion'] = 'still';
    else delete dataset['motion'];
  }, [theme, motion]);
}
