/** Reads what the source files import, as text, so that a rule about imports needs no compiler. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';

export interface SourceFile {
  /** Relative to `src`, with forward slashes: `core/rules/apply.ts`. */
  readonly path: string;
  readonly imports: readonly Import[];
  /** Does it hand on what another file exports? */
  readonly reexports: boolean;
}

export interface Import {
  /** As written: `../model/state.ts`, `xstate`. */
  readonly text: string;
  /** For a file of ours its place relative to `src` (`../assets/…` outside of it); for a package nothing. */
  readonly file: string | undefined;
}

const IMPORTS = [
  /\b(?:import|export)\s[^'"`;]*?\bfrom\s*(['"])([^'"\n]+)\1/g,
  /\bimport\s*(['"])([^'"\n]+)\1/g,
  /\bimport\s*\(\s*(['"`])([^'"`\n]+)\1/g,
  /\bnew URL\(\s*(['"])([^'"\n]+\.tsx?)\1\s*,\s*import\.meta\.url/g,
];

/** Every TypeScript file under the folder `src`, by path. */
export function readSourceFiles(src: string): readonly SourceFile[] {
  return readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(src, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
    .map((path) => readSourceFile(path, readFileSync(join(src, path), 'utf8')));
}

/** What one file imports and hands on; its comments are not read. */
export function readSourceFile(path: string, text: string): SourceFile {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
  const imports = IMPORTS.flatMap((pattern) => [...code.matchAll(pattern)]).map((match) => {
    const written = match[2] ?? '';
    const isFile = written.startsWith('.') || written.startsWith('/');
    return { text: written, file: isFile ? posix.normalize(posix.join(dirname(path), written)) : undefined };
  });
  return { path, imports, reexports: /^\s*export\s+(?:type\s+)?(?:\*|\{[^}]*\})[^;'"]*\sfrom\s*['"]\./m.test(code) };
}
