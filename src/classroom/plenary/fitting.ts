/** Letters as large as the slide lets them be: where it would scroll they grow smaller by a few steps, and then it scrolls. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Parts of the slide's own letters; the last can still be read from the back of a room. */
const STEPS = [1, 0.93, 0.86, 0.8] as const;

/** @param when what the slide shows. @returns a ref for the slide. */
export function useFitting(when: readonly unknown[]): RefObject<HTMLElement | null> {
  const slide = useRef<HTMLElement>(null);
  const [size, setSize] = useState('');
  useEffect(() => {
    const resized = (): void => setSize(`${innerWidth} ${innerHeight}`);
    addEventListener('resize', resized);
    return () => removeEventListener('resize', resized);
  }, []);
  useLayoutEffect(() => {
    const here = slide.current;
    if (here === null) return;
    for (const step of STEPS) {
      here.style.fontSize = `${step}em`;
      if (here.scrollHeight <= here.clientHeight + 1) return;
    }
  }, [...when, size]);
  return slide;
}
