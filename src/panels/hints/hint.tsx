/** Hints for whoever sits here for the first time: a few words where they are wanted, each shown once; all of them are turned off under Settings. */
import { useEffect, useState } from 'preact/hooks';
import type { HintId } from '../../store/settings.ts';
import { say } from '../../words/say.ts';
import { Icon } from '../controls/icon.tsx';
import { useSettings } from '../settings/context.ts';
import './hints.css';

/** Shows the first of the hints that fit here and that nobody has seen; it goes when it is closed, or when it fits no more. In the flow of its panel, so that it covers nothing. */
export function Hint({ fits }: { readonly fits: readonly HintId[] }) {
  const { settings, save } = useSettings();
  const [held, hold] = useState<HintId | null>(null);
  const unseen = settings.hints ? (fits.find((id) => !settings.hintsSeen.includes(id)) ?? null) : null;
  // One at a time: what stands gives way to what presses more, and after one was closed the next waits for a change.
  const [closedAt, close] = useState<string | null>(null);
  const now = fits.join();
  useEffect(() => {
    if (unseen === null || closedAt === now) return;
    if (held !== null && fits.includes(held) && fits.indexOf(held) < fits.indexOf(unseen)) return;
    hold(unseen);
    save({ hintsSeen: [...settings.hintsSeen, unseen] });
  }, [unseen, now]);
  const shown = held !== null && settings.hints && fits.includes(held) ? held : null;
  // The place of the words stands before they come: so they are told politely, after whatever is being said.
  return (
    <div class={shown === null ? 'hint-none' : 'hint'}>
      <output>{shown === null ? '' : say(`hints.${shown}`)}</output>
      {shown === null ? null : (
        <button
          type="button"
          aria-label={say('hints.close')}
          onClick={() => {
            close(now);
            hold(null);
          }}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
