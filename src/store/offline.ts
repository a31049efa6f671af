/** The copy of the site that plays without a network: whether it is there, and the newer one that waits until it is asked for. */

/** `none`: this browser keeps no copy (a plain http page, a private window, storage refused). */
export type Copy = 'none' | 'fetching' | 'ready';

export interface Offline {
  /** @returns whether the site plays without a network. */
  copy(): Copy;
  /** Is a newer version there, waiting? */
  isNewer(): boolean;
  /** @returns a function that ends the subscription. */
  subscribe(told: () => void): () => void;
  /** Takes the newer version and loads the page again. Games are kept. */
  takeNewer(): void;
}

interface Begun extends Offline {
  /** Begins to copy the site. Called once, when the line is free: nothing that the first screen needs waits for it. */
  begin(): Promise<void>;
}

/** @param script the worker's address, from the page's folder. */
export function makeOffline(script: string): Begun {
  let copy: Copy = 'none';
  let newer: ServiceWorker | null = null;
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const told of listeners) told();
  };

  /** Follows a worker that is being installed. Where another one already serves the page, it is a newer version. */
  function follow(installing: ServiceWorker, isFirst: boolean): void {
    installing.addEventListener('statechange', () => {
      if (installing.state === 'installed' && !isFirst) newer = installing;
      if (installing.state === 'activated') copy = 'ready';
      // It could not be fetched whole, or storage is full: the next visit tries again.
      if (installing.state === 'redundant' && isFirst) copy = 'none';
      tell();
    });
  }

  return {
    copy: () => copy,
    isNewer: () => newer !== null,
    subscribe(told) {
      listeners.add(told);
      return () => listeners.delete(told);
    },
    takeNewer() {
      // Another tab may have taken it already.
      if (newer === null || newer.state === 'activated') return location.reload();
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      newer.postMessage('use');
    },
    async begin() {
      try {
        const registration = await navigator.serviceWorker.register(script, { updateViaCache: 'none' });
        const { active, waiting, installing } = registration;
        copy = active === null ? 'fetching' : 'ready';
        newer = active === null ? null : waiting;
        if (installing !== null) follow(installing, active === null);
        registration.addEventListener('updatefound', () => {
          if (registration.installing !== null) follow(registration.installing, registration.active === null);
        });
        tell();
      } catch {
        // No service worker here, or none allowed: the site plays as long as the network does.
      }
    },
  };
}
