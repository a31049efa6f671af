/** What the page does to a board: another size, another theme, motion or script, another screen over it. */

interface OnPage {
  /** Colours, faces or times are others. */
  readonly restyle: () => void;
  /** Size, or what lies over the board, is another. */
  readonly redraw: () => void;
  /** The host was told to show its map, or its table again. */
  readonly turnBack: () => void;
}

/** @returns what ends the watching. */
export function watchPage(host: HTMLElement, { restyle, redraw, turnBack }: OnPage): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)', '(forced-colors: active)'].map(
    (query) => window.matchMedia(query),
  );
  for (const query of queries) query.addEventListener('change', restyle);
  window.addEventListener('resize', redraw);
  const sized = new ResizeObserver(redraw);
  sized.observe(host);
  const themed = new MutationObserver(restyle);
  themed.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['data-theme', 'data-motion', 'style', 'dir'],
  });
  const shown = new MutationObserver(turnBack);
  shown.observe(host, { attributes: true, attributeFilter: ['data-show'] });
  const stilled = new MutationObserver(redraw);
  stilled.observe(document.body, { attributes: true, subtree: true, attributeFilter: ['inert'] });
  return () => {
    for (const query of queries) query.removeEventListener('change', restyle);
    window.removeEventListener('resize', redraw);
    for (const observer of [sized, themed, shown, stilled]) observer.disconnect();
  };
}
