/** The build's part in the first second: scripts that every visit needs are named in the page itself, so that they are asked for with the first script and not after it. */
import type { Plugin, Rolldown } from 'vite';

/** What `main.ts` always fetches, beside what they import: the panels, the store, the words' code. Board, language and scenario depend on the address. */
const ALWAYS = /\/src\/(?:panels\/start\.tsx|store\/store\.ts|words\/(?:say|texts)\.ts)$/u;

/** @returns the plugin that adds `modulepreload` links for those scripts to the built page. */
export function earlyScripts(): Plugin {
  return {
    name: 'early-scripts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {} }) {
        const wanted: string[] = [];
        const want = (chunk: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined): void => {
          if (chunk?.type !== 'chunk' || chunk.isEntry || wanted.includes(chunk.fileName)) return;
          wanted.push(chunk.fileName);
          for (const name of chunk.imports) want(bundle[name]);
        };
        for (const chunk of Object.values(bundle))
          if (chunk.type === 'chunk' && chunk.moduleIds.some((id) => ALWAYS.test(id))) want(chunk);
        if (wanted.length === 0) throw new Error('no script is always wanted');
        return wanted.map((name) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${name}` },
          injectTo: 'head' as const,
        }));
      },
    },
  };
}
