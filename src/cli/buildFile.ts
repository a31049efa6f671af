/** `npm run build:file`: the whole site as one HTML file, `dist-file/good-offices.html`. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fail, readFlags } from './flags.ts';
import { ROOT } from './site.ts';
import { faultsOfBuild } from './words.ts';

readFlags(
  {},
  'npm run build:file\n\nBuilds the whole site into dist-file/good-offices.html: it opens by double click, from a USB stick, without any server.',
);
const faults = faultsOfBuild();
if (faults.length > 0) fail(faults.join('\n'));
const { build } = await import('vite');
await build({ root: ROOT, configFile: join(ROOT, 'vite.config.ts'), mode: 'file' });
const kilobytes = Math.round(statSync(join(ROOT, 'dist-file/good-offices.html')).size / 1000);
process.stdout.write(`dist-file/good-offices.html, ${kilobytes} kB\n`);
