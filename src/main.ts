/** Joins the parts for the browser. The title's shell in index.html is readable before any of this; the board's code comes last. */
requestAnimationFrame(() => performance.mark('readable'));

const board = new URLSearchParams(location.search).get('board') === 'off' ? null : () => import('./board/mount.ts');

void open();

/** Fetches engine, panels and scenario together, opens what this browser keeps, and draws the first screen. */
async function open(): Promise<void> {
  const parts = Promise.all([
    import('./panels/start.tsx'),
    import('../assets/scenarios/vladivostok-2025.json'),
    import('./store/store.ts'),
  ]);
  // A link into a game shows no title to wait for: the board's code comes down beside the rest.
  if (location.hash.length > 1) void board?.();
  const [{ startApp }, { default: scenario }, { openStore }] = await parts;
  const host = document.getElementById('app');
  if (host === null) throw new Error('no #app in index.html');
  const loadBoard = board === null ? null : () => board().then(({ mountBoard }) => mountBoard);
  startApp(host, scenario, await openStore(), loadBoard);
  // The board is fetched once the title can be read, so that it is there when a seat is taken.
  // Safari has no idle callback; there a seat that is taken fetches it.
  if (board !== null) globalThis.requestIdleCallback?.(() => void board());
}
