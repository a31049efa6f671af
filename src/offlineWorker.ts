/** Keeps a copy of the whole site, so that it plays without a network. A newer copy is fetched beside the old one, and waits until the page asks for it. */

/** Written before this file's own text by the build (`src/cli/offlineFiles.ts`): a name for what the site holds. */
declare const VERSION: string;
/** Every file of the site, from its folder; `./` is the page. */
declare const FILES: readonly string[];

/** The part of a service worker's surroundings that is used here: the page's own types do not have them. */
interface Surroundings {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', heard: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', heard: (event: Asked) => void): void;
  addEventListener(type: 'message', heard: (event: MessageEvent<unknown>) => void): void;
}
interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const worker = self as unknown as Surroundings;
/** Where the site lies. Other folders of the same host may have workers and copies of their own. */
const { scope } = worker.registration;
const OURS = `good-offices ${scope} `;
const COPY = OURS + VERSION;
/** A static host may name headers that a file is said to depend on; these files depend on nothing. */
const LOOSE = { ignoreSearch: true, ignoreVary: true } as const;

/** Fetches the whole site; what the first visit has fetched comes out of the browser's own cache, since those names carry a hash. */
async function copySite(): Promise<void> {
  const copy = await caches.open(COPY);
  const requests = FILES.map((file) => new Request(file, file.startsWith('assets/') ? {} : { cache: 'no-cache' }));
  try {
    await copy.addAll(requests);
  } catch (fault) {
    // Half a copy is worse than none.
    await caches.delete(COPY);
    throw fault;
  }
}

/** Forgets old copies but the last: a tab that still shows the version before fetches its parts from there. */
async function forgetOld(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== COPY);
  await Promise.all(old.slice(0, -1).map((name) => caches.delete(name)));
}

/** @returns the file from this version's copy, else from an older one's, else from the network. */
async function answer(request: Request): Promise<Response> {
  const url = request.url.split(/[?#]/, 1)[0] ?? '';
  const key = url === `${scope}index.html` ? scope : url;
  const copy = await caches.open(COPY);
  return (await copy.match(key, LOOSE)) ?? (await caches.match(key, LOOSE)) ?? fetch(request);
}

worker.addEventListener('install', (event) => event.waitUntil(copySite()));
// The page of the first visit is served from the copy at once: what it has not fetched yet is then there without a network.
worker.addEventListener('activate', (event) => event.waitUntil(forgetOld().then(() => worker.clients.claim())));
worker.addEventListener('message', ({ data }) => {
  if (data === 'use') void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(scope)) event.respondWith(answer(event.request));
});
