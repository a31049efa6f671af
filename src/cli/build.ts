/** `npm run build`: builds the site into `dist/`. */
import { readFlags } from './flags.ts';
import { buildSite } from './site.ts';

readFlags({}, 'npm run build\n\nBuilds the site into dist/. It works from any folder of any web server.');
await buildSite();
