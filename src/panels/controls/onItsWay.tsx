/** What stands where a part of the page is still on its way. */
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Holds the focus until the part's heading takes it, where what had it has gone: no key falls on nothing. */
export function OnItsWay({ words }: { readonly words: string }) {
  const line = useRef<HTMLOutputElement>(null);
  useLayoutEffect(() => {
    if (document.activeElement === document.body) line.current?.focus({ preventScroll: true });
  }, []);
  return (
    <output ref={line} class="note later" tabIndex={-1}>
      {words}
    </output>
  );
}
