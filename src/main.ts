/** Joins the parts for the browser. The title's shell in index.html is readable before any of this; the board's code comes last. */
import type { Session } from './session/session.ts';

requestAnimationFrame(() => performance.mark('readable'));

const query = new URLSearchParams(location.search);
const board = query.get('board') === 'off' ? null : () => import('./board/mount.ts');
const loadBoard = board === null ? null : () => board().then(({ mountBoard }) => mountBoard);

/** Every negotiation that the site carries, by the name of its file; each is fetched only when it is opened. */
const scenarios = import.meta.glob<unknown>(['../assets/scenarios/*.json', '!../assets/scenarios/*.schema.json'], {
  import: 'default',
});

void (query.has('gallery') ? openGallery() : open());

/** Fetches engine, panels and scenario together, opens what this browser keeps, and draws the first screen. */
async function open(): Promise<void> {
  const parts = Promise.all([import('./panels/start.tsx'), openingScenario(), import('./store/store.ts')]);
  // A link into a game shows no title to wait for: the board's code comes down beside the rest.
  if (location.hash.length > 1) void board?.();
  const [{ startApp }, scenario, { openStore }] = await parts;
  startApp(host(), scenario, await openStore(), loadBoard, inConsole(), openWorker);
  // The board is fetched once the title can be read, so that it is there when a seat is taken.
  // Safari has no idle callback; there a seat that is taken fetches it.
  if (board !== null) globalThis.requestIdleCallback?.(() => void board());
}

/** Every screen in a fixed state (`?gallery`): code and games of its own, which nobody else fetches. */
async function openGallery(): Promise<void> {
  const [{ startGallery }, scenario] = await Promise.all([import('./gallery.ts'), openingScenario()]);
  startGallery(host(), scenario, loadBoard);
}

/** @returns the negotiation that the link names, else the first; a link to none of them then gets its line on the title. */
function openingScenario(): Promise<unknown> {
  const named = new URLSearchParams(location.hash.slice(1)).get('play');
  const load = scenarios[`../assets/scenarios/${named}.json`] ?? Object.values(scenarios)[0];
  if (load === undefined) throw new Error('no scenario in assets/scenarios');
  return load();
}

/** @returns in development, what puts the game in play into the browser's console as `game`; the built site has none. */
function inConsole(): ((session: Session) => void) | null {
  if (!import.meta.env.DEV) return null;
  return (session) =>
    void import('./session/console.ts').then(({ consoleOf }) =>
      Object.assign(globalThis, { game: consoleOf(session) }),
    );
}

function host(): HTMLElement {
  const found = document.getElementById('app');
  if (found === null) throw new Error('no #app in index.html');
  return found;
}

/** A worker for long computations; null where the browser has none, or the page was opened from a place that forbids it. */
function openWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}
