/** The site in `dist/`: building it, knowing when it is stale, and serving it. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import sirv from 'sirv';

/** The folder that holds package.json. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DIST = join(ROOT, 'dist');

/** What the site is made from. */
const SOURCES = ['src', 'assets', 'tests/games', 'index.html', 'vite.config.ts', 'tsconfig.json', 'package.json'];
const COMPRESSIBLE = /\.(?:css|html|js|json|md|svg|webmanifest)$/;

/** Builds the site into `dist/`, with packed copies beside each text file for the server: gzip for every browser, Brotli (RFC 7932) for those that ask for it, over https or on this computer. */
export async function buildSite(): Promise<void> {
  const { build } = await import('vite');
  await build({ root: ROOT, configFile: join(ROOT, 'vite.config.ts') });
  for (const file of filesIn(DIST)) {
    if (!COMPRESSIBLE.test(file)) continue;
    const text = readFileSync(file);
    writeFileSync(`${file}.gz`, gzipSync(text, { level: 9 }));
    writeFileSync(`${file}.br`, brotliCompressSync(text));
  }
}

/** Is `dist/` missing, or older than any file that it is made from? */
export function isSiteStale(): boolean {
  const built = changedAt(join(DIST, 'index.html'));
  return SOURCES.flatMap((source) => filesIn(join(ROOT, source))).some((file) => changedAt(file) > built);
}

/** A request handler for the files in `dist/`. What is not there is answered with 404. */
export function siteHandler(): (request: IncomingMessage, response: ServerResponse) => void {
  const files = sirv(DIST, {
    // Looks at the disk at each request: a site that is built anew while it is served would else be cut off at its old length.
    dev: true,
    gzip: true,
    brotli: true,
    etag: true,
    setHeaders: (response, path) => {
      // File names in assets/ carry a hash of their content.
      const kept = path.startsWith('/assets/');
      response.setHeader('Cache-Control', kept ? 'public, max-age=31536000, immutable' : 'no-cache');
      response.setHeader('X-Content-Type-Options', 'nosniff');
    },
  });
  return (request, response) => {
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('Not found');
    });
  };
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** In milliseconds; 0 for a file that does not exist. */
function changedAt(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
