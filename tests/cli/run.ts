/** Runs a command as a person does: in a process of its own, with what it prints and its exit code. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../src/cli/site.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** @returns what `npm run cli -- …` did. */
export function cli(...args: readonly string[]): Promise<Ran> {
  return cliIn(process.cwd(), args);
}

/** @returns what `npm run cli -- …` did in a folder. */
export function cliIn(cwd: string, args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(ROOT, 'src/cli/main.ts'), ...args],
      { cwd, maxBuffer: 64 * 1024 * 1024 },
      (error, out, err) =>
        resolve({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : -1, out, err }),
    );
  });
}
