/** The site as one HTML file, for a USB stick: everything lies inside the page, and its policy lets in nothing else. */
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** @returns a source for the policy: the hash of what stands inside the page. */
function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** @returns the policy of a page with these scripts: its own by their hash, workers from blobs, nothing from anywhere. */
function policyFor(scripts: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hashSource).join(' ')}`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** @returns the plugin that puts scripts and styles into the page and leaves nothing beside it. */
export function oneFile(): Plugin {
  return {
    name: 'one-file',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('the build has no page');
        const scripts: string[] = [];
        const named = (name: string): string => name.replace(/^\.?\//, '');
        let html = String(page.source)
          .replaceAll(/<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g, (_all, href: string) => {
            const style = bundle[named(href)];
            if (style?.type !== 'asset') throw new Error(`${href} was not built`);
            return `<style>${String(style.source).replaceAll('</style', '<\\/style')}</style>`;
          })
          .replaceAll(/<link rel="(?:modulepreload|apple-touch-icon)"[^>]*>/g, '')
          .replaceAll(/(<link rel="icon"[^>]*href=")([^"]+)"/g, (_all, head: string, href: string) => {
            const icon = bundle[named(href)];
            if (icon?.type !== 'asset') throw new Error(`${href} was not built`);
            return `${head}data:image/svg+xml;base64,${Buffer.from(icon.source).toString('base64')}"`;
          });
        html = html.replace(/<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/, (_all, src: string) => {
          const chunk = bundle[named(src)];
          if (chunk?.type !== 'chunk') throw new Error(`${src} was not built`);
          const others = [...chunk.imports, ...chunk.dynamicImports].filter((name) => name !== chunk.fileName);
          if (others.length > 0) throw new Error(`${src} still imports ${others.join(', ')}`);
          // Within a page these two would end the script, or begin a comment in it.
          const code = chunk.code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
          scripts.push(code);
          return '';
        });
        // At the end of the body: a module waits for the whole page anyway.
        html = html.replace(
          '</body>',
          () => `${scripts.map((code) => `<script type="module">${code}</script>`).join('')}</body>`,
        );
        html = html.replace(
          '<head>',
          () => `<head><meta http-equiv="Content-Security-Policy" content="${policyFor(scripts)}">`,
        );
        page.source = html;
        page.fileName = 'good-offices.html';
        for (const name of Object.keys(bundle)) if (name !== 'index.html') delete bundle[name];
      },
    },
  };
}
