/** Which words a screen has explained already: each is marked where it first appears, and there alone. */
import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useContext, useEffect, useMemo, useRef } from 'preact/hooks';

/** Who marks a word, by the word; null where nothing is marked. */
const Marked = createContext<Map<string, object> | null>(null);

/** A screen, or a sheet over it: what lies beneath a sheet cannot be reached, so words are explained anew. */
export function TermsOnce({ children }: { readonly children: ComponentChildren }) {
  const marked = useMemo(() => new Map<string, object>(), []);
  return <Marked.Provider value={marked}>{children}</Marked.Provider>;
}

/** @returns whether this is the place on the screen that marks the word: the first one drawn, until it goes. */
export function useIsFirst(id: string): boolean {
  const marked = useContext(Marked);
  const me = useRef({}).current;
  if (marked !== null && !marked.has(id)) marked.set(id, me);
  useEffect(
    () => () => {
      if (marked?.get(id) === me) marked.delete(id);
    },
    [marked, id],
  );
  return marked?.get(id) === me;
}
