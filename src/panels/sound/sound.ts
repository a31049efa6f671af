/** Lets the soft marks be heard while a game is played, where they are turned on. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Play } from '../store-hooks.ts';
import type { Heard } from './mark.ts';
import { markBetween } from './mark.ts';
import { makeVoice } from './voice.ts';

/** Sounds what each command of a game in play brought. Nothing of the browser's sound is touched while it is off. */
export function useSound({ session, view }: Play, isOn: boolean): void {
  const voice = useMemo(() => (isOn ? makeVoice() : null), [isOn]);
  useEffect(() => () => voice?.end(), [voice]);
  const before = useRef<Heard>({ view, log: session.log() });
  useEffect(() => {
    const now: Heard = { view, log: session.log() };
    const mark = markBetween(before.current, now);
    before.current = now;
    if (mark !== null) voice?.sound(mark);
  }, [view]);
}
