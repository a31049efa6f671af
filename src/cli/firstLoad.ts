/** Which files the page needs before its first screen, by their imports: the build makes one script of them, for each request costs a slow line a round of its own. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './site.ts';

/** @returns these files of `src`, and all that they import before they run, by path, with their code. */
export function importedBy(files: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (path: string): void => {
    if (found.has(path) || !/\.tsx?$/u.test(path) || !existsSync(path)) return;
    const code = readFileSync(path, 'utf8');
    found.set(path, code);
    for (const [, from = ''] of code.matchAll(/^(?:import|export) (?!type\b)[^;]*?from '(\.[^']+)'/gmu))
      walk(join(dirname(path), from));
  };
  for (const file of files) walk(join(ROOT, 'src', file));
  return found;
}

/** @returns whether a module is of the first screen's script. */
export function isOfFirstScript(): (id: string) => boolean {
  const files = importedBy(['panels/start.tsx', 'store/store.ts', 'words/say.ts', 'words/texts.ts', 'words/whole.ts']);
  return (id) => files.has(id);
}
