/** What is told aloud: one polite live region for the whole page, and the focus that moves to a new screen's heading. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

const listeners = new Set<(text: string) => void>();

/** Tells a screen reader what has happened, after whatever it is saying now. */
export function announce(text: string): void {
  for (const listener of listeners) listener(text);
}

/** The region itself; it stands in the page once. The same words twice are told twice. */
export function Live() {
  const [said, setSaid] = useState({ text: '', turn: 0 });
  useEffect(() => {
    const hear = (text: string): void => setSaid((before) => ({ text, turn: before.turn + 1 }));
    listeners.add(hear);
    return () => {
      listeners.delete(hear);
    };
  }, []);
  return (
    <output class="offscreen" aria-live="polite">
      <span key={said.turn}>{said.text}</span>
    </output>
  );
}

/** @returns a ref for a heading that takes the focus whenever `when` changes, and once when it appears: in the same commit, so that no key falls in between. */
export function useHeadingFocus(when: unknown): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, [when]);
  return heading;
}
