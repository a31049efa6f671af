/** Joins the parts for the browser. The title's shell in index.html is readable before any of this; the board's code comes last. */
import type * as Mount from './board/mount.ts';
import { openWorker } from './openWorker.ts';
import { longerOf, openingId, openingScenario, tourOf } from './scenarios.ts';
import type { Session } from './session/session.ts';
import { fetchAhead, speak, speaking } from './speaking.ts';
import { makeOffline } from './store/offline.ts';
import type { Store } from './store/store.ts';
import { teachersPages } from './teachersPages.ts';

requestAnimationFrame(() => performance.mark('readable'));

const query = new URLSearchParams(location.search);
const board = query.get('board') === 'off' ? null : fetchBoard;
const loadBoard = board === null ? null : () => board().then(({ mountBoard }) => mountBoard);

/** The link of the class that a package for a learning system was made for; null on every other page. */
const ofCourse = document.querySelector<HTMLMetaElement>('meta[name="course"]')?.content ?? null;

void (query.has('gallery') ? openGallery() : query.has('projector') ? openProjector() : open());

/** Fetches engine, panels, words and scenario together, opens what this browser keeps, and draws the first screen. */
async function open(): Promise<void> {
  const course =
    ofCourse === null
      ? null
      : await import('./classroom/course/course.ts').then(({ openCourse }) => openCourse(ofCourse));
  if (course !== null && location.hash === '') history.replaceState(null, '', ofCourse);
  const parts = Promise.all([import('./panels/start.tsx'), openingScenario()]);
  // A link into a game shows no title to wait for: the board's code comes down beside the rest.
  if (location.hash.length > 1) board?.().catch(() => undefined);
  const likely = speaking(null);
  fetchAhead(likely, openingId());
  const store: Store = course?.store ?? (await import('./store/store.ts').then(({ openStore }) => openStore()));
  const language = speaking(store.settings().language);
  if (language !== likely) fetchAhead(language, openingId());
  const [{ startApp }, scenario] = await parts;
  await speak(language, scenario);
  const offline = makeOffline('./offlineWorker.js');
  const resumed = (await course?.resume(scenario)) ?? null;
  if (resumed !== null) history.replaceState(null, '', location.pathname + location.search);
  const onGame = course?.onGame ?? inConsole();
  const tour = tourOf(scenario);
  const longer = longerOf(scenario);
  startApp(
    host(),
    scenario,
    store,
    loadBoard,
    onGame,
    openWorker,
    speak,
    tour,
    offline,
    teachersPages,
    resumed,
    longer,
  );
  // The board is fetched once the title can be read, so that it is there when a seat is taken.
  await idle();
  // Playing without a network is got ready last: nothing that is seen or pressed waits for it. A board that does not come must not keep it from coming.
  await board?.().catch(() => undefined);
  if (import.meta.env.PROD && course === null) await idle().then(() => offline.begin());
}

/** Waits until the page has nothing to do. Safari cannot tell; there the page goes on at once. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve());
    else setTimeout(resolve);
  });
}

/** Fetches the board's code; fails where it does not come, or where this browser draws on no canvas: Phaser would only find out when it is too late. */
async function fetchBoard(): Promise<typeof Mount> {
  if (document.createElement('canvas').getContext('2d') === null) throw new Error('no canvas to draw a board on');
  return import('./board/mount.ts');
}

/** Every screen in a fixed state (`?gallery`): code and games of its own, which nobody else fetches. */
async function openGallery(): Promise<void> {
  const [{ startGallery }, scenario] = await Promise.all([import('./gallery.ts'), openingScenario()]);
  await speak(speaking(null), scenario);
  await startGallery(host(), scenario, loadBoard, teachersPages, longerOf(scenario));
}

/** What the public sees of the game in another tab (`?projector`): code of its own, which nobody else fetches. */
async function openProjector(): Promise<void> {
  const [{ startProjector }, { openStore }, scenario] = await Promise.all([
    import('./panels/projector/start.tsx'),
    import('./store/store.ts'),
    openingScenario(),
  ]);
  const settings = (await openStore()).settings();
  await speak(speaking(settings.language), scenario);
  const { becomeWhole } = await import('./words/whole.ts');
  await becomeWhole();
  startProjector(host(), scenario, settings, loadBoard, longerOf(scenario));
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
