/** Set up once for all browser tests: finds a Chromium, and serves `dist/` from a subfolder as a school's server might. */
import { existsSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ROOT, siteHandler } from '../../src/cli/site.ts';
import { findChromium } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the browser. */
    readonly chromium: string;
    /** Address of the built site, with a slash at its end. */
    readonly site: string;
  }
}

const FOLDER = '/class/good-offices';

/** Provides `chromium` and `site` to the tests; returns what stops the server. It builds nothing itself. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(join(ROOT, 'dist/index.html'))) throw new Error('dist/ is missing: npm run build comes first.');
  project.provide('chromium', findChromium());
  const served = await serveSite();
  project.provide('site', served.site);
  return served.close;
}

export interface Served {
  /** Its address, with a slash at its end. */
  readonly site: string;
  close(): Promise<void>;
}

/** Serves the built site from a subfolder. @param first sees each path before the files do; true where it has answered. */
export async function serveSite(
  first: (path: string, response: ServerResponse) => boolean = () => false,
): Promise<Served> {
  const handle = siteHandler();
  const server = createServer((request, response) => {
    const inside = request.url?.startsWith(`${FOLDER}/`) === true;
    // Outside of the folder nothing is served, so that an absolute path in the site shows as a fault.
    request.url = inside ? request.url?.slice(FOLDER.length) : '/not-in-the-folder';
    if (!first(request.url ?? '', response)) handle(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    site: `http://127.0.0.1:${(server.address() as AddressInfo).port}${FOLDER}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
