/** The focus of whoever presses what then goes away: a row that is taken out, a button that has done its work. What takes its place has the focus. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** @returns a ref for what holds a button; once `change` has left nothing with the focus, the first button there has it. */
export function useFocusKept<E extends HTMLElement>(change: unknown): RefObject<E | null> {
  const place = useRef<E>(null);
  const before = useRef(change);
  useLayoutEffect(() => {
    // What has only just appeared has taken nobody's place.
    if (before.current === change) return;
    before.current = change;
    const here = document.activeElement;
    if (here === null || here === document.body) place.current?.querySelector('button')?.focus();
  }, [change]);
  return place;
}
