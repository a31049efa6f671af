/** A row of words fits in one language and not in the next: what has to give is found by measuring. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** `menu`: the ways aside go into the menu; `bare`: the steps of the week go too. */
const FITS = ['whole', 'menu', 'bare'] as const;

/** @param words what is written in the row; it is measured anew when they change, and when its width does. @returns the row, whose `data-fit` says how much of it has room. */
export function useFit(words: string): RefObject<HTMLElement | null> {
  const row = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const found = row.current;
    if (found === null) return undefined;
    const measure = (): void => {
      for (const fit of FITS) {
        found.dataset['fit'] = fit;
        if (found.scrollWidth <= Math.min(found.clientWidth, document.documentElement.clientWidth)) return;
      }
    };
    // It is asked for the first time before anything is painted, and after the page was laid out: to ask here would lay it out twice.
    const observer = new ResizeObserver(measure);
    observer.observe(found);
    // The typefaces of the page are wider or narrower than those that stood in for them.
    document.fonts.addEventListener('loadingdone', measure);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', measure);
    };
  }, [words]);
  return row;
}
