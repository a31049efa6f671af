/** The focus of whoever takes a row out: its button goes with it, and the way to undo that takes its place. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** @returns a ref for what holds the button; once `change` has left nothing with the focus, that button has it. */
export function useFocusKept(change: unknown): RefObject<HTMLParagraphElement | null> {
  const place = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const here = document.activeElement;
    if (here === null || here === document.body) place.current?.querySelector('button')?.focus();
  }, [change]);
  return place;
}
