/** A Firefox where one is installed; nothing is installed for it, and no driver is needed. */
import { spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const NAMES = ['firefox', 'firefox-esr'];

/** @returns the path of a Firefox: from the environment (`FIREFOX`), or the system's; undefined where there is none. */
export function findFirefox(): string | undefined {
  const named = process.env['FIREFOX'];
  if (named !== undefined && named !== '') return named;
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/Applications/Firefox.app/Contents/MacOS'];
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

interface Page {
  /** Goes to an address; a change behind `#` alone is followed by the page itself. */
  go(address: string): Promise<void>;
  /** @returns what an expression gives in the page; a promise is waited for. */
  ask(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

/** What WebDriver BiDi answers to one command. */
interface Answer {
  readonly id: number;
  readonly error?: string;
  readonly message?: string;
  readonly result?: {
    readonly contexts?: readonly { readonly context: string }[];
    readonly result?: { readonly value: unknown };
  };
}

/** Starts a Firefox as it is installed, without a window, and speaks to it by WebDriver BiDi. @returns its first page. */
export async function openFirefox(path: string): Promise<Page> {
  const profile = mkdtempSync(join(tmpdir(), 'good-offices-firefox-'));
  const browser = spawn(path, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const gone = new Promise<void>((ended) => browser.on('exit', () => ended()));
  const address = await new Promise<string>((found, reject) => {
    let said = '';
    browser.on('error', reject);
    void gone.then(() => reject(new Error(`${path} ended before it was ready: ${said}`)));
    browser.stderr.on('data', (part: Buffer) => {
      said += part.toString();
      const [, ready] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (ready !== undefined) found(ready);
    });
  });
  const socket = new WebSocket(`${address}/session`);
  await new Promise((open, reject) => {
    socket.addEventListener('open', open);
    socket.addEventListener('error', reject);
  });
  let last = 0;
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    waiting.get(answer.id)?.(answer);
  });
  const send = async (method: string, params: object): Promise<NonNullable<Answer['result']>> => {
    last += 1;
    const id = last;
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params }));
    const { result, error, message = '' } = await answered;
    if (result === undefined) throw new Error(`${method}: ${error ?? ''} ${message}`);
    return result;
  };
  await send('session.new', { capabilities: {} });
  const { contexts = [] } = await send('browsingContext.getTree', {});
  const context = contexts[0]?.context;
  return {
    async go(to) {
      await send('browsingContext.navigate', { context, url: to, wait: 'interactive' });
    },
    async ask(expression) {
      const { result } = await send('script.evaluate', { expression, target: { context }, awaitPromise: true });
      return result?.value;
    },
    async close() {
      socket.close();
      if (browser.pid !== undefined) process.kill(-browser.pid, 'SIGKILL');
      await gone;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
