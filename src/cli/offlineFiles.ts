/** The build's part in playing offline: the list of files that the service worker copies, and the manifest that makes the site installable. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const ART = here('../../assets/art');
const WORKER = here('../offlineWorker.ts');

/** Names in the site's folder, which the page asks for by name: they carry no hash. */
const WORKER_NAME = 'offlineWorker.js';
const MANIFEST_NAME = 'app.webmanifest';

interface Manifest {
  readonly icons: readonly { readonly src: string }[];
}

/** @returns the plugin that adds the worker, its list of files, the manifest and its icons to what is built. */
export function offlineFiles(): Plugin {
  const icons = new Map<string, string>();
  const manifest = JSON.parse(readFileSync(join(ART, MANIFEST_NAME), 'utf8')) as Manifest;
  return {
    name: 'offline-files',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: `./${MANIFEST_NAME}` }, injectTo: 'head' },
    ],
    buildStart() {
      this.emitFile({ type: 'chunk', id: WORKER, fileName: WORKER_NAME });
      for (const { src } of manifest.icons)
        icons.set(src, this.emitFile({ type: 'asset', name: src, source: readFileSync(join(ART, src)) }));
    },
    generateBundle(_, bundle) {
      const named = {
        ...manifest,
        icons: manifest.icons.map((icon) => ({ ...icon, src: this.getFileName(icons.get(icon.src) ?? '') })),
      };
      const text = JSON.stringify(named);
      const hash = createHash('sha256').update(text);
      const files = Object.keys(bundle)
        .filter((name) => name !== WORKER_NAME)
        .sort();
      for (const name of files) {
        const built = bundle[name];
        // Names in assets/ carry a hash of their content; of the page itself the content counts.
        hash.update(name);
        if (built?.type === 'asset' && !name.startsWith('assets/')) hash.update(built.source);
      }
      const worker = bundle[WORKER_NAME];
      if (worker?.type !== 'chunk') throw new Error(`${WORKER_NAME} was not built`);
      if (worker.imports.length > 0)
        throw new Error(`${WORKER_NAME} imports ${worker.imports.join(', ')}: it must stand alone`);
      const list = [...files.map((name) => (name === 'index.html' ? './' : name)), MANIFEST_NAME];
      hash.update(worker.code);
      const version = hash.digest('hex').slice(0, 12);
      worker.code = `const VERSION=${JSON.stringify(version)},FILES=${JSON.stringify(list)};\n${worker.code}`;
      this.emitFile({ type: 'asset', fileName: MANIFEST_NAME, source: text });
    },
  };
}
