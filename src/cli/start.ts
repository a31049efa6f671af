/** `npm start`: builds the site where that is needed, serves it, and prints the address. */
import { createServer, type Server } from 'node:http';
import { networkInterfaces } from 'node:os';
import { fail, readFlags } from './flags.ts';
import { buildSite, isSiteStale, siteHandler } from './site.ts';

const HELP = `npm start -- [--host ADDRESS] [--port NUMBER]

Builds the site if it is missing or older than its sources, then serves it.
  --host   where to listen: 127.0.0.1 (the default) for this computer alone, 0.0.0.0 for the whole network
  --port   4173 by default, or the next free one`;

const DEFAULT_PORT = 4173;
const PORTS_TRIED = 50;

const flags = readFlags({ host: { type: 'string' }, port: { type: 'string' } }, HELP);
const host = flags.host ?? '127.0.0.1';
const firstPort = readPort(flags.port);

if (isSiteStale()) await buildSite();
const server = createServer(siteHandler());
const port = await listenFrom(server, firstPort);
console.log(`Good Offices is at ${addresses(port).join(' and ')} (stop it with Ctrl+C)`);

function readPort(text: string | undefined): number {
  if (text === undefined) return DEFAULT_PORT;
  const given = Number(text);
  if (!/^\d+$/.test(text) || given < 1 || given > 65535) fail(`--port must be a number from 1 to 65535, not ${text}`);
  return given;
}

/** Listens on the first free port from `first` on, and returns it. */
async function listenFrom(listener: Server, first: number): Promise<number> {
  for (let candidate = first; candidate < first + PORTS_TRIED && candidate <= 65535; candidate++) {
    const problem = await listen(listener, candidate);
    if (problem === undefined) return candidate;
    if (problem.code !== 'EADDRINUSE') fail(`cannot listen on ${host}:${candidate}: ${problem.message}`);
  }
  return fail(`no free port from ${first} on; name another with --port`);
}

function listen(listener: Server, candidate: number): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    const onError = (error: NodeJS.ErrnoException): void => resolve(error);
    listener.once('error', onError);
    listener.listen(candidate, host, () => {
      listener.off('error', onError);
      resolve(undefined);
    });
  });
}

/** Where a browser finds the site: with `--host 0.0.0.0`, also the addresses that the rest of a classroom can type. */
function addresses(at: number): string[] {
  const everywhere = host === '0.0.0.0' || host === '::';
  const others = everywhere
    ? Object.values(networkInterfaces())
        .flatMap((list) => list ?? [])
        .filter((one) => one.family === 'IPv4' && !one.internal)
        .map((one) => one.address)
    : [];
  const own = everywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  return [own, ...others].map((name) => `http://${name}:${at}/`);
}
