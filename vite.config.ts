/** How the site is built, and how the tests run. */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { earlyScripts } from './src/cli/earlyScripts.ts';
import { isOfFirstScript } from './src/cli/firstLoad.ts';
import { offlineFiles } from './src/cli/offlineFiles.ts';
import { oneFile } from './src/cli/oneFile.ts';
import { scenarioParts } from './src/cli/scenarioParts.ts';
import { LongestFirst } from './tests/support/longestFirst.ts';
import { wordsParts } from './src/cli/wordsParts.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What the built page may load. The dev server injects styles and talks by WebSocket, so this belongs to the build. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
      injectTo: 'head-prepend',
    },
  ],
};

/** Phaser's source asks for these with `typeof`; its own build sets them the same way. Sound is our own (zzfx), not Phaser's: 7 kB less. No WebGL: src/board/README.md says why. */
const PHASER_DEFINES = {
  global: 'globalThis',
  'typeof WEBGL_RENDERER': 'false',
  'typeof CANVAS_RENDERER': 'true',
  'typeof FEATURE_SOUND': 'false',
  'typeof WEBGL_DEBUG': 'false',
  'typeof EXPERIMENTAL': 'false',
};

/** `--mode file`: the whole site in one HTML file. */
const isOneFile = (mode: string): boolean => mode === 'file';

export default defineConfig(({ mode }) => ({
  // A school puts the site into any folder of its server.
  base: './',
  publicDir: false,
  plugins: [
    scenarioParts(),
    wordsParts(),
    ...(isOneFile(mode) ? [oneFile()] : [contentSecurityPolicy, earlyScripts(), offlineFiles()]),
  ],
  define: PHASER_DEFINES,
  // The dev server bundles packages beforehand and does not hand them `define`.
  optimizeDeps: { rolldownOptions: { transform: { define: PHASER_DEFINES } } },
  resolve: {
    alias: [
      ...(isOneFile(mode) ? [{ find: /^\.\/openWorker\.ts$/, replacement: here('src/openWorkerInside.ts') }] : []),
      // The slim Phaser: our own entry, which alone reaches into the package's closed source.
      { find: /^phaser$/, replacement: here('src/board/phaser.ts') },
      { find: /^phaser-src\//, replacement: here('node_modules/phaser/src/') },
    ],
  },
  // Chromium starts no module worker from a blob of a page that lies on a disk; a classic one it does.
  worker: { format: isOneFile(mode) ? 'iife' : 'es' },
  build: {
    outDir: isOneFile(mode) ? 'dist-file' : 'dist',
    ...(isOneFile(mode) ? { assetsInlineLimit: Number.MAX_SAFE_INTEGER, cssCodeSplit: false } : {}),
    emptyOutDir: true,
    // Whose code is in the bundle, with each licence.
    license: { fileName: 'licenses.md' },
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      output: {
        // Phaser is a chunk of its own: it stays in the browser's cache when the board changes.
        codeSplitting: isOneFile(mode)
          ? false
          : {
              groups: [
                { name: 'phaser', test: /node_modules[\\/]phaser[\\/]|src[\\/]board[\\/]phaser\.ts$/ },
                { name: 'first', test: isOfFirstScript() },
              ],
            },
      },
    },
  },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/browser/**'],
          environment: 'node',
          // As many as there are cores; by itself it leaves one of two idle.
          maxWorkers: '100%',
          // Modules are loaded once a worker, not once a file: they keep nothing but the language, which each file is given anew.
          isolate: false,
          setupFiles: 'tests/support/english.ts',
          // Only to end a test that hangs: a busy machine is four times slower than a free one.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 180_000,
          globalSetup: 'tests/support/site.ts',
          isolate: false,
          // Each file opens a browser of its own, which often waits: one more than there are cores.
          maxWorkers: availableParallelism() + 1,
          sequence: { groupOrder: 1 },
          // A race that is lost once is run again; a fault fails twice.
          retry: 1,
        },
      },
    ],
  },
}));
