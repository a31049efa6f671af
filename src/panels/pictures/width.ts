/** How wide an element lies on the page, for what is drawn in its own pixels. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** @returns a ref for the element, and its width; 0 until it is on the page. */
export function useWidth<T extends HTMLElement>(): readonly [RefObject<T | null>, number] {
  const element = useRef<T>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const sized = new ResizeObserver(() => setWidth(current.clientWidth));
    sized.observe(current);
    setWidth(current.clientWidth);
    return () => sized.disconnect();
  }, []);
  return [element, width];
}
